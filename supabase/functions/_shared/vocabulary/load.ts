/** The unit that a progression steps in. */
export type StepUnit = "kg" | "lb";

/** How much load a step adds. */
export interface LoadStep {
  step: number;
  step_unit: StepUnit;
}

/** The heaviest load of the contract, in kg. */
const HEAVIEST = 1500;

const KG_PER: Record<StepUnit, number> = { kg: 1, lb: 0.45359237 };

// Trackers store pounds as kg with one to three decimals: 225 lb come back as 102.058 or 102.06 kg.
const NOISE_LB = 0.02;

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** A load in the unit of the step; what conversion left of whole and quarter pounds is taken off. */
export function fromKg(kg: number, unit: StepUnit): number {
  if (unit === "kg") return round(kg, 3);
  const pounds = kg / KG_PER.lb;
  const quarter = Math.round(pounds * 4) / 4;
  return Math.abs(pounds - quarter) <= NOISE_LB ? quarter : round(pounds, 3);
}

/** In kg with 3 decimals, within what a set can have. */
export function toKg(load: number, unit: StepUnit): number {
  return round(Math.min(Math.max(load * KG_PER[unit], 0), HEAVIEST), 3);
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

/** @example formatLoad(102.058, "lb") // "225 lb" */
export function formatLoad(kg: number, unit: StepUnit): string {
  return `${round(fromKg(kg, unit), 2)} ${unit}`;
}
