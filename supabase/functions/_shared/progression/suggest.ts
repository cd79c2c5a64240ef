import type { Tracking } from "../vocabulary/tracking.ts";
import {
  compare,
  type Comparison,
  directionOf,
  isLoaded,
  isStraight,
  LOAD_NOISE_KG,
  meets,
  type PerformedSet,
  repsTarget,
  type Target,
  workingSets,
} from "./performed.ts";
import { type Change, type Facts, reasonFor } from "./reason.ts";
import { addStep, backOff, type LoadStep, scaleLoad } from "./steps.ts";

export type Progression = ({ kind: "linear" | "double" } & LoadStep) | { kind: "none" };

/** A workout's sets of the exercise. */
export interface Performance {
  /** Logged with this plan: misses of another plan's targets are none of this one's. */
  in_plan: boolean;
  sets: PerformedSet[];
}

/** What is known of an exercise of a plan. */
export interface Prescription {
  tracking: Tracking;
  progression: Progression | null;
  targets: Target[];
  /** Newest first. */
  history: Performance[];
}

/** A set to do next: the numbers to aim at, as `POST /workouts/log` takes them. */
export type SuggestedSet = PerformedSet & { rest_s: number | null };

export interface Suggestion {
  sets: SuggestedSet[];
  /** One line for the lifter. */
  reason: string;
}

/** What a performance says: add load, go on as it is, or the targets were missed. */
type Outcome = "up" | "hold" | "missed";

/**
 * The sets to do next of an exercise, by its progression rule; a pure function of the plan and the
 * log.
 *
 * @example suggest({ tracking, progression, targets, history }).reason
 * // "All 5 sets of 5 done at 100 kg: 2.5 kg more"
 */
export function suggest({ tracking, progression, targets, history }: Prescription): Suggestion {
  const working = workingSets(targets);
  const rule = progression?.kind === "none" ? null : progression;
  const performances = history.filter(({ sets }) => workingSets(sets).length > 0);
  const compared = performances.map(({ sets }) => compare(working, sets, tracking));
  const change = decide(rule, tracking, working, performances, compared);
  const loads = nextLoads(change, rule, tracking, working, compared);
  const facts: Facts = { rule, tracking, working, last: compared[0] ?? null, loads };

  // Warm-up and drop sets go by their place among those of their type.
  const places = new Map<string, number>();
  const sets = targets.map((target) => {
    const w = working.indexOf(target);
    if (w >= 0) {
      const lastTime = compared.find((c) => c.sets[w])?.sets[w];
      const reps = nextReps(change, rule, target, w, compared[0]);
      return setOf(target, tracking, loads[w]!, reps, lastTime);
    }
    const place = places.get(target.type) ?? 0;
    places.set(target.type, place + 1);
    const lastTime = history[0]?.sets.filter(({ type }) => type === target.type)[place];
    const load = target.weight_kg ?? followingLoad(target, lastTime, rule, facts);
    return setOf(target, tracking, load, repsTarget(target), lastTime);
  });
  return { sets, reason: reasonFor(change, facts) };
}

function decide(
  rule: LoadStep & { kind: "linear" | "double" } | null,
  tracking: Tracking,
  working: Target[],
  performances: Performance[],
  compared: Comparison[],
): Change {
  const [last, before] = compared;
  if (!last) return "first";
  if (!rule || working.length === 0) return "none";
  const outcome = (c: Comparison) =>
    rule.kind === "linear" ? linear(working, c) : double(working, c);
  const now = outcome(last);
  if (now === "up") return canRaise(rule, tracking, working, last) ? "raise" : "stay";
  if (now === "hold") return "hold";
  const lowered = before &&
    directionOf(tracking) * ((before.load ?? 0) - (last.load ?? 0)) >= LOAD_NOISE_KG;
  const missedTwice = before && outcome(before) === "missed" && !lowered &&
    performances[0]!.in_plan && performances[1]!.in_plan;
  return missedTwice && canEase(tracking, last) ? "ease" : "miss";
}

function linear(working: Target[], { sets, easier }: Comparison): Outcome {
  const met = working.every((target, i) => sets[i] && !easier[i] && meets(sets[i], target));
  return met ? "up" : "missed";
}

