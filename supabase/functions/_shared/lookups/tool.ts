import type { UnitSystem } from "../vocabulary/units.ts";
import type { ArgumentName, Arguments } from "./arguments.ts";

/** The exercise that a name was taken for, as `look_up` in SQL tells it. */
export interface MeantExercise {
  /** As the model called it. */
  said: string;
  /** Null when no exercise is called so. */
  name: string | null;
  tracking: string | null;
  /** Where it was never trained, or is none: what else may be meant. */
  others: string[];
}

/** What of a result is told, most important lines first. */
export interface Told {
  /** How many things were found: sessions, weeks, records, workouts … */
  rows: number;
  /** What always stands. */
  head: string[];
  /** Dropped from the end, when there are more than the budget takes. */
  lines: string[];
}

/** What a result is told with. */
export interface Teller {
  units: UnitSystem;
  exercise: MeantExercise | null;
}

/** Something that the companion can look up; `private.look_up_*` in SQL finds it. */
export interface Tool<Found = never> {
  /** For the model: what it is good for. */
  description: string;
  /** The same for an assistant that has no prompt of ours, where that differs. */
  outside?: string;
  /** Those that it takes; others are left out. */
  arguments: readonly ArgumentName[];
  /** Without it there is nothing to look up. */
  needs?: ArgumentName;
  /** The most tokens that its result may take, at four characters each. */
  tokens: number;
  /** What the person reads while it is looked up. */
  summary(asked: Arguments): string;
  tell(found: Found, teller: Teller): Told;
}
