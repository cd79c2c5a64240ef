import type { Candidate, Draft, DraftDay, DraftExercise, DraftTask, Muscle } from "./draft.ts";
import { goalRules, targetOf } from "./goals.ts";
import { BALANCES, type Movement, UNCOUNTED, UNPICKED } from "./movements.ts";

export const MOST_WEEKLY_SETS = 22;
export const MOST_HEAVY_HINGES = 2;
const LEAST_WEEKLY_SETS = 6;
/** Three hours of training a week give every muscle its sets, half of that gives half of them. */
const ENOUGH_MIN = 180;
const HALF_MIN = 90;
/** The weaker side of a joint gets this share of the stronger one's sets. */
const LEAST_SHARE = 0.5;
/** Below this there is nothing to balance. */
const BALANCED_FROM = 4;

const WARMUP_S = 300;
const SETUP_S = 60;
const A_SET_S = 40;

/** Seconds of an exercise: its sets, the rests, and setting it up. */
export function secondsOf({ candidate, sets }: DraftExercise, task: DraftTask): number {
  return SETUP_S + sets * secondsOfSet(candidate, task);
}

export function secondsOfSet(candidate: Candidate, { goal, minutes }: DraftTask): number {
  const { duration_s, rest_s } = targetOf(candidate, goal, minutes);
  return (duration_s ?? A_SET_S) + rest_s;
}

/** What is left of a session, in seconds; below 0 it is too long. */
export function spareSeconds(day: DraftDay, task: DraftTask): number {
  const used = day.exercises.reduce((sum, exercise) => sum + secondsOf(exercise, task), WARMUP_S);
  return task.minutes * 60 - used;
}

/** Working sets a week by muscle: a primary one counts whole, a secondary one half. */
export function weeklySets({ days }: Draft): Map<Muscle, number> {
  const weekly = new Map<Muscle, number>();
  const add = (muscle: Muscle, sets: number) =>
    weekly.set(muscle, (weekly.get(muscle) ?? 0) + sets);
  for (const { candidate, sets } of days.flatMap(({ exercises }) => exercises)) {
    if (!isCounted(candidate)) continue;
    for (const muscle of candidate.primary_muscles) add(muscle, sets);
    for (const muscle of candidate.secondary_muscles) add(muscle, sets / 2);
  }
  return weekly;
}

/** The sets a week that each needed muscle must have: none where no candidate trains it. */
export function leastSets({ goal, days, minutes, candidates }: DraftTask): Map<Muscle, number> {
  const weekly = days * minutes;
  const least = weekly >= ENOUGH_MIN
    ? LEAST_WEEKLY_SETS
    : weekly >= HALF_MIN
    ? LEAST_WEEKLY_SETS / 2
    : 0;
  const usable = candidates.filter(isPickable);
  return new Map(
    goalRules(goal).needs
      .filter((muscle) => usable.some((candidate) => candidate.primary_muscles.includes(muscle)))
      .map((muscle) => [muscle, least]),
  );
}

/** Whether its sets count for a muscle. */
export function isCounted({ movement }: Candidate): boolean {
  return !UNCOUNTED.includes(movement);
}

/** Whether a rule may add it to train a muscle. */
export function isPickable(candidate: Candidate): boolean {
  return isCounted(candidate) && !UNPICKED.includes(candidate.movement);
}

/** A lift from the floor or hip with a bar: twice a week is enough for a back. */
export function isHeavyHinge({ movement, equipment }: Candidate): boolean {
  return movement === "hinge" &&
    ["barbell", "trap_bar", "smith_machine", "other"].includes(equipment);
}

export function heavyHinges({ days }: Draft): number {
  return days.flatMap(({ exercises }) => exercises)
    .filter(({ candidate }) => isHeavyHinge(candidate)).length;
}

/** Sets a week of these movements. */
export function setsOf({ days }: Draft, movements: readonly Movement[]): number {
  return days.flatMap(({ exercises }) => exercises)
    .filter(({ candidate }) => movements.includes(candidate.movement))
    .reduce((sum, { sets }) => sum + sets, 0);
}

/** The side of a joint that is short of sets, and the other one. */
export interface Imbalance {
  weak: readonly Movement[];
  strong: readonly Movement[];
}

/** The joints of which one side has less than half of the other's sets, though it could have more. */
export function imbalances(draft: Draft, { candidates }: DraftTask): Imbalance[] {
  return BALANCES.flatMap(([a, b]) => {
    const [weak, strong] = setsOf(draft, a) < setsOf(draft, b) ? [a, b] : [b, a];
    const isWeak = setsOf(draft, strong) >= BALANCED_FROM &&
      setsOf(draft, weak) < setsOf(draft, strong) * LEAST_SHARE;
    const canBeMended = candidates.some(({ movement }) => weak.includes(movement));
    return isWeak && canBeMended ? [{ weak, strong }] : [];
  });
}

/** What is wrong with a draft, in plain words; nothing when it may be offered. */
export function faultsOf(draft: Draft, task: DraftTask): string[] {
  const faults: string[] = [];
  if (draft.days.length !== task.days) faults.push(`There must be ${task.days} days`);
  for (const day of draft.days) {
    if (day.exercises.length === 0) faults.push("A day is empty");
    if (spareSeconds(day, task) < 0) faults.push(`A day is longer than ${task.minutes} minutes`);
  }
  const weekly = weeklySets(draft);
  for (const [muscle, sets] of weekly) {
    if (sets > MOST_WEEKLY_SETS) {
      faults.push(`More than ${MOST_WEEKLY_SETS} sets a week for ${muscle}`);
    }
  }
  for (const [muscle, least] of leastSets(task)) {
    if ((weekly.get(muscle) ?? 0) < least) {
      faults.push(`Fewer than ${least} sets a week for ${muscle}`);
    }
  }
  if (heavyHinges(draft) > MOST_HEAVY_HINGES) faults.push("More than two heavy hinges a week");
  for (const { weak } of imbalances(draft, task)) faults.push(`Too few sets of ${weak.join(", ")}`);
  return faults;
}
