import { z } from "zod";
import { stepUnit } from "../vocabulary/new_plan.ts";
import { setType, trainingGoal } from "../vocabulary/training.ts";

const time = z.iso.datetime({ offset: true });

export const plannedSet = z.object({
  type: setType,
  weeks: z.array(z.int()).nullable().meta({ description: "Of the cycle; null for all" }),
  reps_min: z.int().nullable(),
  reps_max: z.int().nullable(),
  weight_kg: z.number().nullable(),
  percent_tm: z.number().nullable(),
  duration_s: z.int().nullable(),
  distance_m: z.number().nullable(),
  rpe: z.number().nullable(),
  rest_s: z.int().nullable(),
  amrap: z.boolean(),
}).meta({ id: "PlannedSet" });

export const plannedProgression = z.union([
  z.object({
    kind: z.enum(["linear", "double", "training_max"]),
    step: z.number(),
    step_unit: stepUnit,
  }),
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
  weeks: z.int().meta({ description: "How many weeks its cycle has" }),
  week: z.int().meta({
    description: "The week that comes next: it follows from what was logged, or was set by PATCH",
  }),
  week_names: z.array(z.string()).nullable(),
  training_maxes: z.array(
    z.object({ exercise_id: z.uuid(), exercise_name: z.string(), weight_kg: z.number() }),
  ).meta({ description: "As they are now, after the cycles that were finished" }),
  days: z.array(
    z.object({ id: z.uuid(), name: z.string(), exercises: z.array(plannedExercise) })
      .meta({ id: "PlanDay" }),
  ),
  created_at: time,
  updated_at: time,
}).meta({ id: "Plan" });
