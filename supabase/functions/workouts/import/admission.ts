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

interface Line {
  /** The one that runs, and those that wait. */
  length: number;
  /** Until the last of them has ended. */
  last: Promise<void>;
}

// Of this process; the database refuses what another one lets in.
const lines = new Map<string, Line>();
const refusals = new Map<string, Refusal>();
let held = 0;

/**
 * Refuses an import before its file is read: while enough others of the same user wait, and where
 * the database said that the user has had enough.
 *
 * @throws {Problem} `in_progress`, `rate_limited`
 */
export async function admitImport(c: AppContext): Promise<void> {
  const problem = refusalOf(c.get("user").id);
  if (!problem) return;
  await c.req.raw.body?.cancel().catch(() => {});
  if (held < MAX_HELD) {
    held++;
    await new Promise((resolve) => setTimeout(resolve, HELD_MS));
    held--;
  }
  throw problem;
}

/**
 * Runs a user's imports one after the other, and remembers when the next one makes sense.
 *
 * @throws {Problem} `in_progress` when enough others wait, or the wait gets too long
 */
export async function oneImport<T>(userId: string, work: () => Promise<T>): Promise<T> {
  const leave = await turnOf(userId);
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem && error.code === "rate_limited") remember(userId, error);
    throw error;
  } finally {
    leave();
  }
}

/** Until those that came before have ended; returns what lets the next one begin. */
async function turnOf(userId: string): Promise<() => void> {
  if (isFull(userId)) throw inProgress();
  const line = lines.get(userId) ?? { length: 0, last: Promise.resolve() };
  lines.set(userId, line);
  const before = line.last;
  const own = Promise.withResolvers<void>();
  line.length++;
  line.last = before.then(() => own.promise);
  const leave = () => {
    own.resolve();
    if (--line.length === 0) lines.delete(userId);
  };
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(inProgress()), WAIT_MS);
  try {
    await Promise.race([before, late.promise]);
  } catch (problem) {
    leave();
    throw problem;
  } finally {
    clearTimeout(timer);
  }
  return leave;
}

function isFull(userId: string): boolean {
  return (lines.get(userId)?.length ?? 0) > MAX_WAITING;
}

function refusalOf(userId: string): Problem | undefined {
  if (isFull(userId)) return inProgress();
  const refusal = refusals.get(userId);
  if (!refusal) return undefined;
  const passed = performance.now() - refusal.at;
  const seconds = Math.floor(passed / 1000);
  const left = Number(refusal.problem.headers["Retry-After"]) - seconds;
  if (passed < REMEMBERED_MS && left > 0) return later(refusal.problem, left, seconds);
  refusals.delete(userId);
  return undefined;
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
    detail: "Other imports of yours are running: send this one when they have ended",
    retryAfter: AGAIN_S,
  });
}
