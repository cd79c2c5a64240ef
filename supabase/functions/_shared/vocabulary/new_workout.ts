import { z } from "zod";
import {
  integer,
  longText,
  optional,
  optionalOr,
  optionalText,
  rpe,
  text,
  timestamp,
  uuid,
} from "./fields.ts";
import { microseconds } from "./time.ts";
import { distanceM, durationS, reps, restS, setType, superset, weightKg } from "./training.ts";
import { refuse } from "../http/validation.ts";

const LONGEST = 24 * 3600 * 1e6;

const performedSet = z.strictObject({
  exercise_id: uuid,
  type: optionalOr(setType, "working"),
  entry: optional(integer(0, 299)).meta({
    description: "The exercise card it stands on; default: a new one where the exercise changes",
  }),
  superset: optional(superset),
  reps: optional(reps),
  weight_kg: optional(weightKg),
  rpe: optional(rpe),
  duration_s: optional(durationS),
  distance_m: optional(distanceM),
  rest_s: optional(restS).meta({ description: "Rest after the set" }),
  notes: optionalText(longText(2000, { min: 0 })),
}).check((ctx) => {
  const { reps, duration_s, distance_m } = ctx.value;
  if (reps === undefined && duration_s === undefined && distance_m === undefined) {
    refuse(ctx, "required", "One of reps, duration_s and distance_m is required");
  }
}).meta({ id: "NewSet" });

/** A finished workout to log. */
export const newWorkout = z.strictObject({
  id: optional(uuid),
  plan_id: optional(uuid),
  plan_day_id: optional(uuid),
  title: optionalText(text(200, { min: 0 })),
  started_at: timestamp,
  finished_at: timestamp.meta({
    description: "At most 24 h after `started_at`, not in the future",
  }),
  time_zone: optional(text(64)).meta({ description: "IANA name; default: the profile's" }),
  perceived_exertion: optional(rpe).meta({ description: "Session RPE" }),
  notes: optionalText(longText(10_000, { min: 0 })),
  sets: z.array(performedSet).min(1).max(300),
}).check((ctx) => {
  const length = microseconds(ctx.value.finished_at) - microseconds(ctx.value.started_at);
  if (length < 0) refuse(ctx, "out_of_range", "Must not lie before `started_at`", ["finished_at"]);
  if (length > LONGEST) {
    refuse(ctx, "out_of_range", "Must lie at most 24 h after `started_at`", ["finished_at"]);
  }
}).meta({ id: "NewWorkout" });
