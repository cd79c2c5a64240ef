import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { z } from "zod";
import { longText, text } from "../../supabase/functions/_shared/vocabulary/fields.ts";
import { repairText } from "../../supabase/functions/_shared/vocabulary/text.ts";
import { check } from "../../supabase/functions/_shared/http/validation.ts";
import { readOutput } from "../../supabase/functions/chat/output/parse_output.ts";
import { newMessage } from "../../supabase/functions/chat/schema.ts";
import { newExercise } from "../../supabase/functions/exercises/schema.ts";
import { memorySearch, newMemory } from "../../supabase/functions/_shared/vocabulary/new_memory.ts";
import { newPlan } from "../../supabase/functions/_shared/vocabulary/new_plan.ts";
import { profileChange } from "../../supabase/functions/profile/schema.ts";
import { csvDocument } from "../../supabase/functions/workouts/export/csv.ts";
import type { ExportPage } from "../../supabase/functions/workouts/export/pages.ts";
import { readFile } from "../../supabase/functions/workouts/import/import_file.ts";
import { newWorkout } from "../../supabase/functions/_shared/vocabulary/new_workout.ts";
import { checkProperty } from "../support/property.ts";

const ID = "018f0000-0000-7000-8000-000000000001";
const START = "2026-01-01T10:00:00Z";

interface Texts {
  title: string;
  notes: string;
  setNotes: string;
  name: string;
}
const same = (text: string): Texts => ({ title: text, notes: text, setNotes: text, name: text });

/** What an import reads out of this file of a single set. */
function importOf(csv: string): Texts {
  const { file, rejected } = readFile(new TextEncoder().encode(csv), "auto", "kg");
  assertEquals(rejected, []);
  const [workout] = file.workouts;
  return {
    title: workout!.title ?? "",
    notes: workout!.notes ?? "",
    setNotes: String(file.sets["notes"]![0] ?? ""),
    name: file.names[0]!.name,
  };
}

const ABSENT = ["superset", "weight_kg", "rpe", "duration_s", "distance_m", "rest_s"];

/** Stored texts, as the export writes them and an import reads them. */
async function moved({ title, notes, setNotes, name }: Texts): Promise<Texts> {
  const set = {
    exercise_name: name,
    exercise_id: ID,
    position: 0,
    type: "working",
    entry: 0,
    reps: 5,
    notes: setNotes || null,
    ...Object.fromEntries(ABSENT.map((field) => [field, null])),
  };
  const workout = {
    id: ID,
    title: title || null,
    notes: notes || null,
    started_at: START,
    finished_at: START,
    time_zone: "UTC",
    perceived_exertion: null,
    sets: [set],
  };
  const page = { data: [workout], trackings: {}, next_after: null } as unknown as ExportPage;
  let csv = "";
  for await (
    const part of csvDocument((async function* () {
      yield page;
    })())
  ) csv += part;
  return importOf(csv);
}

const strong = (text: string) =>
  importOf(
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n" +
      `2026-01-01 10:00:00,"${text}",1h,"${text}",1,100,5,0,0,"${text}","${text}",\n`,
  );

const workout = { started_at: START, finished_at: START };
const aSet = { exercise_id: ID, reps: 5 };
const set = {};

/** The body of each route that takes a text, the text being `t`; and where it stands in it. */
const ROUTES: [string, z.ZodType, (t: string) => unknown, (body: Body) => unknown][] = [
  ["workout.title", newWorkout, (t) => ({ ...workout, title: t, sets: [aSet] }), (b) => b.title],
  ["workout.notes", newWorkout, (t) => ({ ...workout, notes: t, sets: [aSet] }), (b) => b.notes],
  [
    "set.notes",
    newWorkout,
    (t) => ({ ...workout, sets: [{ ...aSet, notes: t }] }),
    (b) => b.sets[0].notes,
  ],
  ["plan.name", newPlan, (t) => planOf({ name: t }), (b) => b.name],
  ["plan.description", newPlan, (t) => planOf({ description: t }), (b) => b.description],
  ["day.name", newPlan, (t) => planOf({}, { name: t }), (b) => b.days[0].name],
  [
    "planned exercise.notes",
    newPlan,
    (t) => planOf({}, { exercises: [{ exercise_id: ID, sets: [set], notes: t }] }),
    (b) => b.days[0].exercises[0].notes,
  ],
  ["exercise.name", newExercise, (t) => ({ name: t }), (b) => b.name],
  ["exercise.aliases", newExercise, (t) => ({ name: "x", aliases: [t] }), (b) => b.aliases[0]],
  [
    "exercise.instructions",
    newExercise,
    (t) => ({ name: "x", instructions: [t] }),
    (b) => b.instructions[0],
  ],
  ["memory.content", newMemory, (t) => ({ kind: "fact", content: t }), (b) => b.content],
  ["memory search", memorySearch, (t) => ({ query: t }), (b) => b.query],
  ["chat message", newMessage, (t) => ({ message: t }), (b) => b.message],
  ["profile.display_name", profileChange, (t) => ({ display_name: t }), (b) => b.display_name],
  [
    "profile.companion_name",
    profileChange,
    (t) => ({ companion_name: t }),
    (b) => b.companion_name,
  ],
];

// deno-lint-ignore no-explicit-any
type Body = any;

