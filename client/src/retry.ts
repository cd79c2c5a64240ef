import { backoff } from "./pause.ts";
import type { SlowBurnProblem } from "./problem.ts";

/** How often, and how long apart, a failed call is made again. */
export interface RetryOptions {
  /** The most attempts of a call, the first one counted; 1 for no retries. Default: 4 */
  attempts?: number;
  /** The first wait is up to so many ms, each further one up to twice that. Default: 300 */
  baseMs?: number;
  /** The longest wait; a longer `Retry-After` is the caller's to decide. Default: 30,000 */
  maxWaitMs?: number;
}

/** `RetryOptions` with what was left out. */
export type RetryPolicy = Required<RetryOptions>;

const DEFAULTS: RetryPolicy = { attempts: 4, baseMs: 300, maxWaitMs: 30_000 };

// A first attempt that still runs is asked for again and again: its answer mostly comes long
// before the time at which it is over for certain, which is what `Retry-After` tells.
const IN_PROGRESS_MS = 1_000;
const IN_PROGRESS_MOST_MS = 8_000;

export function retryPolicy(options: RetryOptions = {}): RetryPolicy {
  return { ...DEFAULTS, ...options };
}

/**
 * How long to wait in ms before the next attempt; null when there should be none.
 *
 * @param attempt the number of the one that failed, from 1
 * @param since when the first attempt of the call began, in ms
 */
export function nextWait(
  problem: SlowBurnProblem,
  attempt: number,
  since: number,
  { attempts, baseMs, maxWaitMs }: RetryPolicy,
): number | null {
  const told = problem.retryAfter === null ? null : problem.retryAfter * 1000;
  if (attempts === 1) return null;
  if (problem.code === "in_progress") {
    const next = Math.min(
      IN_PROGRESS_MOST_MS,
      IN_PROGRESS_MS * 2 ** (attempt - 1),
    );
    const over = told === null ? Date.now() - since > maxWaitMs : told <= 0;
    return over ? null : Math.min(next, told ?? next);
  }
  if (attempt >= attempts || !isPassing(problem)) return null;
  const wait = told ?? backoff(attempt, baseMs, maxWaitMs);
  return wait > maxWaitMs ? null : wait;
}

/** Whether the same call may succeed a little later. */
export function isPassing({ code, status }: SlowBurnProblem): boolean {
  if (code === "network_error" || status === 429 || status === 503) return true;
  // Of a gateway in between: a 502 or 504 of ours says that the model was tried enough.
  return code === "unexpected_answer" && (status === 502 || status === 504);
}
