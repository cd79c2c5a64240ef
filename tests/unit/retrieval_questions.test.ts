import { assert, assertEquals } from "@std/assert";
import { LUISE, OF_LUISE } from "../retrieval/german.ts";
import {
  PARAPHRASES_OF_AIKO,
  PARAPHRASES_OF_MARA,
  PARAPHRASES_OF_TOM,
} from "../retrieval/paraphrases.ts";
import { AIKO, MARA, type MemoryRow, TOM } from "../retrieval/people.ts";
import { OF_AIKO, OF_MARA, OF_TOM, type Question } from "../retrieval/questions.ts";
import { DIEGO, OF_DIEGO } from "../retrieval/spanish.ts";

const PARAPHRASED: [MemoryRow[], Question[]][] = [
  [MARA, PARAPHRASES_OF_MARA],
  [TOM, PARAPHRASES_OF_TOM],
  [AIKO, PARAPHRASES_OF_AIKO],
];
const OTHERS: [MemoryRow[], Question[]][] = [[LUISE, OF_LUISE], [DIEGO, OF_DIEGO]];
const ENGLISH: [MemoryRow[], Question[]][] = [[MARA, OF_MARA], [TOM, OF_TOM], [AIKO, OF_AIKO]];

const PLAIN = new Set(
  "a am an and any are as at be by can did do does ever for from get go had has have how i in is it like me much must my no not of on or should so some the there this to up use want wants was what when where which while why with would you your after before about out being"
    .split(" "),
);

/** The telling words of a text, cut so that their forms are one. */
function telling(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !PLAIN.has(word)).map((word) => word.slice(0, 5)));
}

Deno.test("the paraphrases have no telling word in common with what answers them", () => {
  const shared = PARAPHRASED.flatMap(([rows, questions]) =>
    questions.flatMap(([, question, answers]) => {
      const words = telling(question);
      const contents = rows.filter(([key]) => answers.includes(key)).map(([, , , , text]) => text);
      return contents.filter((content) => !words.isDisjointFrom(telling(content)))
        .map((content) => `${question} ↔ ${content}`);
    })
  );
  assertEquals(shared, []);
});

Deno.test("every question names memories that its person has, current to answer and replaced to avoid", () => {
  for (const [rows, questions] of [...PARAPHRASED, ...OTHERS, ...ENGLISH]) {
    const replacedBy = new Map(rows.map(([key, , , , , by]) => [key, by]));
    assertEquals(replacedBy.size, rows.length, "keys stand once");
    for (const [, question, answers, never = []] of questions) {
      for (const key of answers) assert(rows.some(([k, , , , , by]) => k === key && !by), question);
      for (const key of never) assert(answers.includes(replacedBy.get(key) ?? ""), question);
    }
  }
});

Deno.test("the sets are large enough to tell ways of searching apart", () => {
  const asked = PARAPHRASED.flatMap(([, questions]) => questions.map(([, text]) => text));
  assert(asked.length >= 40 && new Set(asked).size === asked.length);
  for (const [rows, questions] of OTHERS) {
    assert(rows.length >= 40, `${rows.length} memories`);
    assert(questions.length >= 30, `${questions.length} questions`);
    assertEquals(new Set(questions.map(([, text]) => text)).size, questions.length);
  }
});
