import { formatLoad } from "../vocabulary/amounts.ts";
import { fromKg, round, type WeightUnit } from "../vocabulary/units.ts";

/** A training max as it is now, and what the last finished cycle made of it. */
export interface TrainingMax {
  weight_kg: number;
  /** Before the last finished cycle; null when none was. */
  previous_kg: number | null;
  /** Whether that cycle's last heavy sets missed their repetitions. */
  missed: boolean | null;
}

/** A share of a training max in kg, before it is made of plates. */
export function shareOf({ weight_kg }: TrainingMax, percent: number): number {
  return round(weight_kg * percent / 100, 3);
}

/** Where in the cycle a day stands. */
export interface CycleWeek {
  week: number;
  weeks: number;
  week_names: string[] | null;
}

/** Why these shares, in one line. */
export function trainingMaxReason(
  max: TrainingMax | undefined,
  percents: number[],
  { week, weeks, week_names }: CycleWeek,
  unit: WeightUnit,
): string {
  const name = week_names?.[week - 1];
  const place = weeks === 1 ? "" : `Week ${week} of ${weeks}${name ? ` (${name})` : ""}: `;
  const shares = [...new Set(percents)].map((percent) => `${round(percent, 1)}`);
  const listed = shares.length > 1
    ? `${shares.slice(0, -1).join(", ")} and ${shares.at(-1)}`
    : shares[0];
  if (!max) {
    return `${place}${listed} % of a training max that is not set yet: set it to get loads`;
  }
  return `${place}${listed} % of a training max of ${formatLoad(max.weight_kg, unit)}${
    changeOf(max, unit)
  }`;
}

function changeOf({ weight_kg, previous_kg, missed }: TrainingMax, unit: WeightUnit): string {
  if (previous_kg === null) return "";
  if (missed) return ", 10 % less since the last heavy sets fell short";
  const added = round(fromKg(weight_kg, unit) - fromKg(previous_kg, unit), 2);
  return added > 0 ? `, ${added} ${unit} more after the last cycle` : "";
}
