import type { CallOptions } from "../call.ts";
import type { CreatingPath } from "../ids.ts";
import type { ProblemDetails } from "../problem.ts";

/** What can wait in the queue: everything that creates under an id, but for talk. */
export type QueuePath = Exclude<CreatingPath, "/chat">;

/** The body that a POST there takes. */
export type BodyOf<P extends QueuePath> = CallOptions<P, "post"> extends { body: infer B } ? B
  : never;

/** Something that was logged and has not reached the server yet. */
export interface QueuedItem<P extends QueuePath = QueuePath> {
  /** That of what it creates. */
  id: string;
  path: P;
  body: BodyOf<P>;
  /** ISO 8601. */
  addedAt: string;
  /** `parked`: the server does not take it as it is; the person can change or remove it. */
  state: "waiting" | "parked";
  /** Why it is parked. */
  problem: ProblemDetails | null;
  /** How often it failed by a mistake of the server. */
  failures: number;
}
