import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { send } from "../support/request.ts";
import type { TestUser } from "../support/users.ts";
import type { CorpusName } from "./corpus.ts";

/** A name, and what the import made of it. */
export interface Measured extends CorpusName {
  /** The slug of the exercise that it was mapped to. */
  got: string | null;
  confidence: number | null;
  /** Slugs that were offered in place of a mapping. */
  suggested: string[];
}

interface Matched {
  name: string;
  exercise_id: string;
  confidence: number;
}
interface Unmatched {
  name: string;
  suggestions?: Matched[];
}

// Misspelt names are corrected for the 300 most used of a file; no file has more, a corpus has.
const NAMES_IN_A_FILE = 200;

async function slugsById(user: TestUser): Promise<Map<string, string>> {
  const slugs = new Map<string, string>();
  let cursor: string | null = "";
  while (cursor !== null) {
    const query: string = `limit=100${cursor && `&cursor=${cursor}`}`;
    const { body } = await send(exercises, user, `GET /exercises?${query}`);
    for (const { id, slug } of body.data) slugs.set(id, slug);
    cursor = body.next_cursor;
  }
  return slugs;
}

function file(names: string[]): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = names.map((name) => `2025-03-30 07:30:00,Names,${quoted(name)},1,100,5`);
  return ["Date,Workout Name,Exercise Name,Set Order,Weight,Reps", ...rows, ""].join("\n");
}

/** Runs the names through dry runs of the import, as rows of Strong's file. */
export async function measureNames(user: TestUser, names: CorpusName[]): Promise<Measured[]> {
  const slugs = await slugsById(user);
  const answers = new Map<string, Pick<Measured, "got" | "confidence" | "suggested">>();
  const unique = [...new Set(names.map(({ name }) => name.trim()))];
  for (let start = 0; start < unique.length; start += NAMES_IN_A_FILE) {
    const { status, body } = await send(
      workouts,
      user,
      "POST /workouts/import?source=strong&dry_run=true&unit=kg",
      {
        body: file(unique.slice(start, start + NAMES_IN_A_FILE)),
        headers: { "Content-Type": "text/csv" },
      },
    );
    if (status !== 200) throw new Error(`import: ${status} ${JSON.stringify(body)}`);
    for (const { name, exercise_id, confidence } of body.mapped as Matched[]) {
      answers.set(name, { got: slugs.get(exercise_id)!, confidence, suggested: [] });
    }
    for (const { name, suggestions = [] } of body.unmapped as Unmatched[]) {
      const suggested = suggestions.map(({ exercise_id }) => slugs.get(exercise_id)!);
      answers.set(name, { got: null, confidence: null, suggested });
    }
  }
  return names.map((name) => {
    const answer = answers.get(name.name.trim());
    if (!answer) throw new Error(`the import says nothing of ${JSON.stringify(name.name)}`);
    return { ...name, ...answer };
  });
}

/** Precision: the share of mappings that are right. Recall: the share of names with a meaning that got it. */
export interface Score {
  names: number;
  mapped: number;
  precision: number;
  recall: number;
  /** Of the names with a meaning or a likely one that were not mapped, the share whose suggestions hold it. */
  suggested: number;
}

const share = (part: number, whole: number) => whole === 0 ? 1 : part / whole;

/** The figures of a part of the corpus. */
export function score(part: Measured[]): Score {
  const mapped = part.filter(({ got }) => got !== null);
  const right = mapped.filter(({ got, slug }) => got === slug).length;
  const missed = part.filter(({ got, slug, likely }) => got === null && (slug ?? likely) !== null);
  return {
    names: part.length,
    mapped: mapped.length,
    precision: share(right, mapped.length),
    recall: share(right, part.filter(({ slug }) => slug !== null).length),
    suggested: share(
      missed.filter(({ slug, likely, suggested }) => suggested.includes((slug ?? likely)!)).length,
      missed.length,
    ),
  };
}

/** The table of precision and recall, by source and split. */
export function namesTable(measured: Measured[]): string {
  const lines = [
    "| source | split | names | mapped | precision | recall | suggested |",
    "| --- | --- | ---: | ---: | ---: | ---: | ---: |",
  ];
  const line = (source: string, split: string, part: Measured[]) => {
    const { names, mapped, precision, recall, suggested } = score(part);
    const rates = [precision, recall, suggested].map((rate) => rate.toFixed(3));
    lines.push(`| ${[source, split, names, mapped, ...rates].join(" | ")} |`);
  };
  const sources = [...new Set(measured.map(({ source }) => source))];
  for (const source of [...sources, "all"]) {
    const part = measured.filter((name) => source === "all" || name.source === source);
    for (const split of ["tune", "held"]) {
      line(source, split, part.filter((name) => name.split === split));
    }
    line(source, "both", part);
  }
  return lines.join("\n");
}

/** What is typed, what should come first, and what came. */
export interface Searched {
  query: string;
  wanted: string[];
  found: string[];
}

/** Runs the queries through the search of the exercises. */
export async function measureQueries(
  user: TestUser,
  queries: Record<string, string[]>,
): Promise<Searched[]> {
  const searched: Searched[] = [];
  for (const [query, wanted] of Object.entries(queries)) {
    const path = `GET /exercises?q=${encodeURIComponent(query)}&limit=5`;
    const { body } = await send(exercises, user, path);
    searched.push({ query, wanted, found: body.data.map(({ slug }: { slug: string }) => slug) });
  }
  return searched;
}

/** Whether the wanted exercise stands on top. */
export const isFirst = ({ wanted, found }: Searched) => found[0] === wanted[0];
/** Whether one that is acceptable stands among the first five. */
export const isAmongFive = ({ wanted, found }: Searched) => found.some((s) => wanted.includes(s));

/** The shares of queries that found what they should. */
export function queriesTable(searched: Searched[]): string {
  const rate = (test: (s: Searched) => boolean) =>
    share(searched.filter(test).length, searched.length).toFixed(3);
  return [
    "| queries | top 1 | top 5 |",
    "| ---: | ---: | ---: |",
    `| ${searched.length} | ${rate(isFirst)} | ${rate(isAmongFive)} |`,
  ].join("\n");
}
