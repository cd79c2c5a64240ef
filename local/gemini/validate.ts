import { invalid } from "./errors.ts";
import type { GenerateBody, Turn } from "./prompt.ts";
import { checkJsonSchema, checkOpenApiSchema } from "./validate_schema.ts";

type Json = Record<string, unknown>;

const BODY_FIELDS = new Set([
  "contents",
  "systemInstruction",
  "generationConfig",
  "safetySettings",
  "tools",
  "toolConfig",
  "cachedContent",
  "model",
  "store",
  "serviceTier",
]);

const CONFIG_FIELDS = new Set(
  ("stopSequences responseMimeType responseSchema responseJsonSchema responseModalities candidateCount maxOutputTokens " +
    "temperature topP topK seed presencePenalty frequencyPenalty responseLogprobs logprobs enableEnhancedCivicAnswers " +
    "speechConfig thinkingConfig imageConfig mediaResolution").split(" "),
);

const TASK_TYPES = new Set(
  ("TASK_TYPE_UNSPECIFIED RETRIEVAL_QUERY RETRIEVAL_DOCUMENT SEMANTIC_SIMILARITY CLASSIFICATION CLUSTERING " +
    "QUESTION_ANSWERING FACT_VERIFICATION CODE_RETRIEVAL_QUERY").split(" "),
);

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function known(value: Json, fields: Set<string>, where: string): void {
  const unknown = Object.keys(value).find((name) => !fields.has(name));
  if (unknown === undefined) return;
  const at = where === "" ? "" : ` at '${where}'`;
  throw invalid(
    `Invalid JSON payload received. Unknown name "${unknown}"${at}: Cannot find field.`,
    where,
  );
}

function range(config: Json, name: string, least: number, most: number): void {
  const value = config[name];
  if (value === undefined) return;
  if (typeof value !== "number" || value < least || value > most) {
    throw invalid(
      `* GenerateContentRequest.generation_config.${name}: must be in the range [${least}, ${most}].`,
      `generation_config.${name}`,
    );
  }
}

function checkThinking(model: string, thinking: unknown): void {
  if (!isObject(thinking)) return;
  const generation = Number(model.match(/^gemini-(\d+(?:\.\d+)?)/)?.[1] ?? 2.5);
  if (thinking.thinkingBudget !== undefined && thinking.thinkingLevel !== undefined) {
    throw invalid("You can only set one of thinking budget and thinking level.");
  }
  if (generation >= 3 && thinking.thinkingBudget !== undefined) {
    throw invalid("Thinking budget is not supported for this model. Use thinking level.");
  }
  if (generation < 3 && thinking.thinkingLevel !== undefined) {
    throw invalid("Thinking level is not supported for this model.");
  }
  const budget = thinking.thinkingBudget;
  if (budget !== undefined && (typeof budget !== "number" || budget < -1 || budget > 24576)) {
    throw invalid(
      `The thinking budget ${budget} is invalid. Please choose a value between 0 and 24576.`,
    );
  }
  const level = thinking.thinkingLevel;
  if (level !== undefined && !["MINIMAL", "LOW", "MEDIUM", "HIGH"].includes(String(level))) {
    throw invalid(
      `Invalid value at 'generation_config.thinking_config.thinking_level': "${level}"`,
    );
  }
}

function checkTurns(turns: unknown): void {
  if (!Array.isArray(turns) || turns.length === 0) {
    throw invalid(
      "* GenerateContentRequest.contents: contents is not specified\n",
      "contents",
    );
  }
  turns.forEach((turn: Turn, index) => {
    if (turn.role !== undefined && !["user", "model", "function"].includes(turn.role)) {
      throw invalid("Please use a valid role: user, model.");
    }
    if (!Array.isArray(turn.parts) || turn.parts.length === 0) {
      throw invalid(
        `* GenerateContentRequest.contents[${index}].parts: contents.parts must not be empty.\n`,
        `contents[${index}].parts`,
      );
    }
  });
  if (turns.at(-1).role === "model") {
    throw invalid("Please ensure that the last turn of contents has the role user.");
  }
}

