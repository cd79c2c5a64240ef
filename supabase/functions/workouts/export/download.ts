import type { AppContext } from "../../_shared/http/context.ts";
import { fileOf } from "../../_shared/http/file.ts";
import { csvDocument } from "./csv.ts";
import { jsonDocument } from "./json.ts";
import { exportPages } from "./pages.ts";

const FORMATS = {
  csv: { type: "text/csv; charset=utf-8; header=present", write: csvDocument },
  json: { type: "application/json", write: jsonDocument },
};

/** Answers with a file of all workouts. */
export async function download(c: AppContext, format: keyof typeof FORMATS): Promise<Response> {
  const { type, write } = FORMATS[format];
  const day = new Date().toISOString().slice(0, 10);
  return await fileOf(c, write(exportPages(c)), {
    name: `slow-burn-workouts-${day}.${format}`,
    type,
  });
}
