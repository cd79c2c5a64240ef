import { z } from "zod";
import { affinityLevel } from "../_shared/vocabulary/affinity.ts";
import { pageOf } from "../_shared/http/pages.ts";
import { recordKind } from "../_shared/vocabulary/record_kind.ts";
import { workoutSet } from "../_shared/vocabulary/workout_set.ts";

const time = z.iso.datetime({ offset: true });

export const workout = z.object({
  id: z.uuid(),
  plan_id: z.uuid().nullable(),
  plan_day_id: z.uuid().nullable(),
  title: z.string().nullable(),
  started_at: time,
  finished_at: time,
  time_zone: z.string(),
  perceived_exertion: z.number().nullable(),
  notes: z.string().nullable(),
  sets: z.array(workoutSet),
  volume_kg: z.number().meta({ description: "Σ reps × load over all but warm-up sets" }),
  source: z.enum(["app", "import"]),
  version: z.int(),
  created_at: time,
  updated_at: time,
}).meta({ id: "Workout" });

export const workoutPage = pageOf(workout).meta({ id: "WorkoutPage" });

const personalRecord = z.object({
  exercise_id: z.uuid(),
  exercise_name: z.string(),
  kind: recordKind,
  value: z.number(),
  previous: z.number(),
  set_position: z.int(),
}).meta({ id: "PersonalRecord" });

export const workoutChanges = z.object({
  data: z.array(z.object({ id: z.uuid(), updated_at: time, deleted: z.boolean() })),
  next_cursor: z.string().meta({ description: "Where to go on from when there is news" }),
}).meta({ id: "WorkoutChanges" });

/** What logging or changing a workout answers. */
export const loggedWorkout = z.object({
  workout,
  personal_records: z.array(personalRecord).meta({
    description: "Against all other workouts; a first appearance is none",
  }),
  affinity: z.object({
    points: z.int().meta({ description: "What the workout has earned" }),
    score: z.int(),
    level: affinityLevel,
    leveled_up: z.boolean(),
  }),
  warnings: z.array(z.object({
    path: z.string(),
    code: z.enum(["plan_deleted", "plan_day_deleted"]),
  })).meta({ description: "A plan or day that was deleted meanwhile is stored as null" }),
}).meta({ id: "LoggedWorkout" });
