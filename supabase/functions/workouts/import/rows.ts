import Papa from "papaparse";
import { unreadable } from "./decode.ts";

/** A record of the file, and the line on which it begins (1 is the file's first). */
export interface Row {
  line: number;
  cells: string[];
}

/** A record that cannot be read. */
export interface Rejected {
  line: number;
  reason: string;
}

// A real file of 5 MiB has some 60,000.
const MAX_LINES = 200_000;
/** A note longer than this is a quote that was never closed. */
const MAX_LINES_A_ROW = 100;

const BROKEN = "the quotes of this line do not match";

/** The cells of one line. */
export function cellsOf(line: string, delimiter: string): string[] {
  return parse(line, delimiter).data[0] ?? [];
}

/**
 * The records from a line on. A quote that is left open does not swallow what follows: its line is
 * rejected, and reading goes on with the next.
 *
 * @param first number of the text's first line in the file
 * @throws {Problem} `validation_failed` for more lines than any export has
 */
export function rowsOf(text: string, delimiter: string, first: number) {
  if (countLines(text) > MAX_LINES) throw unreadable(`The file has over ${MAX_LINES} lines`);
  const rejected: Rejected[] = [];
  const whole = parse(text, delimiter);
  if (whole.errors.length === 0) return { rows: numbered(whole.data, first), rejected };

  const rows: Row[] = [];
  const lines = text.split("\n");
  for (let at = 0; at < lines.length;) {
    const length = linesOfRow(lines, at);
    const record = lines.slice(at, at + length).join("\n");
    const { data, errors } = parse(record, delimiter);
    if (record === "") at++;
    else if (errors.length === 0 && data.length === 1) {
      rows.push({ line: first + at, cells: data[0]! });
      at += length;
    } else {
      rejected.push({ line: first + at, reason: BROKEN });
      at += 1;
    }
  }
  return { rows: rows.filter(({ cells }) => !isEmpty(cells)), rejected };
}

function parse(text: string, delimiter: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: "\n" });
}

function numbered(records: string[][], first: number): Row[] {
  const rows: Row[] = [];
  let line = first;
  for (const cells of records) {
    if (!isEmpty(cells)) rows.push({ line, cells });
    line += 1;
    for (const cell of cells) if (cell.includes("\n")) line += countLines(cell);
  }
  return rows;
}

function isEmpty(cells: string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** Up to the line that closes the quotes; one line when none does soon. */
function linesOfRow(lines: string[], at: number): number {
  let open = false;
  for (let length = 1; length <= MAX_LINES_A_ROW && at + length <= lines.length; length++) {
    if (hasOddQuotes(lines[at + length - 1]!)) open = !open;
    if (!open) return length;
  }
  return 1;
}

function hasOddQuotes(line: string): boolean {
  let odd = false;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) odd = !odd;
  return odd;
}
