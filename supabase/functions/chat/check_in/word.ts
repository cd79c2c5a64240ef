import { Amounts, counted, fill } from "./amounts.ts";
import { LANGUAGES } from "./languages.ts";
import type { CheckInFacts, Reader } from "./types.ts";
import type { ByTone, Words } from "./words/words.ts";

/** From training partner on they speak as old acquaintances do. */
const CLOSE_RANK = 2;

/** What wording takes: the words of the reader's language, their amounts, and which tone. */
interface Voice {
  words: Words;
  amounts: Amounts;
  tone: (pair: ByTone) => string;
  today: string;
}

/**
 * A check-in in words: in the language and the units of the person, as close as they are. No model
 * is asked.
 */
export function wordCheckIn(checkIn: CheckInFacts, reader: Reader): string {
  const words = LANGUAGES[reader.language ?? "english"];
  const voice: Voice = {
    words,
    amounts: new Amounts(words, reader.unit_system),
    tone: ([plain, close]) => reader.rank >= CLOSE_RANK ? close : plain,
    today: reader.today,
  };
  return sentencesOf(checkIn, voice).filter(Boolean).join(" ");
}

function sentencesOf(checkIn: CheckInFacts, voice: Voice): string[] {
  switch (checkIn.kind) {
    case "weekly_review":
      return weekInWords(checkIn.facts, voice);
    case "return":
      return backInWords(checkIn.facts, voice);
    case "record":
      return recordInWords(checkIn.facts, voice);
    case "stall":
      return stallInWords(checkIn.facts, voice);
    case "dated_memory":
      return memoryInWords(checkIn.facts, voice);
  }
}

type Facts<Kind> = Extract<CheckInFacts, { kind: Kind }>["facts"];

function weekInWords(week: Facts<"weekly_review">, { words, amounts, tone }: Voice): string[] {
  const { review, before, planDone, planBegun, bests } = words.week;
  const inShort = ({ sessions, sets, volume_kg }: NonNullable<typeof week.before>) =>
    [
      counted(sessions, words.sessions),
      sets > 0 && counted(sets, words.sets),
      volume_kg > 0 && amounts.volume(volume_kg),
    ].filter(Boolean).join(", ");
  const sentences = [fill(tone(review), { week: inShort(week) })];
  if (week.before) sentences.push(fill(before, { week: inShort(week.before) }));
  // What of the plan was not trained is no subject.
  if (week.plan && week.plan.days_done > 0) {
    const { days_done, days_planned } = week.plan;
    sentences.push(counted(days_done, days_done >= days_planned ? planDone : planBegun));
  }
  if (week.best) {
    const best = `${week.best.exercise_name}, ${amounts.record(week.best.kind, week.best.value)}`;
    sentences.push(fill(counted(week.records, bests), { best }));
  }
  return sentences;
}

function backInWords({ reason }: Facts<"return">, { words, tone }: Voice): string[] {
  const healed = reason === "injury" || reason === "illness";
  return [tone(healed ? words.back.healed : words.back.rested)];
}

function recordInWords({ records, count }: Facts<"record">, voice: Voice): string[] {
  const { words, amounts, tone } = voice;
  const [first] = records;
  const { exercise_name, kind, value, previous } = first!;
  const was = fill(words.record.was, { value: amounts.record(kind, previous) });
  const best = `${exercise_name}, ${amounts.record(kind, value)} (${was})`;
  return [
    fill(tone(words.record.best), { best }),
    count > 1 ? counted(count - 1, words.record.more) : "",
  ];
}

function stallInWords(stall: Facts<"stall">, { words, amounts, tone }: Voice): string[] {
  const { exercise_name, weight_kg, estimated_1rm_kg, next } = stall;
  const load = amounts.load(weight_kg ?? estimated_1rm_kg);
  const written = (next?.sets ?? []).map((set) =>
    [set.reps, set.weight_kg !== null && amounts.load(set.weight_kg)]
      .filter((part) => part !== null && part !== false).join(" × ")
  );
  const same = new Set(written).size === 1;
  const sets = same && written.length > 1
    ? `${written.length} × ${written[0]}`
    : written.join(", ");
  return [
    fill(tone(words.stall.stands), { exercise: exercise_name, load }),
    sets === "" ? tone(words.stall.open) : fill(tone(words.stall.answer), { sets }),
  ];
}

/** A statement without the full stops and the space at its end. */
function withoutFullStop(content: string): string {
  let end = content.length;
  while (end > 0 && " .\n\t".includes(content[end - 1]!)) end--;
  return content.slice(0, end);
}

function memoryInWords(memory: Facts<"dated_memory">, { words, tone, today }: Voice): string[] {
  const { quote, day, span } = words.memory;
  const content = withoutFullStop(memory.content);
  const when = memory.date < today ? "yesterday" : memory.date === today ? "today" : "tomorrow";
  const closing = memory.marks === "on" ? day : span;
  return [
    fill(tone(quote), { content }),
    words.memory[memory.marks][when],
    tone(closing[when === "yesterday" ? "after" : "before"]),
  ];
}
