import type { Tool } from "../tool.ts";
import { phrase } from "../words.ts";

export interface FoundExercises {
  exercises: {
    name: string;
    equipment: string;
    level: string;
    primary_muscles: string[];
    secondary_muscles: string[];
    /** Workouts that it was trained in. */
    sessions: number;
    /** The standing constraint that speaks against it, and their words for it. */
    ruled_out?: string;
  }[];
}

export const findExercises: Tool<FoundExercises> = {
  description: "exercises of the library and their own, by query (name, muscle, equipment), or, " +
    "with exercise, what can take its place",
  arguments: ["exercise", "query", "limit"],
  tokens: 500,
  summary: ({ exercise, query }) =>
    phrase(exercise ? `Substitutes for ${exercise}` : "Exercises", query && `for “${query}”`),
  tell({ exercises }) {
    const head = exercises.length === 0
      ? ["none found"]
      : ["those ruled out say so by a rule of thumb; heed the constraints among the memories too"];
    const words = (names: string[]) => names.join(", ").replaceAll("_", " ");
    const lines = exercises.map((one) => {
      const also = one.secondary_muscles.length > 0
        ? ` (also ${words(one.secondary_muscles)})`
        : "";
      const trained = one.sessions > 0 ? `; trained in ${one.sessions} workouts` : "";
      const against = one.ruled_out ? `; RULED OUT by ${one.ruled_out}` : "";
      return `${one.name}: ${words([one.equipment])}, ${one.level}, ${
        words(one.primary_muscles)
      }${also}${trained}${against}`;
    });
    return { rows: exercises.length, head, lines };
  },
};
