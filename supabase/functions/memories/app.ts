import { createApp } from "../_shared/http/app.ts";
import { signedIn } from "../_shared/http/auth.ts";
import { answerOf, callDatabase } from "../_shared/database/call.ts";
import { withId } from "../_shared/database/with_id.ts";
import { pageArguments } from "../_shared/http/pages.ts";
import type { Creation } from "../_shared/database/creation.ts";
import { created, page, passOn } from "../_shared/http/responses.ts";
import { byId } from "../_shared/vocabulary/fields.ts";
import { type Memory, memory, memoryMatches } from "../_shared/resources/memory.ts";
import { memorySearch, newMemory } from "../_shared/vocabulary/new_memory.ts";
import {
  forgetConfirmation,
  listQuery,
  memoryChange,
  memoryHistory,
  memoryPage,
} from "./schema.ts";
import { embedAfterwards } from "../_shared/memories/embed_afterwards.ts";
import { searchMemories } from "../_shared/memories/search.ts";

export const app = createApp("memories", signedIn);

app.get("/", {
  operationId: "listMemories",
  summary: "What the companion knows, and what it proposes to change, newest first",
  description:
    "By default what is current and what is proposed. What is over or was superseded is found by `status`.",
  query: listQuery,
  responses: { 200: memoryPage },
}, async (c, { query }) => {
  const found = await answerOf(c, "list_memories", {
    kinds: query.kind,
    statuses: query.status,
    ...pageArguments(query),
  });
  return page(c, found);
});

app.post("/", {
  operationId: "createMemory",
  summary: "Tell the companion something to remember",
  description: "It is the user's own: the companion may only propose to change it.",
  body: newMemory,
  responses: {
    201: { description: "The memory", schema: memory, headers: ["Location"] },
    200: { description: "The memory, made before", schema: memory, headers: ["Location"] },
  },
  problems: ["id_taken", "limit_reached", "gone"],
}, async (c, { body }) => {
  const answer = await answerOf(c, "create_memory", { payload: withId(body) });
  const creation = answer.value<Creation<Memory>>();
  if (creation.created) embedAfterwards(c, creation.body);
  return created(c, answer);
});

app.delete("/", {
  operationId: "forgetMemories",
  summary: "Delete every memory",
  description:
    "Needs its confirmation in words. What was deleted is not learned again from the same messages.",
  body: forgetConfirmation,
  responses: { 204: { description: "Nothing is remembered any more" } },
}, async (c) => {
  await callDatabase(c, "forget_memories", {});
  return c.body(null, 204);
});

app.post("/search", {
  operationId: "searchMemories",
  summary: "Memories nearest in meaning and words, best first",
  description: "Without the model the search goes by words alone; `similarity` is then null. It " +
    "counts as a message to the companion does.",
  body: memorySearch,
  responses: { 200: memoryMatches },
}, async (c, { body }) => c.json(await searchMemories(c, body)));

app.get("/:id", {
  operationId: "getMemory",
  summary: "One memory",
  description: "Also one that is over, superseded or forgotten.",
  params: byId,
  responses: { 200: memory },
}, async (c, { params }) => passOn(c, await answerOf(c, "get_memory", { target: params.id })));

app.get("/:id/history", {
  operationId: "getMemoryHistory",
  summary: "What a memory superseded, oldest first",
  description: "The chain of memories that led to this one; empty for one that replaced nothing.",
  params: byId,
  responses: { 200: memoryHistory },
}, async (c, { params }) => passOn(c, await answerOf(c, "memory_history", { target: params.id })));

app.post("/:id/accept", {
  operationId: "acceptMemory",
  summary: "Accept a proposed change",
  description:
    "An `update`: the proposal is current then, and supersedes what it was about. A `forget`: the " +
    "answer is the memory that is forgotten, and the proposal is gone. Sent again it answers the " +
    "same. What was never a proposal is 422. To refuse a proposal, delete it.",
  params: byId,
  responses: { 200: memory },
}, async (c, { params }) => {
  return passOn(c, await answerOf(c, "accept_memory", { target: params.id }));
});

app.patch("/:id", {
  operationId: "changeMemory",
  summary: "Correct a memory",
  description: "It is the user's own from then on: the companion may only propose to change it.",
  params: byId,
  body: memoryChange,
  responses: { 200: memory },
}, async (c, { params, body }) => {
  const changed = await answerOf(c, "patch_memory", { target: params.id, payload: body });
  if (body.content !== undefined) embedAfterwards(c, changed.value<Memory>());
  return passOn(c, changed);
});

app.delete("/:id", {
  operationId: "deleteMemory",
  summary: "Forget one thing",
  description: "It is not learned again from the same message. Deleting a proposal refuses it.",
  params: byId,
  responses: { 204: { description: "Forgotten" } },
}, async (c, { params }) => {
  await callDatabase(c, "delete_memory", { target: params.id });
  return c.body(null, 204);
});
