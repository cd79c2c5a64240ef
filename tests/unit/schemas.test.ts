import { assertEquals } from "@std/assert";
import { z } from "zod";
import {
  decimal,
  editable,
  integer,
  localDate,
  longText,
  optional,
  rpe,
  text,
  timestamp,
  uuid,
} from "../../supabase/functions/_shared/vocabulary/fields.ts";
import { check } from "../../supabase/functions/_shared/http/validation.ts";

/** The value that comes out, or the first code. */
function outcome(schema: z.ZodType, value: unknown): unknown {
  const { data, errors } = check(schema, value);
  return errors ? errors[0]!.code : data;
}

const ID = "ABCDEF00-1111-4111-8111-111111111111";

const cases: [string, z.ZodType, unknown, unknown][] = [
  ["text() trims", text(5), "  ab ", "ab"],
  ["text() measures after trimming", text(2), "  ab  ", "ab"],
  ["text() counts characters, not code units", text(2), "💪💪", "💪💪"],
  ["text() too long", text(2), "abc", "too_long"],
  ["text() of spaces", text(5), "   ", "required"],
  ["text() may be empty when told", text(5, { min: 0 }), " ", ""],
  ["text() with a newline", text(9), "a\nb", "invalid"],
  ["text() with a tab", text(9), "a\tb", "invalid"],
  ["text() with NUL", text(9), "a\0b", "invalid"],
  ["text() with C1 control", text(9), "a\u0085b", "invalid"],
  ["text() with half a surrogate pair", text(9), "a\ud800", "invalid"],
  ["text() of a number", text(9), 5, "invalid"],
  ["longText() turns CRLF into LF", longText(9), "a\r\nb\r\n", "a\nb"],
  ["longText() keeps tabs", longText(9), "a\tb", "a\tb"],
  ["longText() with a lone CR", longText(9), "a\rb", "invalid"],
  ["longText() with ESC", longText(9), "a\u001bb", "invalid"],
  ["uuid lowers", uuid, ID, ID.toLowerCase()],
  ["uuid of another shape", uuid, "abc", "invalid"],
  ["decimal() with 3 decimals", decimal(0, 1500), 1499.999, 1499.999],
  ["decimal() with 4 decimals", decimal(0, 1500), 1.0001, "invalid"],
  ["decimal() of a sum of floats", decimal(0, 1500), 0.1 + 0.2, "invalid"],
  ["decimal() above", decimal(0, 1500), 1500.001, "out_of_range"],
  ["decimal() below", decimal(0, 1500), -0.5, "out_of_range"],
  ["decimal() of Infinity", decimal(0, 1500), Infinity, "invalid"],
  ["decimal() of a string", decimal(0, 1500), "5", "invalid"],
  ["integer() of a fraction", integer(0, 10), 1.5, "invalid"],
  ["integer() above", integer(0, 10), 11, "out_of_range"],
  ["rpe in halves", rpe, 8.5, 8.5],
  ["rpe in thirds", rpe, 8.3, "invalid"],
  ["rpe above 10", rpe, 10.5, "out_of_range"],
  ["timestamp", timestamp, "2026-11-22T21:00:00Z", "2026-11-22T21:00:00Z"],
  ["timestamp without one", timestamp, "2026-11-22T21:00:00", "invalid"],
  ["timestamp on a day that is none", timestamp, "2026-02-30T21:00:00Z", "invalid"],
  [
    "timestamp with an offset PostgreSQL refuses",
    timestamp,
    "2026-02-20T21:00:00+23:00",
    "invalid",
  ],
  ["timestamp in year 0", timestamp, "0000-02-20T21:00:00Z", "out_of_range"],
  ["localDate", localDate, "2026-11-22", "2026-11-22"],
  ["localDate on a day that is none", localDate, "2026-11-31", "invalid"],
  ["optional() of null", optional(uuid), null, undefined],
  ["optional() of a wrong value", optional(uuid), "x", "invalid"],
];

for (const [name, schema, value, expected] of cases) {
  Deno.test(`${name} → ${JSON.stringify(expected)}`, () => {
    assertEquals(outcome(schema, value), expected);
  });
}

const plan = z.strictObject({
  id: optional(uuid),
  name: text(10),
  days: z.array(z.strictObject({ exercise_id: uuid })),
});
const put = editable(plan, ["version", "created_at"]);
const sent = { name: "A", days: [{ exercise_id: ID.toLowerCase() }] };

Deno.test("editable() takes what GET returned and leaves only what can be edited", () => {
  const got = {
    ...sent,
    version: 3,
    created_at: "x",
    days: [{ ...sent.days[0], exercise_name: "Squat" }],
  };
  assertEquals(check(put, got).data, sent);
});

Deno.test("editable() still refuses what is unknown, at the top and below", () => {
  const { errors } = check(put, { ...sent, colour: 1, days: [{ ...sent.days[0], version: 1 }] });
  assertEquals(errors?.map(({ path, code }) => [path, code]), [
    ["days.0.version", "unknown_field"],
    ["colour", "unknown_field"],
  ]);
});

Deno.test("editable() survives a body nested a hundred thousand deep", () => {
  const deep = JSON.parse(`${'{"days":'.repeat(100_000)}1${"}".repeat(100_000)}`);
  assertEquals(check(put, deep).errors?.length, 2);
});
