import type { RecordKind } from "../../vocabulary/record_kind.ts";
import type { LoggedSet } from "../../vocabulary/logged_set.ts";
import { formatSet } from "../../vocabulary/logged_set.ts";
import type { Teller, Tool } from "../tool.ts";
import { amountInWords, dayName, daysBetween, mondayOf, phrase, rangeInWords } from "../words.ts";

/** What one workout has of the exercise. */
export interface Session {
  date: string;
  sets: number;
  top_set: LoggedSet | null;
  estimated_1rm: number | null;
  volume_kg: number;
}

export interface History {
  total: number;
  /** Oldest first. */
  sessions: Session[];
}

/** More sessions than this are told by week, more weeks than that by month. */
const MOST_SESSIONS = 12;
const MOST_WEEKS = 26;
/** So many at both ends make the trend. */
const ENDS = 3;

export const exerciseHistory: Tool<History> = {
  description: "how an exercise has gone: top set, estimated 1RM, volume, best and trend",
  arguments: ["exercise", "from", "to", "weeks"],
  needs: "exercise",
  tokens: 700,
  summary: (asked) => phrase("History of", asked.exercise ?? "an exercise", rangeInWords(asked)),
  tell({ total, sessions }, teller) {
    const measured = sessions.filter(({ top_set }) => top_set !== null);
    const [first, last] = [sessions[0], sessions.at(-1)];
    if (!first || !last) {
      return { rows: 0, head: ["no session in that time"], lines: [] };
    }
    const head = [
      `${total} ${total === 1 ? "session" : "sessions"}` +
      (total > sessions.length ? `, told of the last ${sessions.length}` : ""),
      ...(total === 1 ? [] : [`first ${sessionInWords(first, teller)}`]),
      `last ${sessionInWords(last, teller)}`,
      ...bests(measured, teller),
      ...trend(measured, teller),
    ];
    return { rows: total, head, lines: total === 1 ? [] : series(sessions, teller) };
  },
};

function sessionInWords(session: Session, { units }: Teller): string {
  const { date, top_set, estimated_1rm, volume_kg, sets } = session;
  return [
    `${dayName(date)}: ${top_set ? formatSet(top_set, units) : "warm-up alone"}`,
    estimated_1rm !== null &&
    `estimated 1RM ${amountInWords("estimated_1rm", estimated_1rm, units)}`,
    volume_kg > 0 && `volume ${amountInWords("volume", volume_kg, units)}`,
    `${sets} ${sets === 1 ? "set" : "sets"}`,
  ].filter(Boolean).join(", ");
}

/** What progress of the exercise is measured by, and how it is written. */
function measureOf({ exercise }: Teller): {
  name: string;
  kind: RecordKind;
  value(session: Session): number | null;
  sign: 1 | -1;
} {
  const set = (field: keyof LoggedSet) => ({ top_set }: Session) =>
    (top_set?.[field] ?? null) as number | null;
  switch (exercise?.tracking) {
    case "reps":
      return { name: "most reps", kind: "reps", value: set("reps"), sign: 1 };
    case "duration":
      return { name: "longest", kind: "duration", value: set("duration_s"), sign: 1 };
    case "distance_duration":
      return { name: "farthest", kind: "distance", value: set("distance_m"), sign: 1 };
    case "assisted_bodyweight":
      return { name: "least help", kind: "weight", value: set("weight_kg"), sign: -1 };
    case "weight_reps":
    case "weighted_bodyweight":
      return {
        name: "estimated 1RM",
        kind: "estimated_1rm",
        value: ({ estimated_1rm }) => estimated_1rm,
        sign: 1,
      };
    default:
      return { name: "heaviest", kind: "weight", value: set("weight_kg"), sign: 1 };
  }
}

/** The session with the greatest value, the earliest of equals. */
function greatest(sessions: Session[], value: (session: Session) => number | null) {
  return sessions.reduce<Session | undefined>((best, session) => {
    const [mine, known] = [value(session), best && value(best)];
    return mine !== null && (known === undefined || known === null || mine > known)
      ? session
      : best;
  }, undefined);
}

