import { z } from "zod";

/** What a personal record can be of. */
export const recordKind = z.enum([
  "weight",
  "reps",
  "estimated_1rm",
  "volume",
  "duration",
  "distance",
]).meta({ id: "RecordKind" });
