import { ApiError } from "@google/genai/web";
import { Problem } from "../http/problem.ts";

/** What a failed call is in the log: status and Google's name for it, since its texts quote ours. */
class ModelError extends Error {
  override name = "ModelError";
  constructor(readonly status: number, body: string) {
    super(`Gemini answered ${status} ${/"status"\s*:\s*"([A-Z_]+)"/.exec(body)?.[1] ?? ""}`.trim());
  }
}

const WORTH_A_RETRY = new Set([408, 429, 500, 502, 503, 504]);
const FIRST_DELAY_MS = 250;

// A model that asks for more patience than this is reported as unavailable instead.
const MAX_DELAY_MS = 4000;

/** Whether a failure says that the model does not exist (any more). */
export function isMissingModel(error: unknown): boolean {
  return error instanceof Problem && error.cause instanceof ModelError &&
    error.cause.status === 404;
}

/** Whether a model stayed overloaded through every attempt. */
export function isOverloaded(error: unknown): boolean {
  return error instanceof Problem && error.cause instanceof ModelError &&
    error.cause.status === 503;
}

/**
 * Milliseconds to wait before attempt `attempt + 1`, with jitter and no shorter than the model
 * asks for; undefined when another attempt makes no sense.
 */
export function retryDelayMs(error: unknown, attempt: number): number | undefined {
  if (!(error instanceof ApiError) || !WORTH_A_RETRY.has(error.status)) return undefined;
  const asked = askedDelaySeconds(error);
  if (asked !== undefined && asked * 1000 > MAX_DELAY_MS) return undefined;
  const backoff = FIRST_DELAY_MS * 2 ** (attempt - 1) * (0.5 + Math.random());
  return Math.max(backoff, (asked ?? 0) * 1000);
}

/** The problem that a failed call to the model is for the user; a problem stays what it is. */
export function aiProblem(error: unknown, signal?: AbortSignal): Problem {
  if (error instanceof Problem) return error;
  if (signal?.aborted) return new Problem("ai_timeout", { cause: error });
  if (!(error instanceof ApiError)) return new Problem("ai_unavailable", { cause: error });
  const cause = new ModelError(error.status, error.message);
  if (error.status === 408 || error.status === 504) return new Problem("ai_timeout", { cause });
  return new Problem("ai_unavailable", { cause, retryAfter: askedDelaySeconds(error) });
}

// The message of an ApiError is Google's error body: details hold RetryInfo { retryDelay: "2s" }.
function askedDelaySeconds({ message }: ApiError): number | undefined {
  const seconds = Number(/"retryDelay"\s*:\s*"(\d+(?:\.\d+)?)s"/.exec(message)?.[1]);
  return Number.isFinite(seconds) ? seconds : undefined;
}
