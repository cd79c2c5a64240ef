import { plain } from "./headers.ts";

// English, German, French, Spanish, Portuguese, Italian; a name or its beginning of at least three letters.
const MONTHS = [
  ["january", "januar", "janner", "janvier", "enero", "janeiro", "gennaio"],
  ["february", "februar", "feber", "fevrier", "febrero", "fevereiro", "febbraio"],
  ["march", "marz", "maerz", "mars", "marzo", "marco"],
  ["april", "avril", "abril", "aprile"],
  ["may", "mai", "mayo", "maio", "maggio"],
  ["june", "juni", "juin", "junio", "junho", "giugno"],
  ["july", "juli", "juillet", "julio", "julho", "luglio"],
  ["august", "aout", "agosto"],
  ["september", "septembre", "septiembre", "setiembre", "setembro", "settembre"],
  ["october", "oktober", "octobre", "octubre", "outubro", "ottobre"],
  ["november", "novembre", "noviembre", "novembro"],
  ["december", "dezember", "decembre", "diciembre", "dezembro", "dicembre"],
];

const LONGEST = 80;

// Each piece ends where the next one begins, whatever the text: a choice that may go on in two ways, or
// spaces beside spaces, take time that grows with a power of the length.
const CLOCK = String
  .raw`(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?: ?([ap])\.? ?m\.?)?`;
const OFFSET = String.raw`(?: ?(z|[+-](?:0\d|1[0-4]):?[0-5]\d))?`;
const WORD = "(?:alle ore|alle|a las|las|ore|um|at|as|às|à|a|t|h)";
const BETWEEN = String.raw`(?:[ ,]{1,3}(?:${WORD}[ ,]{0,3})?|${WORD}[ ,]{0,3})`;
const END = "(?: ?uhr)?$";

const YEAR_FIRST = new RegExp(
  String.raw`^([1-9]\d{3})[-/.](\d{1,2})[-/.](\d{1,2})(?:${BETWEEN}${CLOCK}${OFFSET})?${END}`,
);
const YEAR_LAST = new RegExp(
  String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.]([1-9]\d{3})(?:${BETWEEN}${CLOCK})?${END}`,
);
const DAY_MONTH = new RegExp(
  String
    .raw`^(\d{1,2})\.?(?: de)?[ -]{1,3}(\p{L}{1,20})\.?,?(?: de)?[ -]{1,3}([1-9]\d{3})(?:${BETWEEN}${CLOCK})?${END}`,
  "u",
);
const MONTH_DAY = new RegExp(
  String
    .raw`^(\p{L}{1,20})\.? (\d{1,2})(?:st|nd|rd|th)?,? ([1-9]\d{3})(?:${BETWEEN}${CLOCK})?${END}`,
  "u",
);

/** Whether `3/4/2026` means the third of April in a file. */
export type DayOrder = "day first" | "month first";

/** Whether a date may be read in either order. */
export function needsOrder(date: string): boolean {
  return /^\s*\d{1,2}[-/]/.test(date);
}

/** Reads the order from all dates of a file: what cannot be a month is a day; AM and PM go with month first. */
export function dayOrderOf(dates: Iterable<string>): DayOrder {
  for (const date of dates) {
    const [, first, second] = /^\s*(\d{1,2})[-/](\d{1,2})[-/]\d{4}/.exec(date) ?? [];
    if (first === undefined) continue;
    if (Number(first) > 12) return "day first";
    if (Number(second) > 12 || /[ap]\.? ?m\.?\s*$/i.test(date)) return "month first";
  }
  return "day first";
}

/**
 * A moment as a file writes it, as `2026-11-22T18:03:00`, local to the workout, or with the offset
 * that it has; undefined when it is none. A day alone is its noon.
 */
export function readDate(cell: string, order: DayOrder): string | undefined {
  if (cell.length > LONGEST) return undefined;
  const text = cell.trim().toLowerCase().replace(/[\s\u00a0\u202f]+/g, " ");
  let found = YEAR_FIRST.exec(text);
  if (found) return moment(found[1], found[2], found[3], found.slice(4, 8), found[8]);
  found = YEAR_LAST.exec(text);
  if (found) {
    const isDayFirst = order === "day first" || text.includes(".");
    const [day, month] = isDayFirst ? [found[1], found[2]] : [found[2], found[1]];
    return moment(found[3], month, day, found.slice(4, 8));
  }
  found = DAY_MONTH.exec(text);
  if (found) return moment(found[3], monthOf(found[2]!), found[1], found.slice(4, 8));
  found = MONTH_DAY.exec(text);
  if (found) return moment(found[3], monthOf(found[1]!), found[2], found.slice(4, 8));
  return undefined;
}

function monthOf(name: string): string | undefined {
  const beginning = plain(name);
  if (beginning.length < 3) return undefined;
  const at = MONTHS.findIndex((names) => names.some((month) => month.startsWith(beginning)));
  return at < 0 ? undefined : String(at + 1);
}

function moment(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  [hour = "12", minute = "00", second = "00", half]: (string | undefined)[],
  offset = "",
): string | undefined {
  if (!year || !month || !day) return undefined;
  const hours = half ? Number(hour) % 12 + (half.startsWith("p") ? 12 : 0) : Number(hour);
  const two = (value: string | number) => String(value).padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  const time = `${two(hours)}:${minute}:${second}`;
  return isReal(date, time) ? `${date}T${time}${withColon(offset)}` : undefined;
}

// 31 February is taken for 3 March otherwise.
function isReal(date: string, time: string): boolean {
  const parsed = new Date(`${date}T${time}Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

function withColon(offset: string): string {
  return offset.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
}

/** Seconds added to a moment that `readDate` gave, in the same form. */
export function later(moment: string, seconds: number): string {
  const [, local, offset = ""] = /^(.{19})(.*)$/.exec(moment)!;
  const end = new Date(Date.parse(`${local}Z`) + seconds * 1000);
  return end.toISOString().slice(0, 19) + offset;
}

/** Seconds from one moment to another of the same file. */
export function secondsBetween(start: string, end: string): number {
  const at = (moment: string) => Date.parse(moment.length === 19 ? `${moment}Z` : moment);
  return (at(end) - at(start)) / 1000;
}
