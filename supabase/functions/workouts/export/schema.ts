import { z } from "zod";
import { workout } from "../../_shared/resources/workout.ts";

export const exportQuery = z.strictObject({
  format: z.enum(["csv", "json"]).default("csv").meta({ fallback: "csv" }),
});

export const exportFile = {
  description: "The file, oldest workout first",
  content: {
    "text/csv": z.string(),
    "application/json": z.object({ workouts: z.array(workout) }),
  },
  headers: ["Content-Disposition"],
};
