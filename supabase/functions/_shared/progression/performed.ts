import type { Tracking } from "../vocabulary/tracking.ts";
import type { SET_TYPES } from "../vocabulary/training.ts";

type SetType = (typeof SET_TYPES)[number];

/** A set as a plan prescribes it; every target may be absent. */
export interface Target {
  type: SetType;
  reps_min: number | null;
  reps_max: number | null;
  weight_kg: number | null;
  duration_s: number | null;
  distance_m: number | null;
  rest_s: number | null;
}

/** A set as it was logged. */
export interface PerformedSet {
  type: SetType;
  reps: number | null;
  weight_kg: number | null;
  duration_s: number | null;
  distance_m: number | null;
}

/** A workout's sets held against the working sets of a plan. */
export interface Comparison {
  /** By planned working set; undefined where none was performed. */
  sets: (PerformedSet | undefined)[];
  /** By planned working set: done with less than the load of the day. */
  easier: boolean[];
  /** The load of the day in kg; null where none was logged, or the exercise has none. */
  load: number | null;
}

const WITHOUT_LOAD: readonly Tracking[] = ["reps", "duration", "distance_duration"];

/** Smaller differences of load are none, as with personal records. */
export const LOAD_NOISE_KG = 0.05;

/** Whether sets of such an exercise have a load. */
export function isLoaded(tracking: Tracking): boolean {
  return !WITHOUT_LOAD.includes(tracking);
}

/** -1 where less is harder: the load is the help given. */
export function directionOf(tracking: Tracking): 1 | -1 {
  return tracking === "assisted_bodyweight" ? -1 : 1;
}

/** The sets that decide on progress: neither warm-up nor drop sets, unless there are only those. */
export function workingSets<T extends { type: SetType }>(sets: readonly T[]): T[] {
  const working = sets.filter(({ type }) => type !== "warmup" && type !== "drop");
  return working.length > 0 ? working : sets.filter(({ type }) => type !== "warmup");
}

/** The least reps that meet a set; null where the plan names none. */
export function repsTarget({ reps_min, reps_max }: Target): number | null {
  return reps_min ?? reps_max;
}

/**
 * Whether all sets are meant for one load: the planned loads are the same or, where there are none,
 * the targets are. Otherwise the sets are a ramp or a pyramid, each with a load of its own.
 */
export function isStraight(targets: readonly Target[]): boolean {
  const loads = new Set(targets.map(({ weight_kg }) => weight_kg).filter((kg) => kg !== null));
  if (loads.size > 0) return loads.size === 1;
  const numbers = targets.map((t) => [repsTarget(t), t.distance_m, t.duration_s].join());
  return new Set(numbers).size <= 1;
}

/** Whether a set reached its target: its reps, else its distance, else its time, else being done. */
export function meets(set: PerformedSet, target: Target): boolean {
  const reps = repsTarget(target);
  if (reps !== null) return (set.reps ?? 0) >= reps;
  if (target.distance_m !== null) return (set.distance_m ?? 0) >= target.distance_m;
  if (target.duration_s !== null) return (set.duration_s ?? 0) >= target.duration_s;
  return true;
}

/**
 * Holds performed sets against planned working sets, in their order. For straight sets the load of
 * the day is the hardest one; when more sets were done than planned, it is the hardest that as many
 * sets as planned reached, so that neither an unmarked warm-up nor one heavy single counts.
 */
export function compare(
  targets: readonly Target[],
  sets: readonly PerformedSet[],
  tracking: Tracking,
): Comparison {
  const direction = directionOf(tracking);
  const done = workingSets(sets);
  const isEasier = (set: PerformedSet, load: number) =>
    direction * (load - (set.weight_kg ?? 0)) >= LOAD_NOISE_KG;
  if (!isLoaded(tracking) || done.every(({ weight_kg }) => weight_kg === null)) {
    return { sets: targets.map((_, i) => done[i]), easier: targets.map(() => false), load: null };
  }

  const loads = done.map(({ weight_kg }) => weight_kg ?? 0).sort((a, b) => direction * (b - a));
  const straight = isStraight(targets);
  const surplus = straight && done.length > targets.length;
  const load = loads[surplus ? targets.length - 1 : 0]!;
  let chosen = done;
  if (surplus) {
    const reached = done.filter((set) => !isEasier(set, load));
    const exact = reached.filter((set) => Math.abs((set.weight_kg ?? 0) - load) < LOAD_NOISE_KG);
    chosen = exact.length >= targets.length ? exact : reached;
  }
  return {
    sets: targets.map((_, i) => chosen[i]),
    easier: targets.map((_, i) =>
      straight && chosen[i] !== undefined && isEasier(chosen[i]!, load)
    ),
    load,
  };
}
