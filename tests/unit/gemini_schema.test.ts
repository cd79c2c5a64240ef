import { assertEquals } from "@std/assert";
import { conform } from "../../local/gemini/schema.ts";

Deno.test("conform() keeps what fits, drops what is unknown and fills what is required", () => {
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
  assertEquals(conform({ reply: "hi", mood: "sad", actions: [] }, schema), {
    reply: "hi",
    mood: "calm",
    score: 0,
    tags: [],
    nested: { ok: false },
    maybe: null,
  });
});

Deno.test("conform() follows $ref, propertyOrdering, minItems and Gemini's upper-case types", () => {
  const schema = {
    type: "OBJECT",
    propertyOrdering: ["b", "a"],
    properties: {
      a: { type: "ARRAY", items: { $ref: "#/$defs/item" }, minItems: 2 },
      b: { type: "STRING", nullable: true },
    },
    required: ["a", "b"],
    $defs: { item: { type: "INTEGER" } },
  };
  const value = conform({}, schema);
  assertEquals(value, { b: null, a: [0, 0] });
  assertEquals(Object.keys(value as object), ["b", "a"]);
  assertEquals(conform({ b: "x", a: [1.6, "no"] }, schema), { b: "x", a: [2, 0] });
});
