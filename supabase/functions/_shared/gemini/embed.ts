import { config } from "../config.ts";
import { Problem } from "../http/problem.ts";
import { logError } from "../log.ts";
import { client, withRetries } from "./client.ts";
import { isMissingModel, ModelError } from "./errors.ts";
import { forEmbedding, type Purpose } from "./families.ts";
import { learned } from "./learned.ts";

/** Dimensions of every stored vector. */
export const EMBEDDING_DIMENSIONS = 768;

const QUERY_TIMEOUT_MS = 5000;

/**
 * The vector of a search text, of length 1; null when the model cannot be reached soon, since a
 * search by words is better than none.
 */
export async function embedQuery(text: string, signal?: AbortSignal): Promise<number[] | null> {
  if (!config().gemini.apiKey || signal?.aborted) return null;
  const soon = AbortSignal.timeout(Math.min(config().gemini.timeoutMs, QUERY_TIMEOUT_MS));
  try {
    const either = signal ? AbortSignal.any([signal, soon]) : soon;
    const [vector] = await embed([text], "query", either);
    return vector ?? null;
  } catch (error) {
    if (!signal?.aborted) logError("query not embedded", error);
    return null;
  }
}

/**
 * Vectors of texts to be found later, in their order, each of length 1.
 *
 * @throws {Problem} `ai_unavailable`, `ai_timeout`, `ai_error`
 */
export function embedDocuments(texts: string[]): Promise<number[][]> {
  return embed(texts, "document", AbortSignal.timeout(config().gemini.timeoutMs));
}

async function embed(
  contents: string[],
  purpose: Purpose,
  signal: AbortSignal,
): Promise<number[][]> {
  const model = config().gemini.embeddingModel;
  const { texts, taskType } = forEmbedding(model, contents, purpose);
  const { embeddings = [] } = await unlessGone(model, signal, () =>
    client().models.embedContent({
      model,
      // One content a text: a list of strings is folded into a single vector for some models.
      contents: texts.map((text) => ({ parts: [{ text }] })),
      config: {
        ...(taskType && { taskType }),
        outputDimensionality: EMBEDDING_DIMENSIONS,
        abortSignal: signal,
      },
    }));
  const vectors = embeddings.map(({ values = [] }) => normalized(values));
  if (
    vectors.length !== contents.length ||
    vectors.some((vector) => vector.length !== EMBEDDING_DIMENSIONS)
  ) throw new Problem("ai_error", { cause: new Error("embeddings of another shape") });
  return vectors;
}

/** No other model's vectors could take the place of one that is gone, so nothing is asked any more. */
async function unlessGone<T>(model: string, signal: AbortSignal, call: () => Promise<T>) {
  if (learned.gone.has(model)) throw new Problem("ai_unavailable", { cause: new ModelError(404) });
  try {
    return await withRetries(signal, call);
  } catch (error) {
    if (isMissingModel(error)) learned.gone.add(model);
    throw error;
  }
}

// Below 3072 dimensions the model's vectors are not of length 1.
function normalized(values: number[]): number[] {
  const length = Math.hypot(...values);
  return length > 0 ? values.map((value) => value / length) : values;
}
