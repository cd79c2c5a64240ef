import { assert, assertEquals } from "@std/assert";
import { embed } from "../../local/gemini/embeddings.ts";
import { ownerSql } from "../support/stack.ts";
import { dataApi, newUser, type TestUser } from "../support/users.ts";
import { LUISE, OF_LUISE } from "./german.ts";
import { PARAPHRASES_OF_AIKO, PARAPHRASES_OF_MARA, PARAPHRASES_OF_TOM } from "./paraphrases.ts";
import { AIKO, MARA, type MemoryRow, TOM } from "./people.ts";
import { type Category, OF_AIKO, OF_MARA, OF_TOM, type Question } from "./questions.ts";
import { DIEGO, OF_DIEGO } from "./spanish.ts";

type Set = [MemoryRow[], Question[], language: string];
const SETS: Set[] = [[MARA, OF_MARA, "english"], [TOM, OF_TOM, "english"], [
  AIKO,
  OF_AIKO,
  "english",
]];
/** By name: with questions that share no word with their answers, and in other languages. */
const MORE: Record<string, Set[]> = {
  "English with paraphrases": [
    [MARA, [...OF_MARA, ...PARAPHRASES_OF_MARA], "english"],
    [TOM, [...OF_TOM, ...PARAPHRASES_OF_TOM], "english"],
    [AIKO, [...OF_AIKO, ...PARAPHRASES_OF_AIKO], "english"],
  ],
  German: [[LUISE, OF_LUISE, "german"]],
  Spanish: [[DIEGO, OF_DIEGO, "spanish"]],
};
const MODEL = "gemini-embedding-001";
const FOUND = 5;

interface Person {
  user: TestUser;
  ids: Map<string, string>;
  questions: Question[];
}

/** A person with everything remembered, embedded by the emulator. */
async function remember([rows, questions, language]: Set): Promise<Person> {
  const user = await newUser();
  const ids = new Map(rows.map(([key]) => [key, crypto.randomUUID()]));
  await ownerSql("update public.profiles set embedding_model = $2, language = $3 where id = $1", [
    user.id,
    MODEL,
    language,
  ]);
  await ownerSql(
    `insert into public.memories (id, user_id, kind, importance, content, source, superseded_by, created_at, updated_at, embedding, embedding_model)
     select m.id, $1, m.kind::public.memory_kind, m.importance, m.content, 'chat', m.superseded_by,
       now() - m.age * interval '1 day', now() - m.age * interval '1 day', m.embedding::extensions.halfvec(768), $3
     from jsonb_to_recordset($2::jsonb) m (id uuid, kind text, importance real, content text, superseded_by uuid, age integer, embedding text)
     order by m.superseded_by nulls first`,
    [
      user.id,
      JSON.stringify(rows.map(([key, kind, importance, age, content, supersededBy]) => ({
        id: ids.get(key),
        kind,
        importance,
        content,
        age,
        superseded_by: supersededBy ? ids.get(supersededBy) : null,
        embedding: JSON.stringify([...embed(content)]),
      }))),
      MODEL,
    ],
  );
  return { user, ids, questions };
}

type Way = "hybrid" | "vector" | "text";

async function ask(
  { user }: Person,
  question: string,
  way: Way,
): Promise<{ id: string; score: number }[]> {
  const response = await dataApi(user, "/rpc/match_memories", {
    method: "POST",
    body: JSON.stringify({
      query_embedding: way === "text" ? null : JSON.stringify([...embed(question)]),
      query_text: way === "vector" ? null : question,
      match_count: FOUND,
    }),
  });
  assertEquals(response.status, 200);
  return await response.json();
}

