import type { Candidate, Draft, DraftDay, DraftExercise, DraftTask, Muscle } from "./draft.ts";
import {
  heavyHinges,
  isCounted,
  isHeavyHinge,
  isPickable,
  leastSets,
  MOST_HEAVY_HINGES,
  MOST_WEEKLY_SETS,
  secondsOf,
  secondsOfSet,
  spareSeconds,
  weeklySets,
} from "./measure.ts";

/** The most sets of an exercise in a session, and exercises of a session. */
export const MOST_SETS = 5;
export const MOST_EXERCISES = 12;

/** Adds a set of such an exercise where the time allows and no muscle gets too many. */
export function giveSet(
  draft: Draft,
  task: DraftTask,
  fits: (candidate: Candidate) => boolean,
): boolean {
  const weekly = weeklySets(draft);
  const isBearable = ({ primary_muscles, secondary_muscles }: Candidate) =>
    primary_muscles.every((muscle) => (weekly.get(muscle) ?? 0) + 1 <= MOST_WEEKLY_SETS) &&
    secondary_muscles.every((muscle) => (weekly.get(muscle) ?? 0) + 0.5 <= MOST_WEEKLY_SETS);
  const days = [...draft.days].sort((a, b) => spareSeconds(b, task) - spareSeconds(a, task));
  for (const day of days) {
    const more = day.exercises.find(({ candidate, sets }) =>
      fits(candidate) && isBearable(candidate) && isCounted(candidate) && sets < MOST_SETS - 1 &&
      secondsOfSet(candidate, task) <= spareSeconds(day, task)
    );
    if (more) {
      more.sets++;
      return true;
    }
  }
  const hinges = heavyHinges(draft);
  for (const day of days) {
    if (day.exercises.length >= MOST_EXERCISES) continue;
    const candidate = task.candidates.find((one) =>
      fits(one) && isPickable(one) && isBearable(one) && !isOn(day, one) &&
      (hinges < MOST_HEAVY_HINGES || !isHeavyHinge(one)) &&
      secondsOf({ candidate: one, sets: 1 }, task) <= spareSeconds(day, task)
    );
    if (candidate) {
      add(day, { candidate, sets: 1 });
      return true;
    }
  }
  return false;
}

/** Takes off a set that no needed muscle misses, for those that are short. */
export function makeRoom(draft: Draft, task: DraftTask, short: ReadonlySet<Muscle>): boolean {
  const weekly = weeklySets(draft);
  const least = leastSets(task);
  const isMissed = (muscle: Muscle, by: number) =>
    short.has(muscle) || (weekly.get(muscle) ?? 0) - by < (least.get(muscle) ?? 0);
  const spared = draft.days.flatMap((day) =>
    day.exercises.filter(({ candidate, sets }) =>
      (sets > 1 || day.exercises.length > 1) &&
      !candidate.primary_muscles.some((muscle) => least.has(muscle) && isMissed(muscle, 1)) &&
      !candidate.secondary_muscles.some((muscle) =>
        least.has(muscle) && !short.has(muscle) && isMissed(muscle, 0.5)
      )
    ).map((exercise) => ({ day, exercise }))
  );
  // What costs the most time and gives the least goes first.
  const worth = ({ exercise: { candidate } }: { exercise: DraftExercise }) =>
    candidate.primary_muscles.filter((muscle) => least.has(muscle)).length;
  const [found] = spared.sort((a, b) =>
    worth(a) - worth(b) || a.exercise.sets - b.exercise.sets ||
    secondsOfSet(b.exercise.candidate, task) - secondsOfSet(a.exercise.candidate, task)
  );
  if (!found) return false;
  takeSet(found.day, found.exercise);
  return true;
}

/** Puts something for muscles that are short in place of a day's only exercise, which no need is for. */
export function swapLone(draft: Draft, task: DraftTask, short: ReadonlySet<Muscle>): boolean {
  const least = leastSets(task);
  const useful = task.candidates.find((candidate) =>
    isPickable(candidate) && candidate.primary_muscles.some((muscle) => short.has(muscle)) &&
    (!isHeavyHinge(candidate) || heavyHinges(draft) < MOST_HEAVY_HINGES)
  );
  const day = draft.days.find(({ exercises: [only, ...others] }) =>
    others.length === 0 && !only!.candidate.primary_muscles.some((muscle) => least.has(muscle))
  );
  if (!day || !useful) return false;
  day.exercises = [{ candidate: useful, sets: 1 }];
  return true;
}

/** Takes a set off an exercise, and the exercise off the day with its last one. */
export function takeSet(day: DraftDay, exercise: DraftExercise): void {
  exercise.sets--;
  if (exercise.sets < 1) day.exercises = day.exercises.filter((other) => other !== exercise);
}

/** Behind what is like it: what moves several joints before what moves one, the heart last. */
function add(day: DraftDay, exercise: DraftExercise): void {
  const rank = ({ candidate }: DraftExercise) =>
    candidate.movement === "conditioning" ? 2 : candidate.is_compound ? 0 : 1;
  const at = day.exercises.findIndex((other) => rank(other) > rank(exercise));
  day.exercises.splice(at < 0 ? day.exercises.length : at, 0, exercise);
}

/** Whether a day holds an exercise already. */
export function isOn(day: DraftDay, { id }: Candidate): boolean {
  return day.exercises.some(({ candidate }) => candidate.id === id);
}
