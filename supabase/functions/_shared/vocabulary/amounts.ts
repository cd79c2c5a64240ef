import { loadIn, METRES_PER, type UnitSystem, type WeightUnit } from "./units.ts";
import type { RecordKind } from "./record_kind.ts";

// How an amount is written for a person. `private.shown_*` writes it in SQL by the same rules; both are
// held to tests/fixtures/amounts.json.

const LOAD_UNIT = { metric: "kg", imperial: "lb" } as const satisfies Record<
  UnitSystem,
  WeightUnit
>;

/**
 * A load with at most two decimals, without what conversion left of whole and quarter pounds.
 *
 * @example formatLoad(102.058, "lb") // "225 lb"
 */
export function formatLoad(kg: number, unit: WeightUnit): string {
  return `${hundredths(loadIn(unit, kg))} ${unit}`;
}

/** @example formatDistance(1005, "metric") // "1.01 km" */
export function formatDistance(metres: number, units: UnitSystem): string {
  if (units === "imperial") return `${hundredths(metres / METRES_PER.mi)} mi`;
  return metres >= METRES_PER.km
    ? `${hundredths(metres / METRES_PER.km)} km`
    : `${hundredths(metres)} m`;
}

/** @example formatDuration(3903) // "1 h 5 min 3 s" */
export function formatDuration(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = seconds % 60;
  return [hours && `${hours} h`, minutes && `${minutes} min`, (rest || !seconds) && `${rest} s`]
    .filter(Boolean).join(" ");
}

/** @example formatReps(1) // "1 rep" */
export function formatReps(reps: number): string {
  return `${reps} ${reps === 1 ? "rep" : "reps"}`;
}

/** A load in the unit of a person's system. */
export function formatWeight(kg: number, units: UnitSystem): string {
  return formatLoad(kg, LOAD_UNIT[units]);
}

/** A record's value in a person's units. */
export function formatRecord(kind: RecordKind, value: number, units: UnitSystem): string {
  switch (kind) {
    case "reps":
      return formatReps(value);
    case "duration":
      return formatDuration(value);
    case "distance":
      return formatDistance(value, units);
    default:
      return formatWeight(value, units);
  }
}

/** To two decimals, halves up as they are written: 1.005 is 1.01, which binary fractions miss. */
function hundredths(value: number): number {
  return Math.round(Number((value * 100).toPrecision(15))) / 100;
}
