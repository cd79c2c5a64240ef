import { assert, assertEquals } from "@std/assert";
import { LANGUAGES } from "../../supabase/functions/chat/check_in/languages.ts";
import type { CheckInFacts, Reader } from "../../supabase/functions/chat/check_in/types.ts";
import { wordCheckIn } from "../../supabase/functions/chat/check_in/word.ts";

const ID = "018f0000-0000-7000-8000-000000000001";
const READER: Reader = {
  language: null,
  unit_system: "metric",
  rank: 0,
  today: "2026-11-26",
};
const best = {
  exercise_id: ID,
  exercise_name: "Bench Press",
  kind: "weight" as const,
  value: 102.5,
  previous: 100,
};
const week = { sessions: 3, sets: 42, volume_kg: 12_345.5 };

const review = (changes = {}): CheckInFacts => ({
  kind: "weekly_review",
  facts: {
    ...week,
    week: "2026-W47",
    starts_on: "2026-11-16",
    records: 1,
    best,
    before: { sessions: 1, sets: 10, volume_kg: 0 },
    plan: { days_planned: 3, days_done: 2 },
    ...changes,
  },
});
const back = (reason: "rest" | "injury" | "holiday" | "illness"): CheckInFacts => ({
  kind: "return",
  facts: { from: "2026-11-10", until: "2026-11-24", reason, days: 15 },
});
const record = (changes = {}): CheckInFacts => ({
  kind: "record",
  facts: { date: "2026-11-25", count: 3, records: [{ ...best, ...changes }] },
});
const stall = (sets: { reps: number | null; weight_kg: number | null }[] | null): CheckInFacts => ({
  kind: "stall",
  facts: {
    exercise_id: ID,
    exercise_name: "Squat",
    sessions: 3,
    since: "2026-11-10",
    last_on: "2026-11-25",
    weight_kg: 102.5,
    estimated_1rm_kg: 120,
    next: sets && { plan_name: "P", day_name: "A", sets },
  },
});
const dated = (date: string, marks: "on" | "from" | "until" = "on"): CheckInFacts => ({
  kind: "dated_memory",
  facts: { date, marks, memory_kind: "event", content: "Runs a half marathon." },
});

const ALL: CheckInFacts[] = [
  review(),
  review({ before: null, plan: { days_planned: 2, days_done: 2 }, records: 2 }),
  back("rest"),
  back("illness"),
  record(),
  record({ kind: "reps", value: 12, previous: 10 }),
  record({ kind: "estimated_1rm" }),
  stall(null),
  stall([{ reps: 5, weight_kg: 92.5 }]),
  ...(["on", "from", "until"] as const).flatMap((marks) =>
    ["2026-11-25", "2026-11-26", "2026-11-27"].map((date) => dated(date, marks))
  ),
];
const languages = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];

Deno.test("wordCheckIn() says each thing in six languages and two tones, all of them different", () => {
  for (const checkIn of ALL) {
    const texts = languages.flatMap((language) =>
      [0, 4].map((rank) => wordCheckIn(checkIn, { ...READER, language, rank }))
    );
    assertEquals(new Set(texts).size, 12, texts.join("\n"));
    for (const text of texts) assert(!/[{}]|undefined|null|NaN/.test(text), text);
  }
});

Deno.test("wordCheckIn() fills every value in, with the decimal sign of the language", () => {
  for (const language of languages) {
    const say = (checkIn: CheckInFacts) => wordCheckIn(checkIn, { ...READER, language });
    const [point, other] = language === "english" ? [".", ","] : [",", "."];
    for (const checkIn of [record(), stall([{ reps: 5, weight_kg: 92.5 }]), review()]) {
      const text = say(checkIn);
      assert(text.includes(`102${point}5 kg`), text);
      assert(!text.includes(`102${other}5`), text);
    }
    assert(say(stall([{ reps: 5, weight_kg: 92.5 }])).includes(`5 × 92${point}5 kg`));
    assert(say(dated("2026-11-26")).includes("Runs a half marathon"));
    assert(say(review()).includes("42"));
    assert(say(record({ kind: "reps", value: 12, previous: 10 })).includes("12 "));
  }
});

Deno.test("wordCheckIn() speaks of days by the day on which it is read", () => {
  const said = (date: string, marks: "on" | "from" | "until") =>
    wordCheckIn(dated(date, marks), READER);
  assertEquals(
    said("2026-11-25", "on"),
    "You told me: “Runs a half marathon”. That was yesterday. How did it go?",
  );
  assertEquals(
    said("2026-11-27", "from"),
    "You told me: “Runs a half marathon”. It begins tomorrow. Tell me if we should plan around it.",
  );
  assertEquals(
    said("2026-11-26", "until"),
    "You told me: “Runs a half marathon”. It ends today. Tell me if we should plan around it.",
  );
});

Deno.test("wordCheckIn() reviews a week in the units of the person, and never counts what was missed", () => {
  assertEquals(
    wordCheckIn(review(), READER),
    "Your last week: 3 sessions, 42 sets, 12,346 kg. The week before: 1 session, 10 sets. " +
      "2 days of your plan are in it. A new best: Bench Press, 102.5 kg.",
  );
  assertEquals(
    wordCheckIn(review({ best: null, records: 0, before: null }), {
      ...READER,
      language: "german",
      unit_system: "imperial",
      rank: 2,
    }),
    "Unsere letzte Woche in Kürze: 3 Einheiten, 42 Sätze, 27.217 lb. " +
      "2 Tage deines Plans sind dabei.",
  );
  const nothing = review({
    best: null,
    before: null,
    plan: { days_planned: 3, days_done: 0 },
    sets: 0,
    volume_kg: 0,
    sessions: 1,
  });
  assertEquals(wordCheckIn(nothing, READER), "Your last week: 1 session.");
});

Deno.test("wordCheckIn() tells a record with what it was before, and a stall with the plan's sets", () => {
  assertEquals(
    wordCheckIn(record(), { ...READER, unit_system: "imperial" }),
    "A new best: Bench Press, 225.97 lb (before: 220.46 lb). Well done. " +
      "And 2 more in the same session.",
  );
  const [heavy, light] = [{ reps: 5, weight_kg: 100 }, { reps: null, weight_kg: 90 }];
  assert(wordCheckIn(stall([heavy, heavy]), READER).endsWith(": 2 × 5 × 100 kg."));
  assert(wordCheckIn(stall([heavy, light]), READER).endsWith(": 5 × 100 kg, 90 kg."));
  assert(wordCheckIn(stall([heavy]), READER).endsWith(": 5 × 100 kg."));
  assert(wordCheckIn(stall(null), READER).endsWith("I can suggest what to change."));
});
