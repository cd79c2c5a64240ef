import { formatDistance, formatDuration, formatReps, formatWeight } from "./amounts.ts";
import type { UnitSystem } from "./units.ts";

/** A set as the log has it; absent values are null. */
export interface LoggedSet {
  type: string;
  reps: number | null;
  weight_kg: number | null;
  rpe: number | null;
  duration_s: number | null;
  distance_m: number | null;
}

/**
 * A set in one phrase, in the user's units.
 *
 * @example formatSet({ reps: 5, weight_kg: 100, rpe: 8, … }, "metric") // "5 × 100 kg @8"
 */
export function formatSet(set: LoggedSet, units: UnitSystem): string {
  const { reps } = set;
  const measures: string[] = [];
  if (set.weight_kg !== null) measures.push(formatWeight(set.weight_kg, units));
  if (set.distance_m !== null) measures.push(formatDistance(set.distance_m, units));
  if (set.duration_s !== null) measures.push(formatDuration(set.duration_s));
  if (reps !== null) measures.unshift(measures.length > 0 ? String(reps) : formatReps(reps));
  const rpe = set.rpe === null ? "" : ` @${set.rpe}`;
  const type = set.type === "working" ? "" : ` (${set.type})`;
  return measures.join(" × ") + rpe + type;
}
