import type { AppContext } from "../../_shared/http/context.ts";
import { Problem } from "../../_shared/http/problem.ts";

/** The database is asked anew after so long: a limit may have been raised. */
const REMEMBERED_MS = 60_000;
const ROOM = 1000;
/** Who asks again too early waits so long for the same answer, and others are served. */
const HELD_MS = 1000;
const MAX_HELD = 100;
const AGAIN_S = 5;

interface Refusal {
  problem: Problem;
  at: number;
}

// Of this process; the database refuses what another one lets in.
const running = new Set<string>();
const refusals = new Map<string, Refusal>();
let held = 0;

/**
 * Refuses an import before its file is read: while another of the same user runs, and where the
 * database said that the user has had enough.
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

/** Runs the one import of a user, and remembers when the next one makes sense. */
export async function oneImport<T>(userId: string, work: () => Promise<T>): Promise<T> {
  // Two may have read their files at the same time.
  if (running.has(userId)) throw inProgress();
  running.add(userId);
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem && error.code === "rate_limited") remember(userId, error);
    throw error;
  } finally {
    running.delete(userId);
  }
}

function refusalOf(userId: string): Problem | undefined {
  if (running.has(userId)) return inProgress();
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
    detail: "Another import of yours is running: send this one when it has ended",
    retryAfter: AGAIN_S,
  });
}
