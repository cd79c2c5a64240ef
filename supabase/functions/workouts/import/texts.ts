import { repairText } from "../../_shared/vocabulary/text.ts";
import type { Source } from "./headers.ts";

/** A title or name on one line, of at most `max` characters. */
export function oneLine(cell: string, max: number): string {
  return shortened(repairText(cell.replace(/[\n\t]/g, " ")), max);
}

const MAX_NAME = 200;

/** Ours as it is; other trackers write a name now with one apostrophe or space, now with another. */
export function exerciseName(cell: string, source: Source): string {
  const name = oneLine(cell, MAX_NAME);
  if (source === "slowburn") return name;
  return name.replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'").replace(/\s+/g, " ");
}

/** A note, which may have several lines; null when there is none. */
export function note(cell: string, max: number): string | null {
  return cell === "" ? null : shortened(repairText(cell), max) || null;
}

/** Other trackers write a line break as `\n` in letters. */
export function withLineBreaks(cell: string): string {
  return cell.includes("\\n") ? cell.replaceAll("\\r", "").replaceAll("\\n", "\n") : cell;
}

/** Takes away the apostrophe that the export puts in front of what looks like a formula. */
export function asExported(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function shortened(text: string, max: number): string {
  return text.length <= max ? text : [...text].slice(0, max).join("").trim();
}
