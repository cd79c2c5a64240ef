import { z } from "zod";
import { cursorId, cursorTime, pageOf, pageQuery } from "../_shared/pages.ts";
import { booleanParam } from "../_shared/query.ts";
import {
  decimal,
  editable,
  longText,
  optional,
  optionalOr,
  optionalText,
  rpe,
  text,
  uuid,
} from "../_shared/schemas.ts";
import {
  distanceM,
  durationS,
  reps,
  restS,
  setType,
  superset,
  trainingGoal,
  weightKg,
} from "../_shared/training.ts";
import { refuse } from "../_shared/validation.ts";
import { refuseRepeatedIds } from "./repeated_ids.ts";

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

const stepUnit = z.enum(["kg", "lb"]);

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

const newSet = z.strictObject({
  type: optionalOr(setType, "working"),
  reps_min: optional(reps),
  reps_max: optional(reps),
  weight_kg: optional(weightKg),
  duration_s: optional(durationS),
  distance_m: optional(distanceM),
  rpe: optional(rpe),
  rest_s: optional(restS),
  amrap: optionalOr(z.boolean(), false).meta({ description: "As many reps as possible" }),
}).check((ctx) => {
  const { reps_min: min, reps_max: max } = ctx.value;
  if (min !== undefined && max !== undefined && max < min) {
    refuse(ctx, "out_of_range", "Must be at least `reps_min`", ["reps_max"]);
  }
}).meta({ id: "NewPlannedSet" });

const nothing = z.null().optional().transform(() => undefined);

const progression = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.enum(["linear", "double"]),
    step: decimal(0.001, 1500),
    step_unit: stepUnit,
  }),
  z.strictObject({ kind: z.literal("none"), step: nothing, step_unit: nothing }),
]).meta({
  id: "Progression",
  description: "`linear` adds `step` after a success, `double` once every set reaches `reps_max`",
});

const newPlannedExercise = z.strictObject({
  id: optional(uuid).meta({ description: "Sent back, the exercise keeps it" }),
  exercise_id: uuid,
  sets: z.array(newSet).min(1).max(20),
  superset: optional(superset),
  notes: optionalText(longText(2000, { min: 0 })),
  progression: optional(progression),
}).meta({ id: "NewPlannedExercise" });

const newDay = z.strictObject({
  id: optional(uuid).meta({ description: "Sent back, the day keeps it" }),
  name: text(120),
  exercises: z.array(newPlannedExercise).min(1).max(30),
}).meta({ id: "NewPlanDay" });

const name = text(120);
const description = longText(4000, { min: 0 });

/** A plan to create. */
export const newPlan = z.strictObject({
  id: optional(uuid),
  name,
  description: optionalText(description),
  goal: optional(trainingGoal),
  is_active: optionalOr(z.boolean(), false),
  days: z.array(newDay).min(1).max(14).check(refuseRepeatedIds),
}).meta({ id: "NewPlan" });

export const planReplacement = editable(newPlan, ["version", "created_at", "updated_at"])
  .meta({ id: "PlanReplacement" });

export const planChange = z.strictObject({
  name,
  description: description.nullable().transform((value) => value || null),
  goal: trainingGoal.nullable(),
  is_active: z.boolean(),
}).partial().meta({ id: "PlanChange" });
