import { z } from "zod";
import { validationProblem } from "./problem.ts";

/** What the longest documented query, 100 ids beside every filter, needs twice over. */
const MAX_LENGTH = 16_384;
const MAX_PARAMETERS = 300;

// supabase-js adds this to choose a region; the platform reads it.
const IGNORED = new Set(["forceFunctionRegion"]);

/**
 * Query parameters as an object: a parameter given once is a string, a repeated one an array, so
 * that a schema made for one value refuses it. A query of more than 16,384 characters or 300
 * parameters is refused before it is taken apart.
 *
 * @throws {Problem} `validation_failed`, with an empty path
 */
export function queryObject(url: string): Record<string, string | string[]> {
  const query = url.slice(url.indexOf("?") + 1 || url.length);
  if (query === "") return {};
  if (query.length > MAX_LENGTH || query.split("&", MAX_PARAMETERS + 1).length > MAX_PARAMETERS) {
    const message = `A query has at most ${MAX_LENGTH} characters and ${MAX_PARAMETERS} parameters`;
    throw validationProblem([{ path: "", code: "too_long", message }]);
  }
  const object: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URL(url).searchParams) {
    if (IGNORED.has(name)) continue;
    const earlier = object[name];
    if (earlier === undefined) object[name] = value;
    else if (typeof earlier === "string") object[name] = [earlier, value];
    else earlier.push(value);
  }
  return object;
}

/** A whole number in the query. */
export function integerParam(min: number, max: number) {
  return z.string().regex(/^-?\d{1,15}$/, "Must be a whole number").transform(Number)
    .pipe(z.number().min(min).max(max))
    .meta({ type: "integer", minimum: min, maximum: max, pattern: undefined });
}

/** `true` or `false` in the query. */
export const booleanParam = z.enum(["true", "false"]).transform((value) => value === "true")
  .meta({ type: "boolean", enum: undefined });

/** A parameter that may be repeated: `?kind=goal&kind=fact` is OR. */
export function repeatedParam<T extends z.ZodType>(schema: T, max = 100) {
  return z.preprocess(
    (value) => typeof value === "string" ? [value] : value,
    z.array(schema).min(1).max(max),
  );
}
