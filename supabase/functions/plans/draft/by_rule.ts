import type { Candidate, Draft, DraftDay, DraftTask } from "./draft.ts";
import { goalRules } from "./goals.ts";
import { isHeavyHinge, MOST_HEAVY_HINGES, secondsOf, spareSeconds } from "./measure.ts";
import type { Movement } from "./movements.ts";

/** A place in a day: the movements that may fill it, the first that there is. */
type Slot = readonly Movement[];

interface DayPattern {
  name: string;
  slots: readonly Slot[];
}

const HIP: Slot = ["hinge", "hip_extension", "knee_flexion"];
const KNEE: Slot = ["squat", "lunge", "knee_extension"];
const PUSH: Slot = ["horizontal_push", "dip", "chest_fly"];
const PRESS: Slot = ["vertical_push", "lateral_raise", "front_raise"];
const ROW: Slot = ["horizontal_pull", "rear_fly"];
const PULL: Slot = ["vertical_pull", "pullover", "horizontal_pull"];
const TRUNK: Slot = ["trunk_stability", "trunk_flexion", "back_extension"];
const LEG: Slot = ["lunge", "squat", "hip_extension"];

const FULL: readonly DayPattern[] = [
  {
    name: "Full body A",
    slots: [KNEE, PUSH, ROW, HIP, PULL, PRESS, TRUNK, ["elbow_flexion"], ["elbow_extension"]],
  },
  {
    name: "Full body B",
    slots: [HIP, PRESS, PULL, LEG, PUSH, ROW, TRUNK, ["lateral_raise"], ["calf_raise"]],
  },
  {
    name: "Full body C",
    slots: [LEG, PUSH, PULL, ["knee_flexion", ...HIP], ROW, ["lateral_raise"], TRUNK, [
      "elbow_extension",
    ], ["elbow_flexion"]],
  },
];
const UPPER: DayPattern = {
  name: "Upper body",
  slots: [PUSH, ROW, PRESS, PULL, ["lateral_raise"], ["elbow_flexion"], ["elbow_extension"], [
    "rear_fly",
  ]],
};
const LOWER: DayPattern = {
  name: "Lower body",
  slots: [KNEE, HIP, LEG, ["knee_flexion"], ["calf_raise"], TRUNK, ["hip_extension"]],
};
const PUSHING: DayPattern = {
  name: "Push",
  slots: [PUSH, PRESS, PUSH, ["lateral_raise"], ["elbow_extension"], ["chest_fly"], TRUNK],
};
const PULLING: DayPattern = {
  name: "Pull",
  slots: [PULL, ROW, PULL, ["rear_fly"], ["elbow_flexion"], ["back_extension"], ["shrug"]],
};

const SPLITS: Record<number, readonly DayPattern[]> = {
  1: FULL.slice(0, 1),
  2: FULL.slice(0, 2),
  3: FULL,
  4: [UPPER, LOWER, UPPER, LOWER],
  5: [UPPER, LOWER, PUSHING, PULLING, LOWER],
  6: [PUSHING, PULLING, LOWER, PUSHING, PULLING, LOWER],
};

const SETS = 3;
/** Sessions are filled to here; the rest is for muscles that are short of sets. */
const MOST_SLOTS = 8;
const STRETCHES = 10;
/** In shorter sessions it takes a day of its own, or none. */
const CONDITIONING_FROM_MIN = 30;

/**
 * A draft without a model: the usual split for so many days, filled by movement pattern with what
 * the person trains already, or else with what most people do, as far as the minutes go.
 */
export function draftByRule(task: DraftTask): Draft {
  const { goal, days } = task;
  const taken: Taken = { often: new Map(), hinges: 0 };
  const patterns = SPLITS[days] ?? FULL;
  const draft: Draft = { name: "", days: [] };
  for (let i = 0; i < days; i++) {
    const pattern = patterns[i % patterns.length]!;
    draft.days.push(
      goal === "mobility" ? stretching(task, i) : filled(pattern, i, task, taken),
    );
  }
  return draft;
}

/** Exercises of the week so far, and how many of them are heavy hinges. */
interface Taken {
  often: Map<string, number>;
  hinges: number;
}

function filled(pattern: DayPattern, i: number, task: DraftTask, taken: Taken): DraftDay {
  const day: DraftDay = { name: `Day ${i + 1}: ${pattern.name}`, exercises: [] };
  const heart = hasConditioning(task, i) ? best(task, ["conditioning"], day, taken) : undefined;
  if (heart) day.exercises.push({ candidate: heart, sets: 1 });
  for (const slot of pattern.slots.slice(0, MOST_SLOTS)) {
    const candidate = best(task, slot, day, taken);
    if (!candidate) continue;
    const exercise = { candidate, sets: SETS };
    while (exercise.sets > 1 && secondsOf(exercise, task) > spareSeconds(day, task)) {
      exercise.sets--;
    }
    const isFirst = day.exercises.length === 0;
    if (!isFirst && secondsOf(exercise, task) > spareSeconds(day, task)) continue;
    day.exercises.splice(heart ? -1 : day.exercises.length, 0, exercise);
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

/** The candidate for a slot that the week has the least of; among equals the best known. */
function best(
  { candidates }: DraftTask,
  slot: Slot,
  day: DraftDay,
  { often, hinges }: Taken,
): Candidate | undefined {
  for (const movement of slot) {
    const possible = candidates.filter((candidate) =>
      candidate.movement === movement &&
      !day.exercises.some((exercise) => exercise.candidate.id === candidate.id) &&
      (hinges < MOST_HEAVY_HINGES || !isHeavyHinge(candidate))
    );
    const [found] = possible.toSorted((a, b) => (often.get(a.id) ?? 0) - (often.get(b.id) ?? 0));
    if (found) return found;
  }
  return undefined;
}

/** Stretches for all of the body, others every day while there are others. */
function stretching(task: DraftTask, i: number): DraftDay {
  const stretches = task.candidates.filter(({ movement }) => movement === "stretch");
  const day: DraftDay = { name: `Day ${i + 1}: Mobility`, exercises: [] };
  for (let n = 0; n < Math.min(STRETCHES, stretches.length); n++) {
    const candidate = stretches[(i * STRETCHES + n) % stretches.length]!;
    const exercise = { candidate, sets: 2 };
    if (secondsOf(exercise, task) <= spareSeconds(day, task)) day.exercises.push(exercise);
  }
  if (day.exercises.length === 0) day.exercises.push(...anything(task));
  return day;
}

/** Where nothing of what was looked for is allowed, the best known of what is. */
function anything({ candidates }: DraftTask) {
  return candidates.slice(0, 1).map((candidate) => ({ candidate, sets: 1 }));
}
