import type { AppContext } from "../../_shared/http/context.ts";
import { logError } from "../../_shared/log.ts";
import { csvDocument } from "./csv.ts";
import { jsonDocument } from "./json.ts";
import { exportPages } from "./pages.ts";

const FORMATS = {
  csv: { type: "text/csv; charset=utf-8; header=present", write: csvDocument },
  json: { type: "application/json", write: jsonDocument },
};

/**
 * Answers with a file of all workouts that is made while it is read. The first page is fetched
 * before, so that its failure is an ordinary problem; a later one breaks the connection, since an
 * ordinary end would say that the file is whole.
 */
export async function download(c: AppContext, format: keyof typeof FORMATS): Promise<Response> {
  const { type, write } = FORMATS[format];
  const parts = write(exportPages(c));
  const first = await parts.next();
  const day = new Date().toISOString().slice(0, 10);
  return c.body(bytesOf(c, first, parts), 200, {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="slow-burn-workouts-${day}.${format}"`,
  });
}

function bytesOf(
  c: AppContext,
  first: IteratorResult<string, void>,
  parts: AsyncGenerator<string, void>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let fetched: IteratorResult<string, void> | undefined = first;
  return new ReadableStream({
    async pull(controller) {
      try {
        const part = fetched ?? await parts.next();
        fetched = undefined;
        if (part.done) controller.close();
        else controller.enqueue(encoder.encode(part.value));
      } catch (error) {
        logError("export broke off", error, { request_id: c.var.requestId });
        controller.error(broken());
      }
    },
    async cancel() {
      await parts.return();
    },
  }, { highWaterMark: 0 });
}

// The server prints what breaks a body; the cause has been logged.
function broken(): Error {
  const error = new Error("export broke off");
  error.stack = error.message;
  return error;
}
