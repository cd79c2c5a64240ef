import { config } from "../_shared/config.ts";
import { callDatabase } from "../_shared/database/call.ts";
import type { AppContext } from "../_shared/http/context.ts";
import { rateLimitHeaders } from "../_shared/http/rate_limit.ts";
import type { ChatStart } from "./context.ts";
import type { ChatResponse, Exchange, NewMessage } from "./exchange.ts";
import { helpFor } from "./help/help.ts";

/**
 * Stores the message and learns what the model is told, in one call.
 *
 * @throws {Problem} for a message that is refused
 */
export async function takeExchange(c: AppContext, message: NewMessage): Promise<Exchange> {
  const { chatRateLimit, requireAiConsent, gemini: { embeddingModel } } = config();
  const help = helpFor(message.message);
  const start = await callDatabase<ChatStart>(c, "begin_chat", {
    payload: {
      ...message,
      embedding_model: embeddingModel,
      // The limit is for calls of the model; help is not rationed.
      rate_limits: help ? [] : chatRateLimit,
      // Help is ours alone, so it needs no consent.
      require_ai_consent: requireAiConsent && !help,
    },
  });
  if (start.replay) return { replay: start.replay as ChatResponse };
  for (const [name, value] of Object.entries(rateLimitHeaders(start.rate_limits))) {
    c.header(name, value);
  }
  return { start, message, message_id: crypto.randomUUID(), help };
}
