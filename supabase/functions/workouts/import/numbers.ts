const LONGEST = 40;

/**
 * A number as people write it: `62.5`, `62,5`, `1.250,5`, `1,250.5`, `1 250`; null when the cell is
 * empty, NaN when it is no number.
 *
 * @param delimiter of the file: beside semicolons a comma is a decimal one
 */
export function readNumber(cell: string, delimiter: string): number | null {
  if (cell.length > LONGEST) return NaN;
  if (cell === "") return null;
  if (/^\d+$/.test(cell)) return Number(cell);
  const text = cell.replace(/[\s\u00a0\u202f']/g, "");
  if (text === "" || text === "-" || text === "–") return null;
  if (!/^[+-]?\d[\d.,]*$/.test(text)) return NaN;
  return Number(withPoint(text, delimiter));
}

function withPoint(text: string, delimiter: string): string {
  const [comma, point] = [text.lastIndexOf(","), text.lastIndexOf(".")];
  if (comma >= 0 && point >= 0) {
    return comma > point ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
  }
  if (point >= 0) return text.indexOf(".") === point ? text : text.replaceAll(".", "");
  if (comma < 0) return text;
  const isThousands = text.indexOf(",") !== comma ||
    (delimiter === "," && /^[+-]?[1-9]\d{0,2},\d{3}$/.test(text));
  return isThousands ? text.replaceAll(",", "") : text.replace(",", ".");
}
