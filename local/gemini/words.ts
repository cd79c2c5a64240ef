/** Words that say little about a text's subject; they weigh almost nothing in an embedding. */
const STOP_WORDS = new Set(
  ("a about all also am an and any are as at be because been but by can could d did do does for from get got had has " +
    "have he her him his how i if in into is it its just know ll m many me more most much my no not of on or our please " +
    "re remember s she should so some t tell than that the their them then there these they this to too up us user ve " +
    "very was we well were what when where which who why will with would you your yes").split(" "),
);

/** Groups of stems that are folded into the first one. Deliberately few: the emulator is lexical and says so. */
const SYNONYMS = new Map(
  [
    ["train", "workout", "session", "exercis"],
    ["injury", "injur", "hurt", "pain", "ach", "sor", "sore", "ache", "painful"],
    ["goal", "target", "aim", "objectiv"],
    ["prefer", "preferenc", "favourit", "favorit", "lov", "enjoy"],
    ["dislik", "hat", "hate"],
    ["name", "nam", "call"],
    ["allergy", "allergic", "allerg"],
    ["plan", "program", "programm", "routin"],
    ["run", "jog"],
    ["kg", "kilo", "kilogram"],
    ["lb", "pound"],
    ["dumbbell", "dumbel", "db"],
    ["barbell", "bb"],
    ["kettlebell", "kb"],
    ["deadlift", "dl"],
    ["weigh", "weight", "bodyweight"],
    ["vegetarian", "veggi"],
    ["diet", "eat", "food", "meal"],
  ].flatMap(([canonical, ...others]) =>
    others.map((other) => [other, canonical as string] as const)
  ),
);

/** A word of a text: its folded stem, and whether it is a stop word. */
export interface Word {
  stem: string;
  stop: boolean;
}

/** Lower case, no accents, straight apostrophes: what makes two spellings of a text the same. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(
    /[\u2018\u2019]/g,
    "'",
  );
}

function undouble(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/**
 * A light English stemmer: plurals, `-ing`, `-ed`, `-ly` and a silent `e`, then the synonym groups.
 *
 * @example stem("squatting") === stem("squats")
 */
export function stem(word: string): string {
  let result = word;
  if (/[a-z]ies$/.test(result) && result.length > 4) result = `${result.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh|z)es$/.test(result)) result = result.slice(0, -2);
  else if (/[^su]s$/.test(result) && result.length > 3) result = result.slice(0, -1);
  if (/[aeiouy].*ing$/.test(result) && result.length > 5) result = undouble(result.slice(0, -3));
  else if (/[aeiouy].*[^e]ed$/.test(result) && result.length > 4) {
    result = undouble(result.slice(0, -2));
  }
  if (/ly$/.test(result) && result.length > 5) result = result.slice(0, -2);
  if (/[^e]e$/.test(result) && result.length > 4) result = result.slice(0, -1);
  return SYNONYMS.get(result) ?? result;
}

/** The words of a text in order. */
export function words(text: string): Word[] {
  const found = fold(text).replace(/'s\b/g, "").match(/\p{L}+|\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];
  return found.map((word) => ({ stem: stem(word), stop: STOP_WORDS.has(word) }));
}
