import { placesIn, replacedAt } from "./samples.ts";

/** Serialised by hand, since no number of JavaScript is that large. */
const HUGE_NUMBER = "\u0000huge";
const MEGABYTE = 1024 * 1024;

function nested(depth: number, open: string, close: string): unknown {
  return JSON.parse(open.repeat(depth) + "1" + close.repeat(depth));
}

/** What stands in place of a value, small and odd. */
export const ODD: Record<string, unknown> = {
  "null": null,
  "an empty text": "",
  "an empty object": {},
  "an empty list": [],
  "a list of null": [null],
  "a list of lists": [["a", "b"], ["c", "d"]],
  "a list of objects": [{}, { a: {} }],
  "a text": "x",
  "true": true,
  "-1": -1,
  "a fraction": 0.1,
  "2^63": 9223372036854775808,
  "1e400": HUGE_NUMBER,
  "NaN": "NaN",
  "infinity": "infinity",
  "-infinity": "-infinity",
  "a foreign id": "00000000-0000-4000-8000-000000000000",
  "an escaped NUL": "a\u0000b",
  "half a surrogate": "\ud800",
  "an array literal": "{{1,2},{3,4}}",
  "a row literal": "(1,2,3)",
  "a list 400 deep": nested(400, "[", "]"),
  "an object 400 deep": nested(400, '{"a":', "}"),
};

/** A megabyte in place of a value. */
export const LARGE: Record<string, unknown> = {
  "a megabyte of one word": "x".repeat(MEGABYTE),
  "a megabyte of different words": Array.from({ length: MEGABYTE / 8 }, (_, n) => `w${n}`).join(
    " ",
  ),
  "a megabyte of numbers": Array.from({ length: MEGABYTE / 4 }, (_, n) => n % 1000),
  "a megabyte of objects": Array.from({ length: MEGABYTE / 16 }, (_, n) => ({ a: n })),
};

/** JSON in which `1e400` can stand. */
export function asJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(JSON.stringify(HUGE_NUMBER), "1e400");
}

/**
 * Copies of a body, each with one value replaced by something hostile, and what that is.
 *
 * @param depth how deep the values may stand that are replaced
 */
export function* hostile(
  body: Record<string, unknown>,
  values: Record<string, unknown>,
  depth = Infinity,
): Generator<[what: string, body: unknown]> {
  for (const { path } of placesIn(body)) {
    if (path.length === 0 || path.length > depth) continue;
    for (const [what, value] of Object.entries(values)) {
      yield [`${path.join(".")}: ${what}`, replacedAt(body, path, value)];
    }
  }
}
