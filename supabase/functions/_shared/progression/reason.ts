import { formatLoad } from "../vocabulary/amounts.ts";
import { fromKg } from "../vocabulary/units.ts";
import type { Tracking } from "../vocabulary/tracking.ts";
import {
  type Comparison,
  directionOf,
  isLoaded,
  isStraight,
  repsTarget,
  type Target,
} from "./performed.ts";
import type { LoadStep } from "./steps.ts";

/** What the rule does to the sets of last time. */
export type Change =
  /** Nothing was logged. */
  | "first"
  /** There is no rule. */
  | "none"
  /** Targets met: the load goes on a step. */
  | "raise"
  /** Targets met, and there is no load to add. */
  | "stay"
  /** On the way from the bottom of the range to its top. */
  | "hold"
  /** Targets missed: the same again. */
  | "miss"
  /** Missed twice: 10 % easier. */
  | "ease";

/** What a reason is made of. */
export interface Facts {
  rule: LoadStep & { kind: "linear" | "double" } | null;
  tracking: Tracking;
  working: Target[];
  last: Comparison | null;
  /** The suggested loads, by working set. */
  loads: (number | null)[];
}

/** Why these sets, in one line, with loads in the unit of the step. */
export function reasonFor(change: Change, facts: Facts): string {
  const { rule, tracking, working, last, loads } = facts;
  if (change === "first") return "First time: the plan's own numbers";
  if (!rule || !last || change === "none") {
    const fromLog = loads.some((kg, i) => kg !== null && working[i]?.weight_kg === null);
    return `No progression: the ${fromLog ? "load of last time" : "plan's own numbers"}`;
  }

  const straight = isStraight(working);
  const unit = rule.step_unit;
  const at = straight && last.load !== null ? ` at ${formatLoad(last.load, unit)}` : "";
  const assisted = directionOf(tracking) === -1;
  const same = isLoaded(tracking) ? "the same load again" : "the same numbers again";
  const [bottom, top] = rangeOf(working);
  const all = working.length === 1 ? "The set" : `All ${working.length} sets`;
  const climbs = rule.kind === "double" && top !== bottom;
  const achieved = climbs
    ? `${all} reached ${top ?? "the top"}${at}`
    : `${all}${bottom === null ? "" : ` of ${bottom}`} done${at}`;
  const short = working.length === 1
    ? `The set fell short of ${bottom ?? "its target"}${at}`
    : `Not ${all.toLowerCase()}${bottom === null ? "" : ` of ${bottom}`} done${at}`;

  switch (change) {
    case "raise": {
      const each = straight ? "" : " on each";
      const back = climbs ? `, back to ${bottom ?? "the bottom"}` : "";
      return `${achieved}: ${stepOf(facts)} ${assisted ? "less help" : "more"}${each}${back}`;
    }
    case "stay":
      if (assisted && last.load !== null) return `${achieved} without help: time to add load`;
      if (!isLoaded(tracking)) {
        return climbs
          ? `${achieved}: time to make it harder`
          : `${achieved}: there is no load to add, the same numbers again`;
      }
      return last.load === null
        ? `${achieved}: log a load to go on from`
        : `${achieved}: there is no heavier load`;
    case "hold":
      return `Not yet ${top ?? "the top"} in ${
        working.length === 1 ? "the set" : all.toLowerCase()
      }${at}: one more rep${working.length === 1 ? "" : " a set"}`;
    case "miss":
      return `${short}: ${same}`;
    case "ease": {
      const now = straight && loads[0] != null ? `, ${formatLoad(loads[0], unit)}` : " on each";
      return `Missed twice${at}: about 10 % ${assisted ? "more help" : "less"}${now}`;
    }
  }
}

/** Bottom and top of the range that all working sets share; null where they differ or have none. */
function rangeOf(working: Target[]): [bottom: number | null, top: number | null] {
  const shared = (values: (number | null)[]) => new Set(values).size === 1 ? values[0]! : null;
  return [
    shared(working.map(repsTarget)),
    shared(working.map((target) => target.reps_max ?? repsTarget(target))),
  ];
}

/** How much was added: the step, unless the heaviest load or the least help came first. */
function stepOf({ rule, working, last, loads }: Facts): string {
  const { step, step_unit } = rule!;
  if (!isStraight(working)) return `${step} ${step_unit}`;
  const added = Math.abs(fromKg(loads[0] ?? 0, step_unit) - fromKg(last!.load ?? 0, step_unit));
  return `${Math.min(step, Number(added.toFixed(2)))} ${step_unit}`;
}
