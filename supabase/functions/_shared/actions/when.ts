/** A local time that was said; `isDay` when it was no more than a day or a part of one. */
export interface When {
  /** `YYYY-MM-DDTHH:MM`, on the person's clock. */
  local: string;
  /** `YYYY-MM-DD` of it. */
  date: string;
  isDay: boolean;
}

/** When a part of the day is, the first that fits, and words for it in six languages, without accents. */
const PARTS: readonly [string, RegExp][] = [
  ["08:00", /\b(?:morning|morgens?|fruh|vormittags?|matin|manana|manha|mattin[ao]|mattinata)\b/],
  ["15:30", /\b(?:afternoon|nachmittags?|apres midi|tarde|pomeriggio)\b/],
  ["12:30", /\b(?:noon|midday|lunch(?:time)?|mittags?|midi|mediodia|meio dia|mezzogiorno)\b/],
  ["19:00", /\b(?:evening|tonight|abends?|soir(?:ee)?|noite|sera|serata)\b/],
  ["21:30", /\b(?:night|nachts?|nuit|noche|notte)\b/],
];
const NO_PART = "12:00";

/** Words of days, as a model may write one in place of its date. */
const DAYS: readonly [number, RegExp][] = [
  [
    -2,
    /\b(?:day before yesterday|vorgestern|avant hier|anteayer|antes de ayer|anteontem|ieri l altro|l altro ieri)\b/,
  ],
  [-1, /\b(?:yesterday|last night|gestern|hier|ayer|anoche|ontem|ieri)\b/],
  [0, /\b(?:today|tonight|heute|aujourd hui|ce soir|hoy|hoje|oggi|this|stamattina|stasera)\b/],
];

const LONGEST = 60;

/**
 * Reads when a workout was, as the model gives it: a local date and time, either alone, or a part of
 * the day (`2026-11-25 evening`). Seconds and an offset are left out: the person's clock counts.
 *
 * @param localNow `YYYY-MM-DDTHH:MM:SS` on the person's clock
 * @returns undefined for what is none of it, also for a day that no calendar has
 */
export function readWhen(text: string, localNow: string): When | undefined {
  if (text.length > LONGEST) return undefined;
  const today = localNow.slice(0, 10);
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.replace(/[’'\-]/g, " ");
  const written = /\b(\d{4}-\d{2}-\d{2})(?!\d)/.exec(plain)?.[1];
  const days = DAYS.find(([, pattern]) => pattern.test(words))?.[0];
  const clock = /(?:^|[t\s])(\d{1,2})[:h](\d{2})(?:[:.\d]*)\s*(am|pm)?(?=z|[+\s-]|$)/.exec(plain);
  const part = PARTS.find(([, pattern]) => pattern.test(words))?.[0];
  if (written && !isDate(written)) return undefined;
  const date = written ?? (days === undefined ? undefined : daysFrom(today, days));
  const time = clock ? timeOf(clock) : part;
  if ((clock && !time) || (!date && !time)) return undefined;
  return {
    local: `${date ?? today}T${time ?? NO_PART}`,
    date: date ?? today,
    isDay: !clock,
  };
}

function timeOf([, hours, minutes, half]: RegExpExecArray): string | undefined {
  const hour = half ? Number(hours) % 12 + (half === "pm" ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}

function isDate(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date) &&
    date >= "1900-01-01" && date < "2200-01-01";
}

function daysFrom(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
