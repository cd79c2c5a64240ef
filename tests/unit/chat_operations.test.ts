import { assertEquals } from "@std/assert";
import { usableOperations } from "../../supabase/functions/chat/memory_operations.ts";
import { outputSchema, parseOutput } from "../../supabase/functions/chat/model_output.ts";

const [A, B] = [
  "018f0000-0000-7000-8000-00000000000a",
  "018f0000-0000-7000-8000-00000000000b",
] as const;

function operationsOf(memory_operations: unknown[]) {
  const { memory_operations: parsed } = parseOutput(
    JSON.stringify({ reply: "ok", mood: "happy", memory_operations }),
  );
  return usableOperations(parsed, [A, B]);
}

Deno.test("usableOperations() keeps add, update and forget that make sense", () => {
  const operations = [
    { op: "add", kind: "fact", content: " Has a dog \n", importance: 7 },
    { op: "update", id: A.toUpperCase(), content: "Goal: squat 150 kg" },
    { op: "forget", id: B },
  ];
  assertEquals(operationsOf(operations), [
    { op: "add", kind: "fact", content: "Has a dog", importance: 1 },
    { op: "update", id: A, content: "Goal: squat 150 kg" },
    { op: "forget", id: B },
  ]);
});

Deno.test("usableOperations() drops what names no memory of the prompt, twice the same, or says nothing", () => {
  const operations = [
    { op: "update", id: crypto.randomUUID(), content: "x" },
    { op: "forget" },
    { op: "forget", id: "' or true --" },
    { op: "add", kind: "fact" },
    { op: "add", content: "without a kind" },
    { op: "add", kind: "fact", content: "x".repeat(401) },
    { op: "update", id: A },
    { op: "forget", id: A },
    { op: "update", id: A, content: "after it was forgotten" },
  ];
  assertEquals(operationsOf(operations), [{ op: "forget", id: A }]);
});

Deno.test("the schema that the model is given knows the three operations and no keyword that Gemini refuses", () => {
  const text = JSON.stringify(outputSchema());
  assertEquals(text.includes('"enum":["add","update","forget"]'), true);
  for (const refused of ["$schema", "minLength", "maxLength", "pattern", "default", "minimum"]) {
    assertEquals(text.includes(`"${refused}"`), false, refused);
  }
});
