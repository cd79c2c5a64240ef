import type { DistanceUnit, WeightUnit } from "../../_shared/vocabulary/units.ts";
import { OWN_COLUMN_NAMES, type OwnColumn } from "../own_columns.ts";
import { distanceUnitOf, weightUnitOf } from "./unit_words.ts";

/** What a column of any known file holds. */
export type Field =
  | OwnColumn
  | "title"
  | "started_at"
  | "finished_at"
  | "duration"
  | "workout_notes"
  | "exercise"
  | "exercise_notes"
  | "set_order"
  | "set_type"
  | "superset"
  | "weight"
  | "weight_unit"
  | "reps"
  | "rpe"
  | "distance"
  | "distance_unit"
  | "seconds"
  | "notes"
  | "workout_id"
  | "exercise_id"
  | "tracking"
  | "entry"
  | "rest"
  | "category"
  | "equipment"
  | "measurement"
  | "set_finished_at";

/** Whose files are known. */
export const SOURCES = ["strong", "hevy", "fitnotes", "jefit", "liftosaur", "slowburn"] as const;

export type Source = (typeof SOURCES)[number];

/** Which file this is, and where its columns are. */
export interface Header {
  source: Source;
  columns: Map<Field, number>;
  /** Number of columns, unknown ones included. */
  width: number;
  /** From a name such as `weight_lbs` or `Weight (kg)`. */
  weightUnit: WeightUnit | undefined;
  distanceUnit: DistanceUnit | undefined;
}

/** Shown where no header was recognised. */
export const KNOWN_HEADERS =
  "Strong (Date, Workout Name, Exercise Name, Set Order, Weight, Reps, …), " +
  "Hevy (title, start_time, end_time, exercise_title, set_index, weight_kg, reps, …), " +
  "FitNotes (Date, Exercise, Category, Weight, Reps, …), " +
  "Jefit (the whole backup, with its section EXERCISE LOGS), " +
  "Liftosaur (Workout DateTime, Program, Day Name, Exercise, Completed Reps, …) and " +
  "Slow Burn's own export (workout_id, title, started_at, exercise_name, set_type, …)";

type Names = Partial<Record<Field, string[]>>;

// English, German, French, Spanish, Portuguese, Italian, as `plain()` writes them.
const STRONG: Names = {
  started_at: ["date", "datum", "fecha", "data"],
  title: [
    "workout name",
    "workout",
    "trainingsname",
    "name des workouts",
    "name des trainings",
    "nom de l entrainement",
    "nom de la seance",
    "nombre del entrenamiento",
    "nombre de entrenamiento",
    "nome do treino",
    "nome dell allenamento",
    "nome allenamento",
  ],
  duration: [
    "duration",
    "workout duration",
    "dauer",
    "trainingsdauer",
    "workout dauer",
    "duree",
    "duree de l entrainement",
    "duracion",
    "duracion del entrenamiento",
    "duracao",
    "duracao do treino",
    "durata",
    "durata dell allenamento",
    "durata allenamento",
  ],
  exercise: [
    "exercise name",
    "exercise",
    "ubungsname",
    "ubung",
    "name der ubung",
    "nom de l exercice",
    "exercice",
    "nombre del ejercicio",
    "nombre de ejercicio",
    "ejercicio",
    "nome do exercicio",
    "exercicio",
    "nome dell esercizio",
    "nome esercizio",
    "esercizio",
  ],
  set_order: [
    "set order",
    "satz reihenfolge",
    "satzreihenfolge",
    "reihenfolge der satze",
    "satznummer",
    "satz",
    "ordre de la serie",
    "ordre des series",
    "ordre de serie",
    "orden de la serie",
    "orden de las series",
    "orden de serie",
    "ordem da serie",
    "ordem das series",
    "ordem de serie",
    "ordine della serie",
    "ordine delle serie",
    "ordine serie",
    "serie",
  ],
  weight: ["weight", "gewicht", "poids", "charge", "peso", "carga", "carico"],
  weight_unit: [
    "weight unit",
    "gewichtseinheit",
    "unite de poids",
    "unidad de peso",
    "unidade de peso",
    "unita di peso",
  ],
  reps: [
    "reps",
    "repetitions",
    "wiederholungen",
    "wdh",
    "repeticiones",
    "repeticoes",
    "ripetizioni",
  ],
  rpe: ["rpe"],
  distance: ["distance", "entfernung", "distanz", "strecke", "distancia", "distanza"],
  distance_unit: [
    "distance unit",
    "entfernungseinheit",
    "distanzeinheit",
    "unite de distance",
    "unidad de distancia",
    "unidade de distancia",
    "unita di distanza",
  ],
  seconds: ["seconds", "sekunden", "secondes", "segundos", "secondi", "time", "zeit"],
  notes: ["notes", "notizen", "remarques", "notas", "note", "anotacoes"],
  workout_notes: [
    "workout notes",
    "workout notizen",
    "trainingsnotizen",
    "notes de l entrainement",
    "notes de la seance",
    "notas del entrenamiento",
    "notas de entrenamiento",
    "notas do treino",
    "note dell allenamento",
    "note allenamento",
  ],
};