function planOf(plan: Record<string, unknown>, day: Record<string, unknown> = {}) {
  const exercises = [{ exercise_id: ID, sets: [set] }];
  return { name: "x", days: [{ name: "x", exercises, ...day }], ...plan };
}

/** What a route makes of a text, or the code by which it refuses it. */
function taken([, schema, body, read]: typeof ROUTES[number], text: string): unknown {
  const { data, errors } = check(schema, body(text));
  return errors ? errors[0]!.code : read(data);
}

function fromModel(text: string): unknown[] {
  const answer = readOutput({
    reply: text,
    mood: "neutral",
    suggestions: [text],
    memory_operations: [{ op: "add", kind: "fact", content: text }],
  });
  return [answer.reply, ...answer.suggestions, answer.memory_operations[0]!.content];
}

const SPACES = [
  " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
].flatMap((all) => [...all]);

// What comes in, and what comes of it.
const KEPT: [string, string, string][] = [
  ...SPACES.map((space): [string, string, string] => [
    `the space ${space.codePointAt(0)!.toString(16)}`,
    `a${space}${space}b${space}`,
    "a  b",
  ]),
  ["a line separator", "a\u2028b", "a\u2028b"],
  ["a paragraph separator", "a\u2029b", "a\u2029b"],
  ["a space of no width", "a\u200bb", "a\u200bb"],
  ["a joiner of an emoji", "👩\u200d🚀", "👩\u200d🚀"],
  ["a word joiner, a byte order mark within", "a\u2060b\ufeffc", "a\u2060b\ufeffc"],
  ["a byte order mark in front", "\ufeffa", "a"],
  ["line breaks at the ends", "\u2028\r\n\n\ta\r\n\n", "a"],
  ["decomposed letters", "e\u0301", "e\u0301"],
  ["typographic signs", "it’s “so” – `x` ´", "it’s “so” – `x` ´"],
];

for (const [what, written, kept] of KEPT) {
  Deno.test(`text with ${what} comes to the same by every route, by import and from the model`, async () => {
    for (const route of ROUTES) assertEquals(taken(route, written), kept, route[0]);
    assertEquals(await moved(same(written)), same(kept));
    // Other trackers write names of exercises in many ways; they are brought to one spelling.
    assertEquals({ ...strong(written), name: "" }, { ...same(kept), name: "" });
    assertEquals(fromModel(written), [kept, kept, kept]);
  });
}

const REFUSED: [string, string, string][] = [
  ["NUL", "a\u0000b", "ab"],
  ["a bell", "a\u0007b", "ab"],
  ["DEL", "a\u007fb", "ab"],
  ["NEL", "a\u0085b", "ab"],
  ["the first C1 control", "a\u0080b", "ab"],
  ["half a character", "a\ud83db", "a\ufffdb"],
];

for (const [what, written, repaired] of REFUSED) {
  Deno.test(`text with ${what} is refused by every route, and repaired where nobody can be asked`, () => {
    for (const route of ROUTES) assertEquals(taken(route, written), "invalid", route[0]);
    assertEquals(fromModel(written), [repaired, repaired, repaired]);
    // A file that holds NUL is taken for no text.
    if (written.includes("\0")) return;
    assertEquals(strong(written), same(repaired));
  });
}

Deno.test("longText() keeps line breaks and tabs, also by import; text() refuses them, an import makes them spaces", async () => {
  const written = "a\r\n\tb\nc";
  assertEquals(check(longText(20), written).data, "a\n\tb\nc");
  assertEquals(check(text(20), written).errors?.[0]?.code, "invalid");
  const line = "a  b c";
  const lines = "a\n\tb\nc";
  const expected = { title: line, name: line, notes: lines, setNotes: lines };
  assertEquals(await moved(same(written)), expected);
  assertEquals(strong(written), { ...expected, name: "a b c" });
});

const ODD = [...SPACES, ..."\u2028\u2029\u200b\ufeff\u0085\t\n\r\u0007'\"`’;,=\\"];
const anyText = fc.array(
  fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 4 }),
    fc.string({ unit: "binary", maxLength: 3 }),
    fc.constantFrom(...ODD, "\ud800", "\r\n", "\\n", "'=", "-"),
  ),
  { maxLength: 8 },
).map((parts) => parts.join(""));

Deno.test("what a route stored of a text is what its export brings back, whatever the text", async () => {
  const stored = (schema: z.ZodType, text: string) =>
    check(schema, text).data as string | undefined;
  await checkProperty(
    fc.asyncProperty(anyText, anyText, anyText, anyText, async (...texts) => {
      const [title, notes, setNotes, name] = texts.map((written, i) =>
        stored(i === 0 || i === 3 ? text(200, { min: 0 }) : longText(2000, { min: 0 }), written) ??
          ""
      );
      const all = { title: title!, notes: notes!, setNotes: setNotes!, name: name || "x" };
      assertEquals(await moved(all), all);
    }),
    { numRuns: 500 },
  );
});

Deno.test("what a route took of a text it takes again unchanged, and so does what was repaired", async () => {
  const lines = longText(2000, { min: 0 });
  await checkProperty(
    fc.property(anyText, (written) => {
      const { data } = check(lines, written);
      if (data !== undefined) {
        assertEquals(check(lines, data).data, data);
        assertEquals(repairText(written), data);
      }
      const repaired = repairText(written);
      assertEquals(check(lines, repaired).data, repaired);
      assertEquals(repairText(repaired), repaired);
    }),
    { numRuns: 1000 },
  );
});
