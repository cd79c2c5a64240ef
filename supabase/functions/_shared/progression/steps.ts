import { fromKg, round, toKg, type WeightUnit } from "../vocabulary/units.ts";

/** How much load a step adds. */
export interface LoadStep {
  step: number;
  step_unit: WeightUnit;
}

/** The load a step on, in kg; `direction` is -1 where less is harder. */
export function addStep(kg: number, { step, step_unit }: LoadStep, direction: 1 | -1 = 1): number {
  return toKg(fromKg(kg, step_unit) + direction * step, step_unit);
}

/**
 * 10 % easier, in kg: the nearest multiple of the step, of two equally near ones the easier, and
 * always easier than before unless there is nothing left to take off (or, with `direction` -1, to
 * add).
 */
export function backOff(kg: number, { step, step_unit }: LoadStep, direction: 1 | -1 = 1): number {
  const load = fromKg(kg, step_unit);
  const easier = load * (1 - 0.1 * direction) / step;
  const [nearest, next] = direction === 1
    ? [Math.ceil(round(easier - 0.5, 6)), Math.ceil(round(load / step, 6)) - 1]
    : [Math.floor(round(easier + 0.5, 6)), Math.floor(round(load / step, 6)) + 1];
  const steps = direction === 1 ? Math.min(nearest, next) : Math.max(nearest, next);
  return toKg(Math.max(steps, 0) * step, step_unit);
}

/** `kg` scaled, rounded to a multiple of the step. */
export function scaleLoad(kg: number, ratio: number, { step, step_unit }: LoadStep): number {
  return toKg(Math.round(fromKg(kg, step_unit) * ratio / step) * step, step_unit);
}
