import { assert, assertEquals } from "@std/assert";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as progress } from "../../supabase/functions/progress/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { assertInvalid, assertProblem, send } from "../support/request.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { newUser, type TestUser } from "../support/users.ts";

const bench = await libraryId("barbell-bench-press");
const squat = await libraryId("barbell-back-squat");
const set = (weight_kg: number, more = {}) => ({ exercise_id: bench, reps: 5, weight_kg, ...more });
const HOUR = 3_600_000;

async function log(user: TestUser, body: Record<string, unknown>) {
  const answer = await send(workouts, user, "POST /workouts/log", { body });
  assertEquals(answer.status, 201, JSON.stringify(answer.body));
  return answer.body.workout;
}
/** An hour of training from a moment, anywhere. */
const at = (start: string, time_zone: string, sets: unknown[] = [set(100)]) => ({
  started_at: start,
  finished_at: new Date(Date.parse(start) + HOUR).toISOString(),
  time_zone,
  sets,
});
const get = async (user: TestUser, path: string) => {
  const { status, body } = await send(progress, user, `GET /progress/${path}`);
  assertEquals(status, 200, JSON.stringify(body));
  return body;
};

/** The ISO week of a day, computed anew: weeks belong to the year of their Thursday. */
function isoWeek(day: Date): string {
  const thursday = new Date(day.getTime() + (3 - (day.getUTCDay() + 6) % 7) * 24 * HOUR);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 4);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * 24 * HOUR;
  const week = Math.floor((thursday.getTime() - monday) / (7 * 24 * HOUR)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}

Deno.test("GET /progress/summary: nothing logged → zeros", async () => {
  const { this_week, ...rest } = await get(await newUser(), "summary");
  assertEquals(rest, {
    totals: { workouts: 0, duration_s: 0, sets: 0, volume_kg: 0 },
    first_workout_at: null,
    last_workout_at: null,
    streak_weeks: 0,
    longest_streak_weeks: 0,
  });
  assertEquals(this_week.week, isoWeek(new Date()));
  assertEquals([this_week.workouts, this_week.plan], [0, null]);
});

Deno.test("GET /progress/summary: totals, streaks, and this week against the active plan", async () => {
  const [user, other] = [await newUser(), await newUser()];
  await log(other, aWorkout([set(500)]));
  const day = { name: "A", exercises: [{ exercise_id: bench, sets: [{}] }] };
  const { body: plan } = await send(plans, user, "POST /plans", {
    body: { name: "P", is_active: true, days: [day, { ...day, name: "B" }, { ...day, name: "C" }] },
  });
  const today = { plan_id: plan.id, plan_day_id: plan.days[0].id, hoursAgo: 0 };
  await log(user, aWorkout([set(100), set(60, { type: "warmup" })], today));
  await log(user, aWorkout([set(100)], today));
  for (const weeks of [1, 2, 5, 6, 7, 8]) {
    await log(user, aWorkout([set(50)], { hoursAgo: weeks * 7 * 24 }));
  }
  const summary = await get(user, "summary");
  assertEquals(summary.totals, {
    workouts: 8,
    duration_s: 8 * 3600,
    sets: 8,
    volume_kg: 2 * 500 + 6 * 250,
  });
  assertEquals([summary.streak_weeks, summary.longest_streak_weeks], [3, 4]);
  const { plan: week, ...done } = summary.this_week;
  // An hour ago may have been last week, at night from Sunday to Monday.
  if (done.workouts === 2) {
    assertEquals([done.sets, done.volume_kg], [2, 1000]);
    assertEquals(week, {
      plan_id: plan.id,
      plan_name: "P",
      days_planned: 3,
      days_done: 1,
      workouts_done: 2,
    });
  }
  assertEquals((await send(profile, user, "GET /profile/affinity")).body.streak_weeks, 3);
});

