import { callDatabase } from "../../_shared/database/call.ts";
import type { AppContext } from "../../_shared/http/context.ts";
import type { DatabasePage } from "../../_shared/http/pages.ts";
import { type List, pagesOf, ROWS_A_PAGE } from "./pages.ts";

/** How the document begins; what has no second page is whole with that, in one call. */
interface Beginning {
  head: Record<string, unknown>;
  pages: Record<List, DatabasePage>;
}

interface ConversationRow {
  conversation: { id: string };
  message: unknown;
}

/** Everything stored about the user, as one JSON document that is never held as a whole. */
export async function* profileDocument(c: AppContext): AsyncGenerator<string, void> {
  const { head, pages } = await callDatabase<Beginning>(c, "export_profile", {
    rows_a_page: ROWS_A_PAGE,
  });
  yield JSON.stringify(head).slice(0, -1);
  for (const list of Object.keys(ROWS_A_PAGE) as List[]) {
    yield `,"${list}":[`;
    const rows = pagesOf(c, list, pages[list]);
    yield* list === "conversations" ? conversations(rows) : separated(rows);
    yield "]";
  }
  yield "}\n";
}

async function* separated(parts: AsyncIterable<string>): AsyncGenerator<string, void> {
  let before = "";
  for await (const part of parts) {
    yield before + part;
    before = ",\n";
  }
}

/** Messages come in one list, each with its conversation, and stand in it here. */
async function* conversations(pages: AsyncIterable<string>): AsyncGenerator<string, void> {
  let open: string | null = null;
  for await (const rows of pages) {
    let text = "";
    for (const { conversation, message } of JSON.parse(`[${rows}]`) as ConversationRow[]) {
      const isNew = conversation.id !== open;
      if (isNew) {
        text += (open === null ? "" : "]},\n") + JSON.stringify(conversation).slice(0, -1) +
          ',"messages":[';
        open = conversation.id;
      }
      if (message) text += (isNew ? "" : ",") + JSON.stringify(message);
    }
    yield text;
  }
  if (open !== null) yield "]}";
}
