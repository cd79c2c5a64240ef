import { assertEquals } from "@std/assert";
import { listQuery } from "../../supabase/functions/workouts/list_query.ts";
import { newWorkout } from "../../supabase/functions/_shared/vocabulary/new_workout.ts";
import { inUtc, microseconds } from "../../supabase/functions/_shared/vocabulary/time.ts";
import { check } from "../../supabase/functions/_shared/http/validation.ts";

const BENCH = "0b1e3a20-843d-45f8-84d0-2aca9b6f023b";

type Fields = Record<string, unknown>;

function workout(change: Fields = {}): Fields {
  return {
    started_at: "2026-11-20T18:00:00Z",
    finished_at: "2026-11-20T19:00:00Z",
    sets: [{ exercise_id: BENCH, reps: 5 }],
    ...change,
  };
}

const withSet = (set: Fields) => workout({ sets: [{ exercise_id: BENCH, reps: 5, ...set }] });

function wrong(value: unknown, schema: Parameters<typeof check>[0] = newWorkout): string[] {
  return (check(schema, value).errors ?? []).map(({ path, code }) => `${path} ${code}`);
}

const refused: [string, Fields, string][] = [
  ["no sets", workout({ sets: [] }), "sets required"],
  [
    "301 sets",
    workout({ sets: Array(301).fill({ exercise_id: BENCH, reps: 1 }) }),
    "sets too_long",
  ],
  ["a set of nothing but a weight", withSet({ reps: null, weight_kg: 100 }), "sets.0 required"],
  ["a set of no exercise", withSet({ exercise_id: null }), "sets.0.exercise_id required"],
  ["1001 repetitions", withSet({ reps: 1001 }), "sets.0.reps out_of_range"],
  ["a negative weight", withSet({ weight_kg: -1 }), "sets.0.weight_kg out_of_range"],
  ["1501 kg", withSet({ weight_kg: 1501 }), "sets.0.weight_kg out_of_range"],
  ["an infinite weight", withSet({ weight_kg: Infinity }), "sets.0.weight_kg invalid"],
  ["a weight with 4 decimals", withSet({ weight_kg: 0.0001 }), "sets.0.weight_kg invalid"],
  ["rpe 10.5", withSet({ rpe: 10.5 }), "sets.0.rpe out_of_range"],
  ["over ten days", withSet({ duration_s: 864_001 }), "sets.0.duration_s out_of_range"],
  ["half a second", withSet({ duration_s: 0.5 }), "sets.0.duration_s invalid"],
  ["over 1000 km", withSet({ distance_m: 1_000_000.5 }), "sets.0.distance_m out_of_range"],
  ["over a day of rest", withSet({ rest_s: 86_401 }), "sets.0.rest_s out_of_range"],
  ["superset 21", withSet({ superset: 21 }), "sets.0.superset out_of_range"],
  ["the 301st card", withSet({ entry: 300 }), "sets.0.entry out_of_range"],
  ["a kind of set that is none", withSet({ type: "cooldown" }), "sets.0.type invalid"],
  ["2001 characters about a set", withSet({ notes: "x".repeat(2001) }), "sets.0.notes too_long"],
  ["201 characters of title", workout({ title: "x".repeat(201) }), "title too_long"],
  ["10001 characters of notes", workout({ notes: "x".repeat(10_001) }), "notes too_long"],
  ["65 characters of time zone", workout({ time_zone: "x".repeat(65) }), "time_zone too_long"],
  ["session RPE 0.5", workout({ perceived_exertion: 0.5 }), "perceived_exertion out_of_range"],
  ["session RPE 7.3", workout({ perceived_exertion: 7.3 }), "perceived_exertion invalid"],
  [
    "a time without its offset",
    workout({ started_at: "2026-11-20T18:00:00" }),
    "started_at invalid",
  ],
  [
    "an end before the start",
    workout({ finished_at: "2026-11-20T18:59:59+01:00" }),
    "finished_at out_of_range",
  ],
  [
    "a microsecond over 24 h",
    workout({ finished_at: "2026-11-21T18:00:00.000001Z" }),
    "finished_at out_of_range",
  ],
  ["volume_kg, which the server computes", workout({ volume_kg: 5 }), "volume_kg unknown_field"],
];

for (const [title, body, expected] of refused) {
  Deno.test(`POST /workouts/log: ${title} → ${expected}`, () => {
    assertEquals(wrong(body), [expected]);
  });
}

for (
  const [title, body] of [
    ["exactly 24 h", workout({ finished_at: "2026-11-21T19:00:00+01:00" })],
    ["a start that is the end", workout({ finished_at: "2026-11-20T18:00:00Z" })],
    ["a failed attempt with 0 repetitions", withSet({ reps: 0 })],
    ["a set with a duration only", withSet({ reps: null, duration_s: 60 })],
    ["a set with a distance only", withSet({ reps: null, distance_m: 0.125 })],
    ["300 sets", workout({ sets: Array(300).fill({ exercise_id: BENCH, reps: 1 }) })],
    ["notes of several lines", workout({ notes: "felt\r\n\tgood" })],
  ] as const
) {
  Deno.test(`POST /workouts/log: ${title} is fine`, () => {
    assertEquals(wrong(body), []);
  });
}

Deno.test("POST /workouts/log: the same workout written otherwise is the same payload", () => {
  const otherwise = {
    title: "",
    notes: null,
    plan_id: null,
    finished_at: "2026-11-21T00:30:00.000+05:30",
    started_at: "2026-11-20T10:00:00-08:00",
    sets: [{ reps: 5, exercise_id: BENCH.toUpperCase(), type: "working", notes: "", rpe: null }],
  };
  const sorted = (value: unknown) => {
    const entries = Object.entries(check(newWorkout, value).data ?? {});
    return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => a < b ? -1 : 1)));
  };
  assertEquals(sorted(otherwise), sorted(workout()));
});

Deno.test("inUtc() keeps every microsecond that PostgreSQL keeps", () => {
  assertEquals(inUtc("2026-11-20T18:00:00.123456+00:00"), "2026-11-20T18:00:00.123456Z");
  assertEquals(inUtc("2026-12-31T23:30:00.120-01:00"), "2027-01-01T00:30:00.12Z");
  assertEquals(microseconds("2026-11-20T18:00:00.000001Z") % 10, 1);
});

for (
  const [query, expected] of [
    [{ from: "2026-11-20", to: "2026-11-20" }, []],
    [{ from: "2026-11-21", to: "2026-11-20" }, ["to out_of_range"]],
    [{ from: "2026-11-20T18:00:00Z", to: "2026-11-20T18:30:00+01:00" }, ["to out_of_range"]],
    // Which of the two is later depends on where a workout was.
    [{ from: "2026-11-20T23:00:00Z", to: "2026-11-20" }, []],
    [{ from: "yesterday" }, ["from invalid"]],
    [{ from: "2026-11-20T18:00:00 01:00" }, ["from invalid"]],
    [{ to: "2026-02-30" }, ["to invalid"]],
    [{ to: "0000-01-01" }, ["to invalid"]],
    [{ plan_id: "mine" }, ["plan_id invalid"]],
  ] as const
) {
  Deno.test(`GET /workouts: ${JSON.stringify(query)} → ${expected.join() || "fine"}`, () => {
    assertEquals(wrong(query, listQuery), [...expected]);
  });
}
