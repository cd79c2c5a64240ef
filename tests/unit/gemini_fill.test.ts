import { assertEquals } from "@std/assert";
import { Either, fill } from "../../local/gemini/fill.ts";

Deno.test("fill() keeps what fits, drops what is unknown and fills what is required", () => {
  const schema = {
    type: "object",
    properties: {
      reply: { type: "string" },
      mood: { type: "string", enum: ["calm", "wild"] },
      score: { anyOf: [{ type: "integer" }, { type: "null" }] },
      tags: { type: "array", items: { type: "string" } },
      extra: { type: "string" },
      nested: { type: "object", properties: { ok: { type: "boolean" } }, required: ["ok"] },
      maybe: { type: ["string", "null"] },
    },
    required: ["reply", "mood", "score", "tags", "nested", "maybe"],
  };
  assertEquals(fill({ reply: "hi", mood: "sad", actions: [] }, schema), {
    reply: "hi",
    mood: "calm",
    score: 0,
    tags: [],
    nested: { ok: false },
    maybe: null,
  });
});

Deno.test("fill() follows propertyOrdering, minItems, minimum and Gemini's upper-case types", () => {
  const schema = {
    type: "OBJECT",
    propertyOrdering: ["b", "a"],
    properties: {
      a: { type: "ARRAY", items: { type: "INTEGER", minimum: 3 }, minItems: 2 },
      b: { type: "STRING", nullable: true },
    },
    required: ["a", "b"],
  };
  const value = fill({}, schema);
  assertEquals(value, { b: null, a: [3, 3] });
  assertEquals(Object.keys(value as object), ["b", "a"]);
  assertEquals(fill({ b: "x", a: [3.6, "no"] }, schema), { b: "x", a: [4, 3] });
});

Deno.test("fill() takes the form of a value that the schema knows, and leaves it out when it knows none", () => {
  const importance = new Either([0.9, "normal"]);
  const of = (importance: object, required: string[] = []) => ({
    type: "object",
    properties: { importance },
    required,
  });
  assertEquals(fill({ importance }, of({ type: "number" })), { importance: 0.9 });
  const words = { type: "string", enum: ["low", "normal", "high"] };
  assertEquals(fill({ importance }, of(words)), { importance: "normal" });
  assertEquals(fill({ importance }, of({ type: "boolean" })), {});
  assertEquals(fill({ importance }, of({ type: "boolean" }, ["importance"])), {
    importance: false,
  });
});
