import { z } from "zod";
import { affinityLevel } from "../vocabulary/affinity.ts";
import { memoryKind } from "../vocabulary/memory.ts";

export const mood = z.enum(["neutral", "happy", "proud", "encouraging", "concerned", "playful"])
  .meta({ id: "Mood" });

export const actionType = z.enum(["create_plan", "log_workout", "open_exercise"]);

export const action = z.object({
  id: z.uuid(),
  type: actionType,
  summary: z.string().meta({ description: "What it would do, by its payload" }),
  payload: z.record(z.string(), z.unknown()).meta({
    description: "A body that the route it is for takes, with an id, so that sending it twice " +
      "creates once; open_exercise has exercise_id alone",
  }),
  notes: z.array(z.string()).meta({ description: "What of it was left out or changed" }),
}).meta({ id: "Action" });

export const resource = z.object({
  label: z.string(),
  url: z.string().optional(),
  phone: z.string().optional(),
}).meta({ id: "Resource" });

/** What came of one operation of the model. */
export const memoryReceipt = z.object({
  change: z.enum(["added", "updated", "forgotten", "confirmed", "proposed", "refused"]),
  memory: z.object({ id: z.uuid(), kind: memoryKind, content: z.string() }).nullable(),
  reason: z.enum(["not_said", "unknown_memory", "too_many", "incomplete", "limit", "taken_back"])
    .optional().meta({
      description: "Of what was refused; `taken_back`: the message taught it before, and it was " +
        "deleted or changed since",
    }),
}).meta({ id: "MemoryReceipt" });

/** What the companion can look up in the person's own log before it answers. */
export const lookupTool = z.enum([
  "exercise_history",
  "training_volume",
  "records",
  "workouts",
  "next_workout",
  "find_exercises",
  "memories",
]).meta({ id: "LookupTool" });

/** What an exchange comes to. */
export const chatResponse = z.object({
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
  memory_changes: z.array(memoryReceipt).meta({
    description: "One for each operation of the model, in its order",
  }),
  lookups: z.array(z.object({ tool: lookupTool, summary: z.string() }).meta({ id: "Lookup" })).meta(
    {
      description: "What was looked up before the reply",
    },
  ),
  affinity: z.object({ score: z.int(), level: affinityLevel }),
}).meta({ id: "ChatResponse" });

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
