import type {
  Content,
  GenerateContentParameters,
  GenerateContentResponse,
} from "@google/genai/web";
import { config } from "../config.ts";
import type { Problem } from "../http/problem.ts";
import { client, withRetries } from "./client.ts";
import { aiProblem, isMissingModel, isRefusedThinking, isWorthAnotherModel } from "./errors.ts";
import { settingsOf } from "./families.ts";
import { learned } from "./learned.ts";
import { begin, readStream, textOf } from "./stream.ts";
import { log, logError } from "../log.ts";

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
  /** The most that it may write: what is asked for must fit, thoughts included. */
  maxOutputTokens: number;
  signal: AbortSignal;
  /** Given, the answer is streamed, and each piece of it goes here as it comes. */
  onText?: ((text: string) => void) | undefined;
}

/**
 * Asks the model for a structured answer. The fallback answers in place of one that is gone, that
 * stays overloaded, or whose quota is used up for longer than anybody would wait.
 *
 * @throws {Problem} `ai_unavailable`, `ai_timeout`, for what fails before the answer has begun
 */
export async function generate(request: Generation): Promise<Generated> {
  const { model, fallbackModel } = config().gemini;
  if (model === fallbackModel || learned.gone.has(model)) {
    return await generateWith(fallbackModel, request);
  }
  try {
    return await generateWith(model, request);
  } catch (error) {
    if (isMissingModel(error)) learned.gone.add(model);
    if (!isWorthAnotherModel(error) || request.signal.aborted) throw error;
    logError("using the fallback model", error, { model, fallbackModel });
    return await generateWith(fallbackModel, request);
  }
}

async function generateWith(model: string, request: Generation): Promise<Generated> {
  const { signal, onText } = request;
  const { models } = client();
  if (!onText) {
    const response = await withRetries(
      signal,
      () => thinkingAsAllowed(model, () => models.generateContent(callOf(model, request))),
    );
    return outcome(response, textOf(response), model);
  }
  const begun = await withRetries(
    signal,
    () =>
      thinkingAsAllowed(
        model,
        async () => await begin(await models.generateContentStream(callOf(model, request))),
      ),
  );
  const { response, text, error } = await readStream(begun, onText);
  const generated = outcome(response, text, model);
  if (error === undefined) return generated;
  const problem = aiProblem(error, signal);
  return { ...generated, kind: "unusable", reason: "BROKE_OFF", problem };
}

/** A setting of thinking that the model refuses is left out, now and from then on. */
async function thinkingAsAllowed<T>(model: string, call: () => Promise<T>): Promise<T> {
  // Before the call: another message may learn it while this one waits, and both need a second one.
  const isLeftOut = learned.unthinking.has(model);
  try {
    return await call();
  } catch (error) {
    if (!isRefusedThinking(error) || isLeftOut) throw error;
    learned.unthinking.add(model);
    log("warn", "the model refuses its thinking setting, which is left out from now on", { model });
    return await call();
  }
}

function callOf(model: string, request: Generation): GenerateContentParameters {
  return {
    model,
    contents: request.contents,
    config: {
      systemInstruction: request.system,
      responseMimeType: "application/json",
      responseJsonSchema: request.schema,
      maxOutputTokens: request.maxOutputTokens,
      abortSignal: request.signal,
      ...settingsOf(model, { thinking: !learned.unthinking.has(model) }),
    },
  };
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
