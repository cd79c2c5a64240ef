import { unreadable } from "./decode.ts";
import { isEmpty, type IsRecord, MAX_LINES_A_ROW, parse, type Piece, swallows } from "./rows.ts";

const ROWS_A_PIECE = 500;
// Each is read three times before it is given up.
const MAX_BROKEN = 10_000;
const BROKEN = "the quotes of this line do not match";

/**
 * The records of a text whose quotes do not match. One that is left open does not swallow what
 * follows: its line is rejected, and reading goes on with the next.
 *
 * @param first number of the text's first line in the file
 * @throws {Problem} `validation_failed` for more broken lines than any export has
 */
export function* mendedRows(
  text: string,
  delimiter: string,
  first: number,
  isRecord: IsRecord,
): Generator<Piece> {
  const lines = text.split("\n");
  const isOdd = lines.map(hasOddQuotes);
  let piece: Piece = { rows: [], rejected: [] };
  let broken = 0;
  for (let at = 0; at < lines.length;) {
    let length = 1;
    let cells = soleRecord(lines[at]!, delimiter);
    if (!cells) {
      length = linesOfRow(isOdd, at);
      const own = lines.slice(at, at + length);
      if (length > 1 && !swallows(own, delimiter, isRecord)) {
        cells = soleRecord(own.join("\n"), delimiter);
      }
    }
    if (!cells) {
      piece.rejected.push({ line: first + at, reason: BROKEN });
      if (++broken > MAX_BROKEN) {
        throw unreadable(`The quotes of over ${MAX_BROKEN} lines do not match`);
      }
    } else if (!isEmpty(cells)) piece.rows.push({ line: first + at, cells });
    at += cells ? length : 1;
    if (piece.rows.length + piece.rejected.length < ROWS_A_PIECE) continue;
    yield piece;
    piece = { rows: [], rejected: [] };
  }
  yield piece;
}

/** The cells of a text that is one record, and a sound one. */
function soleRecord(text: string, delimiter: string): string[] | undefined {
  if (!text.includes('"')) return text.split(delimiter);
  const { data, errors } = parse(text, delimiter);
  return errors.length === 0 && data.length === 1 ? data[0] : undefined;
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
