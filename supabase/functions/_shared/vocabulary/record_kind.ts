import { z } from "zod";

/** What a personal record can be of: `public.record_kind`, the most telling kind first. */
export const RECORD_KINDS = [
  "weight",
  "reps",
  "distance",
  "duration",
  "estimated_1rm",
  "volume",
] as const;

export type RecordKind = typeof RECORD_KINDS[number];

export const recordKind = z.enum(RECORD_KINDS).meta({ id: "RecordKind" });