interface Figures {
  recall: number;
  mrr: number;
  questions: number;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** recall@5, and the mean of one over the rank of the first answer. */
async function figures(
  people: Person[],
  way: Way,
  wanted: (i: number, category: Category) => boolean,
) {
  const recalls: number[] = [];
  const ranks: number[] = [];
  const wrong: string[] = [];
  for (const person of people) {
    for (const [i, [category, question, answers, never = []]] of person.questions.entries()) {
      if (answers.length === 0 || !wanted(i, category)) continue;
      const found = (await ask(person, question, way)).map(({ id }) => id);
      const ids = answers.map((key) => person.ids.get(key)!);
      recalls.push(ids.filter((id) => found.includes(id)).length / ids.length);
      const first = found.findIndex((id) => ids.includes(id));
      ranks.push(first < 0 ? 0 : 1 / (first + 1));
      if (never.some((key) => found.includes(person.ids.get(key)!))) wrong.push(question);
    }
  }
  const result: Figures = { recall: mean(recalls), mrr: mean(ranks), questions: recalls.length };
  return { ...result, wrong };
}

const row = (cells: (string | number)[]) =>
  `| ${cells.map((cell) => typeof cell === "number" ? cell.toFixed(3) : cell).join(" | ")} |`;

Deno.test("what is asked is recalled: hybrid before vector and text alone, no superseded fact ever", async () => {
  const people = await Promise.all(SETS.map(remember));
  const lines = [row(["questions", "way", "recall@5", "MRR"]), "| --- | --- | ---: | ---: |"];
  const all: Partial<Record<Way, Figures & { wrong: string[] }>> = {};
  for (const way of ["hybrid", "vector", "text"] as const) {
    all[way] = await figures(people, way, () => true);
    lines.push(row([`all ${all[way].questions}`, way, all[way].recall, all[way].mrr]));
    assertEquals(all[way].wrong, [], "a fact that was replaced is recalled");
  }
  for (const category of ["paraphrase", "typo", "name", "time", "superseded"] as const) {
    const { recall, mrr } = await figures(people, "hybrid", (_, of) => of === category);
    lines.push(row([category, "hybrid", recall, mrr]));
  }
  for (const [name, half] of [["first half", 0], ["second half", 1]] as const) {
    const { recall, mrr } = await figures(people, "hybrid", (i) => i % 2 === half);
    lines.push(row([name, "hybrid", recall, mrr]));
  }
  const recalled: number[] = [];
  for (const person of people) {
    for (const [category, question] of person.questions) {
      if (category === "none") recalled.push((await ask(person, question, "hybrid")).length);
    }
  }
  lines.push(row(["without an answer", "hybrid", `${mean(recalled).toFixed(1)} recalled`, "–"]));
  console.log(lines.join("\n"));

  const { hybrid, vector, text } = all as Required<typeof all>;
  assert(hybrid.recall > vector.recall && hybrid.recall > text.recall, "recall@5");
  assert(hybrid.mrr > vector.mrr && hybrid.mrr > text.mrr, "MRR");
  assert(hybrid.recall >= 0.96, `recall@5 ${hybrid.recall}`);
  assert(hybrid.mrr >= 0.92, `MRR ${hybrid.mrr}`);
  assert(mean(recalled) <= 1, `${mean(recalled)} memories recalled where none answers`);
});

for (const [name, sets] of Object.entries(MORE)) {
  Deno.test(`what is asked is recalled, ${name}: hybrid before vector and text alone, no superseded fact ever`, async () => {
    const people = await Promise.all(sets.map(remember));
    const lines = [row([name, "way", "recall@5", "MRR"]), "| --- | --- | ---: | ---: |"];
    const all: Partial<Record<Way, Figures>> = {};
    for (const way of ["hybrid", "vector", "text"] as const) {
      const { wrong, ...found } = await figures(people, way, () => true);
      all[way] = found;
      lines.push(row([`all ${found.questions}`, way, found.recall, found.mrr]));
      assertEquals(wrong, [], "a fact that was replaced is recalled");
    }
    for (const [half, rest] of [["first half", 0], ["second half", 1]] as const) {
      const { recall, mrr } = await figures(people, "hybrid", (i) => i % 2 === rest);
      lines.push(row([half, "hybrid", recall, mrr]));
    }
    console.log(lines.join("\n"));
    const { hybrid, vector, text } = all as Required<typeof all>;
    assert(hybrid.recall > vector.recall && hybrid.recall > text.recall, "recall@5");
    assert(hybrid.mrr > vector.mrr && hybrid.mrr > text.mrr, "MRR");
  });
}
