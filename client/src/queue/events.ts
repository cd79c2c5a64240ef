import type { DataOf } from "../call.ts";
import type { SlowBurnProblem } from "../problem.ts";
import type { QueuedItem, QueuePath } from "./item.ts";

/** An item reached the server; `data` is its answer. */
export type SentEvent = {
  [P in QueuePath]: {
    type: "sent";
    path: P;
    item: QueuedItem<P>;
    data: DataOf<P, "post">;
  };
}[QueuePath];

/** What happens in the queue. */
export type QueueEvent =
  | { type: "added"; item: QueuedItem }
  | SentEvent
  /** The server does not take it as it is: `problem.errors` says which fields. It is kept. */
  | { type: "parked"; item: QueuedItem; problem: SlowBurnProblem }
  /** It is out of the queue, unsent: deleted on the server meanwhile, or its id is used. */
  | { type: "dropped"; item: QueuedItem; problem: SlowBurnProblem }
  /** By `remove()`. */
  | { type: "removed"; item: QueuedItem }
  /** Nothing is sent for now; `retryInMs` is null where a sign-in is waited for. */
  | {
    type: "paused";
    reason: "offline" | "server" | "sign_in";
    problem: SlowBurnProblem;
    retryInMs: number | null;
  }
  /** Another tab changed what waits. */
  | { type: "changed" }
  /** The storage failed; what waits is tried again at the next occasion. */
  | { type: "failed"; error: unknown }
  /** What was stored could not be read; it was moved to `key` of the storage. */
  | { type: "unreadable"; key: string };

/** Is told what happens in the queue. */
export type QueueListener = (event: QueueEvent) => void;

/** Tells listeners; one that throws keeps nobody else from hearing. */
export class QueueEvents {
  readonly #listeners = new Set<QueueListener>();

  subscribe(listener: QueueListener): () => void {
    // A function of its own each time, so that one listener can be added twice.
    const own: QueueListener = (event) => listener(event);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  tell(event: QueueEvent): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(event);
      } catch (error) {
        console.error("A listener of the queue failed", error);
      }
    }
  }
}
