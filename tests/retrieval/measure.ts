import { assertEquals } from "@std/assert";
import { wireVectors } from "../../local/gemini/vectors.ts";
import { ownerSql } from "../support/stack.ts";
import { dataApi, newUser, type TestUser } from "../support/users.ts";
import type { MemoryRow } from "./people.ts";
import type { Question } from "./questions.ts";

/** What one person remembers and is asked, in PostgreSQL's name of their language. */
export type Told = [MemoryRow[], Question[], language: string];
/** A model of embeddings that the emulator has. */
export type Model = "emulated-embedding-sentence" | "emulated-embedding-lexical";
export const WAYS = ["hybrid", "vectors", "words"] as const;
export type Way = typeof WAYS[number];

const FOUND = 5;

interface Person {
  user: TestUser;
  model: Model;
  ids: Map<string, string>;
  questions: Question[];
  /** What was found before, by way and question. */
  found: Map<string, Promise<string[]>>;
}

/** How well a way of searching finds. */
export interface Figures {
  questions: number;
  /** The share of the answers that stand among the first five. */
  recall: number;
  /** The mean of one over the place of the first answer. */
  mrr: number;
  /** How many memories are recalled, on average, where none answers. */
  wrongly: number;
  /** Questions to which a fact came that had been replaced. */
  superseded: string[];
}

const known = new Map<string, string>();

/** Vectors as the Data API takes them; each text is embedded once. */
async function vectorsOf(texts: string[], model: Model): Promise<string[]> {
  const missing = [...new Set(texts)].filter((text) => !known.has(`${model} ${text}`));
  const made = missing.length > 0 ? await embedded(missing, model) : [];
  for (const [i, text] of missing.entries()) known.set(`${model} ${text}`, made[i]!);
  return texts.map((text) => known.get(`${model} ${text}`)!);
}

async function embedded(texts: string[], model: Model): Promise<string[]> {
  const requests = texts.map((text) => ({ text, dimensions: 768 }));
  return (await wireVectors(requests, model, "lexical")).map(({ values }) =>
    JSON.stringify(values)
  );
}

/** A person with everything remembered, embedded by a model of the emulator. */
export async function remember([rows, questions, language]: Told, model: Model): Promise<Person> {
  const user = await newUser();
  const ids = new Map(rows.map(([key]) => [key, crypto.randomUUID()]));
  await ownerSql("update public.profiles set embedding_model = $2, language = $3 where id = $1", [
    user.id,
    model,
    language,
  ]);
  const vectors = await vectorsOf(rows.map(([, , , , content]) => content), model);
  await ownerSql(
    `insert into public.memories (id, user_id, kind, importance, content, source, superseded_by, created_at, updated_at, embedding, embedding_model)
     select m.id, $1, m.kind::public.memory_kind, m.importance, m.content, 'chat', m.superseded_by,
       now() - m.age * interval '1 day', now() - m.age * interval '1 day', m.embedding::extensions.halfvec(768), $3
     from jsonb_to_recordset($2::jsonb) m (id uuid, kind text, importance real, content text, superseded_by uuid, age integer, embedding text)
     order by m.superseded_by nulls first`,
    [
      user.id,
      JSON.stringify(rows.map(([key, kind, importance, age, content, supersededBy], i) => ({
        id: ids.get(key),
        kind,
        importance,
        content,
        age,
        superseded_by: supersededBy ? ids.get(supersededBy) : null,
        embedding: vectors[i],
      }))),
      model,
    ],
  );
  return { user, model, ids, questions, found: new Map() };
}

function ask(person: Person, question: string, way: Way): Promise<string[]> {
  const key = `${way} ${question}`;
  if (!person.found.has(key)) person.found.set(key, search(person, question, way));
  return person.found.get(key)!;
}

async function search({ user, model }: Person, question: string, way: Way): Promise<string[]> {
  const response = await dataApi(user, "/rpc/match_memories", {
    method: "POST",
    body: JSON.stringify({
      query_embedding: way === "words" ? null : (await vectorsOf([question], model))[0],
      query_text: way === "vectors" ? null : question,
      match_count: FOUND,
    }),
  });
  assertEquals(response.status, 200);
  return (await response.json()).map(({ id }: { id: string }) => id);
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Asks people what they can be asked, or the part of it that is wanted. */
export async function measure(
  people: Person[],
  way: Way,
  wanted: (i: number, question: Question) => boolean = () => true,
): Promise<Figures> {
  const [recalls, places, wrongly]: [number[], number[], number[]] = [[], [], []];
  const superseded: string[] = [];
  for (const person of people) {
    for (const [i, question] of person.questions.entries()) {
      if (!wanted(i, question)) continue;
      const [, text, answers, never = []] = question;
      const found = await ask(person, text, way);
      if (never.some((key) => found.includes(person.ids.get(key)!))) superseded.push(text);
      if (answers.length === 0) {
        wrongly.push(found.length);
        continue;
      }
      const ids = answers.map((key) => person.ids.get(key)!);
      recalls.push(ids.filter((id) => found.includes(id)).length / ids.length);
      const first = found.findIndex((id) => ids.includes(id));
      places.push(first < 0 ? 0 : 1 / (first + 1));
    }
  }
  return {
    questions: recalls.length,
    recall: mean(recalls),
    mrr: mean(places),
    wrongly: mean(wrongly),
    superseded,
  };
}
