import type { WeightUnit } from "./units.ts";

/** Equal sets, as one line says them; what it does not say is missing. */
export interface SetLine {
  /** How many of them. */
  count: number;
  reps?: number;
  /** The top of a range that begins at `reps`. */
  reps_max?: number;
  weight?: number;
  /** Missing: none was written. */
  unit?: WeightUnit;
  duration_s?: number;
  distance_m?: number;
  rpe?: number;
  rest_s?: number;
  type?: "warmup" | "drop" | "failure";
  amrap?: boolean;
}

const MOST_SETS = 20;
/** Above it a number after @ is a load, no exertion. */
export const MOST_RPE = 10;

/** A distance in metres: 1,500 m and 1.500 m are a kilometre and a half. */
export function metres(text: string, number: number, unit: number): number {
  const isGrouped = unit === 1 && /^\d{1,3}[.,]\d{3}$/.test(text);
  return Number(((isGrouped ? number * 1000 : number) * unit).toFixed(3));
}

/** Whether the numbers of a line are ones that a set can have, and one of them says how much. */
export function isPlausible(line: SetLine): boolean {
  const { count, reps, reps_max, weight, duration_s, distance_m, rpe, rest_s } = line;
  const within = (value: number | undefined, least: number, most: number) =>
    value === undefined || (value >= least && value <= most);
  const isWhole = (value: number | undefined) => value === undefined || Number.isInteger(value);
  return isWhole(count) && within(count, 1, MOST_SETS) &&
    isWhole(reps) && within(reps, 0, 1000) &&
    isWhole(reps_max) && within(reps_max, reps ?? 0, 1000) &&
    within(weight, 0, line.unit === "lb" ? 3306 : 1500) && within(duration_s, 1, 864_000) &&
    within(distance_m, 0, 1_000_000) &&
    within(rpe, 1, MOST_RPE) && (rpe ?? 0) * 2 % 1 === 0 && within(rest_s, 0, 86_400) &&
    [reps, duration_s, distance_m, line.amrap].some((value) => value !== undefined);
}
