import type { Secrets } from "./secrets.ts";
import type { SentWords } from "./sent_words.ts";

// The platform cuts lines there.
const LONGEST = 10_000;
/** Of our own making, or of the caller's choice within a pattern. */
const FIXED = new Set(["time", "level", "request_id", "stack"]);

/** A line that the functions' own log wrote. */
export function isLogLine(line: string): boolean {
  return line.startsWith('{"level":');
}

/** What of a line must not be logged, in words; null where all of it may. */
export function leakIn(
  line: string,
  known: { words: Pick<SentWords, "foundIn">; secrets: Pick<Secrets, "foundIn"> },
): string | null {
  if (line.length > LONGEST) return `${line.length} characters`;
  const secret = known.secrets.foundIn(line);
  if (secret) return secret;
  for (const text of isLogLine(line) ? textsIn(JSON.parse(line)) : [line]) {
    const words = known.words.foundIn(text);
    if (words) return `somebody's words: "${words}"`;
  }
  return null;
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (Array.isArray(value)) { for (const item of value) yield* textsIn(item); }
  else if (value !== null && typeof value === "object") {
    for (const [key, item] of Object.entries(value)) {
      if (FIXED.has(key)) continue;
      yield key;
      yield* textsIn(item);
    }
  }
}
