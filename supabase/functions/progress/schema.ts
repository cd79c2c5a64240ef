import { z } from "zod";
import { dateRange } from "../_shared/vocabulary/date_range.ts";
import { pageOf } from "../_shared/http/pages.ts";
import { integerParam, repeatedParam } from "../_shared/http/query.ts";
import { uuid } from "../_shared/vocabulary/fields.ts";
import { muscle } from "../_shared/resources/exercise.ts";
import { tracking } from "../_shared/vocabulary/tracking.ts";
import { recordKind } from "../_shared/vocabulary/record_kind.ts";
import { workoutSet } from "../_shared/resources/workout_set.ts";

const time = z.iso.datetime({ offset: true });
const day = z.iso.date();
const week = z.string().regex(/^\d{4}-W\d{2}$/).meta({ description: "ISO week, e.g. 2026-W47" });

const totals = {
  workouts: z.int(),
  duration_s: z.int(),
  sets: z.int().meta({ description: "All but warm-up sets" }),
  volume_kg: z.number(),
};

export const summary = z.object({
  totals: z.object(totals),
  first_workout_at: time.nullable(),
  last_workout_at: time.nullable(),
  streak_weeks: z.int(),
  longest_streak_weeks: z.int(),
  this_week: z.object({
    ...totals,
    week,
    starts_on: day,
    ends_on: day,
    plan: z.object({
      plan_id: z.uuid(),
      plan_name: z.string(),
      days_planned: z.int(),
      days_done: z.int().meta({ description: "Different days of the plan" }),
      workouts_done: z.int(),
    }).nullable().meta({ description: "The active plan" }),
  }),
}).meta({ id: "ProgressSummary" });

export const recordsQuery = z.strictObject({
  exercise_id: repeatedParam(uuid).optional(),
});

export const recordList = pageOf(
  z.object({
    exercise_id: z.uuid(),
    exercise_name: z.string(),
    kind: recordKind,
    value: z.number(),
    workout_id: z.uuid(),
    set_position: z.int(),
    achieved_at: time,
    local_date: day,
  }).meta({ id: "HeldRecord" }),
).meta({ id: "RecordList" });

export const lastQuery = z.strictObject({ exercise_id: repeatedParam(uuid, 50) });

export const lastSets = pageOf(
  z.object({
    exercise_id: z.uuid(),
    exercise_name: z.string(),
    workout_id: z.uuid(),
    started_at: time,
    local_date: day,
    sets: z.array(workoutSet),
  }).meta({ id: "LastSets" }),
).meta({ id: "LastSetsList" });

export const exerciseQuery = dateRange({});

export const exerciseProgress = z.object({
  exercise_id: z.uuid(),
  exercise_name: z.string(),
  tracking,
  data: z.array(z.object({
    workout_id: z.uuid(),
    started_at: time,
    local_date: day,
    sets: z.int().meta({ description: "All but warm-up sets" }),
    top_set: workoutSet.nullable(),
    estimated_1rm: z.number().nullable(),
    volume_kg: z.number(),
  })),
  next_cursor: z.null(),
}).meta({ id: "ExerciseProgress" });

export const volumeQuery = z.strictObject({
  weeks: integerParam(1, 52).default(12).meta({ fallback: 12 }),
});

export const muscleVolume = pageOf(
  z.object({
    week,
    starts_on: day,
    muscles: z.array(z.object({ muscle, sets: z.number(), volume_kg: z.number() })),
  }).meta({ id: "MuscleWeek" }),
).meta({ id: "MuscleVolume" });
