import type { z } from "zod";
import { answerOf } from "../../_shared/database/call.ts";
import type { AppContext } from "../../_shared/http/context.ts";
import type { DatabasePage } from "../../_shared/http/pages.ts";
import type { profileExport } from "./schema.ts";

/** What there can be much of. */
export type List = Exclude<keyof z.output<typeof profileExport>, Head>;
type Head = "exported_at" | "profile" | "language" | "pauses";

/** How many rows are held at once: of usual ones some hundred kilobytes. */
export const ROWS_A_PAGE: Record<List, number> = {
  affinity_events: 100,
  exercises: 100,
  plans: 10,
  workouts: 50,
  memories: 100,
  check_ins: 100,
  feedback: 100,
  conversations: 50,
  receipts: 50,
};

interface TextPage {
  /** The rows as the database wrote them, with commas between. */
  rows: string;
  after: unknown[] | null;
}

const PAGE = /^\s*\{\s*"next_after"\s*:\s*(null|\[[^[\]]*\])\s*,\s*"data"\s*:\s*\[/;

/** The pages of one list, oldest first; one after the first is fetched when it is asked for. */
export async function* pagesOf(
  c: AppContext,
  list: List,
  first: DatabasePage,
): AsyncGenerator<string, void> {
  let page = asText(first);
  while (true) {
    if (page.rows) yield page.rows;
    if (!page.after) return;
    const page_limit = ROWS_A_PAGE[list];
    page = read(
      await answerOf(c, "export_profile_page", { list, page_limit, page_after: page.after }),
    );
  }
}

function asText({ data, next_after }: DatabasePage): TextPage {
  return { rows: data.map((row) => JSON.stringify(row)).join(","), after: next_after };
}

type Answered = Awaited<ReturnType<typeof answerOf>>;

function read(answer: Answered): TextPage {
  const [begin, after] = PAGE.exec(answer.text) ?? [];
  if (begin && after) {
    const rows = answer.text.slice(begin.length, answer.text.lastIndexOf("]")).trim();
    return { rows, after: JSON.parse(after) };
  }
  return asText(answer.value<DatabasePage>());
}
