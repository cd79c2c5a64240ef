import { z } from "zod";
import { affinityLevel } from "../_shared/affinity.ts";
import { memoryKind } from "../memories/schema.ts";
import { cursorId, cursorTime, pageOf, pageQuery } from "../_shared/pages.ts";
import { longText, optional, uuid } from "../_shared/schemas.ts";

export const mood = z.enum(["neutral", "happy", "proud", "encouraging", "concerned", "playful"])
  .meta({ id: "Mood" });

export const actionType = z.enum(["create_plan", "log_workout", "open_exercise"]);

export const action = z.object({
  type: actionType,
  payload: z.record(z.string(), z.unknown()).meta({
    description: "Validated by the schema of the route it is for, with an id, so that sending it " +
      "twice creates once; open_exercise has exercise_id alone",
  }),
}).meta({ id: "Action" });

export const resource = z.object({
  label: z.string(),
  url: z.string().optional(),
  phone: z.string().optional(),
}).meta({ id: "Resource" });

export const newMessage = z.strictObject({
  id: optional(uuid),
  conversation_id: optional(uuid),
  message: longText(4000),
}).meta({ id: "NewMessage" });

export const chatAnswer = z.object({
  conversation_id: z.uuid(),
  user_message_id: z.uuid(),
  message_id: z.uuid(),
  reply: z.string(),
  status: z.enum(["complete", "cut", "blocked"]),
  mood,
  suggestions: z.array(z.string()).max(3),
  actions: z.array(action),
  resources: z.array(resource),
  memories_used: z.array(z.object({ id: z.uuid(), content: z.string() })),
  memories_saved: z.array(z.object({ id: z.uuid(), content: z.string(), kind: memoryKind })),
  affinity: z.object({ score: z.int(), level: affinityLevel }),
}).meta({ id: "ChatAnswer" });

export const conversationQuery = z.strictObject(pageQuery(cursorTime, cursorId));

export const conversationPage = pageOf(
  z.object({ id: z.uuid(), title: z.string(), last_message_at: z.iso.datetime({ offset: true }) })
    .meta({ id: "Conversation" }),
).meta({ id: "ConversationPage" });

export const messageQuery = z.strictObject(pageQuery(z.int().nonnegative()));

export const message = z.object({
  id: z.uuid(),
  role: z.enum(["user", "assistant"]),
  content: z.string(),
  status: z.enum(["complete", "cut", "blocked", "failed"]),
  mood: mood.nullable(),
  suggestions: z.array(z.string()),
  actions: z.array(action),
  created_at: z.iso.datetime({ offset: true }),
}).meta({ id: "Message" });

export const messagePage = pageOf(message).meta({ id: "MessagePage" });

/** What a stream looks like; the documentation shows it as text. */
export const chatEvents = z.string().meta({
  description: "`start` (the three ids), `reply` (`{ delta }`), then exactly one `done` (the " +
    "answer; its `reply` is authoritative) or `error` (the problem). A comment every 15 s. A lost " +
    "connection loses nothing: the answer is given to a retry with the same `id`.",
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
  ).meta({ description: "Figures in the reply that nothing in the prompt supports" }),
  dropped_actions: z.array(z.object({ type: actionType, paths: z.array(z.string()) })),
}).meta({ id: "Trace" });
