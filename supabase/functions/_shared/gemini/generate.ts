import type { Content, GenerateContentResponse } from "@google/genai/web";
import { config } from "../config.ts";
import type { Problem } from "../http/problem.ts";
import { client, withRetries } from "./client.ts";
import { aiProblem, isMissingModel, isOverloaded } from "./errors.ts";
import { begin, readStream, textOf } from "./stream.ts";
import { logError } from "../log.ts";

const MAX_OUTPUT_TOKENS = 4096;

/** What a turn of the model came to. `blocked` has no text; `unusable` is worth another attempt. */
export interface Generated {
  kind: "text" | "blocked" | "unusable";
  text: string;
  /** Why, for the log: a finish or block reason. */
  reason: string;
  model: string;
  tokens: Tokens;
  /** What a stream broke off with, as a problem. */
  problem?: Problem;
}

/** As the model counts them; null where it did not say. */
export interface Tokens {
  prompt: number | null;
  output: number | null;
  thoughts: number | null;
  cached: number | null;
}

/** One structured answer to ask for. */
export interface Generation {
  system: string;
  contents: Content[];
  /** JSON Schema of the answer, in the keywords that Gemini knows. */
  schema: unknown;
  signal: AbortSignal;
  /** Given, the answer is streamed, and each piece of it goes here as it comes. */
  onText?: ((text: string) => void) | undefined;
}

/**
 * Asks the model for a structured answer. A model that no longer exists, or that stays overloaded,
 * is replaced once by the fallback.
 *
 * @throws {Problem} `ai_unavailable`, `ai_timeout`, for what fails before the answer has begun
 */
export async function generate(request: Generation): Promise<Generated> {
  const { model, fallbackModel } = config().gemini;
  try {
    return await generateWith(model, request);
  } catch (error) {
    const isReplaceable = isMissingModel(error) || isOverloaded(error);
    if (!isReplaceable || model === fallbackModel || request.signal.aborted) throw error;
    logError("using the fallback model", error, { model, fallbackModel });
    return await generateWith(fallbackModel, request);
  }
}

async function generateWith(
  model: string,
  { system, contents, schema, signal, onText }: Generation,
): Promise<Generated> {
  const request = {
    model,
    contents,
    config: {
      systemInstruction: system,
      responseMimeType: "application/json",
      responseJsonSchema: schema,
      maxOutputTokens: MAX_OUTPUT_TOKENS,
      abortSignal: signal,
      ...thinking(model),
    },
  };
  const { models } = client();
  if (!onText) {
    const response = await withRetries(signal, () => models.generateContent(request));
    return outcome(response, textOf(response), model);
  }
  const begun = await withRetries(
    signal,
    async () => await begin(await models.generateContentStream(request)),
  );
  const { response, text, error } = await readStream(begun, onText);
  const generated = outcome(response, text, model);
  if (error === undefined) return generated;
  const problem = aiProblem(error, signal);
  return { ...generated, kind: "unusable", reason: "BROKE_OFF", problem };
}

// Each family refuses the other's knob; answering a chat needs no long thought.
function thinking(model: string) {
  if (model.startsWith("gemini-2.5-pro")) return { thinkingConfig: { thinkingBudget: 128 } };
  if (model.startsWith("gemini-2.5-")) return { thinkingConfig: { thinkingBudget: 0 } };
  const thinkingLevel = model.includes("flash-lite") ? "MINIMAL" : "LOW";
  return { thinkingConfig: { thinkingLevel: thinkingLevel as never } };
}

const BLOCKED = new Set(["SAFETY", "PROHIBITED_CONTENT", "BLOCKLIST", "SPII"]);

function outcome(response: GenerateContentResponse, text: string, model: string): Generated {
  const usage = response.usageMetadata;
  const about = {
    model,
    tokens: {
      prompt: usage?.promptTokenCount ?? null,
      output: usage?.candidatesTokenCount ?? null,
      thoughts: usage?.thoughtsTokenCount ?? null,
      cached: usage?.cachedContentTokenCount ?? null,
    },
  };
  const blockReason = response.promptFeedback?.blockReason;
  const candidate = response.candidates?.[0];
  if (!candidate && blockReason) {
    return { kind: "blocked", text: "", reason: blockReason, ...about };
  }
  const reason = candidate?.finishReason ?? "NO_FINISH_REASON";
  if (BLOCKED.has(reason)) return { kind: "blocked", text: "", reason, ...about };
  return { kind: reason === "STOP" && text ? "text" : "unusable", text, reason, ...about };
}
