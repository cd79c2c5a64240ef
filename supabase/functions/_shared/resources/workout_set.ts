import { z } from "zod";
import { setType } from "../vocabulary/training.ts";

/** A logged set, as every answer shows it. */
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
