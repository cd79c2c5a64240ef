import { config } from "../config.ts";
import type { AppContext } from "../http/context.ts";
import { callDatabase } from "../database/call.ts";
import { Problem } from "../http/problem.ts";
import { mayAskModel } from "./may_ask_model.ts";
import { embedDocuments } from "./embed.ts";

/** A memory that has no vector of the current model yet. */
export interface PendingMemory {
  id: string;
  content: string;
}

/**
 * Embeds memories in one batch and stores the vectors. What fails is done by the next chat.
 */
export async function embedPending(c: AppContext, pending: PendingMemory[]): Promise<void> {
  if (!await mayAskModel(c)) return;
  const { embeddingModel } = config().gemini;
  const items = await embedMemories(pending);
  if (items.length === 0) return;
  await callDatabase(c, "store_embeddings", { payload: { model: embeddingModel, items } });
}

/**
 * Vectors of memories, in one batch; a text that the model refuses is left out.
 *
 * @throws {Problem} `ai_unavailable`, `ai_timeout`, `ai_error`
 */
export async function embedMemories(pending: PendingMemory[]): Promise<EmbeddedMemory[]> {
  try {
    const vectors = await embedDocuments(pending.map(({ content }) => content));
    return pending.map((memory, i) => ({ ...memory, embedding: JSON.stringify(vectors[i]) }));
  } catch (error) {
    if (pending.length === 1 || !isRefused(error)) throw error;
    // One text that the model refuses is no reason to leave out the others.
    const middle = Math.ceil(pending.length / 2);
    const halves = [pending.slice(0, middle), pending.slice(middle)];
    const done = await Promise.allSettled(halves.map(embedMemories));
    return done.flatMap((half) => half.status === "fulfilled" ? half.value : []);
  }
}

/** A memory with its vector, as the database reads one: `[0.1,…]`. */
export type EmbeddedMemory = PendingMemory & { embedding: string };

/** The model is there, but would not take this. */
function isRefused(error: unknown): boolean {
  const status = error instanceof Problem &&
    (error.cause as { status?: number } | undefined)?.status;
  return status === 400;
}
