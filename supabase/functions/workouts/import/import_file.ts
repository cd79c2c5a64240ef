import type { WeightUnit } from "../../_shared/vocabulary/units.ts";
import { validationProblem } from "../../_shared/http/problem.ts";
import { readDate } from "./dates.ts";
import { decodeFile, unreadable } from "./decode.ts";
import { type Header, KNOWN_HEADERS, readHeader, type Source } from "./headers.ts";
import { isJefit, readJefit } from "./jefit.ts";
import { mendedRows } from "./mended_rows.ts";
import { type ImportedFile, layOut } from "./payload.ts";
import { type ReadRows, readRows } from "./read_rows.ts";
import { cellsOf, countedLines, type IsRecord, type Rejected } from "./rows.ts";
import { soundRows, Unsound } from "./sound_rows.ts";

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
 * Reads the text of an export of another tracker or of our own. Lines that cannot be read are rejected by
 * number, the rest is read. It yields every few milliseconds, where others may be let go first.
 *
 * @throws {Problem} `validation_failed` for a file that is none of them
 */
export function* reading(
  text: string,
  wanted: Source | "auto",
  unit: WeightUnit | undefined,
): Generator<undefined, ReadFile> {
  const { header, read } = isJefit(text) ? jefitIn(text, wanted) : recordsIn(text, wanted);
  const { history, broken } = yield* read();
  const { file, rejected } = layOut(history, header, unit);
  return { source: header.source, file, rejected: [...broken, ...rejected] };
}

/** Reads a file without a break. @throws {Problem} as `decodeFile` and `reading` do */
export function readFile(
  bytes: Uint8Array,
  wanted: Source | "auto",
  unit: WeightUnit | undefined,
): ReadFile {
  const steps = reading(decodeFile(bytes), wanted, unit);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

interface Records {
  header: Header;
  read(): Generator<undefined, ReadRows>;
}

function jefitIn(text: string, wanted: Source | "auto"): Records {
  const { header, rows, rejected } = readJefit(text);
  if (wanted !== "auto" && wanted !== "jefit") throw anotherSource(header);
  return { header, read: () => readRows(() => [{ rows, rejected }], rows.length, header, ",") };
}

function recordsIn(text: string, wanted: Source | "auto"): Records {
  const { header, delimiter, body, first } = findHeader(text, wanted);
  const lines = countedLines(body);
  const isRecord = recordsOf(header);
  return {
    header,
    *read() {
      try {
        return yield* readRows(
          () => soundRows(body, delimiter, first, isRecord),
          lines,
          header,
          delimiter,
        );
      } catch (error) {
        if (!(error instanceof Unsound)) throw error;
        return yield* readRows(
          () => mendedRows(body, delimiter, first, isRecord),
          lines,
          header,
          delimiter,
        );
      }
    },
  };
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
