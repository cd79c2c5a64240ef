import type { Tracking } from "../vocabulary/tracking.ts";
import type { WeightUnit } from "../vocabulary/units.ts";
import type { Makeable } from "./loads/makeable.ts";
import { type PerformedSet, type Target, workingSets } from "./performed.ts";
import { madeOf } from "./reason.ts";
import { type Performance, suggest, type Suggestion } from "./suggest.ts";
import { type CycleWeek, shareOf, type TrainingMax, trainingMaxReason } from "./training_max.ts";

/** What is known of an exercise whose loads are shares of a training max. */
export interface SharedPrescription {
  tracking: Tracking;
  targets: Target[];
  history: Performance[];
  max: TrainingMax | undefined;
  cycle: CycleWeek;
  unit: WeightUnit;
  /** The loads that can be made, by the gym or by the grid that stands in for it. */
  makeable: Makeable;
  isGym: boolean;
}

/**
 * The sets to do next of an exercise whose loads are shares of a training max; a pure function of
 * plan, log and training max. Sets without a share go as those without a progression.
 */
export function suggestShares(prescription: SharedPrescription): Suggestion {
  const { tracking, targets, history, max, cycle, unit, makeable, isGym } = prescription;
  const wanted = targets.map(({ percent_tm }) =>
    percent_tm === null || !max ? null : shareOf(max, percent_tm)
  );
  const loads = wanted.map((kg) => kg === null ? null : makeable.nearest(kg));
  const planned = targets.map((target, i) => ({
    ...target,
    weight_kg: target.percent_tm === null ? target.weight_kg : loads[i]!,
  }));
  const { sets } = suggest({
    tracking,
    progression: null,
    targets: planned,
    history,
    makeable: isGym ? makeable : undefined,
  });
  const percents = workingSets(targets).flatMap(({ percent_tm }) => percent_tm ?? []);
  const how = isGym ? "cannot be made here:" : "is rounded to";
  return {
    sets: sets.map((set, i) => targets[i]!.percent_tm === null ? set : withLoad(set, loads[i]!)),
    reason: trainingMaxReason(max, percents, cycle, unit) + madeOf(wanted, loads, unit, how),
    // Lowered, and not trained since: the next cycle has just begun.
    stalled: max?.missed === true && cycle.week === 1,
  };
}

function withLoad<T extends PerformedSet>(set: T, weight_kg: number | null): T {
  return { ...set, weight_kg };
}
