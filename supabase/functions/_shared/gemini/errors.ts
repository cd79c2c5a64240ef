import { ApiError } from "@google/genai/web";
import { Problem } from "../http/problem.ts";
import { readGoogleError } from "./google_error.ts";

/** What a failed call is in the log: status and Google's name for it, since its texts quote ours. */
export class ModelError extends Error {
  override name = "ModelError";

  constructor(readonly status: number, readonly reason?: string | undefined) {
    super(`Gemini answered ${status} ${reason ?? ""}`.trim());
  }
}

const WORTH_A_RETRY = new Set([408, 429, 500, 502, 503, 504]);
const FIRST_DELAY_MS = 250;
/** A quota that is used up is not asked again within a second. */
const QUOTA_DELAY_MS = 1100;

// A model that asks for more patience than this is given up, for the fallback or for now.
const MAX_DELAY_MS = 4000;

/** Whether another model may answer what this one did not: gone, overloaded, or out of quota. */
export function isWorthAnotherModel(error: unknown): boolean {
  return [404, 429, 503].includes(statusOf(error));
}

/** Whether a failure says that the model does not exist (any more), or not for new users. */
export function isMissingModel(error: unknown): boolean {
  return statusOf(error) === 404;
}

/** Whether the model refused a request for what it says of thinking. */
export function isRefusedThinking(error: unknown): boolean {
  return error instanceof ApiError && error.status === 400 &&
    /thinking|budget/i.test(readGoogleError(error.message).message);
}

function statusOf(error: unknown): number {
  return error instanceof Problem && error.cause instanceof ModelError ? error.cause.status : 0;
}

/**
 * Milliseconds to wait before attempt `attempt + 1`, with jitter and no shorter than the model
 * asks for; undefined when another attempt makes no sense.
 */
export function retryDelayMs(error: unknown, attempt: number): number | undefined {
  const backoff = FIRST_DELAY_MS * 2 ** (attempt - 1) * (0.5 + Math.random());
  if (isLostConnection(error)) return backoff;
  if (!(error instanceof ApiError) || !WORTH_A_RETRY.has(error.status)) return undefined;
  const asked = (readGoogleError(error.message).retryDelay ?? 0) * 1000;
  if (asked > MAX_DELAY_MS) return undefined;
  return Math.max(backoff, asked, error.status === 429 ? QUOTA_DELAY_MS : 0);
}

/** `fetch` and the reading of a body fail so; a body that ended too early is no JSON. */
function isLostConnection(error: unknown): boolean {
  return error instanceof TypeError || error instanceof SyntaxError;
}

/** The problem that a failed call to the model is for the user; a problem stays what it is. */
export function aiProblem(error: unknown, signal?: AbortSignal): Problem {
  if (error instanceof Problem) return error;
  if (signal?.aborted) return new Problem("ai_timeout", { cause: error });
  if (!(error instanceof ApiError)) return new Problem("ai_unavailable", { cause: error });
  const { status: reason, retryDelay } = readGoogleError(error.message);
  const cause = new ModelError(error.status, reason);
  if (error.status === 408 || error.status === 504) return new Problem("ai_timeout", { cause });
  const retryAfter = retryDelay === undefined ? undefined : Math.ceil(retryDelay);
  return new Problem("ai_unavailable", { cause, retryAfter });
}
