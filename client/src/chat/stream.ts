import { withId } from "../ids.ts";
import { abortReason, backoff, pause } from "../pause.ts";
import { PlainRequest } from "../plain_request.ts";
import { problemFromBody, SlowBurnProblem } from "../problem.ts";
import type { Schemas } from "../schemas.ts";
import type { Transport } from "../transport.ts";
import { readEvents } from "./read_events.ts";
import { ShownReply } from "./shown_reply.ts";

/**
 * What comes while the companion answers: `start` (the ids), any `lookup` and `reply` (`delta` is
 * what comes next of the reply), then `done` with the whole response, whose `reply` is
 * authoritative. After a broken connection `restart` says that another reply begins: what was
 * shown of it so far is void.
 */
export type ChatStreamEvent =
  | Exclude<Schemas["ChatEvent"], Schemas["ErrorEvent"]>
  | { event: "restart"; data: Record<never, never> };

/** How a stream is read. */
export interface ChatStreamOptions {
  /** Ends the stream; the companion finishes its answer all the same, and keeps it. */
  signal?: AbortSignal;
}

/** The companion's answers as they grow. */
export interface Chat {
  /**
   * Says something to the companion. A connection that breaks is made again with the same id, and
   * the answer goes on where it was.
   *
   * @throws {SlowBurnProblem} for every failure, also for the `error` event of the stream
   * @throws the signal's reason when it is aborted
   * @example
   * for await (const event of slowBurn.chat.stream({ message: "Hi!" })) {
   *   if (event.event === "reply") show(event.data.delta);
   * }
   */
  stream(
    message: Schemas["NewMessage"],
    options?: ChatStreamOptions,
  ): AsyncGenerator<ChatStreamEvent, void>;
}

const RECONNECTS = 5;
const RECONNECT_MS = 500;
const RECONNECT_MOST_MS = 8_000;

export function createChat(transport: Transport): Chat {
  return {
    stream: (message, options = {}) => stream(transport, message, options),
  };
}

async function* stream(
  transport: Transport,
  message: Schemas["NewMessage"],
  { signal }: ChatStreamOptions,
): AsyncGenerator<ChatStreamEvent, void> {
  const body = JSON.stringify(withId(message));
  const headers = {
    "Content-Type": "application/json",
    Accept: "text/event-stream",
  };
  const init = { method: "POST", headers, body, ...(signal && { signal }) };
  const shown = new ShownReply();
  for (let broken = 0;; broken++) {
    const response = await transport.send(
      new PlainRequest(`${transport.base}/chat`, init),
    );
    shown.reconnect();
    let cause: unknown = "It ended without `done`";
    try {
      for await (const event of readEvents(response, signal)) {
        if (signal?.aborted) throw abortReason(signal);
        if (event.event === "error") throw problemFromBody(event.data);
        if (event.event === "start") yield* shown.start(event);
        else if (event.event === "reply") yield* shown.reply(event.data.delta);
        else yield event;
        if (event.event === "done") return;
      }
    } catch (error) {
      if (signal?.aborted) throw abortReason(signal);
      if (error instanceof SlowBurnProblem) throw error;
      cause = error;
    }
    if (broken >= RECONNECTS) throw brokenOff(cause);
    await pause(backoff(broken + 1, RECONNECT_MS, RECONNECT_MOST_MS), signal);
  }
}

function brokenOff(cause: unknown): SlowBurnProblem {
  const message = "The connection broke off: send the same message with the same id again";
  return new SlowBurnProblem({ code: "network_error", message }, { cause });
}
