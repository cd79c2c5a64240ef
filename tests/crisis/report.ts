import {
  detect,
  KINDS,
  type Language,
  LANGUAGES,
} from "../../supabase/functions/chat/help/detect.ts";
import type { Sentence } from "./sentences.ts";

/** What was judged wrongly of some sentences. */
export interface Judged {
  needing: number;
  harmless: number;
  missed: Sentence[];
  disturbed: Sentence[];
  /** Recognised, and answered in another language. */
  foreign: Sentence[];
}

/** Judges sentences: one is missed when what it speaks of is not found, whatever else is. */
export function judge(sentences: Sentence[]): Judged {
  const needing = sentences.filter(({ kind }) => kind !== "none");
  const harmless = sentences.filter(({ kind }) => kind === "none");
  const found = new Map(sentences.map((sentence) => [sentence, detect(sentence.text)]));
  const isMissed = (sentence: Sentence) =>
    !(found.get(sentence)?.kinds as string[] | undefined)?.includes(sentence.kind);
  return {
    needing: needing.length,
    harmless: harmless.length,
    missed: needing.filter(isMissed),
    disturbed: harmless.filter((sentence) => found.get(sentence)),
    foreign: needing.filter((sentence) =>
      !isMissed(sentence) && found.get(sentence)!.language !== sentence.language
    ),
  };
}

/** A table of wrong of all, by language and kind. */
export function tableOf(sentences: Sentence[], { missed, disturbed }: Judged): string {
  const wrong = new Set([...missed, ...disturbed]);
  const kinds = [...KINDS, "none"] as const;
  const cell = (language: Language, kind: typeof kinds[number]) => {
    const those = sentences.filter((one) => one.language === language && one.kind === kind);
    return `${those.filter((one) => wrong.has(one)).length}/${those.length}`;
  };
  const rows = [
    ["", ...kinds],
    ...LANGUAGES.map((language) => [language, ...kinds.map((kind) => cell(language, kind))]),
  ];
  return rows.map(([name, ...cells]) =>
    `  ${name!.padEnd(4)}${cells.map((text) => text.padStart(17)).join("")}`
  ).join("\n");
}
