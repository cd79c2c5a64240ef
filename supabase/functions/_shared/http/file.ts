import type { AppContext } from "./context.ts";
import { logError } from "../log.ts";

/**
 * Answers with a file that is made while it is read, part by part. The first part is made before, so
 * that its failure is an ordinary problem; a later one breaks the connection, since an ordinary end
 * would say that the file is whole.
 */
export async function fileOf(
  c: AppContext,
  parts: AsyncGenerator<string, void>,
  { name, type }: { name: string; type: string },
): Promise<Response> {
  const first = await parts.next();
  return c.body(bytesOf(c, first, parts), 200, {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${name}"`,
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
