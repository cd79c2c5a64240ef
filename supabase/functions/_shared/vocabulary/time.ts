import { withoutEnd } from "./text.ts";

/**
 * The same moment in UTC, with what PostgreSQL keeps of its fraction, so that equal moments are
 * equal texts. What is no moment stays as it is.
 *
 * @example inUtc("2026-11-22T21:00:00.5+01:00") // 2026-11-22T20:00:00.5Z
 */
export function inUtc(time: string): string {
  const seconds = new Date(time.replace(/\.\d+/, ""));
  if (Number.isNaN(seconds.getTime())) return time;
  const fraction = withoutEnd(fractionOf(time), "0");
  return seconds.toISOString().slice(0, 19) + (fraction && `.${fraction}`) + "Z";
}

/** Microseconds since 1970, as exact as PostgreSQL compares; NaN for what is no moment. */
export function microseconds(time: string): number {
  const seconds = Date.parse(time.replace(/\.\d+/, ""));
  return seconds * 1000 + Number(fractionOf(time).padEnd(6, "0"));
}

function fractionOf(time: string): string {
  return /\.(\d{1,6})/.exec(time)?.[1] ?? "";
}
