import type { Header } from "./headers.ts";
import type { History, ImportedSet } from "./history.ts";
import type { Rejected } from "./rows.ts";
import { METRES, POUND, type WeightUnit } from "./units.ts";

const MAX_WEIGHT_KG = 1500;
const MAX_DISTANCE_M = 1_000_000;

/** What `import_workouts` takes as workouts, names and sets, in kilograms and metres where it is known. */
export interface ImportedFile {
  unit: WeightUnit | null;
  unit_from: "header" | "parameter" | null;
  distance_unit: "m" | null;
  names: ReturnType<History["names"]>;
  workouts: History["workouts"];
  /** One array a column, which is a fraction of what an object a row would be. */
  sets: Record<string, unknown[]>;
}

/**
 * Lays the history out for the one call. The unit is the file's, then the parameter's; without
 * either, loads and distances stay as written and the database takes the profile's.
 */
export function layOut(
  history: History,
  header: Header,
  parameter: WeightUnit | undefined,
): { file: ImportedFile; rejected: Rejected[] } {
  const ofFile = header.weightUnit ?? usualUnit(history.sets);
  const unit = ofFile ?? parameter;
  const rejected = [...history.rejected];
  const columns: Record<string, unknown[]> = {
    workout: [],
    line: [],
    name: [],
    type: [],
    entry: [],
    superset: [],
    reps: [],
    weight: [],
    rpe: [],
    duration_s: [],
    distance: [],
    rest_s: [],
    notes: [],
  };
  for (const set of history.sets) {
    const weight = unit ? inKilograms(set, unit) : set.weight;
    const distance = inMetres(set, header, unit);
    if (unit && weight !== null && weight > MAX_WEIGHT_KG) {
      rejected.push({ line: set.line, reason: `the weight is over ${MAX_WEIGHT_KG} kg` });
      continue;
    }
    if (unit && distance !== null && distance > MAX_DISTANCE_M) {
      rejected.push({ line: set.line, reason: "the distance is over 1000 km" });
      continue;
    }
    const row = {
      workout: set.workout,
      line: set.line,
      name: set.name,
      type: set.type,
      entry: set.entry,
      superset: set.group,
      reps: set.reps,
      weight,
      rpe: set.rpe,
      duration_s: set.duration_s,
      distance,
      rest_s: set.rest_s,
      notes: set.notes,
    };
    for (const [column, value] of Object.entries(row)) columns[column]!.push(value);
  }
  return {
    file: {
      unit: unit ?? null,
      unit_from: ofFile ? "header" : unit ? "parameter" : null,
      distance_unit: unit || header.distanceUnit ? "m" : null,
      names: history.names(),
      workouts: history.workouts,
      sets: columns,
    },
    rejected,
  };
}

/** The unit that most rows name; undefined when none does. */
function usualUnit(sets: ImportedSet[]): WeightUnit | undefined {
  const count = { kg: 0, lb: 0 };
  for (const { weightUnit } of sets) if (weightUnit) count[weightUnit]++;
  if (count.kg + count.lb === 0) return undefined;
  return count.lb > count.kg ? "lb" : "kg";
}

function inKilograms({ weight, weightUnit }: ImportedSet, usual: WeightUnit): number | null {
  if (weight === null) return null;
  return rounded((weightUnit ?? usual) === "lb" ? weight * POUND : weight);
}

// Who lifts in pounds runs in miles, unless the file says otherwise.
function inMetres(
  { distance, distanceUnit }: ImportedSet,
  header: Header,
  unit: WeightUnit | undefined,
): number | null {
  if (distance === null) return null;
  const usual = unit && (unit === "lb" ? "mi" : "km");
  const known = distanceUnit ?? header.distanceUnit ?? usual;
  return known ? rounded(distance * METRES[known]) : distance;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
