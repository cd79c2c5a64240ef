import { createApp } from "../_shared/http/app.ts";
import { signedIn } from "../_shared/http/auth.ts";
import { callDatabase } from "../_shared/database/call.ts";
import { type DatabasePage, pageArguments, toPage } from "../_shared/http/pages.ts";
import { created, type Creation } from "../_shared/http/responses.ts";
import { byId } from "../_shared/vocabulary/fields.ts";
import { memory } from "../_shared/resources/memory.ts";
import {
  forgetConfirmation,
  listQuery,
  memoryChange,
  memoryMatches,
  memoryPage,
  memorySearch,
  newMemory,
} from "./schema.ts";
import { searchMemories } from "./search.ts";

export const app = createApp("memories", signedIn);

app.get("/", {
  operationId: "listMemories",
  summary: "What the companion knows, newest first",
  query: listQuery,
  responses: { 200: memoryPage },
}, async (c, { query }) => {
  const page = await callDatabase<DatabasePage>(c, "list_memories", {
    kinds: query.kind,
    include_superseded: query.include_superseded,
    ...pageArguments(query),
  });
  return c.json(toPage(page));
});

app.post("/", {
  operationId: "createMemory",
  summary: "Tell the companion something to remember",
  body: newMemory,
  responses: {
    201: { description: "The memory", schema: memory, headers: ["Location"] },
    200: { description: "The memory, made before", schema: memory, headers: ["Location"] },
  },
  problems: ["id_taken", "gone"],
}, async (c, { body }) => {
  return created(c, await callDatabase<Creation>(c, "create_memory", { payload: body }));
});

app.delete("/", {
  operationId: "forgetMemories",
  summary: "Delete every memory",
  body: forgetConfirmation,
  responses: { 204: { description: "Nothing is remembered any more" } },
}, async (c) => {
  await callDatabase(c, "forget_memories", {});
  return c.body(null, 204);
});

app.post("/search", {
  operationId: "searchMemories",
  summary: "Memories nearest in meaning and words, best first",
  description: "Without the model the search goes by words alone; `similarity` is then null.",
  body: memorySearch,
  responses: { 200: memoryMatches },
}, async (c, { body }) => c.json(await searchMemories(c, body)));

app.get("/:id", {
  operationId: "getMemory",
  summary: "One memory",
  params: byId,
  responses: { 200: memory },
}, async (c, { params }) => c.json(await callDatabase(c, "get_memory", { target: params.id })));

app.patch("/:id", {
  operationId: "changeMemory",
  summary: "Correct a memory",
  description: "It is the user's own from then on: the companion may not supersede it.",
  params: byId,
  body: memoryChange,
  responses: { 200: memory },
}, async (c, { params, body }) => {
  return c.json(await callDatabase(c, "patch_memory", { target: params.id, payload: body }));
});

app.delete("/:id", {
  operationId: "deleteMemory",
  summary: "Forget one thing",
  description: "It is not learned again from the same message.",
  params: byId,
  responses: { 204: { description: "Forgotten" } },
}, async (c, { params }) => {
  await callDatabase(c, "delete_memory", { target: params.id });
  return c.body(null, 204);
});
