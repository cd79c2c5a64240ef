import { z } from "zod";
import { checkIn } from "../_shared/resources/check_in.ts";
import { chatResponse, lookup, message } from "../_shared/resources/exchange.ts";
import { cursorId, cursorTime, pageOf, pageQuery } from "../_shared/http/pages.ts";
import { longText, optional, optionalText, uuid } from "../_shared/vocabulary/fields.ts";
import { named } from "../_shared/vocabulary/named.ts";

/** What the person says. */
export const newMessage = z.strictObject({
  id: optional(uuid),
  conversation_id: optional(uuid),
  message: longText(4000),
}).meta({ id: "NewMessage" });

export const conversationQuery = z.strictObject(pageQuery(cursorTime, cursorId));

export const conversationPage = pageOf(
  z.object({ id: z.uuid(), title: z.string(), last_message_at: z.iso.datetime({ offset: true }) })
    .meta({ id: "Conversation" }),
).meta({ id: "ConversationPage" });

export const messageQuery = z.strictObject(pageQuery(z.int().nonnegative()));

export const messagePage = pageOf(message).meta({ id: "MessagePage" });

const ids = { conversation_id: z.uuid(), user_message_id: z.uuid(), message_id: z.uuid() };

const chatEvent = z.discriminatedUnion("event", [
  z.object({ event: z.literal("start"), data: z.object(ids) })
    .meta({ id: "StartEvent", description: "The message is stored; its ids" }),
  z.object({ event: z.literal("lookup"), data: lookup })
    .meta({ id: "LookupEvent", description: "Something is looked up, as it begins" }),
  z.object({ event: z.literal("reply"), data: z.object({ delta: z.string() }) })
    .meta({ id: "ReplyEvent", description: "What comes next of the reply" }),
  z.object({ event: z.literal("done"), data: chatResponse })
    .meta({ id: "DoneEvent", description: "The response; its `reply` is authoritative" }),
  z.object({ event: z.literal("error"), data: named("Problem") })
    .meta({ id: "ErrorEvent", description: "The problem that ended it" }),
]).meta({
  id: "ChatEvent",
  description: "One server-sent event: `event: <event>`, then `data: <data>` as JSON on one line",
});

/** What a stream holds, one event after the other. */
export const chatEvents = z.array(chatEvent).meta({
  description: "The events in their order: `start`, any `lookup`, any `reply`, then exactly one " +
    "`done` or `error`. A comment comes every 15 s. A lost connection loses nothing: the response " +
    "is given to a retry with the same `id`.",
});

/** What the person thinks of a reply. */
export const feedback = z.strictObject({
  rating: z.enum(["up", "down"]),
  reason: optionalText(longText(500, { min: 0 })),
}).meta({ id: "Feedback" });

/** What the companion says first, if anything. */
export const checkInAnswer = z.object({ check_in: checkIn.nullable() }).meta({
  id: "CheckInAnswer",
});
