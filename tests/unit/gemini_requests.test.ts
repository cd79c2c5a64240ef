import { assertEquals, assertStringIncludes } from "@std/assert";
import { type Bench, withEmulator } from "./gemini_support.ts";

const FLASH = "gemini-3.5-flash-lite";
const CONTENTS = [{ role: "user", parts: [{ text: "Hi" }] }];
const MODEL_TURN = { role: "model", parts: [{ text: "Hello" }] };
const PACKAGE = "type.googleapis.com/google.ai.generativelanguage.v1beta";

const config = (generationConfig: object) => ({ contents: CONTENTS, generationConfig });
const schema = (responseJsonSchema: unknown) =>
  config({ responseMimeType: "application/json", responseJsonSchema });
const property = (node: unknown) =>
  schema({ type: "object", properties: { mood: node }, required: ["mood"] });

interface Refusal {
  /** What is wrong with the request. */
  fault: string;
  body: unknown;
  /** What Google says to it. */
  message: string;
  /** Where, when the gateway refuses it; the service behind it names no place. */
  field?: string;
  model?: string;
}

/** Faults that break the published messages. */
const MISFITS: Refusal[] = [
  {
    fault: "an unknown field",
    body: { contents: CONTENTS, system: "You are kind" },
    message: `Invalid JSON payload received. Unknown name "system": Cannot find field.`,
  },
  {
    fault: "an unknown field inside another",
    body: config({ maxTokens: 100 }),
    message:
      `Invalid JSON payload received. Unknown name "maxTokens" at 'generation_config': Cannot find field.`,
    field: "generation_config",
  },
  {
    fault: "a text where a number is needed",
    body: config({ maxOutputTokens: "many" }),
    message: `Invalid value at 'generation_config.max_output_tokens' (TYPE_INT32), "many"`,
    field: "generation_config.max_output_tokens",
  },
  {
    fault: "half a token",
    body: config({ maxOutputTokens: 10.5 }),
    message: `Invalid value at 'generation_config.max_output_tokens' (TYPE_INT32), 10.5`,
    field: "generation_config.max_output_tokens",
  },
  {
    fault: "a number where a text is needed",
    body: { contents: [{ role: "user", parts: [{ text: 5 }] }] },
    message: `Invalid value at 'contents[0].parts[0].text' (TYPE_STRING), 5`,
    field: "contents[0].parts[0].text",
  },
  {
    fault: "a text where a message is needed",
    body: { contents: CONTENTS, systemInstruction: "You are kind" },
    message: `Invalid value at 'system_instruction' (${PACKAGE}.Content), "You are kind"`,
    field: "system_instruction",
  },
  {
    fault: "an unknown word of an enum",
    body: config({ thinkingConfig: { thinkingLevel: "A_LITTLE" } }),
    message:
      `Invalid value at 'generation_config.thinking_config.thinking_level' (${PACKAGE}.ThinkingLevel), "A_LITTLE"`,
    field: "generation_config.thinking_config.thinking_level",
  },
  {
    fault: "a list where one value is needed",
    body: config({ responseSchema: { type: ["STRING", "NULL"] } }),
    message:
      `Invalid JSON payload received. Unknown name "type" at 'generation_config.response_schema': Proto field is not repeating, cannot start list.`,
    field: "generation_config.response_schema",
  },
  {
    fault: "JSON Schema in the dialect of OpenAPI",
    body: config({
      responseMimeType: "application/json",
      responseSchema: { type: "OBJECT", properties: { a: { $ref: "#/$defs/a" } } },
    }),
    message:
      `Invalid JSON payload received. Unknown name "$ref" at 'generation_config.response_schema.properties[0].value': Cannot find field.`,
    field: "generation_config.response_schema.properties[0].value",
  },
  {
    fault: "two kinds of data in one part",
    body: {
      contents: [{ parts: [{ text: "Hi", inlineData: { mimeType: "a/b", data: "" } }] }],
    },
    message:
      `Invalid value at 'contents[0].parts[0]' (oneof), oneof field 'data' is already set. Cannot set 'inlineData'`,
    field: "contents[0].parts[0]",
  },
  {
    fault: "a list as the body",
    body: CONTENTS,
    message: `Invalid JSON payload received. Unknown name "": Root element must be a message.`,
  },
];

const CONFIG = "* GenerateContentRequest.generation_config";
const SCHEMA = `${CONFIG}.response_json_schema`;

