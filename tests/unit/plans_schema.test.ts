import { assertEquals } from "@std/assert";
import { newPlan } from "../../supabase/functions/_shared/vocabulary/new_plan.ts";
import { planChange, planReplacement } from "../../supabase/functions/plans/schema.ts";
import { check } from "../../supabase/functions/_shared/http/validation.ts";

const BENCH = "0b1e3a20-843d-45f8-84d0-2aca9b6f023b";
const DAY = "11111111-1111-4111-8111-111111111111";
const ITEM = "22222222-2222-4222-8222-222222222222";

type Fields = Record<string, unknown>;

function item(change: Fields = {}): Fields {
  return { exercise_id: BENCH, sets: [{}], ...change };
}

function day(change: Fields = {}): Fields {
  return { name: "Day A", exercises: [item()], ...change };
}

function plan(change: Fields = {}): Fields {
  return { name: "Base", days: [day()], ...change };
}

/** A plan whose one set, or one exercise, is this. */
const withSet = (set: Fields) => plan({ days: [day({ exercises: [item({ sets: [set] })] })] });
const withItem = (change: Fields) => plan({ days: [day({ exercises: [item(change)] })] });

function wrong(value: unknown, schema: Parameters<typeof check>[0] = newPlan): string[] {
  return (check(schema, value).errors ?? []).map(({ path, code }) => `${path} ${code}`);
}

const SET = "days.0.exercises.0.sets.0";
const PROGRESSION = "days.0.exercises.0.progression";

const refused: [string, Fields, string][] = [
  ["no name", plan({ name: null }), "name required"],
  ["121 characters of name", plan({ name: "x".repeat(121) }), "name too_long"],
  [
    "4001 characters of description",
    plan({ description: "x".repeat(4001) }),
    "description too_long",
  ],
  ["an unknown goal", plan({ goal: "fun" }), "goal invalid"],
  ["no day", plan({ days: [] }), "days required"],
  ["15 days", plan({ days: Array(15).fill(day()) }), "days too_long"],
  [
    "a day without exercises",
    plan({ days: [day({ exercises: [] })] }),
    "days.0.exercises required",
  ],
  [
    "31 exercises a day",
    plan({ days: [day({ exercises: Array(31).fill(item()) })] }),
    "days.0.exercises too_long",
  ],
  ["an exercise without sets", withItem({ sets: [] }), "days.0.exercises.0.sets required"],
  ["21 sets", withItem({ sets: Array(21).fill({}) }), "days.0.exercises.0.sets too_long"],
  ["superset 0", withItem({ superset: 0 }), "days.0.exercises.0.superset out_of_range"],
  ["superset 21", withItem({ superset: 21 }), "days.0.exercises.0.superset out_of_range"],
  [
    "2001 characters of notes",
    withItem({ notes: "x".repeat(2001) }),
    "days.0.exercises.0.notes too_long",
  ],
  [
    "reps_max below reps_min",
    withSet({ reps_min: 8, reps_max: 5 }),
    `${SET}.reps_max out_of_range`,
  ],
  ["half a repetition", withSet({ reps_min: 0.5 }), `${SET}.reps_min invalid`],
  ["1001 repetitions", withSet({ reps_max: 1001 }), `${SET}.reps_max out_of_range`],
  ["more than 1500 kg", withSet({ weight_kg: 1500.001 }), `${SET}.weight_kg out_of_range`],
  ["a weight with 4 decimals", withSet({ weight_kg: 2.5001 }), `${SET}.weight_kg invalid`],
  ["a weight as text", withSet({ weight_kg: "100" }), `${SET}.weight_kg invalid`],
  ["an rpe between halves", withSet({ rpe: 7.2 }), `${SET}.rpe invalid`],
  ["a field that sets do not have", withSet({ reps: 5 }), `${SET}.reps unknown_field`],
  [
    "an unknown progression",
    withItem({ progression: { kind: "wave" } }),
    `${PROGRESSION}.kind invalid`,
  ],
  [
    "a progression without its unit",
    withItem({ progression: { kind: "linear", step: 2.5 } }),
    `${PROGRESSION}.step_unit required`,
  ],
  [
    "a progression by nothing",
    withItem({ progression: { kind: "double", step: 0, step_unit: "kg" } }),
    `${PROGRESSION}.step out_of_range`,
  ],
  [
    "no progression, but a step",
    withItem({ progression: { kind: "none", step: 2.5 } }),
    `${PROGRESSION}.step invalid`,
  ],
];

for (const [title, body, expected] of refused) {
  Deno.test(`POST /plans: ${title} → ${expected}`, () => {
    assertEquals(wrong(body), [expected]);
  });
}

Deno.test("POST /plans: 14 days, 30 exercises and 20 sets are not too many", () => {
  const days = Array(14).fill(day());
  days[0] = day({ exercises: Array(30).fill(item({ sets: Array(20).fill({}) })) });
  assertEquals(wrong(plan({ days })), []);
});

Deno.test("POST /plans: what is left out, null or its default is the same payload", () => {
  const spelledOut = plan({
    description: null,
    goal: null,
    is_active: false,
    days: [day({
      id: null,
      exercises: [item({
        sets: [{ type: "working", reps_min: null, weight_kg: null, amrap: false }],
        superset: null,
        notes: "",
        progression: null,
      })],
    })],
  });
  assertEquals(
    JSON.stringify(check(newPlan, spelledOut).data),
    JSON.stringify(check(newPlan, plan()).data),
  );
});

Deno.test("POST and PUT /plans: the second day or exercise with the same id is refused", () => {
  const days = [
    day({ id: DAY, exercises: [item({ id: ITEM })] }),
    day({ id: DAY.toUpperCase(), exercises: [item(), item({ id: ITEM.toUpperCase() })] }),
  ];
  const expected = ["days.1.id invalid", "days.1.exercises.1.id invalid"];
  assertEquals(wrong(plan({ days })), expected);
  assertEquals(wrong(plan({ days }), planReplacement), expected);
});

Deno.test("PUT /plans/{id}: takes what GET returned", () => {
  const stored = {
    id: DAY,
    name: "Base",
    description: null,
    goal: null,
    is_active: true,
    version: 4,
    created_at: "2026-11-22T21:00:00.123456+00:00",
    updated_at: "2026-11-22T21:00:00.123456+00:00",
    days: [{
      id: DAY,
      name: "Day A",
      exercises: [{
        id: ITEM,
        exercise_id: BENCH,
        exercise_name: "Barbell Bench Press",
        sets: [{
          type: "drop",
          reps_min: 5,
          reps_max: null,
          weight_kg: 60.125,
          duration_s: null,
          distance_m: null,
          rpe: null,
          rest_s: null,
          amrap: true,
        }],
        superset: null,
        notes: null,
        progression: { kind: "none" },
      }],
    }],
  };
  const { data, errors } = check(planReplacement, stored);
  assertEquals(errors, undefined);
  assertEquals(data?.days[0]?.id, DAY);
  assertEquals(data?.days[0]?.exercises[0]?.sets[0]?.weight_kg, 60.125);
});

Deno.test("PATCH /plans/{id}: null or an empty text clears, what is left out stays", () => {
  assertEquals(check(planChange, { description: null, goal: null }).data, {
    description: null,
    goal: null,
  });
  assertEquals(check(planChange, { description: " " }).data, { description: null });
  assertEquals(check(planChange, {}).data, {});
});

Deno.test("PATCH /plans/{id}: a name cannot be cleared, and days are not its business", () => {
  assertEquals(wrong({ name: null, days: [] }, planChange), [
    "name required",
    "days unknown_field",
  ]);
});
