const HEARTBEAT_MS = 15_000;

/** Server-sent events to one client, which may leave at any time; what is sent then is dropped. */
export class EventStream {
  readonly body: ReadableStream<Uint8Array>;
  readonly #encoder = new TextEncoder();
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  readonly #heartbeat: ReturnType<typeof setInterval>;

  /** @param heartbeatMs how often a comment keeps the connection alive */
  constructor(heartbeatMs = HEARTBEAT_MS) {
    this.body = new ReadableStream({
      start: (controller) => {
        this.#controller = controller;
      },
      cancel: () => this.#leave(),
    });
    this.#heartbeat = setInterval(() => this.#write(": alive\n\n"), heartbeatMs);
  }

  /** Sends an event; its data is JSON on one line. */
  send(event: string, data: unknown): void {
    this.#write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  end(): void {
    const controller = this.#controller;
    this.#leave();
    try {
      controller?.close();
    } catch {
      // It is closed already.
    }
  }

  #write(text: string): void {
    try {
      this.#controller?.enqueue(this.#encoder.encode(text));
    } catch {
      // The connection broke without a word: whoever writes must not suffer from it.
      this.#leave();
    }
  }

  #leave(): void {
    clearInterval(this.#heartbeat);
    this.#controller = undefined;
  }
}
