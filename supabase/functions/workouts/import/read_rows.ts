import { OWN_COLUMN_NAMES, OWN_COLUMNS, type OwnCells } from "../own_columns.ts";
import { type DayOrder, dayOrderOf, later, needsOrder, readDate, secondsBetween } from "./dates.ts";
import { readDuration } from "./durations.ts";
import type { Field, Header } from "./headers.ts";
import { History, type ImportedSet, type ImportedWorkout, type Session } from "./history.ts";
import { readNumber } from "./numbers.ts";
import type { Pieces, Rejected, Row } from "./rows.ts";
import { kindOfOrder, kindOfType, type RowKind } from "./sets.ts";
import { asExported, exerciseName, note, oneLine, withLineBreaks } from "./texts.ts";
import { distanceUnitOf, weightUnitOf } from "./unit_words.ts";

const DAY = 86_400;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)$/;
const MAX_REPS = 1000;
const MAX_DURATION = 864_000;

/** Why a row cannot be read. No Error: a stack for each of 100,000 rows takes longer than the rows. */
class Unreadable {
  constructor(readonly reason: string) {}
}

/** What the rows of a file came to. */
export interface ReadRows {
  history: History;
  /** Lines that are no rows. */
  broken: Rejected[];
}

/**
 * Reads the rows of a file into workouts and sets; what cannot be read is rejected by its line. It
 * yields after each piece, where whoever reads may let others go first.
 *
 * @param count about how many rows there are
 */
export function* readRows(
  pieces: Pieces,
  count: number,
  header: Header,
  delimiter: string,
): Generator<undefined, ReadRows> {
  const history = new History(count);
  const broken: Rejected[] = [];
  const reader = new RowReader(pieces, header, delimiter);
  for (const { rows, rejected } of pieces()) {
    broken.push(...rejected);
    for (const row of rows) {
      try {
        reader.read(row, history);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        history.reject(row.line, error.reason);
      }
    }
    yield;
  }
  return { history: history.close(), broken };
}

function* datesOf(pieces: Pieces, at: number): Generator<string> {
  for (const { rows } of pieces()) for (const { cells } of rows) yield cells[at] ?? "";
}

class RowReader {
  readonly #isOwn: boolean;
  readonly #at: Readonly<Partial<Record<Field, number>>>;
  // What many rows repeat is read once.
  readonly #lines = new Map<string, string>();
  readonly #exercises = new Map<string, string>();
  readonly #moments = new Map<string, string | undefined>();
  #session: { id: string; title: string; started: string; is: Session } | undefined;
  /** Looked for at the first date that it is needed for, since that takes all of them. */
  #dayOrder: DayOrder | undefined;
  #cells: string[] = [];

  constructor(readonly pieces: Pieces, readonly header: Header, readonly delimiter: string) {
    this.#isOwn = header.source === "slowburn";
    this.#at = Object.fromEntries(header.columns);
  }

