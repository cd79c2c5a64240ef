import { type SetWord, setWord } from "./set_words.ts";

/** A piece of a line of sets. `clock` is 1:30, in seconds. */
export type SetToken =
  | { number: number; text: string }
  | { clock: number }
  | { sign: "times" | "range" | "at" | "plus" }
  | { word: SetWord };

const SKIPPED = /[\s()[\],;.|]+/y;
const CLOCK = /(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?!\d)/y;
const NUMBER = /\d{1,7}(?:[.,]\d{1,4})?(?!\d)/y;
const WORD = /[\p{L}\p{M}]{1,20}(?!\p{L})/yu;
const SIGNS: Record<string, "times" | "range" | "at" | "plus"> = {
  "×": "times",
  "*": "times",
  "-": "range",
  "–": "range",
  "—": "range",
  "@": "at",
  "+": "plus",
};

/**
 * The pieces of a line, from left to right in one pass; undefined where something in it is not
 * understood, since half an understood line would be another one.
 */
export function setTokens(line: string): SetToken[] | undefined {
  const tokens: SetToken[] = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < line.length) {
    if (take(SKIPPED)) continue;
    const clock = take(CLOCK);
    if (clock) {
      const [, a, b, c] = clock.map(Number) as [number, number, number, number];
      tokens.push({ clock: Number.isNaN(c) ? a * 60 + b : a * 3600 + b * 60 + c });
      continue;
    }
    const number = take(NUMBER)?.[0];
    if (number) {
      tokens.push({ number: Number(number.replace(",", ".")), text: number });
      continue;
    }
    const written = take(WORD)?.[0];
    if (written) {
      const word = setWord(written);
      if (word === undefined) return undefined;
      if (word === "filler") continue;
      const role = "role" in word ? word.role : undefined;
      tokens.push(role === "times" ? { sign: "times" } : { word });
      continue;
    }
    const sign = SIGNS[line[at]!];
    if (!sign) return undefined;
    tokens.push({ sign });
    at++;
  }
  return tokens;
}
