import { readSetLine, type SetLine } from "../vocabulary/set_line.ts";
import type { Tracking } from "../vocabulary/tracking.ts";
import { fromKg, round, toKg, type WeightUnit } from "../vocabulary/units.ts";
import type { ProposedExercise } from "./proposed_action.ts";
import type { Found, FoundExercise, Resolved } from "./resolved.ts";
import { oneLine, plainName } from "./resolved.ts";

/** Equal sets in the database's units. */
export type Sets = Omit<SetLine, "weight" | "unit"> & { weight_kg?: number };

/** An exercise that an action can hold. */
export interface UsableExercise extends FoundExercise {
  sets: Sets[];
}

/** What is told of an action besides its payload: to the person, and to the trace. */
export class Notes {
  readonly texts: string[] = [];
  /** Of the names that came to nothing: why, and the name. */
  readonly lost: { reason: LostReason; exercise: string }[] = [];

  lose(reason: LostReason, exercise: string, text: string): void {
    this.lost.push({ reason, exercise: oneLine(exercise, 80) });
    this.texts.push(text);
  }
}

export type LostReason =
  | "unknown_exercise"
  | "ambiguous_exercise"
  | "unreadable_sets"
  | "ruled_out";

/** The exercise of a name, or a note that says why there is none. */
export function foundOrNoted(
  name: string | undefined,
  resolved: Resolved,
  notes: Notes,
): FoundExercise | undefined {
  const written = plainName(name ?? "");
  if (written === "") return undefined;
  const found: Found = resolved.find(written);
  if (found.exercise) return found.exercise;
  if (found.near.length === 0) {
    notes.lose("unknown_exercise", written, `“${written}” is no exercise that is known: left out.`);
  } else {
    const near = found.near.join(", ");
    notes.lose("ambiguous_exercise", written, `“${written}” may be ${near}: left out.`);
  }
  return undefined;
}

/** The exercises with their sets, as far as both are understood; notes say what is not. */
export function usableExercises(
  proposed: readonly ProposedExercise[],
  resolved: Resolved,
  unit: WeightUnit,
  notes: Notes,
): UsableExercise[] {
  return proposed.flatMap((one) => {
    const exercise = foundOrNoted(one.exercise, resolved, notes);
    if (!exercise) return [];
    const sets = (one.sets ?? []).filter((line) => line.trim() !== "").flatMap((line) => {
      const read = readSetLine(line);
      if (read) return [inUnits(read, exercise.tracking, unit)];
      notes.lose(
        "unreadable_sets",
        exercise.name,
        `${exercise.name}: the sets “${oneLine(line, 60)}” could not be read: left out.`,
      );
      return [];
    });
    return [{ ...exercise, sets }];
  });
}

function inUnits(
  { weight, unit: written, ...line }: SetLine,
  tracking: Tracking,
  unit: WeightUnit,
): Sets {
  const sets: Sets = { ...line };
  if (weight !== undefined) sets.weight_kg = toKg(weight, written ?? unit);
  // 3x60 of a plank: seconds are meant where nothing is repeated.
  const isHeld = tracking === "duration" || tracking === "weight_duration";
  if (isHeld && sets.reps !== undefined && sets.duration_s === undefined) {
    sets.duration_s = sets.reps;
    delete sets.reps;
    delete sets.reps_max;
  }
  return sets;
}

/** `3×5 80 kg`: sets in the person's unit, without a word of any language. */
export function shownSets(sets: readonly Sets[], unit: WeightUnit): string {
  return sets.map(({ count, reps, reps_max, weight_kg, duration_s, distance_m }) => {
    const range = reps_max === undefined || reps_max === reps ? `${reps}` : `${reps}–${reps_max}`;
    const much = [
      reps !== undefined && range,
      distance_m !== undefined &&
      (distance_m >= 1000 ? `${round(distance_m / 1000, 2)} km` : `${distance_m} m`),
      duration_s !== undefined && shownTime(duration_s),
    ].filter(Boolean).join(" ");
    const load = weight_kg === undefined ? "" : ` ${round(fromKg(weight_kg, unit), 2)} ${unit}`;
    return `${count > 1 ? `${count}×` : ""}${much || "max"}${load}`;
  }).join(", ");
}

function shownTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return seconds < 60 ? `${seconds} s` : `${minutes}:${String(seconds % 60).padStart(2, "0")}`;
}
