/** The model that is asked where a fault names none. */
export const FLASH = "gemini-3.5-flash-lite";
export const CONTENTS = [{ role: "user", parts: [{ text: "Hi" }] }];
export const MODEL_TURN = { role: "model", parts: [{ text: "Hello" }] };
export const PACKAGE = "type.googleapis.com/google.ai.generativelanguage.v1beta";

export const config = (generationConfig: object) => ({ contents: CONTENTS, generationConfig });
export const schema = (responseJsonSchema: unknown) =>
  config({ responseMimeType: "application/json", responseJsonSchema });
const property = (node: unknown) =>
  schema({ type: "object", properties: { mood: node }, required: ["mood"] });

/** A planted fault of a request to generate, and what the emulator says to it. */
export interface Refusal {
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
export const MISFITS: Refusal[] = [
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
export const REFUSED: Refusal[] = [
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
