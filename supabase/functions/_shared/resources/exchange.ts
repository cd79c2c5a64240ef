import { z } from "zod";
import { affinityLevel } from "../vocabulary/affinity.ts";
import { memoryKind } from "../vocabulary/memory.ts";
import { bodyFor } from "../vocabulary/named.ts";
import { newPlan } from "../vocabulary/new_plan.ts";
import { newWorkout } from "../vocabulary/new_workout.ts";

export const mood = z.enum(["neutral", "happy", "proud", "encouraging", "concerned", "playful"])
  .meta({ id: "Mood" });

export const actionType = z.enum(["create_plan", "log_workout", "open_exercise"]);

function actionOf<Type extends z.infer<typeof actionType>>(type: Type, payload: z.ZodType) {
  return z.object({
    id: z.uuid(),
    type: z.literal(type),
    summary: z.string().meta({ description: "What it would do, by its payload" }),
    payload,
    notes: z.array(z.string()).meta({ description: "What of it was left out or changed" }),
  });
}

const ONCE = "Its `id` is there, so that sending it twice creates once";

/** What the companion offers to do; the client decides whether to send it. */
export const action = z.discriminatedUnion("type", [
  actionOf("create_plan", bodyFor(newPlan)).meta({
    id: "CreatePlanAction",
    description: `The payload is a body for \`POST /plans\`. ${ONCE}`,
  }),
  actionOf("log_workout", bodyFor(newWorkout)).meta({
    id: "LogWorkoutAction",
    description: `The payload is a body for \`POST /workouts/log\`. ${ONCE}`,
  }),
  actionOf("open_exercise", z.object({ exercise_id: z.uuid() })).meta({
    id: "OpenExerciseAction",
    description: "The payload names an exercise to show",
  }),
]).meta({ id: "Action" });

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

/** What was looked up, in words for the person. */
export const lookup = z.object({ tool: lookupTool, summary: z.string() }).meta({ id: "Lookup" });

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
  lookups: z.array(lookup).meta({ description: "What was looked up before the reply" }),
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
