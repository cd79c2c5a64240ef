import type { z } from "zod";
import type { newWorkout } from "../vocabulary/new_workout.ts";
import type { WeightUnit } from "../vocabulary/units.ts";
import type { ProposedWorkout } from "./proposed_action.ts";
import type { Made } from "./plan_payload.ts";
import { oneLine, type Resolved } from "./resolved.ts";
import { Notes, type Sets, shownSets, type UsableExercise, usableExercises } from "./sets.ts";
import { readWhen } from "./when.ts";

/** Where and when the person is. */
export interface Person {
  unit: WeightUnit;
  time_zone: string;
  /** `YYYY-MM-DDTHH:MM:SS` on their clock. */
  localNow: string;
}

type WorkoutBody = z.input<typeof newWorkout>;

const MINUTE = 60_000;
const LONGEST_TITLE = 200;
const MOST_SETS = 300;
/** A set and the rest after it, when nothing is said of either. */
const A_SET_S = 40;
const A_REST_S = 120;
const SHORTEST_MIN = 10;
const LONGEST_MIN = 180;
const MOST_SAID_MIN = 24 * 60;

/**
 * The body of `POST /workouts/log` for a workout that the model heard of: exercises by id, a set for
 * each of equal ones, the weight in kilograms, and when it was. What was just done ends now; what is
 * said to lie ahead does as well. How long it took, unless it is said, follows from the sets.
 */
export function workoutPayload(
  proposed: ProposedWorkout,
  resolved: Resolved,
  person: Person,
): Made<WorkoutBody> {
  const notes = new Notes();
  const exercises = usableExercises(proposed.exercises ?? [], resolved, person.unit, notes)
    .map((exercise) => ({ ...exercise, sets: performedOf(exercise, notes) }))
    .filter(({ sets }) => sets.length > 0);
  const sets = exercises.flatMap(({ id, sets }, entry) =>
    sets.flatMap(({ count, reps_max: _, amrap: __, ...done }) =>
      Array.from({ length: count }, () => ({ exercise_id: id, entry, ...done }))
    )
  );
  if (sets.length > MOST_SETS) notes.texts.push(`Only the first ${MOST_SETS} sets are held.`);
  const { start, end, date } = timesOf(proposed, resolved, person, sets, notes);
  const title = oneLine(proposed.title ?? "", LONGEST_TITLE);
  const shown = exercises.map(({ name, sets }) => `${name} ${shownSets(sets, person.unit)}`);
  return {
    payload: sets.length === 0 ? undefined : {
      ...(title && { title }),
      started_at: start.toISOString(),
      finished_at: end.toISOString(),
      time_zone: person.time_zone,
      sets: sets.slice(0, MOST_SETS),
    },
    summary: `${date}: ${shown.join("; ")}`,
    notes,
  };
}

/** The sets that were performed: those with a number to show for it. */
function performedOf({ name, sets }: UsableExercise, notes: Notes): Sets[] {
  if (sets.length === 0) {
    notes.lose("unreadable_sets", name, `${name}: how many sets is not said: left out.`);
  }
  return sets.filter(({ reps, duration_s, distance_m }) => {
    const isPerformed = [reps, duration_s, distance_m].some((value) => value !== undefined);
    if (!isPerformed) {
      notes.lose("unreadable_sets", name, `${name}: how often or how long is not said: left out.`);
    }
    return isPerformed;
  });
}

function timesOf(
  { when: said = "", minutes }: ProposedWorkout,
  resolved: Resolved,
  { localNow }: Person,
  sets: readonly Partial<Sets>[],
  notes: Notes,
) {
  const { now } = resolved;
  const length = minutesOf(minutes) ?? estimatedMinutes(sets);
  const justNow = {
    start: new Date(now.getTime() - length * MINUTE),
    end: now,
    date: localNow.slice(0, 10),
  };
  if (said.trim() === "") return justNow;
  const when = readWhen(said, localNow);
  const start = when && resolved.momentAt(when.local);
  if (!when || !start) {
    notes.texts.push("When it was could not be read: it stands as just done.");
    return justNow;
  }
  if (start >= now) {
    // "This evening" may be said at its beginning; another day that is to come may not.
    if (when.date > localNow.slice(0, 10)) {
      notes.texts.push(`${when.date} is still to come: it stands as just done.`);
    }
    return justNow;
  }
  const end = new Date(Math.min(start.getTime() + length * MINUTE, now.getTime()));
  return { start, end, date: when.date };
}

function minutesOf(said: string | undefined): number | undefined {
  const minutes = Number(/^\s*(\d{1,4})(?:[.,]\d+)?\b/.exec(said ?? "")?.[1]);
  return minutes >= 1 && minutes <= MOST_SAID_MIN ? minutes : undefined;
}

function estimatedMinutes(sets: readonly Partial<Sets>[]): number {
  const seconds = sets.reduce(
    (sum, { duration_s, rest_s }) => sum + (duration_s ?? A_SET_S) + (rest_s ?? A_REST_S),
    0,
  );
  const lifting = Math.min(Math.max(Math.round(seconds / 60), SHORTEST_MIN), LONGEST_MIN);
  const moving = sets.reduce((sum, { duration_s }) => sum + (duration_s ?? 0), 0) / 60;
  return Math.min(Math.max(lifting, Math.ceil(moving)), MOST_SAID_MIN);
}
