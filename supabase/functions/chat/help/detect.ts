import * as de from "./phrases/de.ts";
import * as en from "./phrases/en.ts";
import * as es from "./phrases/es.ts";
import * as fr from "./phrases/fr.ts";
import * as it from "./phrases/it.ts";
import * as pt from "./phrases/pt.ts";
import { holdsAny, type Phrases, phrasesOf, without } from "./phrase.ts";
import { type Sentences, sentencesOf } from "./words.ts";

/** What a message may speak of; the gravest first. */
export const KINDS = ["emergency", "suicide", "self_harm", "eating_disorder"] as const;
export type Kind = typeof KINDS[number];

export const LANGUAGES = ["en", "de", "fr", "es", "pt", "it"] as const;
export type Language = typeof LANGUAGES[number];

/** Small words by which a language shows where several share the word for what was found. */
const SMALL_WORDS: Record<Language, string> = {
  en: "i im my me the to and is of it was have been with that this for in on so am do not you dont",
  de:
    "ich mich mir mein meine und ist nicht ein eine der die das zu mit auf habe hab bin seit es im",
  fr:
    "je j ai jai mon ma mes me m et est pas un une le la les de du des dans plus suis que tous fait",
  es:
    "yo a me mi mis y es no un una el la los las de en que por con muy estoy tengo he esta mucho ya quiero siento al",
  pt:
    "eu me meu minha meus e nao um uma o a os as de em que por com muito estou tenho ja do da no na quero fico voltei sinto ao",
  it:
    "io mi mio mia miei e non un una il lo la gli le di in che per con sono ho sto del della ogni voglio sento al alla nel",
};

interface Vocabulary {
  harmless: Phrases;
  kinds: Record<Kind, Phrases>;
  /** Read only when a language has to be told. */
  words?: Set<string>;
}

const SOURCES = { en, de, fr, es, pt, it };

const vocabularies = new Map<Language, Vocabulary>();

/** Read at the first message, so that starting the function does not wait for it. */
function vocabularyOf(language: Language): Vocabulary {
  let known = vocabularies.get(language);
  if (!known) {
    const { harmless, ...kinds } = SOURCES[language];
    known = {
      harmless: phrasesOf(harmless),
      kinds: {
        emergency: phrasesOf(kinds.emergency),
        suicide: phrasesOf(kinds.suicide),
        self_harm: phrasesOf(kinds.self_harm),
        eating_disorder: phrasesOf(kinds.eating_disorder),
      },
    };
    vocabularies.set(language, known);
  }
  return known;
}

/**
 * What a message speaks of, the gravest first and never none of it, and the language of the phrases
 * that say so; undefined for any other message. Talk of training is left alone.
 */
export function detect(message: string): { kinds: Kind[]; language: Language } | undefined {
  // A name such as that of a film is said in any language.
  const sentences = LANGUAGES.reduce(
    (left, language) => without(vocabularyOf(language).harmless, left),
    sentencesOf(message),
  );
  const found = LANGUAGES
    .map((language) => ({ language, kinds: kindsIn(language, sentences) }))
    .filter(({ kinds }) => kinds.length > 0)
    .map((one) => ({ ...one, known: knownWords(one.language, sentences) }))
    .sort((a, b) => b.known - a.known);
  const [closest] = found;
  if (!closest) return undefined;
  return {
    kinds: KINDS.filter((kind) => found.some(({ kinds }) => kinds.includes(kind))),
    language: closest.language,
  };
}

function kindsIn(language: Language, sentences: Sentences): Kind[] {
  const { kinds } = vocabularyOf(language);
  return KINDS.filter((kind) => holdsAny(kinds[kind], sentences));
}

function knownWords(language: Language, sentences: Sentences): number {
  const { harmless: _, ...kinds } = SOURCES[language];
  const words = vocabularyOf(language).words ??= new Set(
    sentencesOf([SMALL_WORDS[language], ...Object.values(kinds)].join(" ")).flat(),
  );
  return sentences.flat().filter((word) => words.has(word)).length;
}
