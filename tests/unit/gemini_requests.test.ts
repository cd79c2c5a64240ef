import { assertEquals, assertStringIncludes } from "@std/assert";
import {
  config,
  CONTENTS,
  FLASH,
  MISFITS,
  MODEL_TURN,
  PACKAGE,
  type Refusal,
  REFUSED,
  schema,
} from "../gemini/refusals.ts";
import { type Bench, withEmulator } from "./gemini_support.ts";

async function post({ raw }: Bench, { model = FLASH, body }: Pick<Refusal, "model" | "body">) {
  const path = `${model}:generateContent`;
  const response = await raw(path, body, { "x-goog-api-key": "k" });
  return { status: response.status, ...await response.json() };
}

withEmulator(
  "generateContent: what breaks the published messages → 400 with the place",
  async (bench) => {
    for (const refusal of MISFITS) {
      const { fault, message, field } = refusal;
      const { status, error } = await post(bench, refusal);
      assertEquals([status, error.code, error.status], [400, 400, "INVALID_ARGUMENT"], fault);
      assertEquals(error.message, message, fault);
      const fieldViolations = [{ ...(field && { field }), description: message }];
      const type = "type.googleapis.com/google.rpc.BadRequest";
      assertEquals(error.details, [{ "@type": type, fieldViolations }], fault);
    }
  },
);

withEmulator(
  "generateContent: what the model's service refuses → 400 without details",
  async (bench) => {
    for (const refusal of REFUSED) {
      const { status, error } = await post(bench, refusal);
      const expected = { code: 400, message: refusal.message, status: "INVALID_ARGUMENT" };
      assertEquals([status, error], [400, expected], refusal.fault);
    }
  },
);

withEmulator("generateContent: several faults → all of them in one answer", async (bench) => {
  const { error } = await post(bench, {
    body: { contents: "Hi", a: 1, generationConfig: { b: 1 } },
  });
  assertEquals(error.message.split("\n").length, 3);
  assertEquals(error.details[0].fieldViolations.length, 3);
  const nodes = { type: "object", properties: { a: {}, b: {} } };
  assertEquals((await post(bench, { body: schema(nodes) })).error.message.match(/\* /g).length, 2);
});

withEmulator("generateContent: what Google takes → 200", async (bench) => {
  const full = {
    $id: "answer",
    $anchor: "top",
    $defs: { unused: { type: "string" } },
    title: "Answer",
    description: "What is said",
    type: "object",
    properties: {
      reply: { type: "string", description: "For the person" },
      pattern: { type: "string" },
      when: { type: ["string", "null"], format: "date" },
      importance: { type: "string", enum: ["low", "high"] },
      sets: { type: "array", items: { type: "integer", minimum: 1, maximum: 9 }, maxItems: 3 },
      pair: { type: "array", prefixItems: [{ type: "string" }, { type: "number" }], minItems: 2 },
      either: { anyOf: [{ type: "string" }, { oneOf: [{ type: "number" }] }] },
      open: { type: "object", additionalProperties: { type: "string" } },
    },
    required: ["reply"],
    propertyOrdering: ["reply", "pattern"],
  };
  const bodies: Pick<Refusal, "model" | "body">[] = [
    { body: schema(full) },
    { body: config({ thinkingConfig: { thinkingLevel: "MINIMAL" } }) },
    { body: config({ thinkingConfig: { thinkingLevel: "LOW" } }), model: "gemini-3.8-flash" },
    { body: config({ thinkingConfig: { thinkingBudget: 0 } }), model: "gemini-2.5-flash" },
    { body: config({ thinkingConfig: { thinkingBudget: -1 } }), model: "gemini-2.5-pro" },
    { body: { contents: [...CONTENTS, MODEL_TURN] }, model: "gemini-2.5-flash" },
    // One item without its list, snake_case, a number as text, null: the gateway takes them.
    { body: { contents: { parts: { text: "Hi" } }, system_instruction: { parts: { text: "." } } } },
    { body: config({ max_output_tokens: "100", temperature: null }) },
    {
      body: config({
        responseMimeType: "application/json",
        responseSchema: { type: "object", properties: { a: { type: "STRING", nullable: true } } },
      }),
    },
  ];
  for (const request of bodies) {
    const { status, error } = await post(bench, request);
    assertEquals([status, error], [200, undefined], JSON.stringify(request));
  }
});

withEmulator("batchEmbedContents: planted faults → 400 in Google's shape", async ({ raw }) => {
  const model = "models/gemini-embedding-001";
  const content = { parts: [{ text: "squat" }] };
  const wrong: [requests: unknown, message: string][] = [
    [[], "requests is not specified"],
    [[{ model, content, dimensions: 768 }], `Unknown name "dimensions" at 'requests[0]'`],
    [[{ model, content, taskType: "SEARCH" }], `(${PACKAGE}.TaskType), "SEARCH"`],
    [
      [{ model, content, outputDimensionality: 4000 }],
      "requests[0].output_dimensionality: must be",
    ],
    [[{ model, content: { parts: [{ text: " " }] } }], "requests[0].content: content is required"],
    [[{ model: "models/other", content }], "requests[0].model: the model must match"],
    [Array(101).fill({ model, content }), "at most 100 requests"],
  ];
  for (const [requests, message] of wrong) {
    const path = "gemini-embedding-001:batchEmbedContents";
    const response = await raw(path, { requests }, { "x-goog-api-key": "k" });
    const { error } = await response.json();
    assertEquals([response.status, error.status], [400, "INVALID_ARGUMENT"], message);
    assertStringIncludes(error.message, message);
  }
});