const HEVY: Names = {
  title: ["title"],
  started_at: ["start time"],
  finished_at: ["end time"],
  workout_notes: ["description"],
  exercise: ["exercise title"],
  superset: ["superset id"],
  exercise_notes: ["exercise notes"],
  set_order: ["set index"],
  set_type: ["set type"],
  weight: ["weight", "weight kg", "weight lbs", "weight lb"],
  reps: ["reps"],
  distance: ["distance", "distance km", "distance miles", "distance meters", "distance m"],
  seconds: ["duration seconds", "duration"],
  rpe: ["rpe"],
};

const FITNOTES: Names = {
  started_at: ["date"],
  exercise: ["exercise"],
  category: ["category"],
  weight: ["weight"],
  weight_unit: ["weight unit"],
  reps: ["reps"],
  distance: ["distance"],
  distance_unit: ["distance unit"],
  seconds: ["time"],
  notes: ["comment", "notes"],
};

const FITNOTES_BODY: Names = {
  started_at: ["date"],
  measurement: ["measurement"],
  weight: ["value"],
};

const LIFTOSAUR: Names = {
  started_at: ["workout datetime"],
  title: ["day name"],
  exercise: ["exercise"],
  equipment: ["equipment"],
  set_type: ["is warmup set"],
  reps: ["completed reps"],
  weight: ["completed weight value", "weight value"],
  weight_unit: ["completed weight unit", "weight unit"],
  rpe: ["completed rpe", "rpe"],
  set_finished_at: ["completed reps time"],
  exercise_notes: ["notes"],
};

const SLOWBURN: Names = {
  ...Object.fromEntries(OWN_COLUMN_NAMES.map((name) => [name, [plain(name)]])),
  workout_id: ["workout id"],
  title: ["title"],
  started_at: ["started at"],
  finished_at: ["finished at"],
  workout_notes: ["workout notes"],
  exercise: ["exercise name"],
  exercise_id: ["exercise id"],
  tracking: ["exercise tracking"],
  set_order: ["set position"],
  set_type: ["set type"],
  entry: ["entry"],
  superset: ["superset"],
  reps: ["reps"],
  weight: ["weight kg"],
  rpe: ["rpe"],
  seconds: ["duration s"],
  distance: ["distance m"],
  rest: ["rest s"],
  notes: ["set notes"],
};

const DIALECTS: { source: Source; names: Names; needed: Field[] }[] = [
  { source: "slowburn", names: SLOWBURN, needed: ["started_at", "exercise", "set_type", "entry"] },
  { source: "hevy", names: HEVY, needed: ["started_at", "exercise"] },
  { source: "liftosaur", names: LIFTOSAUR, needed: ["started_at", "exercise", "set_type"] },
  { source: "fitnotes", names: FITNOTES, needed: ["started_at", "exercise", "category"] },
  { source: "fitnotes", names: FITNOTES_BODY, needed: ["started_at", "measurement"] },
  { source: "strong", names: STRONG, needed: ["started_at", "exercise", "set_order"] },
];
const MEASURES: Field[] = ["reps", "weight", "seconds", "distance"];

/** Recognises a header line by the names of its columns, in whatever order; undefined: none of ours. */
export function readHeader(cells: string[], wanted: Source | "auto"): Header | undefined {
  const named = cells.map((cell) => ({ ...inBrackets(cell), whole: plain(cell) }));
  for (const { source, names, needed } of DIALECTS) {
    if (wanted !== "auto" && wanted !== source) continue;
    const columns = new Map<Field, number>();
    for (const [field, known] of Object.entries(names) as [Field, string[]][]) {
      const at = known.map((name) => indexOf(named, name)).find((at) => at >= 0);
      if (at !== undefined) columns.set(field, at);
    }
    if (!needed.every((field) => columns.has(field))) continue;
    if (!MEASURES.some((field) => columns.has(field))) continue;
    return {
      source,
      columns,
      width: cells.length,
      weightUnit: unitOf(named[columns.get("weight") ?? -1], weightUnitOf),
      distanceUnit: unitOf(named[columns.get("distance") ?? -1], distanceUnitOf),
    };
  }
  return undefined;
}

interface Named {
  /** Without what stands in brackets. */
  name: string;
  brackets: string;
  whole: string;
}

function indexOf(named: Named[], known: string): number {
  return named.findIndex(({ name, whole }) => whole === known || name === known);
}

function inBrackets(cell: string): Omit<Named, "whole"> {
  const text = cell.trimEnd();
  const inner = text.slice(0, -1);
  const closed = Math.max(inner.lastIndexOf(")"), inner.lastIndexOf("]"));
  const open = inner.slice(closed + 1).search(/[([]/);
  if (!/[)\]]$/.test(text) || open < 0) return { name: plain(cell), brackets: "" };
  const at = closed + 1 + open;
  return { name: plain(text.slice(0, at)), brackets: plain(inner.slice(at + 1)) };
}

// "Weight (kg)" says it in brackets, "weight_lbs" with its last word.
function unitOf<T>(named: Named | undefined, read: (text: string) => T | undefined): T | undefined {
  if (!named) return undefined;
  return read(named.brackets) ?? read(named.whole.split(" ").slice(1).join(" "));
}

/** Lower case, without accents, only letters and digits with single spaces; `#` is a number. */
export function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("#", " number ")
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
