import type { ImportedFile } from "./payload.ts";

// A piece takes less than a tenth of a second. What only reads goes by as much as one call takes.
const MAX_SETS = 2000;
const MAX_SETS_OF_DRY_RUN = 10_000;
const MAX_WORKOUTS = 2000;

/**
 * The file in pieces of whole workouts, in their order, each of which the database takes in one
 * transaction: what else its user, or anybody, wants to write or read is served between them. A file
 * of nothing is one piece.
 */
export function* slicesOf(file: ImportedFile, isDryRun: boolean): Generator<ImportedFile> {
  const maxSets = isDryRun ? MAX_SETS_OF_DRY_RUN : MAX_SETS;
  const counts = new Array<number>(file.workouts.length).fill(0);
  for (const workout of file.sets.workout) counts[workout as number]!++;
  const setsOf = rowsByWorkout(file, counts);
  let first = 0;
  do {
    let [end, sets] = [first, 0];
    while (
      end < counts.length && end - first < MAX_WORKOUTS &&
      (end === first || sets + counts[end]! <= maxSets)
    ) {
      sets += counts[end++]!;
    }
    yield first === 0 && end === counts.length ? file : slice(file, first, end, setsOf);
    first = end;
  } while (first < counts.length);
}

/** The indices of the sets by workout, and where each workout's begin. */
function rowsByWorkout({ sets }: ImportedFile, counts: number[]) {
  const starts = [0];
  for (const count of counts) starts.push(starts.at(-1)! + count);
  const next = [...starts];
  const rows = new Uint32Array(sets.workout.length);
  sets.workout.forEach((workout, row) => rows[next[workout as number]!++] = row);
  return { rows, starts };
}

function slice(
  file: ImportedFile,
  first: number,
  end: number,
  { rows, starts }: ReturnType<typeof rowsByWorkout>,
): ImportedFile {
  // Back in the order of the file, which may go to and fro between workouts.
  const ofSlice = rows.slice(starts[first], starts[end]).sort();
  const names = new Map<number, number>();
  const indexOf = (name: number) => {
    const known = names.get(name);
    if (known !== undefined) return known;
    names.set(name, names.size);
    return names.size - 1;
  };
  const columns = Object.entries(file.sets).map(([column, values]) => {
    const picked = Array.from(ofSlice, (row) => values[row]);
    if (column === "workout") return [column, picked.map((workout) => workout as number - first)];
    if (column === "name") return [column, picked.map((name) => indexOf(name as number))];
    return [column, picked];
  });
  return {
    ...file,
    sets: Object.fromEntries(columns),
    workouts: file.workouts.slice(first, end),
    names: [...names.keys()].map((name) => file.names[name]!),
  };
}
