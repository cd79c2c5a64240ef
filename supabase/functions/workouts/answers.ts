import { z } from "zod";
import { affinityLevel } from "../_shared/affinity.ts";
import { pageOf } from "../_shared/pages.ts";
import { setType } from "../_shared/training.ts";

const time = z.iso.datetime({ offset: true });

export const workoutSet = z.object({
  position: z.int(),
  exercise_id: z.uuid(),
  exercise_name: z.string(),
  type: setType,
  entry: z.int(),
  superset: z.int().nullable(),
  reps: z.int().nullable(),
  weight_kg: z.number().nullable(),
  rpe: z.number().nullable(),
  duration_s: z.int().nullable(),
  distance_m: z.number().nullable(),
  rest_s: z.int().nullable(),
  notes: z.string().nullable(),
}).meta({ id: "WorkoutSet" });

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

export const recordKind = z.enum([
  "weight",
  "reps",
  "estimated_1rm",
  "volume",
  "duration",
  "distance",
]).meta({ id: "RecordKind" });

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
