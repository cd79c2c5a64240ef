import type { LoggedSet } from "../../vocabulary/logged_set.ts";
import type { Teller, Tool } from "../tool.ts";
import { amountInWords, dayName, phrase, rangeInWords, setsInWords } from "../words.ts";

export interface Workouts {
  more: boolean;
  /** Newest first. */
  workouts: {
    date: string;
    title: string | null;
    notes: string | null;
    minutes: number;
    volume_kg: number;
    sets: (LoggedSet & { exercise_name: string })[] | null;
  }[];
}

const MOST_NOTES = 120;

export const workouts: Tool<Workouts> = {
  description:
    "whole workouts with their sets, newest first, by date, exercise or words of the title",
  arguments: ["exercise", "from", "to", "weeks", "query", "limit"],
  tokens: 900,
  summary: (asked) =>
    phrase(
      "Workouts",
      asked.query && `called “${asked.query}”`,
      asked.exercise && `with ${asked.exercise}`,
      rangeInWords(asked),
    ),
  tell({ workouts, more }, teller) {
    const head = workouts.length === 0
      ? ["no workout in that time"]
      : [`${workouts.length}${more ? ", and there are older ones" : ""}`];
    return { rows: workouts.length, head, lines: workouts.map((one) => inWords(one, teller)) };
  },
};

function inWords(
  { date, title, notes, minutes, volume_kg, sets }: Workouts["workouts"][number],
  { units }: Teller,
): string {
  const facts = [
    dayName(date),
    title && JSON.stringify(title),
    `${minutes} min`,
    volume_kg > 0 && `volume ${amountInWords("volume", volume_kg, units)}`,
    notes && `notes ${JSON.stringify([...notes].slice(0, MOST_NOTES).join(""))}`,
  ].filter(Boolean).join(", ");
  const done = [...Map.groupBy(sets ?? [], ({ exercise_name }) => exercise_name)]
    .map(([name, some]) => `${name} ${setsInWords(some, units)}`);
  return `${facts}: ${done.join("; ")}`;
}
