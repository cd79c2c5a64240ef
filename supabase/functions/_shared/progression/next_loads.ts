import type { Tracking } from "../vocabulary/tracking.ts";
import type { Makeable } from "./loads/makeable.ts";
import { baseLoad, outcomeOf, type Rule } from "./decide.ts";
import {
  type Comparison,
  directionOf,
  isLoaded,
  isStraight,
  LOAD_NOISE_KG,
  type PerformedSet,
  type Target,
} from "./performed.ts";
import type { Change, Facts } from "./reason.ts";
import { addStep, backOff, type LoadStep, scaleLoad } from "./steps.ts";

/** The loads that the rule wants, by working set; a gym may not be able to make them. */
export function nextLoads(
  change: Change,
  rule: Rule | null,
  tracking: Tracking,
  working: Target[],
  compared: Comparison[],
  makeable: Makeable | undefined,
): (number | null)[] {
  const straight = isStraight(working);
  const direction = directionOf(tracking);
  const successes = rule && makeable ? successesAtLoad(rule, compared) : 1;
  return working.map((target, i) => {
    if (change === "first" || !isLoaded(tracking)) return target.weight_kg;
    const own = compared.find(({ sets }) => sets[i])?.sets[i]?.weight_kg ?? null;
    if (change === "none" || !rule) return target.weight_kg ?? own ?? compared[0]?.load ?? null;
    const lastLoad = straight ? compared[0]!.load : own;
    const base = baseLoad(tracking, lastLoad);
    if (base !== null && change === "raise") {
      return raised(base, rule, direction, successes, makeable);
    }
    if (base !== null && change === "ease") return backOff(base, rule, direction);
    return lastLoad ?? (tracking.endsWith("_bodyweight") ? null : target.weight_kg);
  });
}

/** How often in a row the load of last time was met: steps too small for the gym add up. */
function successesAtLoad(rule: Rule, compared: Comparison[]): number {
  const isOther = (c: Comparison) =>
    outcomeOf(rule, c) !== "up" ||
    Math.abs((c.load ?? 0) - (compared[0]!.load ?? 0)) >= LOAD_NOISE_KG;
  const end = compared.findIndex(isOther);
  return end < 0 ? compared.length : end;
}

function raised(
  base: number,
  rule: LoadStep,
  direction: 1 | -1,
  successes: number,
  makeable: Makeable | undefined,
): number {
  let load = addStep(base, rule, direction);
  for (let n = 1; makeable && n < successes; n++) {
    if (Math.abs(makeable.nearest(load) - base) >= LOAD_NOISE_KG) break;
    load = addStep(load, rule, direction);
  }
  return load;
}

/** A load as the gym can make it; one that must become easier does. */
export function made(
  kg: number | null,
  change: Change,
  last: Comparison | undefined,
  i: number,
  tracking: Tracking,
  makeable: Makeable | undefined,
): number | null {
  if (kg === null || !makeable || !isLoaded(tracking)) return kg;
  const nearest = makeable.nearest(kg);
  const before = last && (isStraight(last.asked) ? last.load : last.sets[i]?.weight_kg);
  const mustFall = change === "ease" && directionOf(tracking) === 1 && before != null;
  return mustFall && nearest >= before ? makeable.below(before) ?? nearest : nearest;
}

/** The load of a drop set follows that of the working sets; a warm-up's stays. */
export function followingLoad(
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
