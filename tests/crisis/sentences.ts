import {
  type Kind,
  KINDS,
  type Language,
  LANGUAGES,
} from "../../supabase/functions/chat/help/detect.ts";

/** A sentence that a person may write, and what it speaks of. */
export interface Sentence {
  kind: Kind | "none";
  language: Language;
  text: string;
}

/** The sentences of one half; a line that is not in order is an error. */
export function readSentences(half: "tuned" | "held_out"): Sentence[] {
  const lines = Deno.readTextFileSync(new URL(`${half}.txt`, import.meta.url)).trim().split("\n");
  return lines.map((line) => {
    const [kind, language, text] = line.split("|") as [Kind, Language, string];
    if (![...KINDS, "none"].includes(kind) || !LANGUAGES.includes(language) || !text) {
      throw new Error(`tests/crisis/${half}.txt: ${line}`);
    }
    return { kind, language, text };
  });
}
