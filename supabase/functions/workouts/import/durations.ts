const UNITS: [RegExp, number][] = [
  [/^(?:std|stunde)/, 3600],
  [/^(?:d|tag|jour|j$|g)/, 86_400],
  [/^(?:h|o)/, 3600],
  [/^m/, 60],
  [/^s/, 1],
];

const LONGEST = 80;

/**
 * A time span in seconds: `1h 5min`, `9s`, `1:05:00`, `45:10`, `1d 2h`, `3900`, `2 Std. 5 Min.`,
 * `3,527h`; null when the cell is empty, NaN when it is none.
 */
export function readDuration(cell: string): number | null {
  if (cell === "") return null;
  if (cell.length > LONGEST) return NaN;
  const text = cell.trim().toLowerCase().replace(/[\u00a0\u202f]/g, " ");
  if (text === "") return null;
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return Math.round(Number(text.replace(",", ".")));
  const clock = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{2})(?:[.,]\d+)?$/.exec(text);
  if (clock) {
    const [, hours = "0", minutes, seconds] = clock;
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  }
  let total = 0;
  const rest = text.replace(/(\d{1,7}(?:[.,]\d{1,3})?)\s*([a-z]+)\.?/g, (_, count, name) => {
    const seconds = UNITS.find(([pattern]) => pattern.test(name))?.[1] ?? NaN;
    total += readCount(count) * seconds;
    return "";
  });
  return /[^\s,]/.test(rest) || rest === text ? NaN : Math.round(total);
}

// Three digits after a comma are thousands: a timer that ran for months.
function readCount(count: string): number {
  return Number(count.replace(/[.,](?=\d{3}$)/, "").replace(",", "."));
}
