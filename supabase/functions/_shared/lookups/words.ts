import type { DatabasePlanNext } from "../progression/next_suggestions.ts";
import { formatRecord } from "../vocabulary/amounts.ts";
import type { RecordKind } from "../vocabulary/record_kind.ts";
import { loadIn, type UnitSystem } from "../vocabulary/units.ts";
import type { LoggedSet } from "../vocabulary/logged_set.ts";
import { formatSet } from "../vocabulary/logged_set.ts";
import type { Arguments } from "./arguments.ts";

/** @example dayName("2026-11-24") // "Tue 2026-11-24" */
export function dayName(date: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  const name = day.toLocaleDateString("en", { weekday: "short", timeZone: "UTC" });
  return `${name} ${date.slice(0, 10)}`;
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - (day.getUTCDay() + 6) % 7);
  return day.toISOString().slice(0, 10);
}

/** Whole days from one date to another. */
export function daysBetween(from: string, to: string): number {
  const at = (date: string) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Math.round((at(to) - at(from)) / 86_400_000);
}

/**
 * An amount as it is told: an estimate to tenths and a sum to whole units, since what is beyond is
 * the formula's, or left by conversion; everything else as it is written elsewhere.
 */
export function amountInWords(kind: RecordKind, value: number, units: UnitSystem): string {
  const places = kind === "estimated_1rm" ? 10 : kind === "volume" ? 1 : undefined;
  if (places === undefined) return formatRecord(kind, value, units);
  const unit = units === "imperial" ? "lb" : "kg";
  return `${Math.round(loadIn(unit, value) * places) / places} ${unit}`;
}

/** Equal sets in a row as one phrase: `3 sets: 5 × 100 kg @8, 1 set: 8 × 80 kg`. */
export function setsInWords(sets: readonly LoggedSet[], units: UnitSystem): string {
  const groups: { words: string; count: number }[] = [];
  for (const words of sets.map((set) => formatSet(set, units))) {
    const last = groups.at(-1);
    if (last?.words === words) last.count++;
    else groups.push({ words, count: 1 });
  }
  return groups.map(({ words, count }) => `${count} ${count === 1 ? "set" : "sets"}: ${words}`)
    .join(", ");
}

/** What speaks against an exercise of the next day, and what could be done in its place; or nothing. */
export function warningInWords(
  { exercise_id }: { exercise_id: string },
  { warnings }: Pick<DatabasePlanNext, "warnings">,
): string {
  const warning = warnings[exercise_id];
  if (!warning) return "";
  const instead = warning.substitute?.exercise_name;
  return `; RULED OUT by ${warning.because}${instead ? `; in its place: ${instead}` : ""}`;
}

/** The time that a lookup is about, for its summary: empty for all of it. */
export function rangeInWords({ from, to, weeks }: Arguments): string {
  if (from && to) return from === to ? `on ${from}` : `from ${from} to ${to}`;
  if (from) return `since ${from}`;
  const until = to ? `until ${to}` : "";
  if (weeks) return `${weeks === "1" ? "this week" : `the last ${weeks} weeks`} ${until}`.trim();
  return until;
}

/** Words that are there, with a space between them. */
export function phrase(...words: (string | undefined | false)[]): string {
  return words.filter(Boolean).join(" ");
}
