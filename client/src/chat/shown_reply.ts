import type { ChatStreamEvent } from "./stream.ts";

/** What was given of an exchange, over all its connections: nothing of it is given twice. */
export class ShownReply {
  #shown = "";
  /** What a further connection told so far; null on the first one. */
  #again: string | null = null;
  #isStarted = false;

  /** The next connection begins, which tells the reply from its beginning. */
  reconnect(): void {
    if (this.#isStarted) this.#again = "";
  }

  start(event: ChatStreamEvent & { event: "start" }): ChatStreamEvent[] {
    if (this.#isStarted) return [];
    this.#isStarted = true;
    return [event];
  }

  reply(delta: string): ChatStreamEvent[] {
    if (this.#again === null) return this.#give(delta);
    const told = this.#again += delta;
    if (this.#shown.startsWith(told)) return [];
    this.#again = null;
    if (told.startsWith(this.#shown)) {
      return this.#give(told.slice(this.#shown.length));
    }
    this.#shown = "";
    return [{ event: "restart", data: {} }, ...this.#give(told)];
  }

  #give(delta: string): ChatStreamEvent[] {
    this.#shown += delta;
    return [{ event: "reply", data: { delta } }];
  }
}
