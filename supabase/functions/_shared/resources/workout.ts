import { z } from "zod";
import { workoutSet } from "./workout_set.ts";

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
