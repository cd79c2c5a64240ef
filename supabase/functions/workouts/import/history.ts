import type { OwnCells } from "../own_columns.ts";
import { unreadable } from "./decode.ts";
import type { Rejected } from "./rows.ts";
import { trackingOf, type Uses } from "./tracking.ts";

const MAX_NAMES = 2000;
// Fifty years of one a day.
const MAX_WORKOUTS = 20_000;
const MAX_SETS = 300;
const MAX_SUPERSETS = 20;
const MAX_NOTES = 2000;

/** A workout as the file tells it; times without an offset are local to it. */
export interface ImportedWorkout extends OwnCells {
  /** What its id is made of, beside the user and the source. */
  key: string;
  id: string | null;
  title: string | null;
  started_at: string;
  finished_at: string;
  notes: string | null;
  line: number;
}

/** A set as the file tells it; load and distance are in the file's unit. */
export interface ImportedSet {
  line: number;
  exercise: string;
  exercise_id: string | null;
  /** Of our own export; else it is inferred. */
  tracking: string | null;
  type: string;
  /** Of our own export; else it follows from exercise and order. */
  entry: number | null;
  /** Number within the exercise, where the file counts. */
  order: number | null;
  /** A number is ours, anything else only tells groups apart. */
  superset: string | number | null;
  reps: number | null;
  weight: number | null;
  weightUnit: "kg" | "lb" | undefined;
  rpe: number | null;
  duration_s: number | null;
  distance: number | null;
  distanceUnit: "m" | "km" | "mi" | "ft" | "yd" | undefined;
  rest_s: number | null;
  notes: string | null;
}

/** The sets of a file, one array a column, which is a fraction of what an object a row would be. */
export type SetColumns =
  & {
    [
      Field in Exclude<
        keyof ImportedSet,
        "exercise" | "exercise_id" | "tracking" | "order" | "entry" | "superset"
      >
    ]: ImportedSet[Field][];
  }
  & { workout: number[]; name: number[]; entry: number[]; superset: (number | null)[] };

/** A workout while its rows are read. */
export interface Session {
  index: number;
  sets: number;
  entry: number;
  exercise: string | undefined;
  /** Of the card's first set that has a number, and of its last. */
  beginning: number | undefined;
  order: number;
  supersets: Map<string, number>;
  /** Index of the card's first set, once it has one. */
  first: number | undefined;
  /** A note of the exercise that waits for its first set. */
  waiting: string | null;
}

interface Name {
  index: number;
  exercise_id: string | null;
  tracking: string | null;
  uses: Uses;
}

/** Everything read so far: workouts in order of appearance, and their sets in file order. */
export class History {
  readonly workouts: ImportedWorkout[] = [];
  readonly sets: SetColumns;
  readonly rejected: Rejected[] = [];
  readonly #sessions = new Map<string, Session>();
  readonly #names = new Map<string, Name>();
  #length = 0;

  /** @param rows about how many the file has: room is made at once, since columns that grow leave as much behind */
  constructor(rows: number) {
    const column = () => new Array(rows);
    this.sets = {
      workout: column(),
      line: column(),
      name: column(),
      type: column(),
      entry: column(),
      superset: column(),
      reps: column(),
      weight: column(),
      weightUnit: column(),
      rpe: column(),
      duration_s: column(),
      distance: column(),
      distanceUnit: column(),
      rest_s: column(),
      notes: column(),
    };
  }

  /** Nothing is added any more: the columns end with the last set. */
  close(): this {
    for (const column of Object.values(this.sets)) column.length = this.#length;
    return this;
  }

  reject(line: number, reason: string): void {
    this.rejected.push({ line, reason });
  }

  /** The session of a key; the first row that names it says what it is. */
  session(key: string, read: () => ImportedWorkout): Session {
    const known = this.#sessions.get(key);
    if (known) return known;
    if (this.workouts.length === MAX_WORKOUTS) {
      throw unreadable(`The file has over ${MAX_WORKOUTS} workouts`);
    }
    const session: Session = {
      index: this.workouts.push(read()) - 1,
      sets: 0,
      entry: -1,
      exercise: undefined,
      beginning: undefined,
      order: -1,
      supersets: new Map(),
      first: undefined,
      waiting: null,
    };
    this.#sessions.set(key, session);
    return session;
  }

