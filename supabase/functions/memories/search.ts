import type { z } from "zod";
import { type AppContext, timed } from "../_shared/http/context.ts";
import { callDatabase } from "../_shared/database/call.ts";
import type { memoryMatches, memorySearch } from "./schema.ts";

const DEFAULT_LIMIT = 8;

/** Searches by meaning where the model can be reached, else by words. */
export async function searchMemories(
  c: AppContext,
  { query, limit, kinds }: z.output<typeof memorySearch>,
): Promise<z.output<typeof memoryMatches>> {
  // The account is looked at by the search itself; the model is asked before, on trust.
  const embedding = await timed(c, "ai", () => embed(query));
  return await callDatabase(c, "search_memories", {
    query_text: query,
    query_embedding: embedding && JSON.stringify(embedding),
    match_count: limit ?? DEFAULT_LIMIT,
    kinds,
  });
}

// Imported at first use: the other routes start without the model's client.
async function embed(query: string): Promise<number[] | null> {
  const { embedQuery } = await import("../_shared/gemini/embed.ts");
  return await embedQuery(query);
}
