import { z } from "zod";
import { CONTROL, normalizeText } from "./text.ts";
import { inUtc } from "./time.ts";
import { refuse } from "../http/validation.ts";

/** An id; upper case is accepted and lowered. */
export const uuid = z.guid({ abort: true }).overwrite((id) => id.toLowerCase());

/** Path parameters of `/…/:id`. */
export const byId = z.strictObject({ id: uuid });

const CONTROL_NEWLINE_OR_TAB = new RegExp(`${CONTROL.source}|[\\n\\t]`);

function textOf(max: number, min: number, refused: RegExp, withoutControl: string) {
  return z.string().overwrite(normalizeText).check((ctx) => {
    const length = ctx.value.length > max ? [...ctx.value].length : ctx.value.length;
    if (ctx.value.length < min) refuse(ctx, "required", "Must not be empty");
    if (length > max) refuse(ctx, "too_long", `Must have at most ${max} characters`);
    if (refused.test(ctx.value)) refuse(ctx, "invalid", withoutControl);
    if (!ctx.value.isWellFormed()) refuse(ctx, "invalid", "Must be valid Unicode");
  }).meta({ minLength: min, maxLength: max });
}

/** One line of text: normalised, `min`–`max` characters (code points), no control characters. */
export function text(max: number, { min = 1 } = {}) {
  return textOf(max, min, CONTROL_NEWLINE_OR_TAB, "Must be one line, without control characters");
}

/** Text of several lines: as `text`, with newlines and tabs. */
export function longText(max: number, { min = 1 } = {}) {
  return textOf(
    max,
    min,
    CONTROL,
    "Must have no control characters but line breaks and tabs",
  );
}

/** A number with at most 3 decimals, as weights and distances are. */
export function decimal(min: number, max: number) {
  return z.number().min(min).max(max)
    .refine((value) => Number(value.toFixed(3)) === value, "Must have at most 3 decimals");
}

/** A whole number. */
export function integer(min: number, max: number) {
  return z.number().min(min).max(max).refine(Number.isInteger, "Must be a whole number")
    .meta({ type: "integer" });
}

/** Rate of perceived exertion: 1–10 in halves. */
export const rpe = z.number().min(1).max(10).multipleOf(
  0.5,
  "Must be a whole or a half, such as 7.5",
);

// Wide enough for any diary, and all of it fits every type of PostgreSQL.
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const YEARS = `Must lie in the years ${FIRST_YEAR} to ${LAST_YEAR}`;

function hasSaneYear(value: string): boolean {
  const year = Number(value.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** A calendar day, `YYYY-MM-DD`. */
export const localDate = z.iso.date({ abort: true })
  .check((ctx) => {
    if (!hasSaneYear(ctx.value)) refuse(ctx, "out_of_range", YEARS);
  });

// PostgreSQL takes offsets up to 15:59.
const OFFSET = /(?:Z|[+-](?:0\d|1[0-5]):[0-5]\d)$/;

/** A moment with its offset, e.g. `2026-11-22T21:00:00+01:00`; goes on in UTC. */
export const timestamp = z.iso.datetime({
  offset: true,
  abort: true,
}).check((ctx) => {
  if (!OFFSET.test(ctx.value)) refuse(ctx, "invalid", "Must have an offset such as +02:00");
  if (!hasSaneYear(ctx.value)) refuse(ctx, "out_of_range", YEARS);
}).overwrite(inUtc);

/** A field that may be absent; `null` means absent. Not for PATCH, where `null` clears. */
export function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? undefined);
}

/** As `optional`, for text: an empty one is absent too, as a cleared field of a form sends it. */
export function optionalText(schema: z.ZodType<string>) {
  return schema.nullish().transform((value) => value || undefined);
}

/** A field that stands for `fallback` when it is absent or `null`. */
export function optionalOr<T extends z.ZodType>(schema: T, fallback: z.output<T>) {
  return schema.nullish().transform((value) => value ?? fallback).meta({ fallback });
}

const MAX_DEPTH = 8;

/**
 * The schema of a `PUT`, which accepts what `GET` returned: drops the read-only fields named here at
 * the top level, and below it those that answers show beside an `exercise_id`. The base checks that
 * `id` matches the path.
 *
 * @example body: editable(newPlan, ["version", "created_at", "updated_at"])
 */
export function editable<T extends z.ZodObject>(
  schema: T,
  readOnly: readonly string[],
  besideExercise: readonly string[] = ["exercise_name"],
) {
  const withId = (schema as z.ZodObject).safeExtend({ id: optional(uuid) });
  return z.preprocess((value) => {
    const editedParts = withoutShown(value, besideExercise, 0);
    return isPlainObject(editedParts) ? without(editedParts, readOnly) : editedParts;
  }, withId as unknown as z.ZodType<z.output<T> & { id?: string | undefined }, z.input<T>>)
    .meta({ readOnly: [...readOnly], besideExercise: [...besideExercise] });
}

function withoutShown(value: unknown, names: readonly string[], depth: number): unknown {
  if (depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((item) => withoutShown(item, names, depth + 1));
  if (!isPlainObject(value)) return value;
  const kept = "exercise_id" in value ? without(value, names) : value;
  return Object.fromEntries(
    Object.entries(kept).map(([key, item]) => [key, withoutShown(item, names, depth + 1)]),
  );
}

function without(value: Record<string, unknown>, names: readonly string[]) {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !names.includes(key)));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
