import { KG_PER, METRES_PER, type WeightUnit } from "../../_shared/vocabulary/units.ts";
import type { Header } from "./headers.ts";
import type { History, SetColumns } from "./history.ts";
import type { Rejected } from "./rows.ts";

const MAX_WEIGHT_KG = 1500;
const MAX_DISTANCE_M = 1_000_000;

/** What `import_workouts` takes as workouts, names and sets, in kilograms and metres where it is known. */
export interface ImportedFile {
  unit: WeightUnit | null;
  unit_from: "header" | "parameter" | null;
  distance_unit: "m" | null;
  names: ReturnType<History["names"]>;
  workouts: History["workouts"];
  sets: Record<Column, unknown[]>;
}

type Column = Exclude<keyof SetColumns, "weightUnit" | "distanceUnit">;

/**
 * Lays the history out for the one call, in its own columns. The unit is the file's, then the parameter's; without
 * either, loads and distances stay as written and the database takes the profile's.
 */
export function layOut(
  history: History,
  header: Header,
  parameter: WeightUnit | undefined,
): { file: ImportedFile; rejected: Rejected[] } {
  const { weightUnit, distanceUnit, ...sets } = history.sets;
  const ofFile = header.weightUnit ?? usual(weightUnit);
  const unit = ofFile ?? parameter;
  // Who lifts in pounds runs in miles, unless the file says otherwise.
  const usualDistance = header.distanceUnit ?? usual(distanceUnit) ??
    (unit && (unit === "lb" ? "mi" : "km"));
  const rejected = [...history.rejected];
  let kept = 0;
  for (const [row, line] of sets.line.entries()) {
    const [written, distance] = [sets.weight[row]!, sets.distance[row]!];
    if (unit) sets.weight[row] = inBase(written, KG_PER[weightUnit[row] ?? unit]);
    if (usualDistance) {
      sets.distance[row] = inBase(distance, METRES_PER[distanceUnit[row] ?? usualDistance]);
    }
    if (unit && sets.weight[row]! > MAX_WEIGHT_KG) {
      rejected.push({ line, reason: `the weight is over ${MAX_WEIGHT_KG} kg` });
    } else if (usualDistance && sets.distance[row]! > MAX_DISTANCE_M) {
      rejected.push({ line, reason: "the distance is over 1000 km" });
    } else moveRow(sets, row, kept++);
  }
  for (const column of Object.values(sets)) column.length = kept;
  return {
    file: {
      unit: unit ?? null,
      unit_from: ofFile ? "header" : unit ? "parameter" : null,
      distance_unit: usualDistance ? "m" : null,
      names: history.names(),
      workouts: history.workouts,
      sets,
    },
    rejected,
  };
}

function moveRow(sets: ImportedFile["sets"], from: number, to: number): void {
  if (from === to) return;
  for (const column of Object.values(sets)) column[to] = column[from];
}

/** The unit that most rows name; undefined when none does. */
function usual<Unit>(named: (Unit | undefined)[]): Unit | undefined {
  const counts = new Map<Unit, number>();
  for (const unit of named) if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function inBase(value: number | null, factor: number): number | null {
  return value === null ? null : rounded(value * factor);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
