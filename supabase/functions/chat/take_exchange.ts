import { config } from "../_shared/config.ts";
import { callDatabase } from "../_shared/database/call.ts";
import { embedQuery } from "../_shared/gemini/embed.ts";
import { type AppContext, timed } from "../_shared/http/context.ts";
import { rateLimitHeaders } from "../_shared/http/rate_limit.ts";
import type { ChatStart } from "./context.ts";
import type { ChatResponse, Exchange, NewMessage } from "./exchange.ts";
import { helpFor } from "./help/help.ts";

// A refusal or a replay is known within this, and then costs no call of the model.
const HEAD_START_MS = 30;

/**
 * Stores the message and learns what the model is told, in one call; beside it the message is
 * embedded, which is given up when the message is refused.
 *
 * @throws {Problem} for a message that is refused
 */
export async function takeExchange(c: AppContext, message: NewMessage): Promise<Exchange> {
  const { chatRateLimit, gemini: { embeddingModel } } = config();
  const help = helpFor(message.message);
  const refused = new AbortController();
  // What needs help is answered without the model, and not sent to it.
  if (help) refused.abort();
  const begun = callDatabase<ChatStart>(c, "begin_chat", {
    payload: {
      ...message,
      embedding_model: embeddingModel,
      // The limit is for calls of the model; help is not rationed.
      rate_limits: help ? [] : chatRateLimit,
    },
  });
  const embedding = embedBeside(c, begun, message.message, refused.signal);
  try {
    const start = await begun;
    if (start.replay) {
      refused.abort();
      return { replay: start.replay as ChatResponse };
    }
    for (const [name, value] of Object.entries(rateLimitHeaders(start.rate_limits))) {
      c.header(name, value);
    }
    return { start, message, message_id: crypto.randomUUID(), embedding, help };
  } catch (problem) {
    refused.abort();
    throw problem;
  }
}

async function embedBeside(
  c: AppContext,
  begun: Promise<ChatStart>,
  text: string,
  signal: AbortSignal,
): Promise<number[] | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const headStart = new Promise((resolve) => timer = setTimeout(resolve, HEAD_START_MS));
  const isTaken = begun.then(({ replay }) => !replay, () => false);
  await Promise.race([headStart, isTaken.then((taken) => taken || signal.aborted)]);
  clearTimeout(timer);
  return await timed(c, "ai", () => embedQuery(text, signal));
}