function double(working: Target[], { sets, easier }: Comparison): Outcome {
  if (working.some((target, i) => !sets[i] || !meets(sets[i], target))) return "missed";
  const top = working.every((target, i) =>
    !easier[i] && (target.reps_max === null || (sets[i]?.reps ?? 0) >= target.reps_max)
  );
  return top ? "up" : "hold";
}

/** Body weight alone, or no help, is a load of nothing; elsewhere it just was not logged. */
function baseLoad(tracking: Tracking, kg: number | null | undefined): number | null {
  if (!isLoaded(tracking)) return null;
  return kg ?? (tracking.endsWith("_bodyweight") ? 0 : null);
}

function canRaise(rule: LoadStep, tracking: Tracking, working: Target[], last: Comparison) {
  const loads = isStraight(working) ? [last.load] : last.sets.map((set) => set?.weight_kg);
  return loads.some((kg) => {
    const base = baseLoad(tracking, kg);
    return base !== null && addStep(base, rule, directionOf(tracking)) !== base;
  });
}

function canEase(tracking: Tracking, last: Comparison): boolean {
  if (tracking === "assisted_bodyweight") return true;
  return isLoaded(tracking) && (last.load ?? 0) > 0;
}

function nextLoads(
  change: Change,
  rule: LoadStep | null,
  tracking: Tracking,
  working: Target[],
  compared: Comparison[],
): (number | null)[] {
  const straight = isStraight(working);
  const direction = directionOf(tracking);
  return working.map((target, i) => {
    if (change === "first" || !isLoaded(tracking)) return target.weight_kg;
    const own = compared.find(({ sets }) => sets[i])?.sets[i]?.weight_kg ?? null;
    if (change === "none" || !rule) return target.weight_kg ?? own ?? compared[0]?.load ?? null;
    const lastLoad = straight ? compared[0]!.load : own;
    const base = baseLoad(tracking, lastLoad);
    if (base !== null && change === "raise") return addStep(base, rule, direction);
    if (base !== null && change === "ease") return backOff(base, rule, direction);
    return lastLoad ?? (tracking.endsWith("_bodyweight") ? null : target.weight_kg);
  });
}

function nextReps(
  change: Change,
  rule: { kind: "linear" | "double" } | null,
  target: Target,
  i: number,
  last: Comparison | undefined,
): number | null {
  const bottom = repsTarget(target);
  const top = target.reps_max ?? bottom;
  if (bottom === null || top === null || rule?.kind !== "double") return bottom;
  if (change === "stay") return top;
  const done = last?.sets[i];
  if ((change !== "hold" && change !== "miss") || !done || last?.easier[i]) return bottom;
  return Math.min(Math.max((done.reps ?? 0) + 1, bottom), top);
}

/** The load of a drop set follows that of the working sets; a warm-up's stays. */
function followingLoad(
  target: Target,
  lastTime: PerformedSet | undefined,
  rule: LoadStep | null,
  { tracking, last, loads }: Facts,
): number | null {
  const kg = lastTime?.weight_kg ?? null;
  const before = last?.load ?? null;
  const now = loads[0] ?? null;
  const follows = target.type === "drop" && directionOf(tracking) === 1 && isLoaded(tracking);
  if (!follows || !rule || !kg || !before || now === null || before === now) return kg;
  return scaleLoad(kg, now / before, rule);
}

/** A set without any target repeats what was done last time, as far as the exercise tracks it. */
function setOf(
  target: Target,
  tracking: Tracking,
  weight_kg: number | null,
  reps: number | null,
  lastTime: PerformedSet | undefined,
): SuggestedSet {
  const { type, duration_s, distance_m, rest_s } = target;
  const isOpen = reps === null && duration_s === null && distance_m === null;
  if (!isOpen || !lastTime) return { type, reps, weight_kg, duration_s, distance_m, rest_s };
  return {
    type,
    reps: /reps|bodyweight/.test(tracking) ? lastTime.reps : null,
    weight_kg,
    duration_s: tracking.includes("duration") ? lastTime.duration_s : null,
    distance_m: tracking.includes("distance") ? lastTime.distance_m : null,
    rest_s,
  };
}
