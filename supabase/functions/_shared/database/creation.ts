import { Answer } from "./answer.ts";

/** What the creating SQL functions return. */
export interface Creation<T = unknown> {
  /** False when this id was created before with the same payload. */
  created: boolean;
  body: T;
}

// Nothing else stands in it, and PostgreSQL writes one space at most; json keeps the order it was built in, jsonb puts short names first.
const BUILT = /^\s?\{\s?"created"\s?:\s?(true|false)\s?,\s?"body"\s?:\s?/;
const SORTED_START = /^\s?\{\s?"body"\s?:\s?/;
const SORTED_END = /\s?,\s?"created"\s?:\s?(true|false)\s?\}\s?$/;
const LONGEST_END = 60;

/** A creation with its body as the text that it is. */
export function creationOf(answer: Answer): Creation<Answer> {
  const { text } = answer;
  const built = BUILT.exec(text);
  if (built) {
    const body = text.slice(built[0].length, text.lastIndexOf("}"));
    return { created: built[1] === "true", body: new Answer(body) };
  }
  const start = SORTED_START.exec(text);
  const end = SORTED_END.exec(text.slice(-LONGEST_END));
  if (start && end) {
    const body = text.slice(start[0].length, text.length - end[0].length);
    return { created: end[1] === "true", body: new Answer(body) };
  }
  const { created, body } = answer.value<Creation>();
  return { created, body: new Answer(JSON.stringify(body)) };
}
