import { config } from "../_shared/config.ts";
import type { AppContext } from "../_shared/context.ts";
import { callDatabase } from "../_shared/database.ts";
import { embedDocuments } from "../_shared/gemini.ts";

/** A memory that has no vector of the current model yet. */
export interface PendingMemory {
  id: string;
  content: string;
}

/** Embeds memories in one batch and stores the vectors; what fails is done by the next chat. */
export async function embedPending(c: AppContext, pending: PendingMemory[]): Promise<void> {
  const { embeddingModel } = config().gemini;
  const vectors = await embedDocuments(pending.map(({ content }) => content));
  await callDatabase(c, "store_embeddings", {
    payload: {
      model: embeddingModel,
      items: pending.map((memory, i) => ({ ...memory, embedding: JSON.stringify(vectors[i]) })),
    },
  });
}
