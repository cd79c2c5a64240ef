import { assert, assertEquals, assertNotEquals } from "@std/assert";
import { worstAnswer } from "../../local/gemini/adversary.ts";
import { type Schema, typesOf } from "../../local/gemini/fill.ts";
import { outputSchema } from "../../supabase/functions/chat/output/output_schema.ts";
import { ask, withEmulator } from "./gemini_support.ts";

const schema = outputSchema() as Schema;
const ANSWERS = 500;

/** Where a value breaks a schema; null may stand for a field that may be left out. */
function misfits(value: unknown, schema: Schema, path = "$"): string[] {
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return branches.some((one) => misfits(value, one).length === 0) ? [] : [path];
  if (schema.enum) return schema.enum.includes(value) ? [] : [path];
  const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  const allowed = typesOf(schema);
  if (type === "number" && allowed.includes("integer")) {
    return Number.isInteger(value) ? [] : [path];
  }
  if (!allowed.includes(type)) return [`${path}: ${type}`];
  if (type === "array") {
    return (value as unknown[]).flatMap((item, i) => misfits(item, schema.items!, `${path}[${i}]`));
  }
  if (type !== "object") return [];
  const given = value as Record<string, unknown>;
  const missing = (schema.required ?? []).filter((name) => given[name] === undefined);
  return [
    ...missing.map((name) => `${path}.${name}: missing`),
    ...Object.entries(given).flatMap(([name, item]) => {
      const property = schema.properties?.[name];
      if (!property || (item === null && !schema.required?.includes(name))) return [];
      return misfits(item, property, `${path}.${name}`);
    }),
  ];
}

const unwrapped = (text: string) =>
  JSON.parse(text.replace(/^\ufeff/, "").trim().replace(/^```(?:json)?\n|\n```$/g, ""));

Deno.test("worstAnswer() fits the schema, and is the same for the same seed", () => {
  for (let seed = 0; seed < ANSWERS; seed++) {
    const text = worstAnswer(schema, seed);
    assertEquals(misfits(unwrapped(text), schema), [], `seed ${seed}: ${text.slice(0, 300)}`);
    assertEquals(worstAnswer(schema, seed), text);
  }
  assertNotEquals(worstAnswer(schema, 1), worstAnswer(schema, 2));
});

Deno.test("worstAnswer() goes through what models do wrong", () => {
  const texts = Array.from({ length: ANSWERS }, (_, seed) => worstAnswer(schema, seed));
  const answers = texts.map(unwrapped);
  const seen = (
    what: string,
    share: number,
    is: (answer: typeof answers[0], i: number) => boolean,
  ) => assert(answers.filter(is).length >= ANSWERS * share, what);
  seen("fences", 0.03, (_, i) => texts[i]!.startsWith("```"));
  seen("no reply", 0.02, ({ reply }) => reply.trim() === "");
  const place = (answer: object, name: string) => Object.keys(answer).indexOf(name);
  seen(
    "a reply that comes behind what follows from it",
    0.02,
    (answer) => place(answer, "reply") > place(answer, "resources"),
  );
  seen(
    "lookups that come behind the reply",
    0.02,
    (answer) => place(answer, "lookups") > place(answer, "reply"),
  );
  seen("a huge text", 0.02, (_, i) => texts[i]!.length > 10_000);
  seen("many items", 0.02, ({ actions }) => actions.length >= 10);
  seen("null where a field may be left out", 0.1, (_, i) => texts[i]!.includes(":null"));
  seen("control characters", 0.02, (_, i) => texts[i]!.includes("\\u0000"));
  seen("fields that nobody asked for", 0.02, (answer) => "unasked" in answer);
  for (const op of ["add", "update", "forget", "confirm"]) {
    seen(
      op,
      0.02,
      ({ memory_operations }) =>
        memory_operations.some((operation: { op: string }) => operation.op === op),
    );
  }
});

withEmulator("adversary → each answer is the next of its seeds, until it ends", async (bench) => {
  const { ai, control } = bench;
  await control("POST", "adversary", { seed: 7 });
  const first = await ask(ai);
  const second = await ask(ai);
  await control("POST", "adversary", { seed: 7 });
  assertEquals((await ask(ai)).text, first.text);
  assertNotEquals(second.text, first.text);
  await control("DELETE", "adversary");
  assert((await ask(ai)).text?.includes("(emulated reply"));
});
