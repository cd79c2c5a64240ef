import { embedDocuments, embedQuery } from "../../../supabase/functions/_shared/gemini/embed.ts";
import { AIKO, MARA, type MemoryRow, TOM } from "../../retrieval/people.ts";
import { OF_AIKO, OF_MARA, OF_TOM, type Question } from "../../retrieval/questions.ts";
import { type Check, estimated, type Run } from "../check.ts";
import { cosine, percent, quantile } from "../numbers.ts";
import { DIFFERENT, SAME } from "../pairs.ts";
import { useModel } from "../prompts.ts";

const PEOPLE: [MemoryRow[], Question[]][] = [[MARA, OF_MARA], [TOM, OF_TOM], [AIKO, OF_AIKO]];
const QUESTIONS_EACH = 12;
const BATCH = 100;
/** The share of answers that a floor may lose, and of duplicates that may stay. */
const LOST = 0.05;

const answerable = (questions: Question[]) =>
  questions.filter(([, , answers]) => answers.length > 0).slice(0, QUESTIONS_EACH);
const TEXTS = [
  ...PEOPLE.flatMap(([rows]) => rows.map(([, , , , content]) => content)),
  ...[...SAME, ...DIFFERENT].flat(),
];
const ASKED = PEOPLE.flatMap(([, questions]) => answerable(questions).map(([, text]) => text));

/** How near are related and unrelated texts, and which thresholds follow from that? */
export const cosines: Check = {
  name: "cosines",
  question: "How near are related and unrelated texts, and which thresholds follow?",
  cost: () => [{
    calls: ASKED.length + Math.ceil(new Set(TEXTS).size / BATCH),
    input: estimated([...TEXTS, ...ASKED].join("")),
    output: 0,
    of: "embedding",
  }],
  async work(run) {
    useModel(run, run.model);
    const documents = await embedAll([...new Set(TEXTS)]);
    const related: number[] = [];
    const unrelated: number[] = [];
    for (const [rows, questions] of PEOPLE) {
      for (const [, text, answers, never = []] of answerable(questions)) {
        const query = await embedQuery(text);
        if (!query) return run.wrong(`no vector for a question`);
        for (const [key, , , , content] of rows) {
          const near = cosine(query, documents.get(content)!);
          if (answers.includes(key)) related.push(near);
          else if (!never.includes(key)) unrelated.push(near);
        }
      }
    }
    const pairs = (list: [string, string][]) =>
      list.map(([a, b]) => cosine(documents.get(a)!, documents.get(b)!));
    report(run, { related, unrelated, same: pairs(SAME), different: pairs(DIFFERENT) });
  },
};

async function embedAll(texts: string[]): Promise<Map<string, number[]>> {
  const vectors = new Map<string, number[]>();
  for (let from = 0; from < texts.length; from += BATCH) {
    const batch = texts.slice(from, from + BATCH);
    (await embedDocuments(batch)).forEach((vector, i) => vectors.set(batch[i]!, vector));
  }
  return vectors;
}

function report(run: Run, of: Record<"related" | "unrelated" | "same" | "different", number[]>) {
  for (const [name, values] of Object.entries(of)) {
    const shown = [0.05, 0.5, 0.95].map((share) => quantile(values, share).toFixed(3)).join(" · ");
    run.note(`${name} (${values.length}): 5 % · median · 95 % = ${shown}`);
  }
  const floor = quantile(of.related, LOST);
  const above = of.unrelated.filter((value) => value >= floor).length;
  run.note(
    `relevance floor that keeps ${100 * (1 - LOST)} % of the answers: ${floor.toFixed(3)}; ` +
      `${percent(above, of.unrelated.length)} of the unrelated pass it`,
  );
  const nearest = Math.max(...of.different);
  const merged = of.same.filter((value) => value > nearest).length;
  run.note(
    `the nearest pair that differs is at ${nearest.toFixed(3)}: above it stand ` +
      `${percent(merged, of.same.length)} of the duplicates, so a threshold alone merges no more`,
  );
  const better = of.related.filter((value) => value > quantile(of.unrelated, 0.95)).length;
  run.expect(
    better >= 0.5 * of.related.length,
    "half of the answers are nearer than 95 % of the rest",
    percent(better, of.related.length),
  );
}
