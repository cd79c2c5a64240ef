import type { Tracking } from "../../supabase/functions/_shared/vocabulary/tracking.ts";

/** An exercise of `GET /plans/{id}/next`, as far as a lifter looks at it. */
export interface NextExercise {
  exercise_id: string;
  tracking: Tracking;
  targets: { type: string; amrap: boolean; reps_max: number | null; reps_min: number | null }[];
  sets: NextSet[];
}

/** A set to do, and a set that was done. */
export interface NextSet {
  exercise_id: string;
  type: string;
  reps: number | null;
  weight_kg: number | null;
  duration_s: number | null;
  distance_m: number | null;
  [other: string]: unknown;
}

/** What a made-up lifter can lift of an exercise. */
export interface Strength {
  /** The best single today, in kg. */
  now: number;
  /** What it comes near to after years. */
  ceiling: number;
}

/** Of what is left to the ceiling, a session adds this share. */
const GAIN = 0.012;
/** A day is better or worse than the mean by up to this share. */
const DAILY = 0.025;
/** Each set of the same exercise costs this share. */
const FATIGUE = 0.006;
const MOST_REPS = 20;

/**
 * A lifter made of arithmetic, the same in every run: strength grows with each session towards a
 * ceiling, days differ, sets tire, and repetitions follow from load and strength by Epley's formula
 * (1985). What is suggested is done as far as it goes.
 */
export class Lifter {
  #session = 0;

  constructor(readonly strengths: Map<string, Strength>, readonly other: Strength) {}

  /** Does the sets of a day, and grows. */
  train(exercises: NextExercise[]): NextSet[] {
    this.#session++;
    const done = exercises.flatMap((exercise, place) => this.#do(exercise, place));
    for (const { exercise_id } of exercises) {
      const strength = this.strengthOf(exercise_id);
      strength.now += GAIN * (strength.ceiling - strength.now);
    }
    return done;
  }

  strengthOf(exercise: string): Strength {
    if (!this.strengths.has(exercise)) this.strengths.set(exercise, { ...this.other });
    return this.strengths.get(exercise)!;
  }

  #do({ exercise_id, tracking, targets, sets }: NextExercise, place: number): NextSet[] {
    const today = this.strengthOf(exercise_id).now * (1 + DAILY * wave(this.#session * 31 + place));
    const ramp = sets.length - targets.length;
    return sets.map((set, i) => {
      const strength = today * (1 - FATIGUE * i);
      const wanted = set.reps ?? 8;
      if (tracking !== "weight_reps") return { ...set };
      const weight_kg = set.weight_kg ?? firstLoad(strength, wanted);
      const able = repsAt(weight_kg, strength);
      const reps = targets[i - ramp]?.amrap ? able : Math.min(wanted, able);
      return { ...set, weight_kg, reps };
    });
  }
}

/** Repetitions at a load, by Epley's formula: `1RM = load × (1 + reps / 30)`. */
export function repsAt(kg: number, best: number): number {
  if (kg <= 0) return MOST_REPS;
  if (kg > best) return 0;
  return Math.min(MOST_REPS, Math.max(1, Math.floor(30 * (best / kg - 1))));
}

/** What a careful lifter takes the first time: a little less than what goes. */
function firstLoad(best: number, reps: number): number {
  return Math.max(2.5, Math.floor(0.85 * best / (1 + reps / 30) / 2.5) * 2.5);
}

/** From -1 to 1, and the same for the same number. */
function wave(n: number): number {
  const mixed = Math.imul(n ^ 0x9e3779b9, 0x85ebca6b) >>> 8;
  return mixed / 2 ** 23 - 1;
}
