import { assert, assertEquals, assertRejects } from "@std/assert";
import { withIds } from "../../supabase/functions/chat/memory_operations.ts";
import type { SchemaNode } from "../../supabase/functions/_shared/gemini/output_schema.ts";
import { UnusableOutput } from "../../supabase/functions/_shared/gemini/read_json.ts";
import { outputSchema } from "../../supabase/functions/chat/output/output_schema.ts";
import { parseOutput } from "../../supabase/functions/chat/output/parse_output.ts";

const read = (output: unknown) => parseOutput(JSON.stringify(output));
const reasons = async (output: unknown) =>
  (await read(output)).dropped.map(({ path, why }) => `${path}: ${why}`);

/** Every node of a schema with its path. */
function* nodes(schema: SchemaNode, path = "$"): Generator<[string, SchemaNode]> {
  yield [path, schema];
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    yield* nodes(part, `${path}.${name}`);
  }
  if (schema.items) yield* nodes(schema.items, `${path}[]`);
}

Deno.test("outputSchema(): every node is typed, every field says what it is for, nothing by reference", () => {
  const allowed =
    "type description properties propertyOrdering required items maxItems enum minimum maximum";
  for (const [path, node] of nodes(outputSchema())) {
    assert(node.type, `${path} has no type`);
    for (const key of Object.keys(node)) assert(allowed.split(" ").includes(key), `${path}.${key}`);
    if (node.type === "object") assert(node.propertyOrdering, `${path} has no order`);
    if (node.type === "array") assert(node.maxItems && node.items, `${path} is unbounded`);
    const isField = /\.\w+$/.test(path);
    if (isField) assert(node.description, `${path} has no description`);
    // Flash models can go on over digits for ever.
    assert(node.type !== "number" && node.type !== "integer", `${path} is a number`);
  }
  const { properties } = outputSchema();
  assertEquals(properties!["mood"]!.enum?.length, 6);
  assertEquals(properties!["memory_operations"]!.items!.properties!["op"]!.enum, [
    "add",
    "update",
    "forget",
    "confirm",
  ]);
});

Deno.test("parseOutput(): what is less than perfect is still an answer, and the rest is told", async () => {
  const whole = { reply: "Well done", mood: "proud", suggestions: ["More"] };
  assertEquals((await read(whole)).dropped, []);

  const fenced = await parseOutput(`Here you are:\n\`\`\`json\n${JSON.stringify(whole)}\n\`\`\``);
  assertEquals([fenced.reply, fenced.mood, fenced.suggestions], ["Well done", "proud", ["More"]]);
  const loose = await parseOutput(`{reply: 'Well done', "mood": "proud",}`);
  assertEquals([loose.reply, loose.mood], ["Well done", "proud"]);
  assertEquals(loose.dropped.length, 1);

  const odd = await read({
    reply: "Hi",
    mood: "ecstatic",
    suggestions: null,
    memory_operations: [
      {
        op: "add",
        kind: "Constraint ",
        content: " Has a dog \n now",
        quote: "a dog",
        importance: 7,
      },
      "nonsense",
      { op: "remember", memory: "m1", valid_until: null, about: "cat" },
    ],
    actions: { type: "open_exercise", open_exercise: { exercise: 5 } },
    thoughts: "…",
  });
  assertEquals(odd.mood, "neutral");
  assertEquals(odd.memory_operations, [
    { op: "add", kind: "constraint", content: "Has a dog \n now", quote: "a dog" },
    {},
    { memory: "m1" },
  ]);
  assertEquals(odd.actions, [{ type: "open_exercise", open_exercise: { exercise: "5" } }]);
  assertEquals(await reasons({ reply: "Hi", mood: "ecstatic", thoughts: "secret words" }), [
    "mood: unknown word",
    ": unknown field",
  ]);
});

Deno.test("parseOutput(): a reply that is too long is cut, and the trace can say so", async () => {
  const { reply, dropped } = await read({ reply: "é".repeat(9000), mood: "happy" });
  assertEquals([...reply].length, 8000);
  assertEquals(dropped, [{ path: "reply", why: "cut after 8000 characters" }]);
});

Deno.test("parseOutput(): only without a reply there is no answer", async () => {
  for (
    const text of [
      "",
      "Sorry",
      "[]",
      "null",
      '{"mood":"happy"}',
      '{"reply":"  "}',
      '{"reply":{"a":1}}',
      '{"reply":null,"mood":"happy"}',
    ]
  ) await assertRejects(() => parseOutput(text), UnusableOutput, undefined, text);
});

Deno.test("parseOutput(): links are web pages, and a resource has a label", async () => {
  const { resources } = await read({
    reply: "See somebody",
    resources: [
      { label: "A physio", url: "https://example.com/physio" },
      { label: "Trap", url: "javascript:alert(1)" },
      { label: " ", phone: "1" },
      { label: "Line", phone: " 116 123 " },
    ],
  });
  assertEquals(resources, [
    { label: "A physio", url: "https://example.com/physio" },
    { label: "Trap" },
    { label: "Line", phone: "116 123" },
  ]);
});

Deno.test("withIds(): a handle stands for what the prompt showed, and nothing is left out", () => {
  const id = "018f0000-0000-7000-8000-00000000000a";
  const operations = withIds([
    { op: "forget", memory: " M1 " },
    { op: "forget", memory: "m2" },
    { op: "forget", memory: id },
    { op: "add", content: "x" },
    {},
  ], new Map([["m1", id]]));
  assertEquals(operations.map(({ memory_id }) => memory_id), [id, null, null, null, null]);
});

Deno.test("parseOutput(): no field of an operation has what the database does not take", async () => {
  const odd = "m1\u0000\ud800";
  const operation = { op: "add", memory: odd, content: odd, quote: odd, valid_from: odd };
  const { memory_operations } = await parseOutput(
    JSON.stringify({ reply: "Yes.", memory_operations: [operation] }),
  );
  const texts = Object.values(memory_operations[0]!);
  assertEquals(texts.length, 5);
  for (const text of texts) {
    assertEquals([text!.includes("\0"), text!.isWellFormed()], [false, true]);
  }
});

Deno.test("parseOutput(): an object in order is read as it is, whatever stands around it", async () => {
  const actions = [{ type: "create_plan", create_plan: { name: "{" } }];
  const json = JSON.stringify({ reply: "Yes.", actions, memory_operations: [{ op: "add" }] });
  for (const text of [`\`\`\`\n${json}\n\`\`\`\n`, `\ufeff${json}`, `Here it is:\n${json}\nBye!`]) {
    const read = await parseOutput(text);
    assertEquals<unknown>([read.reply, read.actions, read.memory_operations], ["Yes.", actions, [{
      op: "add",
    }]]);
    assertEquals(read.dropped.map(({ why }) => why), []);
  }
});
