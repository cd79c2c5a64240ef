import type { WeightUnit } from "../../_shared/vocabulary/units.ts";
import { validationProblem } from "../../_shared/http/problem.ts";
import { readDate } from "./dates.ts";
import { decodeFile, unreadable } from "./decode.ts";
import { type Header, KNOWN_HEADERS, readHeader, type Source } from "./headers.ts";
import { isJefit, readJefit } from "./jefit.ts";
import { type ImportedFile, layOut } from "./payload.ts";
import { readRows } from "./read_rows.ts";
import { cellsOf, type IsRecord, type Rejected, rowsOf } from "./rows.ts";

// What separates cells, likeliest first; a header of ours is found with one of them alone.
const DELIMITERS = [",", ";", "\t", "|"];
const MAX_HEADER = 4096;

/** What a file came to before the database has seen it. */
export interface ReadFile {
  source: Source;
  file: ImportedFile;
  rejected: Rejected[];
}

/**
 * Reads an export of another tracker or of our own. Lines that cannot be read are rejected by
 * number, the rest is read.
 *
 * @throws {Problem} `validation_failed` for a file that is none of them
 */
export function readFile(
  bytes: Uint8Array,
  wanted: Source | "auto",
  unit: WeightUnit | undefined,
): ReadFile {
  const { header, rows, rejected, delimiter } = recordsIn(decodeFile(bytes), wanted);
  const laidOut = layOut(readRows(rows, header, delimiter), header, unit);
  return {
    source: header.source,
    file: laidOut.file,
    rejected: [...rejected, ...laidOut.rejected],
  };
}

function recordsIn(text: string, wanted: Source | "auto") {
  if (isJefit(text)) {
    const file = readJefit(text);
    if (wanted !== "auto" && wanted !== "jefit") throw anotherSource(file.header);
    return { ...file, delimiter: "," };
  }
  const { header, delimiter, body, first } = findHeader(text, wanted);
  return { header, delimiter, ...rowsOf(body, delimiter, first, recordsOf(header)) };
}

/** A line with all the columns and a date among them is no part of a note. */
function recordsOf({ columns, width }: Header): IsRecord {
  const at = columns.get("started_at")!;
  return (cells) => cells.length >= width && readDate(cells[at]!, "day first") !== undefined;
}

function findHeader(text: string, wanted: Source | "auto") {
  // Spreadsheets may name the delimiter in a line of its own.
  const [before] = /^\s*(?:sep=.\n\s*)?/i.exec(text)!;
  const end = text.indexOf("\n", before.length);
  const line = text.slice(before.length, end < 0 ? text.length : end);
  if (line.length <= MAX_HEADER) {
    for (const delimiter of DELIMITERS) {
      const cells = cellsOf(line, delimiter);
      const header = readHeader(cells, wanted);
      if (!header) {
        const other = wanted !== "auto" && readHeader(cells, "auto");
        if (other) throw anotherSource(other);
        continue;
      }
      const first = 2 + before.split("\n").length - 1;
      return { header, delimiter, body: end < 0 ? "" : text.slice(end + 1), first };
    }
  }
  throw unreadable(`Its first line is no header that is known: ${KNOWN_HEADERS}`);
}

function anotherSource({ source }: Header) {
  const message = `This is a file of ${source}`;
  return validationProblem([{ path: "source", code: "invalid", message }]);
}
