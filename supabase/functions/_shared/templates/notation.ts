import type { EQUIPMENT, LEVELS } from "../vocabulary/exercise.ts";
import type { TRAINING_GOALS } from "../vocabulary/training.ts";

/** A set as `POST /plans` takes it. */
export interface TemplateSet {
  type?: "warmup" | "working" | "drop" | "failure";
  weeks?: number[];
  reps_min?: number;
  reps_max?: number;
  percent_tm?: number;
  duration_s?: number;
  distance_m?: number;
  rpe?: number;
  rest_s?: number;
  amrap?: boolean;
}

type Progression = {
  kind: "linear" | "double" | "training_max";
  step: number;
  step_unit: "kg";
};

/** An exercise of the library, by slug. */
export interface TemplateExercise {
  slug: string;
  sets: TemplateSet[];
  progression?: Progression;
  superset?: number;
  notes?: string;
}

/** A program: what `GET /plans/templates` shows, and the plan without ids. */
export interface Template {
  slug: string;
  name: string;
  /** What it is. */
  description: string;
  /** Whom it is for. */
  audience: string;
  /** Where the scheme was published, or null where it is common property. */
  source: { name: string; year: number } | null;
  goal: (typeof TRAINING_GOALS)[number];
  level: (typeof LEVELS)[number];
  days_per_week: number;
  weeks: number;
  week_names?: string[];
  /** Besides body weight. */
  equipment: (typeof EQUIPMENT)[number][];
  days: { name: string; exercises: TemplateExercise[] }[];
}

type Rule = "linear" | "double" | "training_max";
type More = Omit<TemplateExercise, "slug" | "sets" | "progression">;

/** An exercise; `rule` as `["linear", 2.5]`, the step in kg. */
export function lift(
  slug: string,
  sets: TemplateSet[],
  rule?: [kind: Rule, step: number],
  more: More = {},
): TemplateExercise {
  const progression = rule && { kind: rule[0], step: rule[1], step_unit: "kg" as const };
  return { slug, sets, ...(progression && { progression }), ...more };
}

/** `n` sets of so many repetitions, or of a range. */
export function reps(n: number, range: number | [number, number], more: TemplateSet = {}) {
  const [reps_min, reps_max] = typeof range === "number" ? [range, range] : range;
  return Array.from({ length: n }, (): TemplateSet => ({ reps_min, reps_max, ...more }));
}

/** `n` sets of at least so many repetitions at a share of the training max. */
export function share(percent_tm: number, n: number, reps_min: number, more: TemplateSet = {}) {
  return Array.from({ length: n }, (): TemplateSet => ({ percent_tm, reps_min, ...more }));
}

/** `n` sets of a time. */
export function hold(n: number, duration_s: number, more: TemplateSet = {}) {
  return Array.from({ length: n }, (): TemplateSet => ({ duration_s, ...more }));
}

/** A distance in metres. */
export function run(distance_m: number, more: TemplateSet = {}): TemplateSet[] {
  return [{ distance_m, ...more }];
}

/** Sets of these weeks only. */
export function inWeeks(weeks: number[], ...sets: TemplateSet[][]): TemplateSet[] {
  return sets.flat().map((set) => ({ ...set, weeks }));
}
