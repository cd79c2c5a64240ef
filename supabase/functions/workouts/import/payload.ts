import {
  type DistanceUnit,
  KG_PER,
  METRES_PER,
  type WeightUnit,
} from "../../_shared/vocabulary/units.ts";
import type { Header } from "./headers.ts";
import type { History, ImportedSet } from "./history.ts";
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
  /** One array a column, which is a fraction of what an object a row would be. */
  sets: Record<Column, unknown[]>;
}

type Column =
  | "workout"
  | "line"
  | "name"
  | "type"
  | "entry"
  | "superset"
  | "reps"
  | "weight"
  | "rpe"
  | "duration_s"
  | "distance"
  | "rest_s"
  | "notes";

/**
 * Lays the history out for the one call. The unit is the file's, then the parameter's; without
 * either, loads and distances stay as written and the database takes the profile's.
 */
export function layOut(
  history: History,
  header: Header,
  parameter: WeightUnit | undefined,
): { file: ImportedFile; rejected: Rejected[] } {
  const ofFile = header.weightUnit ?? usual(history.sets.map(({ weightUnit }) => weightUnit));
  const unit = ofFile ?? parameter;
  // Who lifts in pounds runs in miles, unless the file says otherwise.
  const distanceUnit = header.distanceUnit ??
    usual(history.sets.map(({ distanceUnit }) => distanceUnit)) ??
    (unit && (unit === "lb" ? "mi" : "km"));
  const rejected = [...history.rejected];
  const sets: ImportedFile["sets"] = {
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
    const distance = distanceUnit ? inMetres(set, distanceUnit) : set.distance;
    if (unit && weight !== null && weight > MAX_WEIGHT_KG) {
      rejected.push({ line: set.line, reason: `the weight is over ${MAX_WEIGHT_KG} kg` });
      continue;
    }
    if (distanceUnit && distance !== null && distance > MAX_DISTANCE_M) {
      rejected.push({ line: set.line, reason: "the distance is over 1000 km" });
      continue;
    }
    sets.workout.push(set.workout);
    sets.line.push(set.line);
    sets.name.push(set.name);
    sets.type.push(set.type);
    sets.entry.push(set.entry);
    sets.superset.push(set.group);
    sets.reps.push(set.reps);
    sets.weight.push(weight);
    sets.rpe.push(set.rpe);
    sets.duration_s.push(set.duration_s);
    sets.distance.push(distance);
    sets.rest_s.push(set.rest_s);
    sets.notes.push(set.notes);
  }
  return {
    file: {
      unit: unit ?? null,
      unit_from: ofFile ? "header" : unit ? "parameter" : null,
      distance_unit: distanceUnit ? "m" : null,
      names: history.names(),
      workouts: history.workouts,
      sets,
    },
    rejected,
  };
}

/** The unit that most rows name; undefined when none does. */
function usual<Unit>(named: (Unit | undefined)[]): Unit | undefined {
  const counts = new Map<Unit, number>();
  for (const unit of named) if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function inKilograms({ weight, weightUnit }: ImportedSet, usual: WeightUnit): number | null {
  if (weight === null) return null;
  return rounded(weight * KG_PER[weightUnit ?? usual]);
}

function inMetres(set: ImportedSet, usual: DistanceUnit): number | null {
  if (set.distance === null) return null;
  return rounded(set.distance * METRES_PER[set.distanceUnit ?? usual]);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
