import { plainWord, type Sentences, sentencesOf } from "./words.ts";

/**
 * A phrase is words in their order: `a|b` either word, `a*` words that begin so, `~a` also with one
 * letter wrong, `a|b?` may be missing, `#` a number, `..` up to three words between, `...` up to
 * seven. `x & y`: both, anywhere in the message. Every part begins with a word that must be there.
 *
 * Phrases are no regular expressions, so that what a message costs is bounded: each place of it is
 * the start of few phrases, and a phrase looks ahead by few words.
 */
export interface Phrase {
  parts: Step[][];
}

interface Step {
  words: Set<string>;
  prefixes: string[];
  near: string[];
  number: boolean;
  optional: boolean;
  /** How many words may stand before this one. */
  gap: number;
}

/** Phrases by the words that they begin with, so that a message meets few of them. */
export interface Phrases {
  byWord: Map<string, Phrase[]>;
  /** Those that begin with a word that is not spelled out. */
  others: Phrase[];
}

const GAPS: Record<string, number> = { "..": 3, "...": 7 };

/** Reads phrases, one a line. */
export function phrasesOf(lines: string): Phrases {
  const phrases: Phrases = { byWord: new Map(), others: [] };
  for (const line of lines.split("\n").map((line) => line.trim()).filter(Boolean)) {
    const phrase = { parts: line.split(" & ").map(stepsOf) };
    const first = phrase.parts[0]![0]!;
    if (!isSpelledOut(first)) phrases.others.push(phrase);
    else {
      for (const word of first.words) {
        const known = phrases.byWord.get(word);
        if (known) known.push(phrase);
        else phrases.byWord.set(word, [phrase]);
      }
    }
  }
  return phrases;
}

function isSpelledOut({ prefixes, near, number }: Step): boolean {
  return prefixes.length + near.length === 0 && !number;
}

function stepsOf(part: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const written of part.split(" ")) {
    const wider = GAPS[written];
    if (wider !== undefined) {
      gap = wider;
      continue;
    }
    steps.push(stepOf(written, gap));
    gap = 0;
  }
  if (!steps[0] || steps[0].optional || gap > 0) throw new Error(`no phrase: ${part}`);
  return steps;
}

function stepOf(written: string, gap: number): Step {
  const optional = written.endsWith("?");
  const step: Step = { words: new Set(), prefixes: [], near: [], number: false, optional, gap };
  for (const choice of written.replace(/\?$/, "").split("|")) {
    if (choice === "#") {
      step.number = true;
      continue;
    }
    const bare = choice.replace(/[~*]/g, "");
    // Most are plain, and reading thousands of them is what the first message waits for.
    const [word, ...more] = /^[a-z0-9]+$/.test(bare) ? [plainWord(bare)] : sentencesOf(bare).flat();
    if (!word || more.length > 0) throw new Error(`no word: ${choice}`);
    if (choice.endsWith("*")) step.prefixes.push(word);
    else step.words.add(word);
    if (choice.startsWith("~")) step.near.push(word);
  }
  return step;
}

/** Where a phrase's part that begins at `from` ends; -1 when it does not begin there. */
function endOf(steps: Step[], words: string[], from: number, index = 0, gap = 0): number {
  const step = steps[index];
  if (!step) return from;
  const reach = Math.max(step.gap, gap);
  const last = Math.min(from + reach, words.length - 1);
  for (let at = from; at <= last && words[at] !== MASKED; at++) {
    if (!fits(step, words[at]!)) continue;
    const end = endOf(steps, words, at + 1, index + 1);
    if (end >= 0) return end;
  }
  return step.optional ? endOf(steps, words, from, index + 1, reach) : -1;
}

function fits({ words, prefixes, near, number }: Step, word: string): boolean {
  return words.has(word) || prefixes.some((prefix) => word.startsWith(prefix)) ||
    (number && /^\d+$/.test(word)) || near.some((other) => isNear(word, other));
}

/** Whether two words differ by one letter, missing, added, another, or by two that changed places; not by a plural. */
export function isNear(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1 || `${b}s` === a) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB === restA[1]! + restA[0]!;
}

const MASKED = "";

type Place = [sentence: number, word: number];
type Places = Map<string, Place[]>;

const placesIn = new WeakMap<Sentences, Places>();

/** Where each word of a message stands, so that a phrase is only tried where it can begin. */
function placesOf(sentences: Sentences): Places {
  const known = placesIn.get(sentences);
  if (known) return known;
  const places: Places = new Map();
  sentences.forEach((words, sentence) =>
    words.forEach((word, at) => {
      const others = places.get(word);
      if (others) others.push([sentence, at]);
      else places.set(word, [[sentence, at]]);
    })
  );
  placesIn.set(sentences, places);
  return places;
}

function beginnings(step: Step, places: Places): Place[] {
  const found: Place[] = [];
  for (const [word, at] of places) if (word !== MASKED && fits(step, word)) found.push(...at);
  return found;
}

/** The phrases that may begin with a word of the message, each once. */
function candidates({ byWord, others }: Phrases, places: Places): Set<Phrase> {
  const found = new Set(others);
  for (const word of places.keys()) for (const phrase of byWord.get(word) ?? []) found.add(phrase);
  return found;
}

/** The same sentences, in which no phrase finds the words of these harmless ones. */
export function without(harmless: Phrases, sentences: Sentences): Sentences {
  const places = placesOf(sentences);
  let left: Sentences | undefined;
  for (const { parts: [steps] } of candidates(harmless, places)) {
    for (const [sentence, from] of beginnings(steps![0]!, places)) {
      const end = endOf(steps!, sentences[sentence]!, from);
      if (end < 0) continue;
      left ??= sentences.map((words) => [...words]);
      left[sentence]!.fill(MASKED, from, end);
    }
  }
  return left ?? sentences;
}

/** Whether the sentences hold one of these phrases. */
export function holdsAny(phrases: Phrases, sentences: Sentences): boolean {
  const places = placesOf(sentences);
  return candidates(phrases, places).values().some(({ parts }) =>
    parts.every((steps) =>
      beginnings(steps[0]!, places).some(([sentence, from]) =>
        endOf(steps, sentences[sentence]!, from) >= 0
      )
    )
  );
}