function bests(sessions: Session[], teller: Teller): string[] {
  const { name, kind, value, sign } = measureOf(teller);
  const best = greatest(sessions, (session) => {
    const measured = value(session);
    return measured === null ? null : sign * measured;
  });
  const measured = best && value(best);
  if (!best || measured === null || measured === undefined) return [];
  const lines = [
    `${kind === "estimated_1rm" ? "best " : ""}${name}: ${
      amountInWords(kind, measured, teller.units)
    } on ${dayName(best.date)} (${formatSet(best.top_set!, teller.units)})`,
  ];
  const heaviest = kind === "estimated_1rm" &&
    greatest(sessions, ({ top_set }) => top_set?.weight_kg ?? null);
  if (heaviest && heaviest.top_set!.weight_kg !== null) {
    lines.push(
      `heaviest: ${formatSet(heaviest.top_set!, teller.units)} on ${dayName(heaviest.date)}`,
    );
  }
  return lines;
}

function trend(sessions: Session[], teller: Teller): string[] {
  const { name, kind, value } = measureOf(teller);
  const known = sessions.filter((session) => value(session) !== null);
  const ends = Math.min(ENDS, Math.floor(known.length / 2));
  if (ends === 0) return [];
  const mean = (some: Session[]) =>
    some.reduce((sum, session) => sum + value(session)!, 0) / some.length;
  const whole = (amount: number) =>
    kind === "reps" || kind === "duration" ? Math.round(amount) : amount;
  const [before, after] = [mean(known.slice(0, ends)), mean(known.slice(-ends))].map(whole) as [
    number,
    number,
  ];
  const change = after - before;
  const shown = (amount: number) => amountInWords(kind, amount, teller.units);
  const weeks = Math.round(daysBetween(known[0]!.date, known.at(-1)!.date) / 7);
  const sign = change < 0 ? "-" : "+";
  return [
    `trend of ${name}: ${shown(before)} (mean of the first ${ends}) to ${shown(after)} (mean of ` +
    `the last ${ends}), ${sign}${shown(Math.abs(change))} in ${weeks} ${
      weeks === 1 ? "week" : "weeks"
    }`,
  ];
}

/** Newest first, so that a budget takes the oldest. */
function series(sessions: Session[], teller: Teller): string[] {
  const byWeek = grouped(sessions, ({ date }) => mondayOf(date));
  if (sessions.length <= MOST_SESSIONS) {
    return ["by session, newest first:", ...told(sessions, teller)];
  }
  const isByWeek = byWeek.length <= MOST_WEEKS;
  const groups = isByWeek ? byWeek : grouped(sessions, ({ date }) => date.slice(0, 7));
  const { name, kind, value, sign } = measureOf(teller);
  const lines = groups.map(([key, some]) => {
    const best = greatest(some, (s) => value(s) === null ? null : sign * value(s)!) ?? some[0]!;
    const volume = some.reduce((sum, { volume_kg }) => sum + volume_kg, 0);
    const measured = value(best);
    return [
      `${isByWeek ? `week of ${key}` : key}: ${some.length} ${
        some.length === 1 ? "session" : "sessions"
      }`,
      measured !== null && `${name} ${amountInWords(kind, measured, teller.units)}`,
      best.top_set && formatSet(best.top_set, teller.units),
      volume > 0 && `volume ${amountInWords("volume", volume, teller.units)}`,
    ].filter(Boolean).join(", ");
  });
  return [`by ${isByWeek ? "week" : "month"}, best of each, newest first:`, ...lines.reverse()];
}

function told(sessions: Session[], teller: Teller): string[] {
  return sessions.map((session) => sessionInWords(session, teller)).reverse();
}

function grouped(sessions: Session[], key: (session: Session) => string): [string, Session[]][] {
  return [...Map.groupBy(sessions, key)];
}
