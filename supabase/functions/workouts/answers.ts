import { z } from "zod";
import { affinityLevel } from "../_shared/vocabulary/affinity.ts";
import { pageOf } from "../_shared/http/pages.ts";
import { recordKind } from "../_shared/vocabulary/record_kind.ts";
import { workout } from "../_shared/resources/workout.ts";

const time = z.iso.datetime({ offset: true });

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
