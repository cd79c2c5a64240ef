import { z } from "zod";
import { newWorkout } from "../vocabulary/new_workout.ts";
import { shown } from "../vocabulary/shown.ts";
import { workoutSet } from "./workout_set.ts";

const time = z.iso.datetime({ offset: true });

/** What a workout was logged with, and what it always has. */
export const workout = z.object({
  ...shown(newWorkout.shape),
  id: z.uuid(),
  started_at: time,
  finished_at: time,
  time_zone: z.string(),
  sets: z.array(workoutSet),
  volume_kg: z.number().meta({ description: "Σ reps × load over all but warm-up sets" }),
  source: z.enum(["app", "import"]),
  version: z.int(),
  created_at: time,
  updated_at: time,
}).meta({ id: "Workout" });
