import type { RecordKind } from "../../vocabulary/record_kind.ts";
import type { Tool } from "../tool.ts";
import { amountInWords, dayName, phrase, rangeInWords } from "../words.ts";

export interface Records {
  /** Exercises with a record in that time. */
  total: number;
  exercises: {
    name: string;
    records: { kind: RecordKind; value: number; date: string; reps: number | null }[];
  }[];
}

const NAMES: Record<RecordKind, string> = {
  weight: "heaviest",
  reps: "most reps",
  estimated_1rm: "estimated 1RM",
  volume: "most volume in a workout",
  duration: "longest",
  distance: "farthest",
};

export const records: Tool<Records> = {
  description:
    "personal records with their dates, of one exercise or of those trained most; with " +
    "a time, those set in it",
  arguments: ["exercise", "from", "to", "weeks", "limit"],
  tokens: 700,
  summary: (asked) =>
    phrase("Records", asked.exercise && `of ${asked.exercise}`, rangeInWords(asked)),
  tell({ total, exercises }, { units }) {
    const head = total === 0
      ? ["none in that time"]
      : total > exercises.length
      ? [`${total} exercises have some; ${exercises.length} of them:`]
      : [];
    const lines = exercises.map(({ name, records }) => {
      const told = records.map(({ kind, value, date, reps }) => {
        const amount = amountInWords(kind, value, units);
        const shown = kind === "weight" && reps !== null ? `${reps} × ${amount}` : amount;
        return `${NAMES[kind]} ${shown} (${dayName(date)})`;
      });
      return `${name}: ${told.join("; ")}`;
    });
    return { rows: total, head, lines };
  },
};
