import type { SlowBurnProblem } from "../problem.ts";
import { isPassing } from "../retry.ts";

/**
 * What becomes of an item that was refused: it waits for a sign-in, for a network or for the
 * server; it is parked, since only the person can change it; or it is dropped, since nothing can.
 */
export type Verdict = "sign_in" | "offline" | "server" | "parked" | "dropped";

// What fails so often by a mistake of the server must not hold up everything behind it.
const MOST_FAILURES = 5;

/** @param failures how often the item failed by a mistake of the server, this time counted */
export function verdictOn(problem: SlowBurnProblem, failures: number): Verdict {
  const { code, status } = problem;
  if (code === "network_error") return "offline";
  if (status === 401) return "sign_in";
  if (status === 410 || code === "id_taken") return "dropped";
  if (code === "in_progress" || isPassing(problem)) return "server";
  return isOwnMistake(problem) && failures < MOST_FAILURES ? "server" : "parked";
}

/** Whether it is the server that is at fault, and not only for a while. */
export function isOwnMistake(problem: SlowBurnProblem): boolean {
  return problem.status >= 500 && !isPassing(problem);
}
