import { z } from "zod";
import { cursorId, cursorTime, pageOf, pageQuery } from "../_shared/http/pages.ts";
import { booleanParam } from "../_shared/http/query.ts";
import { editable } from "../_shared/vocabulary/fields.ts";
import { newPlan, planDescription, planName, stepUnit } from "../_shared/vocabulary/new_plan.ts";
import { setType, trainingGoal } from "../_shared/vocabulary/training.ts";

const time = z.iso.datetime({ offset: true });

export const plannedSet = z.object({
  type: setType,
  reps_min: z.int().nullable(),
  reps_max: z.int().nullable(),
  weight_kg: z.number().nullable(),
  duration_s: z.int().nullable(),
  distance_m: z.number().nullable(),
  rpe: z.number().nullable(),
  rest_s: z.int().nullable(),
  amrap: z.boolean(),
}).meta({ id: "PlannedSet" });

export const plannedProgression = z.union([
  z.object({ kind: z.enum(["linear", "double"]), step: z.number(), step_unit: stepUnit }),
  z.object({ kind: z.literal("none") }),
]);

const plannedExercise = z.object({
  id: z.uuid(),
  exercise_id: z.uuid(),
  exercise_name: z.string(),
  sets: z.array(plannedSet),
  superset: z.int().nullable(),
  notes: z.string().nullable(),
  progression: plannedProgression.nullable(),
}).meta({ id: "PlannedExercise" });

export const plan = z.object({
  id: z.uuid(),
  name: z.string(),
  description: z.string().nullable(),
  goal: trainingGoal.nullable(),
  is_active: z.boolean(),
  version: z.int(),
  days: z.array(
    z.object({ id: z.uuid(), name: z.string(), exercises: z.array(plannedExercise) })
      .meta({ id: "PlanDay" }),
  ),
  created_at: time,
  updated_at: time,
}).meta({ id: "Plan" });

export const planPage = pageOf(plan).meta({ id: "PlanPage" });

export const listQuery = z.strictObject({
  active: booleanParam.optional(),
  ...pageQuery(cursorTime, cursorId),
});

export const planReplacement = editable(newPlan, ["version", "created_at", "updated_at"])
  .meta({ id: "PlanReplacement" });

export const planChange = z.strictObject({
  name: planName,
  description: planDescription.nullable().transform((value) => value || null),
  goal: trainingGoal.nullable(),
  is_active: z.boolean(),
}).partial().meta({ id: "PlanChange" });
