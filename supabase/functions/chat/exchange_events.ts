import type { AppContext } from "../_shared/http/context.ts";
import { Problem } from "../_shared/http/problem.ts";
import { logError } from "../_shared/log.ts";
import { inBackground } from "../_shared/http/background.ts";
import { EventStream } from "./event_stream.ts";
import type { Exchange, TakenExchange } from "./exchange.ts";
import { finishExchange } from "./finish_exchange.ts";

/** Whether the client asks for server-sent events. */
export function wantsEvents(c: AppContext): boolean {
  const accepted = (c.req.header("accept") ?? "").split(",");
  return accepted.some((type) => type.split(";")[0]!.trim().toLowerCase() === "text/event-stream");
}

/**
 * An exchange as events: `start`, `lookup` for each, `reply` for each piece of it, then `done` with the response, or
 * `error`. A client that leaves loses nothing: the exchange is finished, stored, and a retry gets
 * its response.
 */
export function streamExchange(c: AppContext, exchange: Exchange): Response {
  const events = new EventStream();
  if (exchange.replay) {
    const { conversation_id, user_message_id, message_id, reply } = exchange.replay;
    events.send("start", { conversation_id, user_message_id, message_id });
    events.send("reply", { delta: reply });
    events.send("done", exchange.replay);
    events.end();
  } else {
    const { start: { conversation_id, user_message_id }, message_id } = exchange;
    events.send("start", { conversation_id, user_message_id, message_id });
    inBackground("exchange", finishAsEvents(c, exchange, events));
  }
  return c.body(events.body, 200, { "Content-Type": "text/event-stream" });
}

async function finishAsEvents(
  c: AppContext,
  exchange: TakenExchange,
  events: EventStream,
): Promise<void> {
  try {
    const response = await finishExchange(
      c,
      exchange,
      {
        onDelta: (delta) => events.send("reply", { delta }),
        onLookup: (lookup) => events.send("lookup", lookup),
      },
    );
    events.send("done", response);
  } catch (error) {
    const problem = error instanceof Problem
      ? error
      : new Problem("internal_error", { cause: error });
    logError("exchange failed", problem.cause ?? problem, {
      request_id: c.var.requestId,
      code: problem.code,
    });
    events.send("error", problem.toJSON(c.var.requestId));
  } finally {
    events.end();
  }
}
