import { createApp } from "../_shared/app.ts";
import { signedIn } from "../_shared/auth.ts";
import { callDatabase } from "../_shared/database.ts";
import { type DatabasePage, pageArguments, toPage } from "../_shared/pages.ts";
import { byId } from "../_shared/schemas.ts";
import {
  chatAnswer,
  conversationPage,
  conversationQuery,
  messagePage,
  messageQuery,
  newMessage,
} from "./schema.ts";

export const app = createApp("chat", signedIn);

app.post("/", {
  operationId: "chat",
  summary: "Say something to the companion",
  description:
    "The message is stored first, whatever happens after. Sent again with its `id`, an " +
    "answered message gets the same answer without asking the model.",
  body: newMessage,
  responses: { 200: chatAnswer },
  problems: [
    "not_found",
    "id_taken",
    "in_progress",
    "gone",
    "rate_limited",
    "ai_error",
    "ai_unavailable",
    "ai_timeout",
  ],
}, async (c, { body }) => {
  // Imported at first use: histories are read without the model's client.
  const { answerMessage } = await import("./answer.ts");
  return c.json(await answerMessage(c, body));
});

app.get("/conversations", {
  operationId: "listConversations",
  summary: "Conversations, the last used first",
  query: conversationQuery,
  responses: { 200: conversationPage },
}, async (c, { query }) => {
  return c.json(
    toPage(await callDatabase<DatabasePage>(c, "list_conversations", pageArguments(query))),
  );
});

app.get("/conversations/:id/messages", {
  operationId: "listMessages",
  summary: "Messages of a conversation, newest first",
  params: byId,
  query: messageQuery,
  responses: { 200: messagePage },
}, async (c, { params, query }) => {
  const page = await callDatabase<DatabasePage>(c, "list_messages", {
    target: params.id,
    ...pageArguments(query),
  });
  return c.json(toPage(page));
});

app.delete("/conversations/:id", {
  operationId: "deleteConversation",
  summary: "Delete a conversation; what was remembered from it stays",
  params: byId,
  responses: { 204: { description: "Deleted" } },
}, async (c, { params }) => {
  await callDatabase(c, "delete_conversation", { target: params.id });
  return c.body(null, 204);
});