Deno.test("GET /progress/summary: a pause freezes the streak", async () => {
  const user = await newUser();
  await log(user, aWorkout([set(100)], { hoursAgo: 21 * 24 }));
  assertEquals((await get(user, "summary")).streak_weeks, 0);
  const day = (offset: number) =>
    new Date(Date.now() + offset * 24 * HOUR).toISOString().slice(0, 10);
  const pause = { from: day(-20), until: day(1), reason: "injury" };
  const { status } = await send(profile, user, "PATCH /profile", { body: { pause } });
  assertEquals(status, 200);
  assert((await get(user, "summary")).streak_weeks >= 4);
});

Deno.test("GET /progress/records: the best of each kind, a first appearance included, ties to the earlier", async () => {
  const [user, other] = [await newUser(), await newUser()];
  await log(other, aWorkout([set(500)]));
  const later = await log(user, at("2026-03-03T10:00:00Z", "UTC", [set(100.049, { reps: 4 })]));
  const earlier = await log(
    user,
    at("2026-03-01T23:30:00Z", "Europe/Paris", [set(200, { type: "warmup" }), set(60), set(100)]),
  );
  const { data, next_cursor } = await get(user, "records");
  assertEquals(next_cursor, null);
  const held = {
    exercise_id: bench,
    exercise_name: "Barbell Bench Press",
    workout_id: earlier.id,
    achieved_at: earlier.started_at,
    local_date: "2026-03-02",
  };
  assertEquals(data, [
    { ...held, kind: "estimated_1rm", value: 116.667, set_position: 2 },
    { ...held, kind: "volume", value: 800, set_position: 1 },
    { ...held, kind: "weight", value: 100, set_position: 2 },
  ]);
  await send(workouts, user, `DELETE /workouts/${earlier.id}`);
  const left = (await get(user, `records?exercise_id=${bench}`)).data;
  assertEquals(left.map((r: { value: number; workout_id: string }) => [r.value, r.workout_id]), [
    [113.389, later.id],
    [400.196, later.id],
    [100.049, later.id],
  ]);
  assertEquals((await get(user, `records?exercise_id=${squat}`)).data, []);
});

Deno.test("GET /progress/records: less help is better, and only kinds that the tracking has", async () => {
  const user = await newUser();
  const body = { name: "Helped Dip", tracking: "assisted_bodyweight" };
  const { body: { id } } = await send(exercises, user, "POST /exercises", { body });
  await log(user, at("2026-03-01T10:00:00Z", "UTC", [set(40, { exercise_id: id, reps: 12 })]));
  await log(
    user,
    at("2026-03-03T10:00:00Z", "UTC", [set(20, { exercise_id: id, duration_s: 30 })]),
  );
  await send(exercises, user, `DELETE /exercises/${id}`);
  const { data } = await get(user, "records");
  assertEquals(data.map((r: { kind: string; value: number }) => [r.kind, r.value]), [[
    "weight",
    20,
  ]]);
});

Deno.test("GET /progress/last: the sets of the last time, in the order asked", async () => {
  const [user, other] = [await newUser(), await newUser()];
  await log(other, aWorkout([set(500)]));
  await log(user, at("2026-03-03T10:00:00Z", "UTC", [set(80), { exercise_id: squat, reps: 3 }]));
  const last = await log(
    user,
    at("2026-03-05T10:00:00Z", "UTC", [set(40, { type: "warmup" }), set(90, { notes: "easy" })]),
  );
  await log(user, at("2026-03-01T10:00:00Z", "UTC", [set(70)]));
  const plank = await libraryId("plank");
  const { data } = await get(
    user,
    `last?exercise_id=${squat}&exercise_id=${bench}&exercise_id=${plank}&exercise_id=${squat}`,
  );
  assertEquals(data.map((l: { exercise_id: string }) => l.exercise_id), [squat, bench]);
  assertEquals(data[1].workout_id, last.id);
  assertEquals(data[1].sets, last.sets);
});

