import { OWN_COLUMN_NAMES } from "../own_columns.ts";
import type { ExportPage, Workout } from "./pages.ts";

type Cell = string | number | null;
type Set = Workout["sets"][number];
type Columns = Record<string, (workout: Workout, set: Set, page: ExportPage) => Cell>;

const ownColumns: Columns = Object.fromEntries(
  OWN_COLUMN_NAMES.map((name) => [name, (workout: Workout) => harmless(workout[name])]),
);

/** One row a set: each column's name and what stands in it. */
const COLUMNS: Columns = {
  workout_id: ({ id }) => id,
  title: ({ title }) => harmless(title),
  started_at: ({ started_at }) => started_at,
  finished_at: ({ finished_at }) => finished_at,
  ...ownColumns,
  workout_notes: ({ notes }) => harmless(notes),
  exercise_name: (_, { exercise_name }) => harmless(exercise_name),
  exercise_id: (_, { exercise_id }) => exercise_id,
  exercise_tracking: (_, { exercise_id }, { trackings }) => trackings[exercise_id] ?? null,
  set_position: (_, { position }) => position,
  set_type: (_, { type }) => type,
  entry: (_, { entry }) => entry,
  superset: (_, { superset }) => superset,
  reps: (_, { reps }) => reps,
  weight_kg: (_, { weight_kg }) => weight_kg,
  rpe: (_, { rpe }) => rpe,
  duration_s: (_, { duration_s }) => duration_s,
  distance_m: (_, { distance_m }) => distance_m,
  rest_s: (_, { rest_s }) => rest_s,
  set_notes: (_, { notes }) => harmless(notes),
};

const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A spreadsheet runs a text that begins like a formula: it gets an apostrophe in front, which the
 * import takes away again.
 */
function harmless(cell: Cell): Cell {
  return typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell;
}

/** RFC 4180: quoted where it must be. */
function written(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

function row(cells: Cell[]): string {
  return `${cells.map(written).join(",")}\r\n`;
}

/** The CSV document, page by page: a header line, then one line a set. Empty is null, zero is zero. */
export async function* csvDocument(pages: AsyncIterable<ExportPage>): AsyncGenerator<string, void> {
  let head = row(Object.keys(COLUMNS));
  const columns = Object.values(COLUMNS);
  for await (const page of pages) {
    const rows = page.data.flatMap((workout) =>
      workout.sets.map((set) => row(columns.map((column) => column(workout, set, page))))
    );
    yield head + rows.join("");
    head = "";
  }
}
