import { normalizeText } from "../_shared/vocabulary/fields.ts";

// PostgreSQL stores no NUL, and nobody reads control characters; line breaks and tabs stay.
// deno-lint-ignore no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** A text, or a piece of one, without what is not printed. */
export function withoutControls(text: string): string {
  return text.replace(UNPRINTABLE, "");
}

/** What the model wrote as a text that people read: well-formed, trimmed, without controls. */
export function printable(text: string): string {
  return normalizeText(withoutControls(text.toWellFormed()));
}
