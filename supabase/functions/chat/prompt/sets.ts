import { KG_PER, METRES_PER } from "../../_shared/vocabulary/units.ts";
import type { LoggedSet } from "../context.ts";

type UnitSystem = "metric" | "imperial";

/**
 * A set in one phrase, in the user's units.
 *
 * @example formatSet({ reps: 5, weight_kg: 100, rpe: 8, … }, "metric") // "5 × 100 kg @8"
 */
export function formatSet(set: LoggedSet, units: UnitSystem): string {
  const parts: string[] = [];
  if (set.reps !== null) parts.push(String(set.reps));
  if (set.weight_kg !== null) parts.push(formatWeight(set.weight_kg, units));
  if (set.distance_m !== null) parts.push(formatDistance(set.distance_m, units));
  if (set.duration_s !== null) parts.push(formatDuration(set.duration_s));
  if (parts.length === 1 && set.reps !== null) parts[0] += set.reps === 1 ? " rep" : " reps";
  const rpe = set.rpe === null ? "" : ` @${set.rpe}`;
  const type = set.type === "working" ? "" : ` (${set.type})`;
  return parts.join(" × ") + rpe + type;
}

/** A record's value in the user's units. */
export function formatRecord(kind: string, value: number, units: UnitSystem): string {
  if (kind === "reps") return `${value} reps`;
  if (kind === "duration") return formatDuration(value);
  if (kind === "distance") return formatDistance(value, units);
  return formatWeight(value, units);
}

function formatWeight(kg: number, units: UnitSystem): string {
  return units === "metric" ? `${rounded(kg)} kg` : `${rounded(kg / KG_PER.lb)} lb`;
}

function formatDistance(metres: number, units: UnitSystem): string {
  if (units === "imperial") return `${rounded(metres / METRES_PER.mi)} mi`;
  return metres >= 1000 ? `${rounded(metres / 1000)} km` : `${rounded(metres)} m`;
}

function formatDuration(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = seconds % 60;
  return [hours && `${hours} h`, minutes && `${minutes} min`, (rest || !seconds) && `${rest} s`]
    .filter(Boolean).join(" ");
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
