import { z } from "zod";
import { refuse } from "../http/validation.ts";
import {
  decimal,
  longText,
  optional,
  optionalOr,
  optionalText,
  rpe,
  text,
  uuid,
} from "./fields.ts";
import { refuseRepeatedIds } from "./repeated_ids.ts";
import {
  distanceM,
  durationS,
  reps,
  restS,
  setType,
  superset,
  trainingGoal,
  weightKg,
} from "./training.ts";

/** The unit that a progression steps in. */
export const stepUnit = z.enum(["kg", "lb"]);

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

export const planName = text(120);
export const planDescription = longText(4000, { min: 0 });

/** A plan to create. */
export const newPlan = z.strictObject({
  id: optional(uuid),
  name: planName,
  description: optionalText(planDescription),
  goal: optional(trainingGoal),
  is_active: optionalOr(z.boolean(), false),
  days: z.array(newDay).min(1).max(14).check(refuseRepeatedIds),
}).meta({ id: "NewPlan" });
