import { checkMessage } from "./check_message.ts";
import { schemaProblems } from "./check_schema.ts";
import { invalid, invalidRequest, misfit } from "./errors.ts";
import { type Family, familyOf } from "./models.ts";
import type { GenerateBody, Turn } from "./prompt.ts";
import { messageType } from "./protos.ts";

type Config = Record<string, unknown>;

const REQUEST = "GenerateContentRequest";
const CONFIG = `${REQUEST}.generation_config`;
const MIME_TYPES = ["text/plain", "application/json", "text/x.enum"];
const LONGEST_OUTPUT = 65_536;

function turnProblems(turns: Turn[]): string[] {
  if (turns.length === 0) return [`${REQUEST}.contents: contents is not specified`];
  return turns.flatMap((given, turn) => {
    const where = `${REQUEST}.contents[${turn}].parts`;
    const parts = [given.parts ?? []].flat();
    if (parts.length === 0) return [`${where}: contents.parts must not be empty.`];
    return parts.flatMap((part, index) =>
      Object.keys(part).some((name) => name !== "thought" && name !== "thoughtSignature")
        ? []
        : [`${where}[${index}].data: required oneof field 'data' must have one initialized field`]
    );
  });
}

function checkTurns(turns: Turn[], { continuesItself }: Family): void {
  const problems = turnProblems(turns);
  if (problems.length > 0) throw invalidRequest(problems);
  if (turns.some(({ role = "user" }) => !["user", "model", "function"].includes(role))) {
    throw invalid("Please use a valid role: user, model.");
  }
  if (turns.at(-1)!.role === "model" && !continuesItself) {
    throw invalid(
      "Please ensure that multiturn requests end with a user role or a function response.",
    );
  }
}

function rangeProblems(config: Config): string[] {
  const ranges: [name: string, field: string, least: number, most: number][] = [
    ["temperature", "temperature", 0, 2],
    ["topP", "top_p", 0, 1],
    ["maxOutputTokens", "max_output_tokens", 1, LONGEST_OUTPUT],
    ["candidateCount", "candidate_count", 1, 8],
  ];
  return ranges.flatMap(([name, field, least, most]) => {
    const value = config[name] ?? undefined;
    const isRight = value === undefined || (Number(value) >= least && Number(value) <= most);
    return isRight
      ? []
      : [`${CONFIG}.${field}: ${field} must be in the range [${least}, ${most}].`];
  });
}

function checkThinking(config: Config, { budget, canStopThinking, levels }: Family): void {
  const thinking = (config.thinkingConfig ?? {}) as Config;
  const asked = thinking.thinkingBudget ?? undefined;
  const level = thinking.thinkingLevel ?? undefined;
  if (asked !== undefined && level !== undefined) {
    throw invalid("You can only set only one of thinking budget and thinking level.");
  }
  if (level !== undefined) {
    if (levels.length === 0) throw invalid("Thinking level is not supported for this model.");
    if (!levels.includes(String(level).toUpperCase())) {
      throw invalid(
        `Thinking level ${level} is not supported for this model. Please retry with other ` +
          "thinking level.",
      );
    }
  }
  if (asked === undefined || Number(asked) === -1) return;
  const [least, most] = budget;
  if (Number(asked) === 0) {
    if (canStopThinking) return;
    throw invalid("Budget 0 is invalid. This model only works in thinking mode.");
  }
  if (Number(asked) < least || Number(asked) > most) {
    throw invalid(
      `The thinking budget ${asked} is invalid. Please choose a value between ${least} and ${most}.`,
    );
  }
}

function checkAnswerForm(body: GenerateBody, config: Config, { hasToolsWithJson }: Family): void {
  const { responseSchema, responseJsonSchema, responseMimeType = "text/plain" } = config;
  if (!MIME_TYPES.includes(String(responseMimeType))) {
    throw invalidRequest([
      `${CONFIG}.response_mime_type: allowed mimetypes are \`text/plain\`, \`application/json\`, ` +
      "`application/xml`, `application/yaml` and `text/x.enum`.",
    ]);
  }
  if (responseSchema !== undefined && responseJsonSchema !== undefined) {
    throw invalidRequest([
      `${CONFIG}: only one of response_schema and response_json_schema may be set`,
    ]);
  }
  const hasSchema = responseSchema !== undefined || responseJsonSchema !== undefined;
  const isJson = responseMimeType === "application/json";
  if (hasSchema && responseMimeType === "text/plain") {
    throw invalidRequest([
      `${CONFIG}.response_schema: response_schema only supported for \`application/json\` and ` +
      "`text/x.enum` mimetype.",
    ]);
  }
  const hasTools = Array.isArray(body.tools) && body.tools.length > 0;
  if (isJson && hasTools && !hasToolsWithJson) {
    throw invalid(
      "Function calling with a response mime type: 'application/json' is unsupported",
    );
  }
  if (responseJsonSchema === undefined) return;
  const problems = schemaProblems(responseJsonSchema, `${CONFIG}.response_json_schema`);
  if (problems.length > 0) throw invalidRequest(problems);
}

/**
 * Refuses what Google refuses in a request to generate, in the order in which it does: first what
 * does not fit the published messages, then what the model's family does not take.
 *
 * @throws {GoogleError}
 */
export async function checkGenerate(
  model: string,
  body: unknown,
): Promise<GenerateBody> {
  const violations = checkMessage(await messageType(REQUEST), body);
  if (violations.length > 0) throw misfit(violations);
  const checked = body as GenerateBody;
  const family = familyOf(model);
  checkTurns([checked.contents ?? []].flat(), family);
  const config = checked.generationConfig ?? {};
  const problems = rangeProblems(config);
  if (problems.length > 0) throw invalidRequest(problems);
  checkThinking(config, family);
  checkAnswerForm(checked, config, family);
  return checked;
}
