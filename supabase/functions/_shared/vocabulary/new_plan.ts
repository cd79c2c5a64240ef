import { z } from "zod";
import { refuse } from "../http/validation.ts";
import {
  decimal,
  integer,
  longText,
  optional,
  optionalOr,
  optionalText,
  rpe,
  text,
  uuid,
} from "./fields.ts";
import { MOST_SETS, MOST_WEEKS, refuseOtherWeeks } from "./plan_cycle.ts";
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

/** A week of a cycle. */
export const week = integer(1, MOST_WEEKS);

const newSet = z.strictObject({
  type: optionalOr(setType, "working"),
  weeks: optional(
    z.array(week).min(1).max(MOST_WEEKS)
      .refine((weeks) => new Set(weeks).size === weeks.length, "Must name each week once"),
  ).meta({ description: "The weeks of the cycle that it belongs to; default: all" }),
  reps_min: optional(reps),
  reps_max: optional(reps),
  weight_kg: optional(weightKg),
  percent_tm: optional(decimal(20, 120)).meta({
    description: "The load as a share of the exercise's training max, in percent",
  }),
  duration_s: optional(durationS),
  distance_m: optional(distanceM),
  rpe: optional(rpe),
  rest_s: optional(restS),
  amrap: optionalOr(z.boolean(), false).meta({ description: "As many reps as possible" }),
}).check((ctx) => {
  const { reps_min: min, reps_max: max, weight_kg, percent_tm } = ctx.value;
  if (weight_kg !== undefined && percent_tm !== undefined) {
    refuse(ctx, "invalid", "Must be left out beside `weight_kg`", ["percent_tm"]);
  }
  if (min !== undefined && max !== undefined && max < min) {
    refuse(ctx, "out_of_range", "Must be at least `reps_min`", ["reps_max"]);
  }
}).meta({ id: "NewPlannedSet" });

const nothing = z.null().optional().transform(() => undefined);

const progression = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.enum(["linear", "double", "training_max"]),
    step: decimal(0.001, 1500),
    step_unit: stepUnit,
  }),
  z.strictObject({ kind: z.literal("none"), step: nothing, step_unit: nothing }),
]).meta({
  id: "Progression",
  description:
    "`linear` adds `step` after a success, `double` once every set reaches `reps_max`; " +
    "`training_max` adds it to the training max after each finished cycle, or takes 10 % off when " +
    "the last heavy sets missed their repetitions",
});

const newPlannedExercise = z.strictObject({
  id: optional(uuid).meta({ description: "Sent back, the exercise keeps it" }),
  exercise_id: uuid,
  sets: z.array(newSet).min(1).max(MOST_SETS),
  superset: optional(superset),
  notes: optionalText(longText(2000, { min: 0 })),
  progression: optional(progression),
}).meta({ id: "NewPlannedExercise" });

const newDay = z.strictObject({
  id: optional(uuid).meta({ description: "Sent back, the day keeps it" }),
  name: text(120),
  exercises: z.array(newPlannedExercise).min(1).max(30),
}).meta({ id: "NewPlanDay" });

const newTrainingMax = z.strictObject({ exercise_id: uuid, weight_kg: weightKg })
  .meta({ id: "NewTrainingMax" });

/** What the shares of a plan's sets are shares of. */
export const newTrainingMaxes = z.array(newTrainingMax).max(100);

export const planName = text(120);
export const planDescription = longText(4000, { min: 0 });

/** A plan to create. */
export const newPlan = z.strictObject({
  id: optional(uuid),
  name: planName,
  description: optionalText(planDescription),
  goal: optional(trainingGoal),
  is_active: optionalOr(z.boolean(), false),
  weeks: optional(week).meta({ description: "How many weeks its cycle has; default: 1" }),
  week_names: optional(z.array(text(80)).min(1).max(MOST_WEEKS)),
  training_maxes: optional(newTrainingMaxes),
  days: z.array(newDay).min(1).max(14).check(refuseRepeatedIds),
}).check(refuseOtherWeeks).meta({ id: "NewPlan" });
