import type { ProposedWorkout } from "../../supabase/functions/_shared/actions/proposed_action.ts";

/** Where a speaker lives and how they weigh. */
export interface Speaker {
  time_zone: string;
  unit_system: "metric" | "imperial";
}

/** What somebody says they trained, what a good model makes of it, and the workout that was meant. */
export interface SpokenLog {
  said: string;
  answer: ProposedWorkout;
  /**
   * One line an exercise: its slug, then each set in order. `5x80` is repetitions and kilograms,
   * `5x175lb` pounds; `12` repetitions, `60s` seconds, `5000m` metres, joined by `+`; `w` a warm-up,
   * `@8` the exertion.
   */
  meant: string[];
  /** The moment it began, in UTC; null for what ends as it is said. */
  began: string | null;
  /** Minutes from beginning to end, where they were said. */
  minutes?: number;
}

/** The spoken logs of a speaker. */
export interface Diary {
  speaker: Speaker;
  logs: SpokenLog[];
}

/** A set as `POST /workouts/log` answers it, as far as it counts here. */
export interface MeantSet {
  slug: string;
  type: string;
  reps: number | null;
  weight_kg: number | null;
  duration_s: number | null;
  distance_m: number | null;
  rpe: number | null;
}

/** Reads the lines of what was meant, by arithmetic of its own. */
export function meantSets(lines: readonly string[]): MeantSet[] {
  return lines.flatMap((line) => {
    const [slug = "", ...sets] = line.split(" ");
    return sets.map((text) => {
      const set: MeantSet = {
        slug,
        type: text.endsWith("w") ? "warmup" : "working",
        reps: null,
        weight_kg: null,
        duration_s: null,
        distance_m: null,
        rpe: null,
      };
      const [amounts = "", rpe] = text.replace(/w$/, "").split("@");
      if (rpe) set.rpe = Number(rpe);
      for (const amount of amounts.split("+")) {
        if (amount.endsWith("s")) set.duration_s = parseInt(amount);
        else if (amount.endsWith("m")) set.distance_m = parseFloat(amount);
        else {
          const [reps, load] = amount.split("x");
          set.reps = Number(reps);
          if (load?.endsWith("lb")) {
            set.weight_kg = Math.round(parseFloat(load) * 453.59237) / 1000;
          } else if (load) set.weight_kg = Number(load);
        }
      }
      return set;
    });
  });
}
