const DASHES = /[\u2010-\u2015\u2212]/g;
const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g;
const QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;
const CLOSING = /[\s.,;:!?]+$/u;

/**
 * Words as they are compared: case, white space and typographic signs aside (curly quotes, the
 * kinds of dashes, ligatures and full-width forms, the point at the end). Letters with accents stay
 * what they are, and so do numbers.
 */
export function normalise(text: string): string {
  return text.normalize("NFKC").toLowerCase()
    .replace(DASHES, "-").replace(APOSTROPHES, "'").replace(QUOTES, '"')
    .replace(/[\u200b-\u200d\ufeff\u00ad]/g, "").replace(/\s+/gu, " ")
    .trim().replace(CLOSING, "");
}

/** Whether the quote stands in the message. */
export function isSaid(quote: string, message: string): boolean {
  return normalise(message).includes(normalise(quote));
}
