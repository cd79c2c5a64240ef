/** Sentences of words, as phrases are compared with. */
export type Sentences = string[][];

const LEET: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" };

/**
 * The words of a text without what people leave out or write in their own way: case, accents,
 * umlauts written as two letters, apostrophes, letters held down, digits in place of letters.
 *
 * @example sentencesOf("I can't… J'ai moechte SU1CIDE!!!") // [["i","cant"],["j","ai","mochte","suicide"]]
 */
export function sentencesOf(text: string): Sentences {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}*]/gu, "")
    .replaceAll("ß", "ss")
    .replace(/['’‘`´](t|s|m|re|ve|ll|d)(?![a-z])/g, "$1")
    .split(/[.!?;:…\n\r]/)
    .map((sentence) => (sentence.match(/[a-z0-9]+/g) ?? []).map(plainWord))
    .filter((words) => words.length > 0);
}

/** A word of small letters and digits, as `sentencesOf()` gives it. */
export function plainWord(word: string): string {
  const letters = /[a-z]/.test(word) && !/^\d+(?:x\d+)?[a-z]{0,4}$/.test(word)
    ? word.replace(/[013457]/g, (digit) => LEET[digit]!)
    : word;
  return letters
    .replace(/([a-z])\1{2,}/g, "$1")
    .replace(/([aou])e/g, "$1");
}
