import { assert, assertEquals } from "@std/assert";
import { LUISE, OF_LUISE } from "./german.ts";
import {
  type Figures,
  measure,
  type Model,
  remember,
  type Told,
  type Way,
  WAYS,
} from "./measure.ts";
import { PARAPHRASES_OF_AIKO, PARAPHRASES_OF_MARA, PARAPHRASES_OF_TOM } from "./paraphrases.ts";
import { AIKO, MARA, TOM } from "./people.ts";
import { OF_AIKO, OF_MARA, OF_TOM } from "./questions.ts";
import { DIEGO, OF_DIEGO } from "./spanish.ts";

const ENGLISH: Told[] = [[MARA, OF_MARA, "english"], [TOM, OF_TOM, "english"], [
  AIKO,
  OF_AIKO,
  "english",
]];
/** With questions that share no word with their answers. */
const PARAPHRASED: Told[] = [
  [MARA, [...OF_MARA, ...PARAPHRASES_OF_MARA], "english"],
  [TOM, [...OF_TOM, ...PARAPHRASES_OF_TOM], "english"],
  [AIKO, [...OF_AIKO, ...PARAPHRASES_OF_AIKO], "english"],
];
const SENTENCE: Model = "emulated-embedding-sentence";
const LEXICAL: Model = "emulated-embedding-lexical";

/** What is asked of which vectors, and what hybrid must reach at least. */
const SETS: [name: string, Model, Told[], Partial<Figures>][] = [
  ["English", SENTENCE, ENGLISH, { recall: 0.95, mrr: 0.9 }],
  ["English with paraphrases", SENTENCE, PARAPHRASED, { recall: 0.87, mrr: 0.75 }],
  ["English", LEXICAL, ENGLISH, { recall: 0.96, mrr: 0.92, wrongly: 1 }],
  ["English with paraphrases", LEXICAL, PARAPHRASED, { recall: 0.64, mrr: 0.61 }],
  ["German", LEXICAL, [[LUISE, OF_LUISE, "german"]], { recall: 0.67, mrr: 0.65 }],
  ["Spanish", LEXICAL, [[DIEGO, OF_DIEGO, "spanish"]], { recall: 0.8, mrr: 0.74 }],
];
const CATEGORIES = ["paraphrase", "typo", "name", "time", "superseded"] as const;

const row = (cells: (string | number)[]) =>
  `| ${cells.map((cell) => typeof cell === "number" ? figure(cell) : cell).join(" | ")} |`;
const figure = (value: number) => Number.isNaN(value) ? "–" : value.toFixed(3);
const told = (what: string, { questions, recall, mrr, wrongly, superseded }: Figures) =>
  row([what, `${questions}`, recall, mrr, wrongly, `${superseded.length}`]);

for (const [name, model, sets, least] of SETS) {
  Deno.test(`match_memories(), ${name}, ${model}: hybrid finds more than vectors and words alone, no replaced fact ever`, async () => {
    const people = await Promise.all(sets.map((set) => remember(set, model)));
    const lines = [
      row([`${name}, ${model}`, "questions", "recall@5", "MRR", "wrongly recalled", "superseded"]),
      "| --- | ---: | ---: | ---: | ---: | ---: |",
    ];
    const all: Partial<Record<Way, Figures>> = {};
    for (const way of WAYS) {
      all[way] = await measure(people, way);
      lines.push(told(way, all[way]));
      assertEquals(all[way].superseded, [], "a fact that was replaced is recalled");
    }
    // The figures by which a model is trusted were chosen on the first half.
    for (const [half, rest] of [["first half", 0], ["second half", 1]] as const) {
      lines.push(told(`hybrid, ${half}`, await measure(people, "hybrid", (i) => i % 2 === rest)));
    }
    if (sets === ENGLISH) {
      for (const wanted of CATEGORIES) {
        const of = await measure(people, "hybrid", (_, [category]) => category === wanted);
        lines.push(told(`hybrid, ${wanted}`, of));
      }
    }
    console.log(lines.join("\n"));

    const { hybrid, vectors, words } = all as Required<typeof all>;
    assert(hybrid.recall > vectors.recall && hybrid.recall > words.recall, "recall@5");
    assert(hybrid.mrr > vectors.mrr && hybrid.mrr > words.mrr, "MRR");
    assert(hybrid.recall >= least.recall!, `recall@5 ${hybrid.recall}`);
    assert(hybrid.mrr >= least.mrr!, `MRR ${hybrid.mrr}`);
    assert(hybrid.wrongly <= (least.wrongly ?? 5), `${hybrid.wrongly} recalled where none answers`);
  });
}
