import { callDatabase } from "../_shared/database/call.ts";
import { embedQuery } from "../_shared/gemini/embed.ts";
import { type AppContext, timed } from "../_shared/http/context.ts";
import type { Match } from "./context.ts";
import type { Timings } from "./trace.ts";

/**
 * The memories that a message brings to mind, best first: by meaning and words, or by words alone
 * when no vector is to be had soon.
 */
export async function recall(
  c: AppContext,
  message: string,
  timings: Timings,
  signal: AbortSignal,
): Promise<Match[]> {
  const vector = await timings.of(
    "embedding_ms",
    timed(c, "ai", () => embedQuery(message, signal)),
  );
  return await timings.of(
    "match_ms",
    callDatabase<Match[]>(c, "match_memories", {
      query_embedding: vector && JSON.stringify(vector),
      query_text: message,
    }),
  );
}
