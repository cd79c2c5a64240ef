import type { Candidate, Draft, DraftDay, DraftExercise, DraftTask } from "./draft.ts";
import { goalRules } from "./goals.ts";
import { isHeavyHinge, MOST_HEAVY_HINGES, secondsOf, spareSeconds } from "./measure.ts";
import { isOn } from "./move_sets.ts";
import type { Movement } from "./movements.ts";
import { type DayPattern, INSTEAD, type Slot } from "./patterns.ts";

/** In shorter sessions it takes a day of its own, or none. */
const CONDITIONING_FROM_MIN = 30;

/** Exercises of the week so far, and how many of them are heavy hinges. */
interface Taken {
  often: Map<string, number>;
  hinges: number;
}

/**
 * Fills a week of patterns as far as the minutes go: with the exercise that a place is meant for, or
 * else, by movement, with what the person trains already or what most people do.
 */
export function filled(patterns: readonly DayPattern[], task: DraftTask): Draft {
  const taken: Taken = { often: new Map(), hinges: 0 };
  return { name: "", days: patterns.map((pattern, i) => filledDay(pattern, i, task, taken)) };
}

function filledDay(pattern: DayPattern, i: number, task: DraftTask, taken: Taken): DraftDay {
  const day: DraftDay = { name: `Day ${i + 1}: ${pattern.name}`, exercises: [] };
  const heart = hasConditioning(task, i) ? best(task, ["conditioning"], day, taken) : undefined;
  if (heart) day.exercises.push({ candidate: heart, sets: 1 });
  for (const slot of pattern.slots) {
    const exercise = exerciseFor(slot, task, day, taken);
    if (!exercise) continue;
    while (exercise.sets > 1 && secondsOf(exercise, task) > spareSeconds(day, task)) {
      exercise.sets--;
    }
    const isFirst = day.exercises.length === 0;
    if (!isFirst && secondsOf(exercise, task) > spareSeconds(day, task)) continue;
    day.exercises.splice(heart ? -1 : day.exercises.length, 0, exercise);
    const { candidate } = exercise;
    taken.often.set(candidate.id, (taken.often.get(candidate.id) ?? 0) + 1);
    if (isHeavyHinge(candidate)) taken.hinges++;
  }
  if (day.exercises.length === 0) day.exercises.push(...anything(task));
  return day;
}

function hasConditioning({ goal, minutes }: DraftTask, i: number): boolean {
  if (goalRules(goal).conditioning === 0) return false;
  return minutes >= CONDITIONING_FROM_MIN || (goal === "endurance" && i % 2 === 0);
}

function exerciseFor(
  { slug, movement, sets, reps }: Slot,
  task: DraftTask,
  day: DraftDay,
  taken: Taken,
): DraftExercise | undefined {
  const meant = slug && task.candidates.find((candidate) => candidate.slug === slug);
  if (meant && isFree(meant, day, taken)) return { candidate: meant, sets, ...(reps && { reps }) };
  const candidate = best(task, [movement, ...INSTEAD[movement] ?? []], day, taken);
  return candidate && { candidate, sets };
}

/** The candidate for a place that the week has the least of; among equals the best known. */
function best(
  { candidates }: DraftTask,
  movements: readonly Movement[],
  day: DraftDay,
  taken: Taken,
): Candidate | undefined {
  const often = ({ id }: Candidate) => taken.often.get(id) ?? 0;
  for (const movement of movements) {
    const possible = candidates.filter((candidate) =>
      candidate.movement === movement && isFree(candidate, day, taken)
    );
    const [found] = possible.toSorted((a, b) => often(a) - often(b));
    if (found) return found;
  }
  return undefined;
}

function isFree(candidate: Candidate, day: DraftDay, { hinges }: Taken): boolean {
  return !isOn(day, candidate) && (hinges < MOST_HEAVY_HINGES || !isHeavyHinge(candidate));
}

/** Where nothing of what was looked for is allowed, the best known of what is. */
function anything({ candidates }: DraftTask) {
  return candidates.slice(0, 1).map((candidate) => ({ candidate, sets: 1 }));
}
