import type { Tool } from "../tool.ts";
import { dayName, phrase, rangeInWords } from "../words.ts";

export interface Volume {
  /** Oldest first; the last one is the week that it is. */
  weeks: { starts_on: string; muscles: { muscle: string; sets: number }[] }[];
  /** Sets by muscle that the active plan asks for a week. */
  planned: Record<string, number> | null;
}

/** Weeks before this one that are told each. */
const MOST_WEEKS = 8;

export const trainingVolume: Tool<Volume> = {
  description: "sets by muscle and week, against what the plan asks for",
  arguments: ["weeks"],
  tokens: 500,
  summary: (asked) => phrase("Training volume", rangeInWords(asked)),
  tell({ weeks, planned }) {
    const setsIn = (i: number, muscle: string) =>
      weeks[i]?.muscles.find((one) => one.muscle === muscle)?.sets ?? 0;
    const last = weeks.length - 1;
    const muscles = new Set([
      ...weeks.flatMap(({ muscles }) => muscles.map(({ muscle }) => muscle)),
      ...Object.keys(planned ?? {}),
    ]);
    const head = [
      `sets that are no warm-up, secondary muscles half; this week began on ${
        dayName(weeks[last]!.starts_on)
      } and is not over` +
      (last > 0 ? `; ${last} weeks before it, from ${dayName(weeks[0]!.starts_on)}` : ""),
      ...(planned ? [] : ["no active plan"]),
    ];
    const lines = [...muscles].map((muscle) => {
      const before = weeks.slice(0, last).map((_, i) => setsIn(i, muscle)).reverse();
      const mean = before.reduce((sum, sets) => sum + sets, 0) / before.length;
      const parts = [`this week ${setsIn(last, muscle)}`];
      if (before.length > 0) {
        parts.push(`before, newest first: ${before.slice(0, MOST_WEEKS).join(" ")}`);
        parts.push(`mean ${Math.round(mean * 10) / 10}`);
      }
      if (planned) parts.push(`plan ${planned[muscle] ?? 0}`);
      const weight = mean || setsIn(last, muscle) || (planned?.[muscle] ?? 0);
      return { weight, line: `${muscle.replaceAll("_", " ")}: ${parts.join("; ")}` };
    });
    lines.sort((a, b) => b.weight - a.weight);
    return { rows: weeks.length, head, lines: lines.map(({ line }) => line) };
  },
};
