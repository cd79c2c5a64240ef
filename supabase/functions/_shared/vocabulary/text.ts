// Every kind of space of Unicode. Line breaks (LF, U+2028, U+2029) and tabs are none of them, and what
// has no width holds characters together or apart.
const SPACE = /\p{Zs}/gu;

/** What no text may hold: control characters but the newline and the tab. */
// deno-lint-ignore no-control-regex
export const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const CONTROLS = new RegExp(CONTROL, "g");

/**
 * What happens to every text before it is judged, whatever the way in which it comes: CRLF becomes
 * LF, every kind of space a plain one, the ends are trimmed.
 */
export function normalizeText(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(SPACE, " ").trim();
}

/**
 * As `normalizeText`, for text whose writer cannot be asked to mend it, such as a file's or the
 * model's: what a route would refuse is taken out, half a character becomes U+FFFD.
 */
export function repairText(text: string): string {
  return repairPart(text).trim();
}

/** As `repairText`, for a piece of a text that may go on with the space at its ends. */
export function repairPart(text: string): string {
  return text.toWellFormed().replace(CONTROLS, "").replace(SPACE, " ");
}

/**
 * A text without the given character at its end, however often it stands there.
 *
 * @example withoutEnd("2.500", "0") // 2.5
 */
export function withoutEnd(text: string, character: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === character) end--;
  return text.slice(0, end);
}
