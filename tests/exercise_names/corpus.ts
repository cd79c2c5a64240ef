import { FREE_EQUIPMENT } from "./free_equipment.ts";
import { FREE_LANGUAGES } from "./free_languages.ts";
import { FREE_NOTES } from "./free_notes.ts";
import { FREE_NOTHING } from "./free_nothing.ts";
import { FREE_TYPOS } from "./free_typos.ts";
import { FREE_WORDING } from "./free_wording.ts";
import { HEVY_DE } from "./hevy_de.ts";
import { HEVY_EN } from "./hevy_en.ts";
import { HEVY_ES } from "./hevy_es.ts";
import { HEVY_FR } from "./hevy_fr.ts";
import { HEVY_IT } from "./hevy_it.ts";
import { HEVY_PT } from "./hevy_pt.ts";
import { STRONG_EN } from "./strong_en.ts";

/** A library slug; null for nothing, or for too much at once; `likely` where a guess may be offered, not taken. */
export type Meaning = string | null | { likely: string };
/** Names as they are written, and what each means. */
export type Meanings = Record<string, Meaning>;

/** A name of the corpus. */
export interface CorpusName {
  source: string;
  name: string;
  /** What it is to be mapped to; null when it must not be mapped. */
  slug: string | null;
  /** What may be suggested in place of a mapping. */
  likely: string | null;
  /** A third is held back from whoever changes the matcher: that part is measured, never looked at. */
  split: "tune" | "held";
}

/** The names that other trackers have built in, by source; the rest is what people write themselves. */
export const BUILT_IN: Record<string, Meanings> = {
  "Strong, English": STRONG_EN,
  "Hevy, English": HEVY_EN,
  "Hevy, Portuguese": HEVY_PT,
  "Hevy, Spanish": HEVY_ES,
  "Hevy, French": HEVY_FR,
  "Hevy, Italian": HEVY_IT,
  "Hevy, German": HEVY_DE,
};

const FREE: Record<string, Meanings> = {
  "free: equipment": FREE_EQUIPMENT,
  "free: wording": FREE_WORDING,
  "free: notes": FREE_NOTES,
  "free: typos": FREE_TYPOS,
  "free: languages": FREE_LANGUAGES,
  "free: nothing": FREE_NOTHING,
};

/** FNV-1a over the name without case and outer spaces, so that a name falls to the same side in every source. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name.trim().toLowerCase())) {
    value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  }
  return value;
}

function read(source: string, meanings: Meanings): CorpusName[] {
  return Object.entries(meanings).map(([name, meaning]) => ({
    source,
    name,
    slug: typeof meaning === "string" ? meaning : null,
    likely: meaning !== null && typeof meaning === "object" ? meaning.likely : null,
    split: hash(name) % 3 === 0 ? "held" : "tune",
  }));
}

/** Every name of every source. */
export const CORPUS: CorpusName[] = Object.entries({ ...BUILT_IN, ...FREE }).flatMap(
  ([source, meanings]) => read(source, meanings),
);
