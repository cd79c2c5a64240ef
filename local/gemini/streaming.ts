/** Waits, and gives up early when the emulator closes. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted || ms <= 0) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
  });
}

/** How a response is sent. */
export interface Sending {
  delayMs: number;
  /** Break the connection behind the last event. */
  drop: boolean;
  signal: AbortSignal;
  /** Told once how it ended. */
  ended(outcome: "complete" | "aborted" | "dropped"): void;
}

function dropped(): Error {
  const error = new Error("gemini emulator: connection dropped on purpose");
  // Deno prints the error of a broken body; without its trace it reads as the note that it is.
  error.stack = error.message;
  return error;
}

/** A body that breaks its connection: the client gets a network error, not an end. */
export function broken(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: (controller) => controller.error(dropped()),
  });
}

/**
 * Server-sent events as Gemini writes them, without `[DONE]`. Each event leaves in two writes, cut in
 * its middle, so that clients must put bytes together before they read them.
 */
export function events(values: unknown[], sending: Sending): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const waiting = [...values];
  let rest: Uint8Array | null = null;
  let first = true;
  return new ReadableStream({
    async pull(controller) {
      if (rest) {
        controller.enqueue(rest);
        rest = null;
        return;
      }
      if (!first && waiting.length > 0) await pause(sending.delayMs, sending.signal);
      first = false;
      if (waiting.length > 0) {
        const bytes = encoder.encode(`data: ${JSON.stringify(waiting.shift())}\r\n\r\n`);
        const middle = bytes.length >> 1;
        rest = bytes.slice(middle);
        controller.enqueue(bytes.slice(0, middle));
        return;
      }
      if (sending.drop) {
        sending.ended("dropped");
        // A breath, so that what was written leaves before the connection breaks.
        await pause(5, sending.signal);
        controller.error(dropped());
        return;
      }
      sending.ended("complete");
      controller.close();
    },
    cancel: () => sending.ended("aborted"),
  }, { highWaterMark: 0 });
}
