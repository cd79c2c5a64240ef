import { z } from "zod";

// supabase-js adds this to choose a region; the platform reads it.
const IGNORED = new Set(["forceFunctionRegion"]);

/**
 * Query parameters as an object: a parameter given once is a string, a repeated one an array, so
 * that a schema made for one value refuses it.
 */
export function queryObject(url: string): Record<string, string | string[]> {
  const object: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URL(url).searchParams) {
    if (IGNORED.has(name)) continue;
    const earlier = object[name];
    object[name] = earlier === undefined ? value : [earlier, value].flat();
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
