import type { z } from "zod";
import { config } from "../config.ts";
import { callDatabase } from "../database/call.ts";
import { mayAskModel } from "../gemini/may_ask_model.ts";
import { type AppContext, timed } from "../http/context.ts";
import { rateLimitHeaders, type RateWindowState } from "../http/rate_limit.ts";
import type { memoryMatches } from "../resources/memory.ts";
import type { memorySearch } from "../vocabulary/new_memory.ts";

const DEFAULT_LIMIT = 8;

/** Searches by meaning where the model can be reached, else by words. */
export async function searchMemories(
  c: AppContext,
  { query, limit, kinds }: z.output<typeof memorySearch>,
): Promise<z.output<typeof memoryMatches>> {
  const { chatRateLimit, gemini: { embeddingModel } } = config();
  // Nobody's words leave before it is known that the account is there and has a turn left.
  const begun = await callDatabase<{ rate_limits: RateWindowState[] }>(c, "begin_search", {
    payload: { rate_limits: chatRateLimit, embedding_model: embeddingModel },
  });
  for (const [name, value] of Object.entries(rateLimitHeaders(begun.rate_limits))) {
    c.header(name, value);
  }
  // Without consent, where it is required, the search is by words alone.
  const embedding = await mayAskModel(c) ? await timed(c, "ai", () => embed(query)) : null;
  return await callDatabase(c, "search_memories", {
    query_text: query,
    query_embedding: embedding && JSON.stringify(embedding),
    match_count: limit ?? DEFAULT_LIMIT,
    kinds,
  });
}

// Imported at first use: the other routes start without the model's client.
async function embed(query: string): Promise<number[] | null> {
  const { embedQuery } = await import("../gemini/embed.ts");
  return await embedQuery(query);
}
