import { z } from "zod";
import { stepUnit } from "../vocabulary/new_plan.ts";
import { setType, trainingGoal } from "../vocabulary/training.ts";

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
