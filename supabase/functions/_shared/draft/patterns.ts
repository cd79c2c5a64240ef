import type { Movement } from "./movements.ts";

/** A place in a day. */
export interface Slot {
  movement: Movement;
  sets: number;
  /** The exercise of the library that it is meant for. */
  slug?: string;
  /** Repetitions of that exercise; missing: those of the goal. */
  reps?: [min: number, max: number];
}

/** A day of training before anybody's candidates fill it. */
export interface DayPattern {
  name: string;
  slots: readonly Slot[];
}

/** What takes the place of a movement that has no candidate. */
export const INSTEAD: Partial<Record<Movement, readonly Movement[]>> = {
  squat: ["lunge", "knee_extension", "hip_extension"],
  lunge: ["squat", "hip_extension"],
  hinge: ["hip_extension", "knee_flexion"],
  knee_flexion: ["hinge", "hip_extension"],
  horizontal_push: ["dip", "chest_fly"],
  vertical_push: ["lateral_raise", "front_raise"],
  horizontal_pull: ["rear_fly"],
  vertical_pull: ["pullover", "horizontal_pull"],
  trunk_stability: ["trunk_flexion", "back_extension"],
};

const SETS = 3;

function pattern(name: string, ...movements: Movement[]): DayPattern {
  return { name, slots: movements.map((movement) => ({ movement, sets: SETS })) };
}

const FULL: readonly DayPattern[] = [
  pattern(
    "Full body A",
    "squat",
    "horizontal_push",
    "horizontal_pull",
    "hinge",
    "vertical_pull",
    "vertical_push",
    "trunk_stability",
    "elbow_flexion",
  ),
  pattern(
    "Full body B",
    "hinge",
    "vertical_push",
    "vertical_pull",
    "lunge",
    "horizontal_push",
    "horizontal_pull",
    "trunk_stability",
    "lateral_raise",
  ),
  pattern(
    "Full body C",
    "lunge",
    "horizontal_push",
    "vertical_pull",
    "knee_flexion",
    "horizontal_pull",
    "lateral_raise",
    "trunk_stability",
    "elbow_extension",
  ),
];
const UPPER = pattern(
  "Upper body",
  "horizontal_push",
  "horizontal_pull",
  "vertical_push",
  "vertical_pull",
  "lateral_raise",
  "elbow_flexion",
  "elbow_extension",
  "rear_fly",
);
const LOWER = pattern(
  "Lower body",
  "squat",
  "hinge",
  "lunge",
  "knee_flexion",
  "calf_raise",
  "trunk_stability",
  "hip_extension",
);
const PUSHING = pattern(
  "Push",
  "horizontal_push",
  "vertical_push",
  "horizontal_push",
  "lateral_raise",
  "elbow_extension",
  "chest_fly",
  "trunk_stability",
);
const PULLING = pattern(
  "Pull",
  "vertical_pull",
  "horizontal_pull",
  "vertical_pull",
  "rear_fly",
  "elbow_flexion",
  "back_extension",
  "shrug",
);

const SPLITS: Record<number, readonly DayPattern[]> = {
  1: FULL.slice(0, 1),
  2: FULL.slice(0, 2),
  3: FULL,
  4: [UPPER, LOWER, UPPER, LOWER],
  5: [UPPER, LOWER, PUSHING, PULLING, LOWER],
  6: [PUSHING, PULLING, LOWER, PUSHING, PULLING, LOWER],
};

const STRETCHING: DayPattern = {
  name: "Mobility",
  slots: Array.from({ length: 10 }, () => ({ movement: "stretch", sets: 2 })),
};

/** The usual split of the body over so many days. */
export function splitOf(days: number, goal: string): readonly DayPattern[] {
  return goal === "mobility" ? Array(days).fill(STRETCHING) : SPLITS[days] ?? FULL;
}
