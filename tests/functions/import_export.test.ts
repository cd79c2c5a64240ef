import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { checkProperty } from "../support/property.ts";
import { send } from "../support/request.ts";
import { libraryId } from "../support/training.ts";
import { newUser, type TestUser } from "../support/users.ts";

const RUNS = 12;
const LIBRARY = ["barbell-bench-press", "pull-up", "plank"];
const CUSTOM = [
  { name: 'Odd; "quoted", lift', tracking: "weight_reps" },
  { name: "=Formula Carry", tracking: "weight_distance" },
  { name: "Übung 日本 🏋️", tracking: "assisted_bodyweight" },
];
const ZONES = ["Europe/Paris", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland", "UTC"];

// What a person might type, and what breaks a file of rows.
const line = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom(
    "=1+1",
    "'=1",
    "''-x",
    '"',
    '","',
    ";",
    "a,b",
    "\\n",
    "\\",
    "@x",
    "  edges  ",
    "!\u2000!",
    "a\u00a0\u3000b",
    "a\u2028b",
    "it’s `so`  now",
    "NULL",
    "0",
  ),
);
const prose = fc.oneof(line, fc.array(line, { maxLength: 3 }).map((lines) => lines.join("\n")));
const decimal = (max: number) => fc.integer({ min: 0, max: max * 1000 }).map((n) => n / 1000);
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const aSet = fc.record({
  exercise: fc.nat(LIBRARY.length + CUSTOM.length - 1),
  type: fc.constantFrom("warmup", "working", "drop", "failure"),
  entry: nullable(fc.nat(299)),
  superset: nullable(fc.integer({ min: 1, max: 20 })),
  reps: fc.nat(1000),
  weight_kg: nullable(decimal(1500)),
  rpe: nullable(fc.integer({ min: 2, max: 20 }).map((n) => n / 2)),
  duration_s: nullable(fc.nat(864_000)),
  distance_m: nullable(decimal(1_000_000)),
  rest_s: nullable(fc.nat(86_400)),
  notes: nullable(prose),
});
const aWorkout = fc.record({
  title: nullable(line),
  notes: nullable(prose),
  start: fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2026, 0, 1) }),
  seconds: fc.nat(86_400),
  time_zone: fc.constantFrom(...ZONES),
  perceived_exertion: nullable(fc.integer({ min: 2, max: 20 }).map((n) => n / 2)),
  sets: fc.array(aSet, { minLength: 1, maxLength: 6 }),
});

type Drawn = typeof aWorkout extends fc.Arbitrary<infer T> ? T : never;

// deno-lint-ignore no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const isText = (text: string | null) =>
  text === null || (!CONTROL.test(text) && text.isWellFormed());
const isLoggable = ({ title, notes, sets }: Drawn) =>
  isText(title) && !/[\n\t]/.test(title ?? "") && isText(notes) &&
  sets.every((s) => isText(s.notes));

async function succeed(user: TestUser, methodAndPath: string, body?: unknown, type?: string) {
  const headers: Record<string, string> = type ? { "Content-Type": type } : {};
  const answer = await send(workouts, user, methodAndPath, { body, headers });
  assert(answer.status < 300, `${methodAndPath}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

async function exported(user: TestUser): Promise<string> {
  const { status, text } = await send(workouts, user, "GET /workouts/export?format=csv");
  assertEquals(status, 200);
  return text;
}

/** Everything that a move must not change, oldest first; equal starts by their content. */
async function historyOf(user: TestUser) {
  const all: Record<string, unknown>[] = [];
  let cursor = "";
  do {
    const page = await succeed(user, `GET /workouts?limit=100${cursor && `&cursor=${cursor}`}`);
    all.push(...page.data);
    cursor = page.next_cursor ?? "";
  } while (cursor);
  return all.map((workout) => {
    const { id: _, source: _s, version: _v, created_at: _c, updated_at: _u, ...kept } = workout;
    const sets = (workout["sets"] as Record<string, unknown>[]).map(({ exercise_id: _, ...set }) =>
      set
    );
    return JSON.stringify({ ...kept, sets });
  }).sort();
}

Deno.test("what one account exports another one imports to the same workouts, sets and times; twice adds nothing", async () => {
  const library = await Promise.all(LIBRARY.map(libraryId));
  const property = fc.asyncProperty(
    fc.array(aWorkout.filter(isLoggable), { minLength: 1, maxLength: 6 }),
    async (drawn) => {
      const [before, after] = [await newUser({ time_zone: "Asia/Tokyo" }), await newUser()];
      const custom: string[] = [];
      for (const body of CUSTOM) {
        custom.push((await send(exercises, before, "POST /exercises", { body })).body.id);
      }
      const ids = [...library, ...custom];
      for (const { start, seconds, sets, ...workout } of drawn) {
        await succeed(before, "POST /workouts/log", {
          ...workout,
          started_at: new Date(start).toISOString(),
          finished_at: new Date(start + seconds * 1000).toISOString(),
          sets: sets.map(({ exercise, ...set }) => ({ exercise_id: ids[exercise], ...set })),
        });
      }
      const file = await exported(before);
      const moved = await succeed(after, "POST /workouts/import", file, "text/csv");
      assertEquals([moved.source, moved.rows_rejected], ["slowburn", []]);
      assertEquals([moved.created, moved.duplicates], [drawn.length, 0]);
      assertEquals(await historyOf(after), await historyOf(before));

      for (const user of [before, after]) {
        const again = await succeed(user, "POST /workouts/import", file, "text/csv");
        assertEquals([again.created, again.duplicates], [0, drawn.length]);
      }
      assertEquals((await historyOf(before)).length, drawn.length);
    },
  );
  await checkProperty(property, { numRuns: RUNS });
});
