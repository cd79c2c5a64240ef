import { KG_PER } from "../_shared/vocabulary/units.ts";

/** A number or date about training, as a text states it. */
export interface Figure {
  /** The words it was read from. */
  text: string;
  /** Kilograms, pounds or repetitions; `MM-DD` of a date, with `YYYY-` where the year is given. */
  value: number | string;
  unit: "kg" | "lb" | "reps" | "date";
}

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`;
const WEIGHT = new RegExp(
  String.raw`(?<![\w.,])(${NUMBER})\s?-?(kgs?|kilos?|kilograms?|lbs?|pounds?)(?![\w])`,
  "gi",
);
const REPS = new RegExp(String.raw`(?<![\w.,])(\d+|WORDS)\s?-?(?:reps?|repetitions?)\b`, "gi");
const SETS_OF = new RegExp(
  String.raw`(?<![\w.,])(?:\d+|WORDS) sets? (?:of|à) (\d+|WORDS)(?![\w.,]*\d)`,
  "gi",
);
// 5 × 100 kg: repetitions before a load. 3 × 5: sets before repetitions.
const TIMES_LOAD = new RegExp(
  String.raw`(?<![\w.,])(\d+)\s?[x×]\s?(?=(?:${NUMBER})\s?(?:kg|lb))`,
  "gi",
);
const SETS_TIMES = new RegExp(
  String.raw`(?<![\w.,])\d+\s?[x×]\s?(\d+)(?![\w.,]*\d|\s?(?:kg|lb))`,
  "gi",
);

const WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTH = String.raw`(${
  MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")
})\.?`;
const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const DAY_MONTH = new RegExp(
  String.raw`(?<!\w)(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?: (\d{4}))?(?!\w)`,
  "gi",
);
const MONTH_DAY = new RegExp(
  String.raw`(?<!\w)${MONTH} (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?!\w)`,
  "gi",
);

// What rounding to a whole pound or half a kilogram moves.
const CONVERTED = 0.51;
const EXACT = 0.051;

/** Every weight, number of repetitions and date in a text. */
export function figuresIn(text: string): Figure[] {
  return [
    ...found(text, WEIGHT, ([, number, unit]) => ({
      value: numeric(number!),
      unit: /^k/i.test(unit!) ? "kg" : "lb",
    })),
    ...[REPS, SETS_OF, TIMES_LOAD, SETS_TIMES].flatMap((pattern) =>
      found(text, withWords(pattern), ([, count]) => ({ value: counted(count!), unit: "reps" }))
    ),
    ...found(text, ISO_DATE, ([, year, month, day]) => ({
      value: `${year}-${month}-${day}`,
      unit: "date",
    })),
    ...found(text, DAY_MONTH, ([, day, month, year]) => dated(day!, month!, year)),
    ...found(text, MONTH_DAY, ([, month, day, year]) => dated(day!, month!, year)),
  ];
}

// "Try 105 kg next time" states nothing about what was; nor does it in the other languages.
const PROPOSAL_ELSEWHERE = new RegExp(
  String.raw`(?<!\p{L})(?:${
    [
      "versuch\\p{L}*|probier\\p{L}*|nächste[nrs]? (?:mal|woche|training|einheit)|könntest|solltest|würde|vielleicht|ziel|peil|schlage|steiger\\p{L}*|wenn du",
      "essa(?:ie|ye)\\p{L}*|la prochaine fois|prochaine? séance|pourrais|devrais|peut-être|objectif|vise[rz]?|propose|si tu",
      "prueba|intenta|la próxima|próxim[ao] (?:vez|semana|sesión|entreno)|podrías|deberías|quizás?|tal vez|objetivo|propongo|sube|si quieres",
      "tent[ae]|experimenta|experimente|próximo treino|poderia[s]?|deveria[s]?|talvez|meta|proponho|suba|se quiser(?:es)?",
      "prova|la prossima|prossim[ao] (?:volta|settimana|allenamento)|potresti|dovresti|forse|magari|obiettivo|propongo|punta|se vuoi",
    ].join("|")
  })(?!\p{L})`,
  "iu",
);
const PROPOSAL =
  /\?\s*$|\b(?:try|aim|go for|next (?:time|session|week|workout)|let's|let us|could|should|would|might|how about|what about|target|suggest|recommend|plan (?:on|for|to)|goal|add|start with|work up to|if you|want to|going to|will|shall|can you|maybe|perhaps)\b/i;

/**
 * The figures that a reply states and that nothing in the prompt supports: no such weight (in
 * either unit, as rounding leaves it), number of repetitions or date stands there. Questions and
 * proposals state nothing.
 *
 * @param prompt everything that the model was told, the person's own words included
 */
export function findUnsupportedFigures(reply: string, prompt: string): Figure[] {
  const stated = sentences(reply).filter((sentence) =>
    !PROPOSAL.test(sentence) && !PROPOSAL_ELSEWHERE.test(sentence)
  )
    .flatMap(figuresIn);
  if (stated.length === 0) return [];
  const known = figuresIn(prompt);
  const seen = new Set<string>();
  return stated.filter((figure) => {
    const key = `${figure.value} ${figure.unit}`;
    if (seen.has(key) || known.some((other) => supports(other, figure))) return false;
    seen.add(key);
    return true;
  });
}

function supports(known: Figure, stated: Figure): boolean {
  if (stated.unit === "reps") return known.unit === "reps" && known.value === stated.value;
  if (stated.unit === "date") {
    if (known.unit !== "date") return false;
    const [a, b] = [String(known.value), String(stated.value)];
    return a.endsWith(b) || b.endsWith(a);
  }
  if (known.unit !== "kg" && known.unit !== "lb") return false;
  const [a, b] = [Number(known.value), Number(stated.value)];
  if (known.unit === stated.unit) return Math.abs(a - b) < EXACT;
  return Math.abs(known.unit === "kg" ? a / KG_PER.lb - b : a * KG_PER.lb - b) <
    CONVERTED;
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n+/);
}

function found(
  text: string,
  pattern: RegExp,
  read: (match: RegExpMatchArray) => Omit<Figure, "text"> | undefined,
): Figure[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const figure = read(match);
    return figure ? [{ text: match[0].trim(), ...figure }] : [];
  });
}

function withWords(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll("WORDS", WORDS.join("|")), pattern.flags);
}

function counted(count: string): number {
  const word = WORDS.indexOf(count.toLowerCase());
  return word < 0 ? Number(count) : word;
}

// 1,250 is a thousand and more, 62,5 is sixty-two and a half.
function numeric(number: string): number {
  return Number(
    /^\d{1,3}(,\d{3})+(\.|$)/.test(number) ? number.replaceAll(",", "") : number.replace(",", "."),
  );
}

function dated(day: string, month: string, year: string | undefined) {
  const number = MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase())) + 1;
  const value = `${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return { value: year ? `${year}-${value}` : value, unit: "date" as const };
}
