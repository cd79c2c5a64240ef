import { createParser } from "eventsource-parser";
import { abortReason } from "../pause.ts";
import type { Schemas } from "../schemas.ts";

/** How long nothing may come, not even the comment of every 15 s, before it counts as broken. */
const SILENCE_MS = 45_000;

/**
 * The events of an answer as they come; comments are not among them.
 *
 * @throws the signal's reason when it is aborted
 */
export async function* readEvents(
  response: Response,
  signal?: AbortSignal,
): AsyncGenerator<Schemas["ChatEvent"]> {
  const ready: Schemas["ChatEvent"][] = [];
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event !== undefined) {
        ready.push({ event, data: JSON.parse(data) } as Schemas["ChatEvent"]);
      }
    },
  });
  for await (const text of textsOf(response, signal)) {
    parser.feed(text);
    yield* ready.splice(0);
  }
}

async function* textsOf(response: Response, signal?: AbortSignal): AsyncGenerator<string> {
  // A `fetch` that cannot stream, as that of React Native, has everything at the end.
  if (!response.body?.getReader) {
    yield await response.text();
    return;
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  try {
    while (true) {
      const { done, value } = await orNothing(reader.read(), signal);
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** A read, which the signal ends, and a silence that is too long. */
async function orNothing<T>(read: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leave = () => {};
  const nothing = new Promise<never>((_, reject) => {
    leave = () => reject(abortReason(signal!));
    timer = setTimeout(() => reject(new TypeError("Nothing came for too long")), SILENCE_MS);
    if (signal?.aborted) leave();
    signal?.addEventListener("abort", leave, { once: true });
  });
  try {
    return await Promise.race([read, nothing]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", leave);
  }
}
