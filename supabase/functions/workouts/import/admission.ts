import type { AppContext } from "../../_shared/http/context.ts";
import { Problem } from "../../_shared/http/problem.ts";

/** The database is asked anew after so long: a limit may have been raised. */
const REMEMBERED_MS = 60_000;
const ROOM = 1000;
/** Who asks again too early waits so long for the same answer, and others are served. */
const HELD_MS = 1000;
const MAX_HELD = 100;
const AGAIN_S = 5;
/** How many files of a user wait for the one that is being stored, and how long. */
const MAX_WAITING = 3;
const WAIT_MS = 20_000;

interface Refusal {
  problem: Problem;
  at: number;
}

// Of this process; the database refuses what another one lets in.
const running = new Map<string, Promise<unknown>>();
const waiting = new Map<string, number>();
const refusals = new Map<string, Refusal>();
let held = 0;

/**
 * Has an import wait, before its file is read, for another of the same user; refuses it where that
 * takes too long, and where the database said that the user has had enough.
 *
 * @throws {Problem} `in_progress`, `rate_limited`
 */
export async function admitImport(c: AppContext): Promise<void> {
  const { id } = c.get("user");
  try {
    refuse(id);
    await turnOf(id);
    refuse(id);
  } catch (problem) {
    await c.req.raw.body?.cancel().catch(() => {});
    if (held < MAX_HELD) {
      held++;
      await new Promise((resolve) => setTimeout(resolve, HELD_MS));
      held--;
    }
    throw problem;
  }
}

/** Runs the one import of a user, and remembers when the next one makes sense. */
export async function oneImport<T>(userId: string, work: () => Promise<T>): Promise<T> {
  // Two may have read their files at the same time.
  await turnOf(userId);
  const result = work();
  running.set(userId, result);
  try {
    return await result;
  } catch (error) {
    if (error instanceof Problem && error.code === "rate_limited") remember(userId, error);
    throw error;
  } finally {
    running.delete(userId);
  }
}

/** Until no import of the user is running. @throws {Problem} `in_progress` when that takes too long, or others wait already */
async function turnOf(userId: string): Promise<void> {
  if (!running.has(userId)) return;
  const before = waiting.get(userId) ?? 0;
  if (before === MAX_WAITING) throw inProgress();
  waiting.set(userId, before + 1);
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(inProgress()), WAIT_MS);
  try {
    while (running.has(userId)) {
      await Promise.race([running.get(userId)!.catch(() => {}), late.promise]);
    }
  } finally {
    clearTimeout(timer);
    const others = waiting.get(userId)! - 1;
    if (others > 0) waiting.set(userId, others);
    else waiting.delete(userId);
  }
}

/** @throws {Problem} `rate_limited`, as the database said it not long ago */
function refuse(userId: string): void {
  const refusal = refusals.get(userId);
  if (!refusal) return;
  const passed = performance.now() - refusal.at;
  const seconds = Math.floor(passed / 1000);
  const left = Number(refusal.problem.headers["Retry-After"]) - seconds;
  if (passed < REMEMBERED_MS && left > 0) throw later(refusal.problem, left, seconds);
  refusals.delete(userId);
}

function remember(userId: string, problem: Problem): void {
  refusals.delete(userId);
  refusals.set(userId, { problem, at: performance.now() });
  if (refusals.size <= ROOM) return;
  const [oldest] = refusals.keys();
  refusals.delete(oldest!);
}

/** The same refusal, so many seconds on. */
function later({ code, headers }: Problem, retryAfter: number, seconds: number): Problem {
  const limits = headers["RateLimit"]?.replace(
    /;t=(\d+)/g,
    (_, left) => `;t=${Math.max(0, Number(left) - seconds)}`,
  );
  return new Problem(code, {
    headers: { ...headers, ...(limits && { RateLimit: limits }) },
    retryAfter,
  });
}

function inProgress(): Problem {
  return new Problem("in_progress", {
    detail: "Another import of yours is running: send this one when it has ended",
    retryAfter: AGAIN_S,
  });
}
