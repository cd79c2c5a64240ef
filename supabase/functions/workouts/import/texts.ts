// deno-lint-ignore no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A name or title on one line: single spaces, straight apostrophes, at most `max` characters. */
export function oneLine(cell: string, max: number): string {
  const text = cell.replace(CONTROL, "").replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/\s+/g, " ").trim().toWellFormed();
  return shortened(text, max);
}

/** A note, which may have several lines; null when there is none. */
export function note(cell: string, max: number): string | null {
  if (cell === "") return null;
  const text = cell.replace(CONTROL, "").trim().toWellFormed();
  return shortened(text, max) || null;
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
