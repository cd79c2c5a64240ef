import type { z } from "zod";
import type { Gym } from "../vocabulary/gym.ts";
import type { WeightUnit } from "../vocabulary/units.ts";
import { emptyBar, gridOf, makeableIn } from "./loads/makeable.ts";
import { type Heavy, isHeavy, rampTo } from "./loads/warmups.ts";
import type { planNext } from "./next.ts";
import { deloadFor, STALLS } from "./deload.ts";
import { workingSets } from "./performed.ts";
import { type Performance, suggest, type SuggestedSet } from "./suggest.ts";
import { suggestShares } from "./shares.ts";
import type { CycleWeek, TrainingMax } from "./training_max.ts";
import { inWeek, isLighter } from "./weeks.ts";

type PlanNext = z.output<typeof planNext>;
type NextExercise = PlanNext["exercises"][number];
type LoggedPerformance = NonNullable<NextExercise["last"]> & Pick<Performance, "in_plan">;

/** An exercise as SQL returns it: targets of all weeks, and its history. */
export type DatabaseExercise =
  & Omit<NextExercise, "last" | "sets" | "reason" | "warning">
  & Heavy
  & { history: LoggedPerformance[] };

/** What `plan_next` in SQL returns. */
export type DatabasePlanNext =
  & Omit<PlanNext, "exercises" | "deload_suggested">
  & CycleWeek
  & {
    exercises: DatabaseExercise[];
    /** The week of each workout with this plan, where it has several. */
    weeks_trained: Record<string, number>;
    training_maxes: (TrainingMax & { exercise_id: string })[];
    gym: Gym | null;
    unit_system: "metric" | "imperial";
    /** By exercise that standing constraints rule out. */
    warnings: Record<string, NonNullable<NextExercise["warning"]>>;
  };

/**
 * Each exercise of the day with what was done last time and what to do next.
 *
 * @param otherDays the exercises of all other days, asked for when one of this day has stalled
 */
export async function withSuggestions(
  next: DatabasePlanNext,
  { warmups, otherDays }: { warmups: boolean; otherDays: () => Promise<DatabaseExercise[]> },
): Promise<PlanNext> {
  const stalled = new Map<string, string>();
  const warm = new Set<string>();
  const exercises = next.exercises.map((exercise, entry) => {
    const { history, equipment: _, mechanic: _m, primary_muscles: _p, ...shown } = exercise;
    const { exercise_id, superset } = exercise;
    const suggestion = suggestionFor(exercise, next);
    if (suggestion.stalled) stalled.set(exercise_id, exercise.exercise_name);
    const unit = unitOf(exercise, next);
    const ramp = warmups ? rampBefore(suggestion.sets, exercise, next.gym, unit, warm) : [];
    return {
      ...shown,
      warning: next.warnings[exercise_id] ?? null,
      targets: inWeek(exercise.targets, next.week),
      last: lastOf(history),
      sets: [...ramp, ...suggestion.sets].map(({ type, ...numbers }) => ({
        exercise_id,
        type,
        entry,
        superset,
        ...numbers,
      })),
      reason: suggestion.reason,
    };
  });
  if (stalled.size > 0 && stalled.size < STALLS) {
    for (const exercise of await otherDays()) {
      if (!suggestionFor(exercise, next).stalled) continue;
      stalled.set(exercise.exercise_id, exercise.exercise_name);
    }
  }
  const { plan_id, plan_name, day, week } = next;
  const deload_suggested = deloadFor(stalled, next);
  return { day, plan_id, exercises, plan_name, week, deload_suggested };
}

/** What to do next of one exercise of the day. */
export function suggestionFor(exercise: DatabaseExercise, next: DatabasePlanNext) {
  const { targets, history, exercise_id, progression } = exercise;
  const now = inWeek(targets, next.week);
  const unit = unitOf(exercise, next);
  const makeable = makeableIn(next.gym, exercise, unit);
  if (workingSets(now).some(({ percent_tm }) => percent_tm !== null)) {
    const max = next.training_maxes.find((one) => one.exercise_id === exercise_id);
    const step = progression && "step" in progression ? progression.step : undefined;
    return suggestShares({
      ...exercise,
      targets: now,
      unit,
      makeable: makeable ?? gridOf(unit, step),
      isGym: makeable !== undefined,
      max: max && { ...max },
      cycle: next,
    });
  }
  const prescription = {
    ...exercise,
    targets: now,
    history: judged(exercise, next),
    makeable,
    unit,
  };
  if (!isLighter(next.week_names, next.week) || history.length === 0) return suggest(prescription);
  const { sets } = suggest({ ...prescription, progression: null });
  const name = next.week_names![next.week - 1];
  return { sets, reason: `${name}: no step in a lighter week`, stalled: false };
}

/** A history with what was asked in the weeks it was done in; a lighter week proves nothing. */
function judged({ targets, history }: DatabaseExercise, next: DatabasePlanNext) {
  const weekOf = ({ workout_id }: LoggedPerformance) => next.weeks_trained[workout_id];
  const proving = history.filter((one) => !isLighter(next.week_names, weekOf(one) ?? 0));
  return (proving.length > 0 ? proving : history).map((one) => {
    const week = weekOf(one);
    return week === undefined ? one : { ...one, targets: inWeek(targets, week) };
  });
}

function unitOf({ progression }: DatabaseExercise, { unit_system }: DatabasePlanNext): WeightUnit {
  if (progression && "step_unit" in progression) return progression.step_unit;
  return unit_system === "imperial" ? "lb" : "kg";
}

/** A ramp before the first heavy exercise of a muscle, unless the plan has its own warm-up. */
function rampBefore(
  sets: SuggestedSet[],
  heavy: Heavy,
  gym: Gym | null,
  unit: WeightUnit,
  warm: Set<string>,
): SuggestedSet[] {
  const kg = workingSets(sets)[0]?.weight_kg ?? null;
  if (!isHeavy(heavy, kg)) return [];
  const isCold = heavy.primary_muscles.some((muscle) => !warm.has(muscle));
  for (const muscle of heavy.primary_muscles) warm.add(muscle);
  if (!isCold || sets.some(({ type }) => type === "warmup")) return [];
  return rampTo(kg!, heavy, makeableIn(gym, heavy, unit) ?? gridOf(unit), emptyBar(gym, unit));
}

function lastOf([newest]: LoggedPerformance[]): NextExercise["last"] {
  if (!newest) return null;
  const { in_plan: _, ...last } = newest;
  return last;
}
