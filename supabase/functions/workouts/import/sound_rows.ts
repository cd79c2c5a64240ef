import { countLines, isEmpty, type IsRecord, parse, type Piece, swallows } from "./rows.ts";

// Some hundreds of rows, which take a few milliseconds.
const PIECE = 32 * 1024;

/** A quote of the file is left open, or closed in the wrong place. */
export class Unsound {}

/**
 * The records of a text whose quotes all match.
 *
 * @param first number of the text's first line in the file
 * @throws {Unsound} at the piece in which they do not
 */
export function* soundRows(
  text: string,
  delimiter: string,
  first: number,
  isRecord: IsRecord,
): Generator<Piece> {
  let line = first;
  let size = PIECE;
  for (let from = 0; from < text.length;) {
    const piece = text.slice(from, from + size);
    const isUnfinished = from + size < text.length;
    const { data, errors, meta } = parse(piece, delimiter, isUnfinished);
    // Of the record that is left out nothing is known yet.
    if (errors.some(({ row }) => !isUnfinished || row < data.length)) throw new Unsound();
    // A long record is read again with twice as much.
    size = data.length > 0 ? PIECE : 2 * size;
    const rows: Piece["rows"] = [];
    const begins = line;
    let lines: string[] | undefined;
    // Only quotes hold a record together over several lines.
    const hasQuotes = piece.includes('"');
    for (const cells of data) {
      const length = hasQuotes ? linesOf(cells) : 1;
      if (length > 1) {
        lines ??= piece.split("\n");
        const own = lines.slice(line - begins, line - begins + length);
        if (swallows(own, delimiter, isRecord)) throw new Unsound();
      }
      if (!isEmpty(cells)) rows.push({ line, cells });
      line += length;
    }
    yield { rows, rejected: [] };
    from += isUnfinished ? meta.cursor : piece.length;
  }
}

function linesOf(cells: string[]): number {
  let lines = 1;
  for (const cell of cells) if (cell.includes("\n")) lines += countLines(cell);
  return lines;
}
