import { type Content, type GenerateContentResponse, GoogleGenAI } from "@google/genai/web";
import { config } from "../config.ts";
import { Problem } from "../http/problem.ts";
import { aiProblem, isMissingModel, isOverloaded, retryDelayMs } from "./errors.ts";
import { begin, readStream, textOf } from "./stream.ts";
import { logError } from "../log.ts";

/** Dimensions of every stored vector. */
export const EMBEDDING_DIMENSIONS = 768;

const MAX_ATTEMPTS = 3;
const QUERY_TIMEOUT_MS = 5000;
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

let shared: { key: string; client: GoogleGenAI } | undefined;

function client(): GoogleGenAI {
  const { apiKey, baseUrl } = config().gemini;
  if (!apiKey) {
    throw new Problem("ai_unavailable", { cause: new Error("GEMINI_API_KEY is not set") });
  }
  const key = `${apiKey} ${baseUrl}`;
  if (shared?.key !== key) {
    const httpOptions = baseUrl ? { baseUrl, apiVersion: "v1beta" } : { apiVersion: "v1beta" };
    shared = { key, client: new GoogleGenAI({ apiKey, httpOptions }) };
  }
  return shared.client;
}

/**
 * The vector of a search text, of length 1; null when the model cannot be reached soon, since a
 * search by words is better than none.
 */
export async function embedQuery(text: string, signal?: AbortSignal): Promise<number[] | null> {
  if (!config().gemini.apiKey || signal?.aborted) return null;
  const soon = AbortSignal.timeout(Math.min(config().gemini.timeoutMs, QUERY_TIMEOUT_MS));
  try {
    const either = signal ? AbortSignal.any([signal, soon]) : soon;
    const [vector] = await embed([text], "RETRIEVAL_QUERY", either);
    return vector ?? null;
  } catch (error) {
    if (!signal?.aborted) logError("query not embedded", error);
    return null;
  }
}

/**
 * Vectors of texts to be found later, in their order, each of length 1.
 *
 * @throws {Problem} `ai_unavailable`, `ai_timeout`, `ai_error`
 */
export function embedDocuments(texts: string[]): Promise<number[][]> {
  return embed(texts, "RETRIEVAL_DOCUMENT", AbortSignal.timeout(config().gemini.timeoutMs));
}

async function embed(
  contents: string[],
  taskType: string,
  signal: AbortSignal,
): Promise<number[][]> {
  const { embeddings = [] } = await withRetries(signal, () =>
    client().models.embedContent({
      model: config().gemini.embeddingModel,
      contents,
      config: { taskType, outputDimensionality: EMBEDDING_DIMENSIONS, abortSignal: signal },
    }));
  const vectors = embeddings.map(({ values = [] }) => normalized(values));
  if (
    vectors.length !== contents.length ||
    vectors.some((vector) => vector.length !== EMBEDDING_DIMENSIONS)
  ) throw new Problem("ai_error", { cause: new Error("embeddings of another shape") });
  return vectors;
}

// Below 3072 dimensions the model's vectors are not of length 1.
function normalized(values: number[]): number[] {
  const length = Math.hypot(...values);
  return length > 0 ? values.map((value) => value / length) : values;
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

async function withRetries<T>(signal: AbortSignal, call: () => Promise<T>): Promise<T> {
  for (let attempt = 1;; attempt++) {
    try {
      return await call();
    } catch (error) {
      const delay = attempt < MAX_ATTEMPTS ? retryDelayMs(error, attempt) : undefined;
      if (delay === undefined || signal.aborted) throw aiProblem(error, signal);
      await pause(delay, signal);
      if (signal.aborted) throw aiProblem(error, signal);
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });
}