/** Faults that the service behind the gateway refuses. */
const REFUSED: Refusal[] = [
  {
    fault: "no contents",
    body: { contents: [] },
    message: "* GenerateContentRequest.contents: contents is not specified\n",
  },
  {
    fault: "a part without data",
    body: { contents: [{ parts: [{}] }] },
    message:
      "* GenerateContentRequest.contents[0].parts[0].data: required oneof field 'data' must have one initialized field\n",
  },
  {
    fault: "a role of another API",
    body: { contents: [{ role: "assistant", parts: [{ text: "Hi" }] }] },
    message: "Please use a valid role: user, model.",
  },
  {
    fault: "a last turn of the model, where it is refused",
    body: { contents: [...CONTENTS, MODEL_TURN] },
    message: "Please ensure that multiturn requests end with a user role or a function response.",
  },
  {
    fault: "a temperature out of range",
    body: config({ temperature: 3 }),
    message: `${CONFIG}.temperature: temperature must be in the range [0, 2].\n`,
  },
  {
    fault: "thinking turned off, where it cannot be",
    body: config({ thinkingConfig: { thinkingBudget: 0 } }),
    message: "Budget 0 is invalid. This model only works in thinking mode.",
  },
  {
    fault: "a budget below the least of a model",
    model: "gemini-2.5-pro",
    body: config({ thinkingConfig: { thinkingBudget: 64 } }),
    message: "The thinking budget 64 is invalid. Please choose a value between 128 and 32768.",
  },
  {
    fault: "a thinking level, where there are none",
    model: "gemini-2.5-flash",
    body: config({ thinkingConfig: { thinkingLevel: "LOW" } }),
    message: "Thinking level is not supported for this model.",
  },
  {
    fault: "a thinking level that a model lacks",
    model: "gemini-3.8-flash",
    body: config({ thinkingConfig: { thinkingLevel: "MINIMAL" } }),
    message:
      "Thinking level MINIMAL is not supported for this model. Please retry with other thinking level.",
  },
  {
    fault: "thinking budget and level at once",
    body: config({ thinkingConfig: { thinkingBudget: 100, thinkingLevel: "LOW" } }),
    message: "You can only set only one of thinking budget and thinking level.",
  },
  {
    fault: "a schema without the type of answer",
    body: config({ responseJsonSchema: { type: "string" } }),
    message:
      `${CONFIG}.response_schema: response_schema only supported for \`application/json\` and \`text/x.enum\` mimetype.\n`,
  },
  {
    fault: "tools together with JSON, where they exclude each other",
    model: "gemini-2.5-flash",
    body: {
      ...schema({ type: "string" }),
      tools: [{ functionDeclarations: [{ name: "look_up", description: "Looks up" }] }],
    },
    message: "Function calling with a response mime type: 'application/json' is unsupported",
  },
  {
    fault: "a schema node without a type",
    body: property({}),
    message: `${SCHEMA}.properties[mood].type: missing field\n`,
  },
  {
    fault: "a reference in a schema",
    body: property({ $ref: "#/$defs/mood" }),
    message: `${SCHEMA}.properties[mood].$ref: references are not used here, write it inline\n`,
  },
  ...["pattern", "default", "minLength", "maxLength", "const", "exclusiveMinimum", "allOf"].map(
    (keyword) => ({
      fault: `a schema with "${keyword}"`,
      body: property({ type: "string", [keyword]: 1 }),
      message: `${SCHEMA}.properties[mood]: keyword "${keyword}" is not supported\n`,
    }),
  ),
  {
    fault: "a schema that says which draft it follows",
    body: schema({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "string" }),
    message: `${SCHEMA}: keyword "$schema" is not supported\n`,
  },
  {
    fault: "an unknown type in a schema",
    body: property({ type: "text" }),
    message:
      `${SCHEMA}.properties[mood].type: must be one of object, array, string, number, integer, boolean, null, or a list of these\n`,
  },
  {
    fault: "an array of nothing",
    body: property({ type: "array" }),
    message: `${SCHEMA}.properties[mood].items: missing field\n`,
  },
  {
    fault: "an object of nothing",
    body: property({ type: "object" }),
    message: `${SCHEMA}.properties[mood].properties: should be non-empty for OBJECT type\n`,
  },
  {
    fault: "an empty enum",
    body: property({ type: "string", enum: [] }),
    message:
      `${SCHEMA}.properties[mood].enum: must be a list of strings or numbers, and not empty\n`,
  },
  {
    fault: "required, but not a property",
    body: schema({ type: "object", properties: { a: { type: "string" } }, required: ["b"] }),
    message: `${SCHEMA}.required[0]: property is not defined\n`,
  },
  {
    fault: "ordered, but not a property",
    body: schema({
      type: "object",
      properties: { a: { type: "string" } },
      propertyOrdering: ["a", "b"],
    }),
    message: `${SCHEMA}.propertyOrdering[1]: property is not defined\n`,
  },
];

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