/** Refuses what the API would refuse in a request to generate. Throws a {@link GoogleError}. */
export function checkGenerate(model: string, body: unknown): asserts body is GenerateBody {
  if (!isObject(body)) throw invalid("Invalid JSON payload received. Expected an object.");
  known(body, BODY_FIELDS, "");
  checkTurns(body.contents);
  const config = body.generationConfig;
  if (config === undefined) return;
  if (!isObject(config)) throw invalid("Invalid value at 'generation_config'.");
  known(config, CONFIG_FIELDS, "generation_config");
  range(config, "temperature", 0, 2);
  range(config, "topP", 0, 1);
  range(config, "maxOutputTokens", 1, 65536);
  checkThinking(model, config.thinkingConfig);
  const { responseSchema, responseJsonSchema, responseMimeType = "text/plain" } = config;
  if (responseSchema !== undefined && responseJsonSchema !== undefined) {
    throw invalid("Only one of response_schema and response_json_schema may be set.");
  }
  if (!["text/plain", "application/json", "text/x.enum"].includes(String(responseMimeType))) {
    throw invalid(
      "* GenerateContentRequest.generation_config.response_mime_type: allowed mimetypes are `text/plain`, `application/json`, `application/xml`, `application/yaml` and `text/x.enum`.\n",
    );
  }
  const schema = responseSchema ?? responseJsonSchema;
  if (schema !== undefined && responseMimeType === "text/plain") {
    throw invalid(
      "Function calling config or response schema requires response_mime_type: 'application/json'.",
    );
  }
  if (responseSchema !== undefined) {
    checkOpenApiSchema(responseSchema, "generation_config.response_schema");
  }
  if (responseJsonSchema !== undefined) {
    checkJsonSchema(responseJsonSchema, "generation_config.response_json_schema");
  }
}

/** One text to embed. */
export interface EmbedRequest {
  text: string;
  dimensions: number | undefined;
}

function readEmbed(model: string, request: unknown, where: string): EmbedRequest {
  if (!isObject(request)) throw invalid(`Invalid value at '${where}'.`);
  known(
    request,
    new Set(["model", "content", "taskType", "title", "outputDimensionality"]),
    where,
  );
  if (request.model !== undefined && request.model !== `models/${model}`) {
    throw invalid(`* ${where}.model: the model must match the model in the path.`);
  }
  const content = request.content;
  const parts = isObject(content) && Array.isArray(content.parts) ? content.parts as Json[] : [];
  const text = parts.map((part) => typeof part.text === "string" ? part.text : "").join("\n");
  if (text.trim() === "") throw invalid(`* ${where}.content: content is required.`, "content");
  const dimensions = request.outputDimensionality;
  if (
    dimensions !== undefined &&
    !(Number.isInteger(dimensions) && Number(dimensions) >= 1 && Number(dimensions) <= 3072)
  ) {
    throw invalid(`* ${where}.output_dimensionality: must be between 1 and 3072.`);
  }
  if (request.taskType !== undefined && !TASK_TYPES.has(String(request.taskType))) {
    throw invalid(`Invalid value at '${where}.task_type': "${request.taskType}"`);
  }
  return { text, dimensions: dimensions as number | undefined };
}

/** Reads the texts of an embedding request. Throws a {@link GoogleError}. */
export function readEmbeds(model: string, method: string, body: unknown): EmbedRequest[] {
  if (method === "embedContent") return [readEmbed(model, body, "EmbedContentRequest")];
  const requests = isObject(body) ? body.requests : undefined;
  if (!Array.isArray(requests) || requests.length === 0) {
    throw invalid("* BatchEmbedContentsRequest.requests: requests is not specified\n", "requests");
  }
  if (requests.length > 100) {
    throw invalid("* BatchEmbedContentsRequest.requests: at most 100 requests can be in one batch");
  }
  return requests.map((item, index) =>
    readEmbed(model, item, `BatchEmbedContentsRequest.requests[${index}]`)
  );
}
