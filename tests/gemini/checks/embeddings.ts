import {
  EMBEDDING_DIMENSIONS,
  embedDocuments,
} from "../../../supabase/functions/_shared/gemini/embed.ts";
import type { Check } from "../check.ts";
import { estimated } from "../check.ts";
import { useModel } from "../prompts.ts";
import { post } from "../raw.ts";

const MOST = 100;
const texts = (count: number) => Array.from({ length: count }, (_, n) => `Memory number ${n}`);
const INPUT = estimated(texts(MOST).join(""));

/** Does a batch come back with one vector a text? */
export const embeddings: Check = {
  name: "embeddings",
  question: "Does a batch of texts come back as as many vectors, in order?",
  cost: () => [{ calls: 6, input: 3 * INPUT, output: 0, of: "embedding" }],
  async work(run) {
    useModel(run, run.model);
    for (const count of [1, 3, MOST]) {
      const vectors = await embedDocuments(texts(count));
      run.expect(vectors.length === count, `${count} texts give ${count} vectors`, vectors.length);
      if (count === 3) await run.recorder.keep("embeddings");
    }
    const [[alone], [first]] = [
      await embedDocuments(texts(1)),
      await embedDocuments(texts(2)),
    ] as [number[][], number[][]];
    const same = alone!.every((value, i) => Math.abs(value - first![i]!) < 1e-3);
    run.expect(same, "a text has the same vector in a batch as alone");
    run.expect(
      alone!.length === EMBEDDING_DIMENSIONS,
      `${EMBEDDING_DIMENSIONS} dimensions`,
      alone!.length,
    );
    const model = `models/${run.embedding}`;
    const requests = texts(MOST + 1).map((text) => ({ model, content: { parts: [{ text }] } }));
    const { status } = await post(run, `${run.embedding}:batchEmbedContents`, { requests });
    await run.recorder.keep("embeddings-too-many");
    run.note(`${MOST + 1} texts in one batch are ${status}`);
  },
};