  workoutOf({ index }: Session): ImportedWorkout {
    return this.workouts[index]!;
  }

  /** Turns to a card: a new one where the exercise changes, or where its sets are counted anew. */
  #turnTo(session: Session, exercise: string, order: number | null): void {
    const isCountedAnew = order !== null &&
      (order === session.beginning || order < session.order);
    if (exercise !== session.exercise || isCountedAnew) {
      session.entry = Math.min(session.entry + 1, 299);
      session.exercise = exercise;
      session.beginning = undefined;
      session.order = -1;
      session.first = undefined;
      session.waiting = null;
    }
    if (order === null) return;
    session.beginning ??= order;
    session.order = order;
  }

  /** @param ofExercise a note that stands beside every set of the card; its first one gets it */
  add(session: Session, set: ImportedSet, ofExercise: string | null): void {
    if (session.sets === MAX_SETS) {
      this.reject(set.line, `a workout has at most ${MAX_SETS} sets`);
      return;
    }
    session.sets++;
    this.#turnTo(session, set.exercise, set.order);
    const begins = session.first === undefined;
    const notes = joined(begins ? joined(ofExercise, session.waiting) : null, set.notes);
    session.waiting = null;
    const { sets } = this;
    const row = this.#length++;
    session.first ??= row;
    sets.workout[row] = session.index;
    sets.line[row] = set.line;
    sets.name[row] = this.#nameOf(set);
    sets.type[row] = set.type;
    sets.entry[row] = set.entry ?? session.entry;
    sets.superset[row] = groupOf(session, set.superset);
    sets.reps[row] = set.reps;
    sets.weight[row] = set.weight;
    sets.weightUnit[row] = set.weightUnit;
    sets.rpe[row] = set.rpe;
    sets.duration_s[row] = set.duration_s;
    sets.distance[row] = set.distance;
    sets.distanceUnit[row] = set.distanceUnit;
    sets.rest_s[row] = set.rest_s;
    sets.notes[row] = notes;
  }

  /** The rest after the set before, of a row of its own. */
  rest({ index }: Session, seconds: number): void {
    const { workout, rest_s } = this.sets;
    const last = this.#length - 1;
    if (workout[last] === index) rest_s[last] = seconds;
  }

  /** A note about the exercise, of a row of its own: it goes to the card's first set. */
  note(session: Session, exercise: string, text: string): void {
    this.#turnTo(session, exercise, null);
    const { notes } = this.sets;
    if (session.first === undefined) session.waiting = joined(session.waiting, text);
    else notes[session.first] = joined(notes[session.first]!, text);
  }

  /** Every name, with the tracking that a new exercise of it would have. */
  names() {
    return [...this.#names].map(([name, { exercise_id, tracking, uses }]) => ({
      name,
      exercise_id,
      tracking: tracking ?? trackingOf(name, uses),
    }));
  }

  #nameOf(set: ImportedSet): number {
    let name = this.#names.get(set.exercise);
    if (!name) {
      if (this.#names.size === MAX_NAMES) {
        throw unreadable(`The file names over ${MAX_NAMES} exercises`);
      }
      name = {
        index: this.#names.size,
        exercise_id: set.exercise_id,
        tracking: set.tracking,
        uses: { weight: false, reps: false, duration: false, distance: false },
      };
      this.#names.set(set.exercise, name);
    }
    const { uses } = name;
    uses.weight ||= (set.weight ?? 0) > 0;
    uses.reps ||= (set.reps ?? 0) > 0;
    uses.duration ||= (set.duration_s ?? 0) > 0;
    uses.distance ||= (set.distance ?? 0) > 0;
    return name.index;
  }
}

function joined(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return first ?? second;
  // Said before, as when each set repeats the note of its exercise.
  if (first.length >= MAX_NOTES || `\n${first}\n`.includes(`\n${second}\n`)) return first;
  return [...`${first}\n${second}`].slice(0, MAX_NOTES).join("");
}

/** Whatever the file calls a superset is counted from 1 within its workout. */
function groupOf({ supersets }: Session, superset: string | number | null): number | null {
  if (superset === null || typeof superset === "number") return superset;
  const known = supersets.get(superset);
  if (known !== undefined) return known;
  if (supersets.size === MAX_SUPERSETS) return null;
  supersets.set(superset, supersets.size + 1);
  return supersets.size;
}
