import { assertEquals } from "@std/assert";
import { z } from "zod";
import {
  integerParam,
  queryObject,
  repeatedParam,
} from "../../supabase/functions/_shared/http/query.ts";
import { check, refuse } from "../../supabase/functions/_shared/http/validation.ts";

const set = z.strictObject({ reps: z.number().max(1000), type: z.enum(["working", "warmup"]) });
const schema = z.strictObject({
  name: z.string().max(5),
  sets: z.array(set).min(1).max(3),
  progression: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("none") }),
    z.strictObject({ kind: z.literal("linear"), step: z.number() }),
  ]).optional(),
});
const good = { name: "a", sets: [{ reps: 5, type: "working" }] };

function codes(value: unknown, of: z.ZodType = schema): [string, string][] {
  return (check(of, value).errors ?? []).map(({ path, code }) => [path, code]);
}

const cases: [string, unknown, [string, string][]][] = [
  ["nothing wrong", good, []],
  ["a missing field", { sets: good.sets }, [["name", "required"]]],
  ["null where a value is needed", { ...good, name: null }, [["name", "required"]]],
  ["a missing enum", { ...good, sets: [{ reps: 1 }] }, [["sets.0.type", "required"]]],
  ["another type", { ...good, name: 1 }, [["name", "invalid"]]],
  ["no such option", { ...good, sets: [{ reps: 1, type: "x" }] }, [["sets.0.type", "invalid"]]],
  ["too large", { ...good, sets: [{ reps: 1001, type: "warmup" }] }, [[
    "sets.0.reps",
    "out_of_range",
  ]]],
  ["too long a text", { ...good, name: "abcdef" }, [["name", "too_long"]]],
  ["too long a list", { ...good, sets: Array(4).fill(good.sets[0]) }, [["sets", "too_long"]]],
  ["an empty list", { ...good, sets: [] }, [["sets", "required"]]],
  ["unknown fields", { ...good, a: 1, b: 2 }, [["a", "unknown_field"], ["b", "unknown_field"]]],
  ["an unknown field below", { ...good, sets: [{ ...good.sets[0], x: 1 }] }, [[
    "sets.0.x",
    "unknown_field",
  ]]],
  ["a field named __proto__", JSON.parse('{"__proto__":{"name":"a"},"name":"a","sets":[]}'), [
    ["sets", "required"],
    ["__proto__", "unknown_field"],
  ]],
  ["no object", [], [["", "invalid"]]],
  ["nothing", undefined, [["", "required"]]],
  ["a union's field", { ...good, progression: { kind: "linear" } }, [[
    "progression.step",
    "required",
  ]]],
  ["a union's kind", { ...good, progression: { kind: "x" } }, [["progression.kind", "invalid"]]],
];

for (const [name, value, expected] of cases) {
  Deno.test(`check() with ${name} → ${expected.map((pair) => pair.join(" ")).join(", ") || "ok"}`, () => {
    assertEquals(codes(value), expected);
  });
}

Deno.test("check() leaves the prototype of everything alone", () => {
  check(schema, JSON.parse('{"__proto__":{"polluted":true}}'));
  assertEquals(({} as Record<string, unknown>)["polluted"], undefined);
});

Deno.test("refuse() gives an error its code and path", () => {
  const range = z.strictObject({ from: z.number(), to: z.number() }).check((ctx) => {
    if (ctx.value.to < ctx.value.from) refuse(ctx, "in_future", "to is before from", ["to"]);
  });
  assertEquals(codes({ from: 2, to: 1 }, range), [["to", "in_future"]]);
});

Deno.test("queryObject() ignores forceFunctionRegion, and keeps repeated parameters apart", () => {
  assertEquals(
    { ...queryObject("http://x/?a=1&kind=b&kind=c&forceFunctionRegion=eu-west-1&__proto__=d") },
    { a: "1", kind: ["b", "c"], ["__proto__"]: "d" } as never,
  );
});

Deno.test("a parameter meant once, given twice → invalid", () => {
  assertEquals(codes({ limit: ["1", "2"] }, z.strictObject({ limit: integerParam(1, 9) })), [
    ["limit", "invalid"],
  ]);
});

