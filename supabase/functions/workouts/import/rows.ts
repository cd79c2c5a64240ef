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
export const MAX_LINES = 200_000;
/** A note longer than this is a quote that was never closed. */
const MAX_LINES_A_ROW = 100;
// Each is read three times before it is given up.
const MAX_BROKEN = 10_000;

const BROKEN = "the quotes of this line do not match";

/** The cells of one line. */
export function cellsOf(line: string, delimiter: string): string[] {
  return parse(line, delimiter).data[0] ?? [];
}

/** Whether these cells are those of a record of its own. */
export type IsRecord = (cells: string[]) => boolean;

/**
 * The records from a line on. A quote that is left open does not swallow what follows: its line is
 * rejected, and reading goes on with the next.
 *
 * @param first number of the text's first line in the file
 * @throws {Problem} `validation_failed` for more lines, or more broken ones, than any export has
 */
export function rowsOf(text: string, delimiter: string, first: number, isRecord: IsRecord) {
  if (countLines(text) > MAX_LINES) throw unreadable(`The file has over ${MAX_LINES} lines`);
  const lines = text.split("\n");
  const swallows = (at: number, length: number) =>
    length > MAX_LINES_A_ROW ||
    lines.slice(at + 1, at + length).some((line) => isRecord(cellsOf(line, delimiter)));
  const { data, errors } = parse(text, delimiter);
  if (errors.length === 0) {
    const rows = numbered(data, first);
    const isSound = rows.every(({ line, length }) =>
      length === 1 || !swallows(line - first, length)
    );
    if (isSound) return { rows: rows.filter(({ cells }) => !isEmpty(cells)), rejected: [] };
  }
  return oneByOne(lines, delimiter, first, swallows);
}

function oneByOne(
  lines: string[],
  delimiter: string,
  first: number,
  swallows: (at: number, length: number) => boolean,
) {
  const rows: Row[] = [];
  const rejected: Rejected[] = [];
  const isOdd = lines.map(hasOddQuotes);
  for (let at = 0; at < lines.length;) {
    let length = 1;
    let cells = soleRecord(lines[at]!, delimiter);
    if (!cells) {
      length = linesOfRow(isOdd, at);
      if (length > 1 && !swallows(at, length)) {
        cells = soleRecord(lines.slice(at, at + length).join("\n"), delimiter);
      }
    }
    if (!cells) rejected.push({ line: first + at, reason: BROKEN });
    else if (!isEmpty(cells)) rows.push({ line: first + at, cells });
    if (rejected.length > MAX_BROKEN) {
      throw unreadable(`The quotes of over ${MAX_BROKEN} lines do not match`);
    }
    at += cells ? length : 1;
  }
  return { rows, rejected };
}

/** The cells of a text that is one record, and a sound one. */
function soleRecord(text: string, delimiter: string): string[] | undefined {
  if (!text.includes('"')) return text.split(delimiter);
  const { data, errors } = parse(text, delimiter);
  return errors.length === 0 && data.length === 1 ? data[0] : undefined;
}

function parse(text: string, delimiter: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: "\n" });
}

function numbered(records: string[][], first: number): (Row & { length: number })[] {
  let line = first;
  return records.map((cells) => {
    let length = 1;
    for (const cell of cells) if (cell.includes("\n")) length += countLines(cell);
    line += length;
    return { line: line - length, length, cells };
  });
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
function linesOfRow(isOdd: boolean[], at: number): number {
  let open = false;
  for (let length = 1; length <= MAX_LINES_A_ROW && at + length <= isOdd.length; length++) {
    if (isOdd[at + length - 1]) open = !open;
    if (!open) return length;
  }
  return 1;
}

function hasOddQuotes(line: string): boolean {
  let odd = false;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) odd = !odd;
  return odd;
}
