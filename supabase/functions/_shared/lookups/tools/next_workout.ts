import { type DatabasePlanNext, suggestionFor } from "../../progression/next_suggestions.ts";
import type { Tool } from "../tool.ts";
import { dayName, setsInWords, warningInWords } from "../words.ts";

export const nextWorkout: Tool<DatabasePlanNext | null> = {
  description: "the next day of the active plan: sets and loads, why, and the last time",
  arguments: [],
  tokens: 800,
  summary: () => "The next workout of the plan",
  tell(found, { units }) {
    if (!found) return { rows: 0, head: ["no active plan with days"], lines: [] };
    const { plan_name, day, exercises } = found;
    const lines = exercises.map((exercise) => {
      const { exercise_name, history: [last] } = exercise;
      const { sets, reason } = suggestionFor(exercise, found);
      const next = setsInWords(sets.map((set) => ({ ...set, rpe: null })), units);
      const before = last
        ? `; last time, ${dayName(last.local_date)}: ${setsInWords(last.sets, units)}`
        : "";
      return `${exercise_name}: ${next} (${reason})${before}${warningInWords(exercise, found)}`;
    });
    const head = [`plan ${JSON.stringify(plan_name)}, next is ${JSON.stringify(day.name)}`];
    return { rows: exercises.length, head, lines };
  },
};
