import type { EmbedRequest } from "./check_embed.ts";
import { embed, hash } from "./embeddings.ts";
import { encode } from "./sentence_encoder.ts";

/** `sentence`: by meaning, 15 to 20 ms a text. `lexical`: by words, for thousands of texts. */
export type Vectors = "sentence" | "lexical";

/** Models of the emulator's own, each with vectors of one kind, whatever the emulator was started with. */
export const OWN_MODELS: Readonly<Record<string, Vectors>> = {
  "emulated-embedding-sentence": "sentence",
  "emulated-embedding-lexical": "lexical",
};

const FULL = 3072;

async function directions(texts: string[], vectors: Vectors, size: number): Promise<number[][]> {
  if (vectors === "lexical") return texts.map((text) => embed(text, size));
  return (await encode(texts)).map((values) => sized(values, size));
}

// Cosines stay what they are: missing places are zeros, and what is cut is cut for every text.
function sized(values: number[], size: number): number[] {
  const cut = values.slice(0, size);
  const length = Math.hypot(...cut) || 1;
  return Array.from({ length: size }, (_, index) => (cut[index] ?? 0) / length);
}

/**
 * Below its full dimensions gemini-embedding-001 sends vectors that are not of length 1, so these
 * are not either: a client that forgets to normalise is found out.
 */
function lengthOf(text: string, model: string, dimensions: number): number {
  if (model !== "gemini-embedding-001" || dimensions >= FULL) return 1;
  const length = 0.7 + (hash(text, 7) % 601) / 1000;
  return Math.abs(length - 1) < 0.02 ? 1.05 : length;
}

/** The vectors of a request as the API sends them. */
export async function wireVectors(
  requests: EmbedRequest[],
  model: string,
  vectors: Vectors,
): Promise<{ values: number[] }[]> {
  const dimensions = requests[0]?.dimensions ?? FULL;
  const texts = requests.map(({ text }) => text);
  const all = await directions(texts, OWN_MODELS[model] ?? vectors, dimensions);
  return all.map((values, index) => {
    const length = lengthOf(requests[index]!.text, model, dimensions);
    return { values: length === 1 ? values : values.map((value) => value * length) };
  });
}
