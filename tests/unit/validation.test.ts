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
