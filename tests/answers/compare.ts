import type { Kept } from "./recorder.ts";
import type { Tables } from "./tables.ts";

/** What a run came to. */
export interface Recording {
  seed: number;
  answers: Kept[];
  tables: Tables;
}

/** A difference between two recordings: where, and what. */
export interface Difference {
  place: string;
  before: unknown;
  after: unknown;
}

/** Everything in which two runs of the same script differ. */
export function* differencesOf(before: Recording, after: Recording): Generator<Difference> {
  const most = Math.max(before.answers.length, after.answers.length);
  for (let i = 0; i < most; i++) {
    const one = before.answers[i];
    const other = after.answers[i];
    yield* between(one, other, `answer ${i + 1} (${(one ?? other)!.call})`);
  }
  const names = new Set([...Object.keys(before.tables), ...Object.keys(after.tables)]);
  for (const name of names) yield* betweenTables(name, before.tables[name], after.tables[name]);
}

type Row = Record<string, unknown>;

/** Rows are sets; of columns that only one side has, the name is told and the rest compared. */
function* betweenTables(
  name: string,
  before: unknown[] | undefined,
  after: unknown[] | undefined,
): Generator<Difference> {
  if (!before || !after) {
    yield { place: `table ${name}`, before: before && "present", after: after && "present" };
    return;
  }
  const columns = [columnsOf(before), columnsOf(after)] as const;
  if (before.length > 0 && after.length > 0) {
    for (const column of columns[0].symmetricDifference(columns[1])) {
      const has = (side: Set<string>) => side.has(column) ? "present" : undefined;
      yield { place: `column ${name}.${column}`, before: has(columns[0]), after: has(columns[1]) };
    }
  }
  const common = columns[0].intersection(columns[1]);
  const only = (rows: unknown[]) =>
    rows.map((row) =>
      JSON.stringify(
        Object.fromEntries(Object.entries(row as Row).filter(([key]) => common.has(key))),
      )
    );
  const left = only(after);
  for (const row of only(before)) {
    const at = left.indexOf(row);
    if (at >= 0) left.splice(at, 1);
    else yield { place: `row of ${name}`, before: JSON.parse(row), after: undefined };
  }
  for (const row of left) {
    yield { place: `row of ${name}`, before: undefined, after: JSON.parse(row) };
  }
}

function columnsOf(rows: unknown[]): Set<string> {
  return new Set(rows.flatMap((row) => Object.keys(row as Row)));
}

function* between(before: unknown, after: unknown, place: string): Generator<Difference> {
  if (before === after) return;
  if (isObject(before) && isObject(after) && Array.isArray(before) === Array.isArray(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      yield* between(before[key], after[key], `${place} ${key}`);
    }
  } else {
    yield { place, before, after };
  }
}

function isObject(value: unknown): value is Row {
  return typeof value === "object" && value !== null;
}
