import { words } from "./words.ts";

const STOP_WEIGHT = 0.08;
const BIGRAM_WEIGHT = 0.5;
/** Weight of all character n-grams of one word together, so that long words do not shout. */
const GRAMS_WEIGHT = 0.55;

/** FNV-1a with a final avalanche, since neighbouring keys must land far apart. */
export function hash(text: string, seed = 0): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function features(text: string): Map<string, number> {
  const counts = new Map<string, { weight: number; times: number }>();
  const add = (key: string, weight: number) => {
    const seen = counts.get(key);
    if (seen) seen.times++;
    else counts.set(key, { weight, times: 1 });
  };
  let previous = "";
  for (const { stem, stop } of words(text)) {
    if (stop) {
      add(`w ${stem}`, STOP_WEIGHT);
      continue;
    }
    add(`w ${stem}`, 1);
    if (previous) add(`b ${previous} ${stem}`, BIGRAM_WEIGHT);
    previous = stem;
    const padded = `^${stem}$`;
    const grams: string[] = [];
    for (let size = 3; size <= 5; size++) {
      for (let start = 0; start + size <= padded.length; start++) {
        grams.push(padded.slice(start, start + size));
      }
    }
    for (const gram of grams) add(`c ${gram}`, GRAMS_WEIGHT / Math.sqrt(grams.length));
  }
  return new Map(
    [...counts].map(([key, { weight, times }]) => [key, weight * (1 + Math.log(times))]),
  );
}

function normalised(vector: number[]): number[] {
  const length = Math.hypot(...vector);
  return length === 0
    ? vector.map((_, index) => index === 0 ? 1 : 0)
    : vector.map((v) => v / length);
}

/**
 * A lexical embedding of length 1: hashed stems, pairs of stems and character 3- to 5-grams.
 * Texts that share words are near each other, all others near 0. It knows no meaning.
 *
 * @example similarity(embed("my knees hurt"), embed("a knee injury")) > similarity(embed("my knees hurt"), embed("loves pizza"))
 */
export function embed(text: string, dimensions = 768): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  for (const [key, weight] of features(text)) {
    // Two places a feature: one collision alone cannot make strangers look related.
    for (const seed of [1, 2]) {
      const place = hash(key, seed);
      const sign = hash(key, seed + 16) & 1 ? 1 : -1;
      vector[place % dimensions] = (vector[place % dimensions] ?? 0) + sign * weight;
    }
  }
  return normalised(vector);
}

/** The cosine of two vectors of length 1. */
export function similarity(left: number[], right: number[]): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
}
