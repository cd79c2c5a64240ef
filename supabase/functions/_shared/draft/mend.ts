import type { Candidate, Draft, DraftDay, DraftExercise, DraftTask, Muscle } from "./draft.ts";
import {
  imbalances,
  isHeavyHinge,
  isPickable,
  leastSets,
  MOST_HEAVY_HINGES,
  MOST_WEEKLY_SETS,
  spareSeconds,
  weeklySets,
} from "./measure.ts";
import {
  giveSet,
  isOn,
  makeRoom,
  MOST_EXERCISES,
  MOST_SETS,
  swapLone,
  takeSet,
} from "./move_sets.ts";
import type { Movement } from "./movements.ts";

/** Every step moves a set; more than this never comes to an end. */
const MOST_STEPS = 400;

/**
 * Mends what is mechanical in a draft, in place: an exercise twice a day, too many heavy hinges, a
 * session that is too long, muscles with too many or too few sets, joints with one side.
 */
export function mend(draft: Draft, task: DraftTask): Draft {
  for (const day of draft.days) day.exercises = onceADay(day.exercises);
  fewerHinges(draft, task);
  for (const day of draft.days) shorten(day, task);
  lower(draft);
  raise(draft, task);
  balance(draft, task);
  return draft;
}

function onceADay(exercises: DraftExercise[]): DraftExercise[] {
  const seen = new Set<string>();
  return exercises
    .filter(({ candidate: { id } }) => !seen.has(id) && seen.add(id))
    .slice(0, MOST_EXERCISES)
    .map((exercise) => ({ ...exercise, sets: Math.min(Math.max(exercise.sets, 1), MOST_SETS) }));
}

/** Heavy hinges beyond two become something else for the same muscles, or nothing. */
function fewerHinges(draft: Draft, { candidates }: DraftTask): void {
  let left = MOST_HEAVY_HINGES;
  for (const day of draft.days) {
    day.exercises = day.exercises.flatMap((exercise) => {
      if (!isHeavyHinge(exercise.candidate) || left-- > 0) return [exercise];
      const instead = candidates.find((candidate) =>
        !isHeavyHinge(candidate) && isPickable(candidate) && !isOn(day, candidate) &&
        candidate.primary_muscles.some((muscle) =>
          exercise.candidate.primary_muscles.includes(muscle)
        )
      );
      return instead ? [{ candidate: instead, sets: exercise.sets }] : [];
    });
    day.exercises = onceADay(day.exercises);
  }
}

/** Takes sets off the end of a day until it fits. */
function shorten(day: DraftDay, task: DraftTask): void {
  while (spareSeconds(day, task) < 0) {
    const longest = day.exercises.reduce((most, exercise) =>
      exercise.sets >= most.sets ? exercise : most
    );
    if (longest.sets > 2 || (longest.sets > 1 && day.exercises.length === 1)) longest.sets--;
    else if (day.exercises.length > 1) day.exercises.pop();
    else return;
  }
}

/** Takes sets off muscles that have too many. */
function lower(draft: Draft): void {
  for (let step = 0; step < MOST_STEPS; step++) {
    const weekly = weeklySets(draft);
    const [most] = [...weekly].sort(([, a], [, b]) => b - a);
    if (!most || most[1] <= MOST_WEEKLY_SETS) return;
    const of = (share: (candidate: Candidate) => readonly Muscle[]) =>
      draft.days.flatMap((day) =>
        day.exercises.filter(({ candidate, sets }) =>
          share(candidate).includes(most[0]) && (sets > 1 || day.exercises.length > 1)
        ).map((exercise) => ({ day, exercise }))
      ).sort((a, b) => b.exercise.sets - a.exercise.sets)[0];
    const found = of((candidate) => candidate.primary_muscles) ??
      of((candidate) => candidate.secondary_muscles);
    if (!found) return;
    takeSet(found.day, found.exercise);
  }
}

/** Gives sets to muscles that have too few, and makes room for them where there is none. */
function raise(draft: Draft, task: DraftTask): void {
  const least = leastSets(task);
  for (let step = 0; step < MOST_STEPS; step++) {
    const weekly = weeklySets(draft);
    const short = [...least].filter(([muscle, sets]) => (weekly.get(muscle) ?? 0) < sets)
      .sort(([a], [b]) => (weekly.get(a) ?? 0) - (weekly.get(b) ?? 0));
    if (short.length === 0) return;
    const isGiven = short.some(([muscle]) =>
      giveSet(draft, task, (candidate) => candidate.primary_muscles.includes(muscle))
    );
    const muscles = new Set(short.map(([muscle]) => muscle));
    if (!isGiven && !makeRoom(draft, task, muscles) && !swapLone(draft, task, muscles)) return;
  }
}

/** Gives the weaker side of a joint sets, or takes them off the stronger one. */
function balance(draft: Draft, task: DraftTask): void {
  // What was taken from one joint for its balance does not come back for that of another.
  const lowered = new Set<Movement>();
  for (let step = 0; step < MOST_STEPS; step++) {
    const [imbalance] = imbalances(draft, task);
    if (!imbalance) return;
    const { weak, strong } = imbalance;
    const isGiven = giveSet(draft, task, ({ movement }) => weak.includes(movement));
    if (isGiven) continue;
    const day = draft.days.find(({ exercises }) =>
      exercises.some(({ candidate }) => strong.includes(candidate.movement)) &&
      (exercises.length > 1 || exercises[0]!.sets > 1)
    );
    const exercise = day?.exercises.filter(({ candidate }) => strong.includes(candidate.movement))
      .sort((a, b) => b.sets - a.sets)[0];
    if (!day || !exercise) return;
    takeSet(day, exercise);
    for (const movement of strong) lowered.add(movement);
    raiseOthers(draft, task, lowered);
  }
}

/** A muscle that lost sets may get them back from elsewhere. */
function raiseOthers(draft: Draft, task: DraftTask, without: ReadonlySet<Movement>): void {
  const weekly = weeklySets(draft);
  for (const [muscle, sets] of leastSets(task)) {
    if ((weekly.get(muscle) ?? 0) >= sets) continue;
    giveSet(
      draft,
      task,
      ({ movement, primary_muscles }) => primary_muscles.includes(muscle) && !without.has(movement),
    );
  }
}