Deno.test("repeatedParam() is a list, given once or often", () => {
  const kinds = z.strictObject({ kind: repeatedParam(z.enum(["a", "b"]), 2).optional() });
  assertEquals(check(kinds, { kind: "a" }).data, { kind: ["a"] });
  assertEquals(check(kinds, { kind: ["a", "b"] }).data, { kind: ["a", "b"] });
  assertEquals(codes({ kind: "c" }, kinds), [["kind.0", "invalid"]]);
  assertEquals(codes({ kind: ["a", "c"] }, kinds), [["kind.1", "invalid"]]);
  assertEquals(codes({ kind: ["a", "a", "a"] }, kinds), [["kind", "too_long"]]);
});

const UUID = "Must be a UUID such as 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11";

const messages: [code: string, of: z.ZodType, value: unknown, message: string][] = [
  ["invalid_type", z.string(), 1, "Must be a text, not a number"],
  ["invalid_type", z.number(), "1", "Must be a number, not a text"],
  ["invalid_type", z.boolean(), "true", "Must be true or false, not a text"],
  ["invalid_type", z.array(z.string()), {}, "Must be a list, not an object"],
  ["invalid_type", z.strictObject({}), [], "Must be an object, not a list"],
  ["invalid_type", z.record(z.string(), z.string()), true, "Must be an object, not true or false"],
  ["invalid_type", z.int(), 1.5, "Must be a whole number, not a number"],
  ["invalid_type", z.null(), 5, "Must be left out"],
  ["invalid_type", z.string(), undefined, "This field is required"],
  ["invalid_value", z.enum(["kg", "lb"]), "st", "Must be one of: kg, lb"],
  ["invalid_value", z.literal("delete my account"), "yes", 'Must be "delete my account"'],
  ["invalid_format", z.guid(), "x", UUID],
  ["invalid_format", z.uuid(), "x", UUID],
  ["invalid_format", z.iso.date(), "22.11.2026", "Must be a date such as 2026-11-22"],
  [
    "invalid_format",
    z.iso.datetime({ offset: true }),
    "2026-11-22T21:00:00",
    "Must be a time with an offset such as 2026-11-22T21:00:00+01:00",
  ],
  ["too_big", z.number().max(10), 11, "Must be at most 10"],
  ["too_big", z.number().lt(10), 10, "Must be less than 10"],
  ["too_big", z.string().max(3), "abcd", "Must have at most 3 characters"],
  ["too_big", z.array(z.number()).max(1), [1, 2], "Must have at most 1 entry"],
  ["too_small", z.number().min(1), 0, "Must be at least 1"],
  ["too_small", z.number().gt(0), 0, "Must be more than 0"],
  ["too_small", z.string().min(1), "", "Must have at least 1 character"],
  ["too_small", z.array(z.number()).min(2), [1], "Must have at least 2 entries"],
  ["not_multiple_of", z.number().multipleOf(0.5), 0.3, "Must be a multiple of 0.5"],
  [
    "unrecognized_keys",
    z.strictObject({ a: z.string().optional(), b: z.string().optional() }),
    { c: 1 },
    "Is not known here; known are: a, b",
  ],
  ["unrecognized_keys", z.strictObject({}), { c: 1 }, "Is not known here; there are none"],
  [
    "invalid_union",
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.enum(["linear", "double"]) }),
      z.strictObject({ kind: z.literal("none") }),
    ]),
    { kind: "x" },
    "Must be one of: linear, double, none",
  ],
  [
    "invalid_union",
    z.union([z.enum(["custom", "skip"]), z.guid({ abort: true })]),
    "x",
    `Must be one of: custom, skip, or must be a UUID such as ${UUID.split(" ").at(-1)}`,
  ],
  [
    "invalid_key",
    z.record(z.string().max(2), z.number()),
    { abc: 1 },
    "Every name in it must have at most 2 characters",
  ],
  [
    "invalid_element",
    z.map(z.string(), z.number().max(2)),
    new Map([["a", 3]]),
    "Must be at most 2",
  ],
  ["a message of its own", z.string().regex(/^\d+$/, "Must be digits"), "x", "Must be digits"],
];

for (const [code, of, value, message] of messages) {
  Deno.test(`check() says in plain words what would be right: ${code} → ${message}`, () => {
    assertEquals(check(of, value).errors?.map((error) => error.message), [message]);
  });
}

Deno.test("check() with a text where a list belongs speaks of its entries, not of characters", () => {
  const errors = check(z.array(z.number()).max(2), "abc").errors;
  assertEquals(errors?.map(({ message }) => message), [
    "Must be a list, not a text",
    "Must have at most 2 entries",
  ]);
});
