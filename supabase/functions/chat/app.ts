import { createApp } from "../_shared/http/app.ts";
import { signedIn } from "../_shared/http/auth.ts";
import { answerOf, callDatabase } from "../_shared/database/call.ts";
import { pageArguments } from "../_shared/http/pages.ts";
import { page, passOn } from "../_shared/http/responses.ts";
import type { DatabaseCheckIn } from "./check_in/types.ts";
import { byId } from "../_shared/vocabulary/fields.ts";
import { chatResponse } from "../_shared/resources/exchange.ts";
import { trace } from "../_shared/resources/trace.ts";
import {
  chatEvents,
  checkInAnswer,
  conversationPage,
  conversationQuery,
  feedback,
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
    "answered message gets the same response without asking the model.",
  body: newMessage,
  responses: {
    200: {
      description: "The response; with `Accept: text/event-stream` as events",
      content: { "application/json": chatResponse, "text/event-stream": chatEvents },
    },
  },
  problems: [
    "consent_required",
    "not_found",
    "id_taken",
    "in_progress",
    "limit_reached",
    "gone",
    "ai_error",
    "ai_unavailable",
    "ai_timeout",
  ],
}, async (c, { body }) => {
  // Imported at first use: histories are read without the model's client, and the first message is
  // stored while that loads.
  const finishing = Promise.all([
    import("./finish_exchange.ts"),
    import("./exchange_events.ts"),
  ]);
  const { takeExchange } = await import("./take_exchange.ts");
  const exchange = await takeExchange(c, body);
  const [{ finishExchange }, { streamExchange, wantsEvents }] = await finishing;
  if (wantsEvents(c)) return streamExchange(c, exchange);
  return c.json(exchange.replay ?? await finishExchange(c, exchange));
});

app.get("/check-in", {
  operationId: "checkIn",
  summary: "What the companion would say first, if anything",
  description:
    "The same one until it was seen, while it still holds; then the next, at most one a day and " +
    "kind, and none while a pause is on. Made from the log and the memories without the model, and " +
    "worded in the language that the person writes; a chat that follows knows of it.",
  responses: { 200: checkInAnswer },
  // Keeping what is to be said is a write.
  problems: ["rate_limited"],
}, async (c) => {
  const { check_in } = await callDatabase<{ check_in: DatabaseCheckIn | null }>(c, "check_in", {});
  if (check_in === null) return c.json({ check_in });
  // Imported at first use, as the chat is: most of the time there is nothing to say.
  const { toldCheckIn } = await import("./check_in/told.ts");
  return c.json({ check_in: toldCheckIn(check_in) });
});

app.post("/check-in/:id/seen", {
  operationId: "seeCheckIn",
  summary: "Say that a check-in was seen, so that it is not said again",
  description: "Sent again it does no harm. The next check-in may be said from then on.",
  params: byId,
  responses: { 204: { description: "Kept; again and again" } },
}, async (c, { params }) => {
  await callDatabase(c, "see_check_in", { target: params.id });
  return c.body(null, 204);
});

app.get("/conversations", {
  operationId: "listConversations",
  summary: "Conversations, the last used first",
  description: "Without their messages; a conversation begins with its first message.",
  query: conversationQuery,
  responses: { 200: conversationPage },
}, async (c, { query }) => {
  return page(c, await answerOf(c, "list_conversations", pageArguments(query)));
});

app.get("/conversations/:id/messages", {
  operationId: "listMessages",
  summary: "Messages of a conversation, newest first",
  description: "What the person and the companion said, with what each reply offered to do.",
  params: byId,
  query: messageQuery,
  responses: { 200: messagePage },
}, async (c, { params, query }) => {
  const found = await answerOf(c, "list_messages", {
    target: params.id,
    ...pageArguments(query),
  });
  return page(c, found);
});

app.get("/messages/:id/trace", {
  operationId: "getTrace",
  summary: "Why the companion said that",
  description: "Of a reply, or of the message that it answers.",
  params: byId,
  responses: { 200: trace },
}, async (c, { params }) => {
  return passOn(c, await answerOf(c, "message_trace", { target: params.id }));
});

app.post("/messages/:id/feedback", {
  operationId: "giveFeedback",
  summary: "Say whether a reply was good; the last word stands",
  description: "Kept with the reply, and in the export. Of a message of the person it is 404.",
  params: byId,
  body: feedback,
  responses: { 204: { description: "Kept" } },
}, async (c, { params, body }) => {
  await callDatabase(c, "give_feedback", { target: params.id, payload: body });
  return c.body(null, 204);
});

app.delete("/conversations/:id", {
  operationId: "deleteConversation",
  summary: "Delete a conversation; what was remembered from it stays",
  description: "Its messages are gone, and a late retry of one of them answers 410.",
  params: byId,
  responses: { 204: { description: "Deleted" } },
}, async (c, { params }) => {
  await callDatabase(c, "delete_conversation", { target: params.id });
  return c.body(null, 204);
});
