import { z } from "zod";
import { checkIn } from "../_shared/resources/check_in.ts";
import { actionType, lookupTool, memoryReceipt, message } from "../_shared/resources/exchange.ts";
import { affinityLevel } from "../_shared/vocabulary/affinity.ts";
import { cursorId, cursorTime, pageOf, pageQuery } from "../_shared/http/pages.ts";
import { longText, optional, optionalText, uuid } from "../_shared/vocabulary/fields.ts";

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

/** What a stream looks like; the documentation shows it as text. */
export const chatEvents = z.string().meta({
  description: "`start` (the three ids), `lookup` (`{ tool, summary }`, as each begins), " +
    "`reply` (`{ delta }`), then exactly one `done` (the response; its `reply` is authoritative) or `error` (the problem). A comment every 15 s. A lost " +
    "connection loses nothing: the response is given to a retry with the same `id`.",
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

const count = z.int().nullable();

export const trace = z.object({
  message_id: z.uuid(),
  user_message_id: z.uuid(),
  created_at: z.iso.datetime({ offset: true }),
  memories: z.array(z.object({
    id: z.uuid(),
    score: z.number().nullable().meta({ description: "null: a standing constraint" }),
    parts: z.object({
      similarity: z.number().nullable(),
      text_rank: z.number(),
      recency: z.number(),
      importance: z.number(),
    }).nullable(),
  })),
  memory_changes: z.array(memoryReceipt),
  lookups: z.array(z.object({
    tool: lookupTool,
    arguments: z.record(z.string(), z.string()),
    rows: z.int().meta({ description: "How many things were found" }),
  })),
  affinity_level: affinityLevel,
  persona_version: z.int(),
  level_version: z.int().meta({
    description: "Of the text by which the companion speaks at that level",
  }),
  model: z.string(),
  tokens: z.object({ prompt: count, output: count, thoughts: count, cached: count }),
  attempts: z.int(),
  timings: z.record(z.string(), z.number()).meta({ description: "Milliseconds, by part" }),
  unsupported_figures: z.array(
    z.object({
      text: z.string(),
      value: z.union([z.number(), z.string()]),
      unit: z.enum(["kg", "lb", "reps", "date"]),
    }),
  ).meta({ description: "Figures in the reply that neither prompt nor lookups support" }),
  dropped: z.array(z.object({ path: z.string(), why: z.string() })).meta({
    description: "What of the model's answer was left out or changed; no words of it",
  }),
  dropped_actions: z.array(z.object({
    type: actionType,
    reason: z.enum([
      "unknown_exercise",
      "ambiguous_exercise",
      "unreadable_sets",
      "ruled_out",
      "empty",
      "invalid",
    ]),
    paths: z.array(z.string()).optional().meta({ description: "Of `invalid`: what was wrong" }),
    exercise: z.string().optional().meta({ description: "The first that came to nothing" }),
  })).meta({ description: "Actions that were proposed and of which nothing was left to offer" }),
}).meta({ id: "Trace" });
