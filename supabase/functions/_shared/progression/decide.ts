import type { Tracking } from "../vocabulary/tracking.ts";
import {
  type Comparison,
  directionOf,
  isLoaded,
  isStraight,
  LOAD_NOISE_KG,
  meets,
} from "./performed.ts";
import type { Change } from "./reason.ts";
import { addStep, type LoadStep } from "./steps.ts";

/** A rule that goes by the sets of last time. */
export type Rule = LoadStep & { kind: "linear" | "double" };

/** What a performance says: add load, go on as it is, or the targets were missed. */
type Outcome = "up" | "hold" | "missed";

/** What the rule does after these comparisons, newest first. */
export function decide(
  rule: Rule | null,
  tracking: Tracking,
  inPlan: boolean[],
  compared: Comparison[],
): Change {
  const [last] = compared;
  if (!last) return "first";
  if (!rule || last.asked.length === 0) return "none";
  const now = outcomeOf(rule, last);
  if (now === "up") return canRaise(rule, tracking, last) ? "raise" : "stay";
  if (now === "hold") return "hold";
  const isStalled = missedTwice(rule, tracking, inPlan, compared);
  return isStalled && canEase(tracking, last) ? "ease" : "miss";
}

/** Whether the targets were missed twice in a row with this plan, at a load that was not lowered. */
export function missedTwice(
  rule: Rule | null,
  tracking: Tracking,
  inPlan: boolean[],
  [last, before]: Comparison[],
): boolean {
  if (!rule || !last || !before || last.asked.length === 0) return false;
  const lowered = directionOf(tracking) * ((before.load ?? 0) - (last.load ?? 0)) >= LOAD_NOISE_KG;
  return outcomeOf(rule, last) === "missed" && outcomeOf(rule, before) === "missed" && !lowered &&
    inPlan[0]! && inPlan[1]!;
}

export function outcomeOf(rule: Rule, comparison: Comparison): Outcome {
  return rule.kind === "linear" ? linear(comparison) : double(comparison);
}

function linear({ asked, sets, easier }: Comparison): Outcome {
  const met = asked.every((target, i) => sets[i] && !easier[i] && meets(sets[i], target));
  return met ? "up" : "missed";
}

function double({ asked, sets, easier }: Comparison): Outcome {
  if (asked.some((target, i) => !sets[i] || !meets(sets[i], target))) return "missed";
  const top = asked.every((target, i) =>
    !easier[i] && (target.reps_max === null || (sets[i]?.reps ?? 0) >= target.reps_max)
  );
  return top ? "up" : "hold";
}

/** Body weight alone, or no help, is a load of nothing; elsewhere it just was not logged. */
export function baseLoad(tracking: Tracking, kg: number | null | undefined): number | null {
  if (!isLoaded(tracking)) return null;
  return kg ?? (tracking.endsWith("_bodyweight") ? 0 : null);
}

function canRaise(rule: LoadStep, tracking: Tracking, last: Comparison) {
  const loads = isStraight(last.asked) ? [last.load] : last.sets.map((set) => set?.weight_kg);
  return loads.some((kg) => {
    const base = baseLoad(tracking, kg);
    return base !== null && addStep(base, rule, directionOf(tracking)) !== base;
  });
}

function canEase(tracking: Tracking, last: Comparison): boolean {
  if (tracking === "assisted_bodyweight") return true;
  return isLoaded(tracking) && (last.load ?? 0) > 0;
}
