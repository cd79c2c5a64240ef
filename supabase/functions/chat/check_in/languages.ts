import { de } from "./words/de.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import { fr } from "./words/fr.ts";
import { it } from "./words/it.ts";
import { pt } from "./words/pt.ts";
import type { Words } from "./words/words.ts";

/** By the names that `profiles.language` has. */
export const LANGUAGES = {
  english: en,
  german: de,
  spanish: es,
  french: fr,
  italian: it,
  portuguese: pt,
} as const satisfies Record<string, Words>;

export type Language = keyof typeof LANGUAGES;