  read({ line, cells }: Row, history: History): void {
    this.#cells = this.#whole(cells);
    if (this.#at.measurement !== undefined) {
      throw new Unreadable("a measurement of the body is left out");
    }
    const exercise = this.#exercise();
    if (exercise === "") throw new Unreadable("there is no name of an exercise");
    const started = this.#moment("started_at");
    if (started === undefined) throw new Unreadable("the date cannot be read");
    const kind = this.#kind();
    const isSet = kind !== "rest" && kind !== "note";
    // Read before the workout is made: a row that is rejected makes none.
    const set = isSet ? this.#set(line, exercise, kind) : undefined;
    const session = this.#sessionOf(line, started, history);
    const workout = history.workoutOf(session);
    workout.notes ??= this.#note("workout_notes", 10_000);
    this.#extend(workout);

    if (set) {
      history.add(session, set, this.#note("exercise_notes", 2000));
    } else if (kind === "rest") {
      const seconds = readDuration(this.#cell("seconds")) ?? 0;
      if (seconds > 0 && seconds <= DAY) history.rest(session, seconds);
    } else {
      const text = this.#note("notes", 2000);
      if (text) history.note(session, exercise, text);
    }
  }

  /** Strong writes a timer that ran for months as `3,527h 3min`, which a comma file reads as two. */
  #whole(cells: string[]): string[] {
    const at = this.#at.duration;
    if (at === undefined || !/^\d{3}h/.test(cells[at + 1] ?? "")) return cells;
    if (!/^\d{1,3}$/.test(cells[at] ?? "")) return cells;
    return cells.toSpliced(at, 2, `${cells[at]}${cells[at + 1]}`);
  }

  #sessionOf(line: number, started: string, history: History): Session {
    const [id, title, written] = [
      this.#cell("workout_id"),
      this.#cell("title"),
      this.#cell("started_at"),
    ];
    const last = this.#session;
    if (last && last.title === title && last.started === written && last.id === id) return last.is;
    const name = this.#line("title");
    const sent = this.#id("workout_id");
    const key = sent ?? `${name}\n${written.trim()}`;
    const is = history.session(key, () => this.#workout(line, key, sent, name, started));
    this.#session = { id, title, started: written, is };
    return is;
  }

  #workout(
    line: number,
    key: string,
    id: string | null,
    title: string,
    started_at: string,
  ): ImportedWorkout {
    return {
      key,
      id,
      title: title || null,
      started_at,
      finished_at: this.#finished(started_at),
      ...this.#own(),
      notes: null,
      line,
    };
  }