Deno.test("GET /progress/exercises/{id}: top set, estimated 1RM and volume of each workout, oldest first", async () => {
  const user = await newUser();
  const second = await log(
    user,
    at("2026-03-05T10:00:00Z", "UTC", [set(100), set(100, { reps: 6 }), set(120, { reps: 0 })]),
  );
  const first = await log(user, at("2026-03-01T10:00:00Z", "UTC", [set(60, { type: "warmup" })]));
  const { data, ...exercise } = await get(user, `exercises/${bench}`);
  assertEquals(exercise, {
    exercise_id: bench,
    exercise_name: "Barbell Bench Press",
    tracking: "weight_reps",
    next_cursor: null,
  });
  assertEquals(data, [
    {
      workout_id: first.id,
      started_at: first.started_at,
      local_date: "2026-03-01",
      sets: 0,
      top_set: null,
      estimated_1rm: null,
      volume_kg: 0,
    },
    {
      workout_id: second.id,
      started_at: second.started_at,
      local_date: "2026-03-05",
      sets: 3,
      top_set: second.sets[1],
      estimated_1rm: 120,
      volume_kg: 1100,
    },
  ]);
  const between = await get(user, `exercises/${bench}?from=2026-03-02&to=2026-03-05`);
  assertEquals(between.data.length, 1);
});

Deno.test("GET /progress/exercises/{id}: unknown, or somebody else's → 404", async () => {
  const [user, other] = [await newUser(), await newUser()];
  const { body } = await send(exercises, other, "POST /exercises", { body: { name: "Secret" } });
  for (const id of [body.id, crypto.randomUUID()]) {
    assertProblem(await send(progress, user, `GET /progress/exercises/${id}`), 404, "not_found");
  }
});

Deno.test("GET /progress/volume: whole for primary, half for secondary muscles, by the workout's own week", async () => {
  const user = await newUser({ time_zone: "UTC" });
  const now = Date.now();
  const monday = now - ((new Date(now).getUTCDay() + 6) % 7) * 24 * HOUR;
  const sunday = new Date(monday - 24 * HOUR).toISOString().slice(0, 10);
  // Sunday evening in London is Monday in Auckland: the same moment, another week.
  for (const zone of ["Europe/London", "Pacific/Auckland"]) {
    await log(
      user,
      at(`${sunday}T20:00:00Z`, zone, [set(100), set(100), set(20, { type: "warmup" })]),
    );
  }
  const { data } = await get(user, "volume?weeks=3");
  assertEquals(data.map(({ week }: { week: string }) => week), [
    isoWeek(new Date(monday - 14 * 24 * HOUR)),
    isoWeek(new Date(monday - 7 * 24 * HOUR)),
    isoWeek(new Date(monday)),
  ]);
  const { body: { primary_muscles, secondary_muscles } } = await send(
    exercises,
    user,
    `GET /exercises/${bench}`,
  );
  const expected = [
    ...primary_muscles.map((muscle: string) => ({ muscle, sets: 2, volume_kg: 1000 })),
    ...secondary_muscles.map((muscle: string) => ({ muscle, sets: 1, volume_kg: 500 })),
  ];
  const sorted = (muscles: { muscle: string }[]) =>
    muscles.toSorted((a, b) => a.muscle < b.muscle ? -1 : 1);
  for (const week of data.slice(1)) assertEquals(sorted(week.muscles), sorted(expected), week.week);
  assertEquals(data[0].muscles, []);
});

Deno.test("GET /progress: what is wrong is named", async () => {
  const user = await newUser();
  const invalid = async (path: string, ...fields: string[]) =>
    assertInvalid(await send(progress, user, `GET /progress/${path}`), ...fields);
  await invalid("last", "exercise_id: required");
  await invalid("last?exercise_id=x", "exercise_id: invalid");
  await invalid(`last?${`exercise_id=${bench}&`.repeat(51)}`, "exercise_id: too_long");
  await invalid("volume?weeks=0", "weeks: out_of_range");
  await invalid("volume?weeks=53", "weeks: out_of_range");
  await invalid("records?exercise_id=1", "exercise_id: invalid");
  await invalid(`exercises/${bench}?from=2026-03-02&to=2026-03-01`, "to: out_of_range");
});
