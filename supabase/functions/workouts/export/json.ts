import type { ExportPage } from "./pages.ts";

/** `{ "workouts": [ … ] }`, page by page, each workout as `GET /workouts/{id}` shows it. */
export async function* jsonDocument(
  pages: AsyncIterable<ExportPage>,
): AsyncGenerator<string, void> {
  let before = '{"workouts":[';
  for await (const { data } of pages) {
    yield before + data.map((workout) => JSON.stringify(workout)).join(",\n");
    if (data.length > 0) before = ",\n";
    else before = "";
  }
  yield "]}\n";
}
