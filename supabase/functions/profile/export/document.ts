import { answerOf } from "../../_shared/database/call.ts";
import type { AppContext } from "../../_shared/http/context.ts";
import { pagesOf, ROWS_A_PAGE } from "./pages.ts";

type List = keyof typeof ROWS_A_PAGE;

interface ConversationRow {
  conversation: { id: string };
  message: unknown;
}

/** Everything stored about the user, as one JSON document that is never held as a whole. */
export async function* profileDocument(c: AppContext): AsyncGenerator<string, void> {
  const { text } = await answerOf(c, "export_profile", {});
  yield text.slice(0, text.lastIndexOf("}"));
  for (const list of Object.keys(ROWS_A_PAGE) as List[]) {
    yield `,"${list}":[`;
    yield* list === "conversations" ? conversations(c) : separated(pagesOf(c, list));
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
async function* conversations(c: AppContext): AsyncGenerator<string, void> {
  let open: string | null = null;
  for await (const rows of pagesOf(c, "conversations")) {
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
