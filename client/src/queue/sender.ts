import { backoff } from "../pause.ts";
import { SlowBurnProblem } from "../problem.ts";
import type { Transport } from "../transport.ts";
import type { QueueEvents, SentEvent } from "./events.ts";
import type { QueuedItem } from "./item.ts";
import { withLock } from "./lock.ts";
import { sendItem } from "./send_item.ts";
import type { QueueStore } from "./store.ts";
import { isOwnMistake, verdictOn } from "./verdict.ts";

const SENDING = "slow-burn.queue.sending";
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 5 * 60_000;

export interface SenderOptions {
  transport: Transport;
  store: QueueStore;
  events: QueueEvents;
  owner: () => Promise<string | null>;
}

/** Sends what waits, one after the other, in one tab at a time. */
export class Sender {
  readonly #options: SenderOptions;
  #flushing: Promise<void> | null = null;
  #isAskedAgain = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pauses = 0;
  /** Until when the server asked to be left alone. */
  #notBefore = 0;
  #isClosed = false;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /** Resolves when nothing more can be sent for now; it never rejects. */
  async flush(): Promise<void> {
    if (this.#isClosed) return;
    this.#isAskedAgain = true;
    this.#flushing ??= this.#flush().finally(() => {
      this.#flushing = null;
    });
    await this.#flushing;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  async #flush(): Promise<void> {
    while (
      this.#isAskedAgain && !this.#isClosed && Date.now() >= this.#notBefore
    ) {
      this.#isAskedAgain = false;
      clearTimeout(this.#timer);
      try {
        await withLock(SENDING, async () => {
          while (!this.#isClosed && await this.#sendNext());
        });
      } catch (error) {
        this.#options.events.tell({ type: "failed", error });
      }
    }
  }

  /** Whether to go on with the next one. */
  async #sendNext(): Promise<boolean> {
    const { transport, store, events } = this.#options;
    const owner = await this.#options.owner();
    if (owner === null) return false;
    const item = (await store.read(owner)).find(({ state }) => state === "waiting");
    if (!item) return false;
    try {
      const data = await sendItem(transport, item, owner);
      this.#pauses = 0;
      await store.take(owner, item.id);
      events.tell({ type: "sent", path: item.path, item, data } as SentEvent);
      return true;
    } catch (error) {
      if (!(error instanceof SlowBurnProblem)) throw error;
      return await this.#refused(owner, item, error);
    }
  }

  async #refused(
    owner: string,
    item: QueuedItem,
    problem: SlowBurnProblem,
  ): Promise<boolean> {
    const { store, events } = this.#options;
    const failures = item.failures + (isOwnMistake(problem) ? 1 : 0);
    const verdict = verdictOn(problem, failures);
    if (verdict === "dropped") {
      await store.take(owner, item.id);
      events.tell({ type: "dropped", item, problem });
      return true;
    }
    const kept: QueuedItem = verdict === "parked"
      ? { ...item, failures, state: "parked", problem: problem.toJSON() }
      : { ...item, failures };
    await store.change(
      owner,
      (items) => items.map((one) => one.id === item.id ? kept : one),
    );
    if (verdict === "parked") {
      events.tell({ type: "parked", item: kept, problem });
      return true;
    }
    const retryInMs = verdict === "sign_in" ? null : this.#wait(problem);
    if (retryInMs !== null) {
      this.#timer = setTimeout(() => void this.flush(), retryInMs);
    }
    events.tell({ type: "paused", reason: verdict, problem, retryInMs });
    return false;
  }

  #wait({ retryAfter }: SlowBurnProblem): number {
    this.#pauses++;
    if (retryAfter !== null) {
      this.#notBefore = Date.now() + retryAfter * 1000;
      return retryAfter * 1000;
    }
    return FIRST_WAIT_MS / 2 +
      backoff(this.#pauses, FIRST_WAIT_MS, LONGEST_WAIT_MS);
  }
}
