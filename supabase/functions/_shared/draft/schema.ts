import { z } from "zod";
import { equipment, level, muscle } from "../resources/exercise.ts";
import { integer, longText, optional, optionalText } from "../vocabulary/fields.ts";
import { bodyFor } from "../vocabulary/named.ts";
import { newPlan } from "../vocabulary/new_plan.ts";
import { trainingGoal } from "../vocabulary/training.ts";

/** What a plan is wanted for. */
export const draftRequest = z.strictObject({
  goal: trainingGoal,
  days_per_week: integer(1, 6),
  minutes: optional(integer(15, 180)).meta({ description: "Of a session; default: 60" }),
  equipment: optional(z.array(equipment).max(20)).meta({
    description: "What there is besides the own weight; default: the gym's, without one everything",
  }),
  level: optional(level).meta({ description: "The hardest exercises; default: intermediate" }),
  notes: optionalText(longText(500, { min: 0 })).meta({
    description: "Wishes, and what hurts, in words",
  }),
}).meta({ id: "PlanDraftRequest" });

export type DraftRequest = z.output<typeof draftRequest>;

export const planDraft = z.object({
  plan: bodyFor(newPlan).meta({ description: "A body for `POST /plans`" }),
  summary: z.string(),
  reasons: z.array(z.string()),
  checks: z.object({
    weekly_sets: z.partialRecord(muscle, z.number()).meta({
      description: "Working sets a week, secondary muscles half",
    }),
    unused_equipment: z.array(equipment),
    avoided: z.array(z.object({
      exercise_id: z.uuid(),
      exercise_name: z.string(),
      because: z.string().meta({ description: "The constraint, and the words that say so" }),
    })).meta({
      description: "The best known of the exercises that equipment and level would allow and a " +
        "standing constraint rules out. A filter, no medical advice",
    }),
  }),
}).meta({ id: "PlanDraft" });

export type PlanDraft = z.output<typeof planDraft>;
