import type { Tracking } from "../vocabulary/tracking.ts";
import type { WeightUnit } from "../vocabulary/units.ts";
import type { Makeable } from "./loads/makeable.ts";
import { decide, missedTwice, type Rule } from "./decide.ts";
import { followingLoad, made, nextLoads } from "./next_loads.ts";
import {
  compare,
  type Comparison,
  type PerformedSet,
  repsTarget,
  type Target,
  workingSets,
} from "./performed.ts";
import { type Change, type Facts, madeOf, reasonFor } from "./reason.ts";
import type { LoadStep } from "./steps.ts";

export type Progression =
  | ({ kind: "linear" | "double" | "training_max" } & LoadStep)
  | { kind: "none" };

/** A workout's sets of the exercise. */
export interface Performance {
  /** Logged with this plan: misses of another plan's targets are none of this one's. */
  in_plan: boolean;
  sets: PerformedSet[];
  /** What was asked that day, where that was another week with other sets. */
  targets?: Target[];
}

/** What is known of an exercise of a plan. */
export interface Prescription {
  tracking: Tracking;
  progression: Progression | null;
  targets: Target[];
  /** Newest first. */
  history: Performance[];
  /** The loads that can be made; without it, any. */
  makeable?: Makeable | undefined;
  /** What the lifter counts in, where no step says so. */
  unit?: WeightUnit;
}

/** A set to do next: the numbers to aim at, as `POST /workouts/log` takes them. */
export type SuggestedSet = PerformedSet & { rest_s: number | null };

export interface Suggestion {
  sets: SuggestedSet[];
  /** One line for the lifter. */
  reason: string;
  /** Missed twice in a row, so that it goes back. */
  stalled: boolean;
}

/**
 * The sets to do next of an exercise, by its progression rule; a pure function of the plan and the
 * log.
 *
 * @example suggest({ tracking, progression, targets, history }).reason
 * // "All 5 sets of 5 done at 100 kg: 2.5 kg more"
 */
export function suggest(prescription: Prescription): Suggestion {
  const { tracking, progression, targets, history, makeable } = prescription;
  const working = workingSets(targets);
  const rule = progression?.kind === "linear" || progression?.kind === "double"
    ? progression as Rule
    : null;
  const performances = history.filter(({ sets }) => workingSets(sets).length > 0);
  const compared = performances.map(({ sets, targets: asked }) =>
    compare(asked ? workingSets(asked) : working, sets, tracking)
  );
  const inPlan = performances.map(({ in_plan }) => in_plan);
  const change = decide(rule, tracking, inPlan, compared);
  const wanted = nextLoads(change, rule, tracking, working, compared, makeable);
  const facts: Facts = { rule, tracking, working, last: compared[0] ?? null, loads: wanted };
  const loads = wanted.map((kg, i) => made(kg, change, compared[0], i, tracking, makeable));

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
    const kg = target.weight_kg ?? followingLoad(target, lastTime, rule, { ...facts, loads });
    const load = kg === null || !makeable ? kg : makeable.nearest(kg);
    return setOf(target, tracking, load, repsTarget(target), lastTime);
  });
  const unit = rule?.step_unit ?? prescription.unit ?? "kg";
  const reason = reasonFor(change, facts) + madeOf(wanted, loads, unit, "cannot be made here:");
  return { sets, reason, stalled: missedTwice(rule, tracking, inPlan, compared) };
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
