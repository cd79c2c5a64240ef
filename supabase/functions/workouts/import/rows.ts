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

/** Some rows of a file, and what between them cannot be read. */
export interface Piece {
  rows: Row[];
  rejected: Rejected[];
}

/** The rows of a file from its first, a few hundred at a time: no file is held as rows as a whole. */
export type Pieces = () => Iterable<Piece>;

// A real file of 5 MiB has some 60,000.
export const MAX_LINES = 200_000;
/** A note longer than this is a quote that was never closed. */
export const MAX_LINES_A_ROW = 100;

/** How many lines a text has. @throws {Problem} `validation_failed` for more than any export has */
export function countedLines(text: string): number {
  const lines = countLines(text);
  if (lines > MAX_LINES) throw unreadable(`The file has over ${MAX_LINES} lines`);
  return lines;
}

/** The cells of one line. */
export function cellsOf(line: string, delimiter: string): string[] {
  return parse(line, delimiter).data[0] ?? [];
}

/** Whether these cells are those of a record of its own. */
export type IsRecord = (cells: string[]) => boolean;

/** What Papa Parse makes of a text. */
export interface Parsed {
  data: string[][];
  /** `row`: how many records are before it. */
  errors: { row: number }[];
  /** `cursor`: where the first record begins that is not in `data`. */
  meta: { cursor: number };
}

/** @param isUnfinished the text may end within a record, which is then left out */
export function parse(text: string, delimiter: string, isUnfinished = false): Parsed {
  const parser = new Papa.Parser({ delimiter, newline: "\n" });
  return parser.parse(text, 0, isUnfinished);
}

/** Whether a record of several lines took in what is a record of its own, or more than any note has. */
export function swallows(lines: string[], delimiter: string, isRecord: IsRecord): boolean {
  return lines.length > MAX_LINES_A_ROW ||
    lines.slice(1).some((line) => isRecord(cellsOf(line, delimiter)));
}

export function isEmpty(cells: string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

export function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