  #own(): OwnCells {
    return Object.fromEntries(
      OWN_COLUMN_NAMES.map((name) => [
        name,
        OWN_COLUMNS[name] === "effort" ? this.#effort(name) : this.#line(name) || null,
      ]),
    ) as unknown as OwnCells;
  }

  #finished(started: string): string {
    if (this.header.columns.has("finished_at")) {
      const finished = this.#moment("finished_at");
      if (finished === undefined || this.#isOwn) return finished ?? started;
      return later(started, within(secondsBetween(started, finished), DAY));
    }
    // A timer that was forgotten for days is no reason to lose the workout.
    return later(started, within(readDuration(this.#cell("duration")) ?? 0, DAY));
  }

  /** Where sets have times and the workout has none, it lasts until the last one. */
  #extend(workout: ImportedWorkout): void {
    if (this.#at.set_finished_at === undefined) return;
    const finished = this.#moment("set_finished_at");
    if (finished === undefined || secondsBetween(workout.finished_at, finished) <= 0) return;
    if (secondsBetween(workout.started_at, finished) <= DAY) workout.finished_at = finished;
  }

  #kind(): RowKind {
    if (this.header.source === "liftosaur") {
      return this.#cell("set_type").trim() === "1" ? "warmup" : "working";
    }
    if (this.header.columns.has("set_type")) return kindOfType(this.#cell("set_type"));
    return kindOfOrder(this.#cell("set_order"));
  }

  #set(line: number, exercise: string, type: RowKind): ImportedSet {
    const weight = this.#applies(this.#number("weight", "weight"));
    const distance = this.#applies(this.#number("distance", "distance"));
    const duration_s = this.#applies(this.#seconds());
    // No reps under a load are an attempt that failed; else 0 is what the exercise has not.
    const isAttempt = weight !== null && duration_s === null && distance === null;
    const reps = this.#reps(this.#isOwn || isAttempt);
    if (weight !== null && weight < 0) throw new Unreadable("the weight is below zero");
    if (distance !== null && distance < 0) throw new Unreadable("the distance is below zero");
    if (reps === null && duration_s === null && distance === null) {
      throw new Unreadable("there are no reps, no time and no distance");
    }
    const order = this.#isOwn ? null : Number.parseInt(this.#cell("set_order"), 10);
    return {
      line,
      exercise,
      exercise_id: this.#id("exercise_id"),
      tracking: this.#isOwn ? this.#line("tracking") || null : null,
      type,
      entry: this.#isOwn ? this.#count("entry", 299) : null,
      order: order === null || Number.isNaN(order) ? null : order,
      superset: this.#superset(),
      reps,
      weight,
      weightUnit: weightUnitOf(this.#cell("weight_unit")),
      rpe: this.#effort("rpe"),
      duration_s,
      distance,
      distanceUnit: distanceUnitOf(this.#cell("distance_unit")),
      rest_s: this.#isOwn ? this.#count("rest", DAY) : null,
      notes: this.#note("notes", 2000),
    };
  }

  /** Other trackers write 0 for what an exercise has not. */
  #applies(value: number | null): number | null {
    return value === 0 && !this.#isOwn ? null : value;
  }

  #reps(mayBeZero: boolean): number | null {
    const reps = this.#number("reps", "number of reps");
    if (reps === null || (reps === 0 && !mayBeZero)) return null;
    if (!Number.isInteger(reps) || reps < 0 || reps > MAX_REPS) {
      throw new Unreadable(`the number of reps is no whole number from 0 to ${MAX_REPS}`);
    }
    return reps;
  }

  #superset(): string | number | null {
    if (!this.#isOwn) return this.#cell("superset").trim() || null;
    return this.#count("superset", 20) || null;
  }

  #seconds(): number | null {
    const seconds = readDuration(this.#cell("seconds"));
    if (seconds === null) return null;
    if (Number.isNaN(seconds) || seconds > MAX_DURATION) {
      throw new Unreadable("the time of the set cannot be read");
    }
    return seconds;
  }

  #number(field: Field, what: string): number | null {
    const value = readNumber(this.#cell(field), this.delimiter);
    if (Number.isNaN(value)) throw new Unreadable(`the ${what} is no number`);
    return value;
  }

  /** RPE in halves from 1 to 10; anything else says nothing, and costs no set. */
  #effort(field: Field): number | null {
    const value = readNumber(this.#cell(field), this.delimiter) ?? NaN;
    return value >= 1 && value <= 10 ? Math.round(value * 2) / 2 : null;
  }

  #count(field: Field, max: number): number | null {
    const value = readNumber(this.#cell(field), this.delimiter);
    return value !== null && Number.isInteger(value) && value >= 0 && value <= max ? value : null;
  }

  #moment(field: Field): string | undefined {
    const cell = this.#cell(field);
    const known = this.#moments.get(cell);
    if (known !== undefined) return known;
    const moment = readDate(cell, needsOrder(cell) ? this.#orderOfFile() : "day first");
    // Ours has fractions of a second.
    const exact = moment && this.#isOwn && TIMESTAMP.test(cell) ? cell : moment;
    this.#moments.set(cell, exact);
    return exact;
  }

  #orderOfFile(): DayOrder {
    const at = this.#at.started_at!;
    return this.#dayOrder ??= dayOrderOf(datesOf(this.pieces, at));
  }

  #id(field: Field): string | null {
    const cell = this.#cell(field).trim().toLowerCase();
    return UUID.test(cell) ? cell : null;
  }

  #note(field: Field, max: number): string | null {
    const text = this.#text(field);
    return note(this.#isOwn ? text : withLineBreaks(text), max);
  }

  #exercise(): string {
    const equipment = this.#cell("equipment").trim();
    const text = this.#text("exercise") + (equipment && ` (${equipment})`);
    let name = this.#exercises.get(text);
    if (name === undefined) {
      this.#exercises.set(text, name = exerciseName(text, this.header.source));
    }
    return name;
  }

  #line(field: Field): string {
    const text = this.#text(field);
    let line = this.#lines.get(text);
    if (line === undefined) this.#lines.set(text, line = oneLine(text, 200));
    return line;
  }

  #text(field: Field): string {
    const cell = this.#cell(field);
    return this.#isOwn ? asExported(cell) : cell;
  }

  #cell(field: Field): string {
    const at = this.#at[field];
    return at === undefined ? "" : this.#cells[at] ?? "";
  }
}

function within(seconds: number, max: number): number {
  return Number.isNaN(seconds) ? 0 : Math.min(Math.max(seconds, 0), max);
}
