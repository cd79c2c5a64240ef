import { z } from "zod";
import { booleanParam } from "../../_shared/http/query.ts";
import { optional, text, uuid } from "../../_shared/vocabulary/fields.ts";
import { SOURCES } from "./headers.ts";

/** What browsers, phones and spreadsheets call a CSV file. */
export const CSV_TYPES = [
  "text/csv",
  "text/plain",
  "application/octet-stream",
  "application/vnd.ms-excel",
] as const;

const source = z.enum(["auto", ...SOURCES]);
const unit = z.enum(["kg", "lb"]);
const timeZone = text(64);

const ABOUT = {
  source: { description: "Whose export it is; default: `auto`, by its header" },
  unit: { description: "Of loads that the file gives no unit of; default: the profile's" },
  time_zone: { description: "IANA name of where its times are local; default: the profile's" },
  dry_run: { description: "Say what would happen and write nothing" },
};

export const importQuery = z.strictObject({
  source: source.optional().meta(ABOUT.source),
  unit: unit.optional().meta(ABOUT.unit),
  time_zone: timeZone.optional().meta(ABOUT.time_zone),
  dry_run: booleanParam.optional().meta(ABOUT.dry_run),
});

const MAX_MAPPED = 2000;

/** Counted before the names are looked at: each wrong one of a hundred thousand would be an error. */
function fewNames(mapping: unknown, ctx: z.core.$RefinementCtx): unknown {
  if (typeof mapping !== "object" || mapping === null) return mapping;
  if (Object.keys(mapping).length <= MAX_MAPPED) return mapping;
  ctx.addIssue({
    code: "custom",
    message: `Must have at most ${MAX_MAPPED} names`,
    params: { code: "too_long" },
  });
  return z.NEVER;
}

/** The part `options` of a multipart upload; it goes before the query. */
export const importOptions = z.strictObject({
  source: optional(source).meta(ABOUT.source),
  unit: optional(unit).meta(ABOUT.unit),
  time_zone: optional(timeZone).meta(ABOUT.time_zone),
  dry_run: optional(z.boolean()).meta(ABOUT.dry_run),
  mapping: optional(
    z.preprocess(
      fewNames,
      z.record(z.string().max(200), z.union([z.enum(["custom", "skip"]), uuid])),
    ),
  ).meta({
    description: "What a name of the file stands for: an exercise's id, `custom` for one of the " +
      "user's own of that name, `skip` to leave its sets out",
  }),
}).meta({ id: "ImportOptions" });

const time = z.iso.datetime({ offset: true });

const match = {
  exercise_id: z.uuid(),
  exercise_name: z.string(),
  confidence: z.number().min(0).max(1),
};

export const importResult = z.object({
  source: z.enum(SOURCES),
  unit,
  unit_from: z.enum(["header", "parameter", "profile"]),
  time_zone: z.string(),
  first: time.nullable().meta({ description: "Start of the earliest workout in the file" }),
  last: time.nullable(),
  workouts: z.int().meta({ description: "In the file" }),
  sets: z.int().meta({ description: "In the file, without those rejected or skipped" }),
  created: z.int(),
  duplicates: z.int().meta({ description: "Workouts that are there already, or were deleted" }),
  mapped: z.array(z.object({ name: z.string(), ...match, sets: z.int() })),
  unmapped: z.array(z.object({
    name: z.string(),
    sets: z.int(),
    suggestions: z.array(z.object(match)).max(3).meta({
      description: "What it may mean, likeliest first: for a `mapping`",
    }),
  })).meta({ description: "They become exercises of the user's own" }),
  rows_rejected: z.array(z.object({ line: z.int(), reason: z.string() })),
}).meta({ id: "ImportResult" });
