import type { z } from "zod";
import type { equipment, level, muscle } from "../resources/exercise.ts";
import type { Tracking } from "../vocabulary/tracking.ts";
import type { Movement } from "./movements.ts";

export type Muscle = z.output<typeof muscle>;
export type Equipment = z.output<typeof equipment>;
export type Level = z.output<typeof level>;

/** An exercise that a draft may hold: equipment, level and constraints allow it. */
export interface Candidate {
  id: string;
  /** Of the library; an own exercise has none. */
  slug: string | null;
  name: string;
  movement: Movement;
  equipment: Equipment;
  level: Level;
  tracking: Tracking;
  primary_muscles: Muscle[];
  secondary_muscles: Muscle[];
  is_compound: boolean | null;
  /** In how many workouts the person did it. */
  times: number;
}

/** An exercise of a draft. */
export interface DraftExercise {
  candidate: Candidate;
  sets: number;
  /** Repetitions that were asked for; missing: those of the goal. */
  reps?: [min: number, max: number];
}

export interface DraftDay {
  name: string;
  exercises: DraftExercise[];
}

export interface Draft {
  name: string;
  days: DraftDay[];
}

/** What there is to draft from; candidates of one movement stand best first. */
export interface DraftTask {
  goal: Goal;
  days: number;
  minutes: number;
  /** The hardest exercises that are wanted. */
  level: Level;
  candidates: readonly Candidate[];
  /** By slug, those of the programs, whether they are candidates or not. */
  movements: Readonly<Record<string, Movement>>;
}

export type Goal =
  | "strength"
  | "hypertrophy"
  | "endurance"
  | "weight_loss"
  | "mobility"
  | "general";
