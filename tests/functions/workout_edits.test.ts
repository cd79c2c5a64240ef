import { assert, assertEquals } from "@std/assert";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { assertInvalid, assertProblem, send } from "../support/request.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { newUser, type TestUser } from "../support/users.ts";

const bench = await libraryId("barbell-bench-press");
const squat = await libraryId("barbell-back-squat");
const set = (weight_kg: number, more = {}) => ({ exercise_id: bench, reps: 5, weight_kg, ...more });

async function logged(user: TestUser, sets: Record<string, unknown>[], more = {}) {
  const { body } = await send(workouts, user, "POST /workouts/log", {
    body: aWorkout(sets, more),
  });
  return body.workout;
}

const get = async (user: TestUser, id: string) =>
  (await send(workouts, user, `GET /workouts/${id}`)).body;
const put = (user: TestUser, id: string, body: unknown, headers = {}) =>
  send(workouts, user, `PUT /workouts/${id}`, { body, headers });
const kinds = (answer: { body: { personal_records: { kind: string }[] } }) =>
  answer.body.personal_records.map(({ kind }) => kind);

Deno.test("PUT /workouts/{id}: what GET returned → 200, the same version, the log envelope", async () => {
  const user = await newUser();
  const { id } = await logged(user, [
    set(100, { rpe: 8.5, rest_s: 90, notes: "solid", superset: 2, entry: 4 }),
    { exercise_id: squat, duration_s: 30 },
  ], { title: "Push", notes: "two\nlines", perceived_exertion: 7 });
  const stored = await get(user, id);
  const { status, headers, body } = await put(user, id, stored);
  assertEquals([status, headers.get("etag")], [200, '"1"']);
  assertEquals(body, {
    workout: stored,
    personal_records: [],
    affinity: {
      points: 10,
      score: 10,
      level: { rank: 0, name: "newcomer" },
      leveled_up: false,
    },
    warnings: [],
  });
});

Deno.test("PUT /workouts/{id}: each visible change raises the version by one", async () => {
  const user = await newUser();
  const first = await logged(user, [set(100), set(100)]);
  const changes: [string, (workout: typeof first) => unknown][] = [
    ["title", (w) => ({ ...w, title: "Renamed" })],
    ["a weight", (w) => ({ ...w, sets: [w.sets[0], { ...w.sets[1], weight_kg: 90 }] })],
    ["a note", (w) => ({ ...w, sets: [{ ...w.sets[0], notes: "easy" }, w.sets[1]] })],
    ["the order", (w) => ({ ...w, sets: [...w.sets].reverse() })],
    ["a set less", (w) => ({ ...w, sets: w.sets.slice(1) })],
    ["title and sets", (w) => ({ ...w, title: null, sets: [set(80)] })],
  ];
  for (const [i, [what, change]] of changes.entries()) {
    const before = await get(user, first.id);
    const { body } = await put(user, first.id, change(before), { "If-Match": `"${i + 1}"` });
    assertEquals(body.workout.version, i + 2, what);
    assert(body.workout.updated_at > before.updated_at, what);
    assertEquals(body.workout.created_at, first.created_at);
    assertEquals(await get(user, first.id), body.workout, what);
  }
});

Deno.test("PUT /workouts/{id}: records follow the edit, and those of later logs too", async () => {
  const user = await newUser();
  await logged(user, [set(100)], { hoursAgo: 72 });
  const wrong = await logged(user, [set(1000)], { hoursAgo: 48 });
  const corrected = await put(user, wrong.id, { ...wrong, sets: [set(105)] });
  assertEquals(kinds(corrected), ["estimated_1rm", "volume", "weight"]);
  assertEquals(corrected.body.personal_records[2].previous, 100);
  const answer = await send(workouts, user, "POST /workouts/log", { body: aWorkout([set(110)]) });
  assertEquals(kinds(answer), ["estimated_1rm", "volume", "weight"]);
  assertEquals(answer.body.personal_records[2].previous, 105);
  const warmedUp = await put(user, wrong.id, { ...wrong, sets: [set(105, { type: "warmup" })] });
  assertEquals(kinds(warmedUp), []);
});

Deno.test("PUT /workouts/{id}: a stale If-Match → 412, nothing changes; what is stored already → 200", async () => {
  const user = await newUser();
  const workout = await logged(user, [set(100)]);
  const edited = { ...workout, sets: [set(105)] };
  const { body } = await put(user, workout.id, edited, { "If-Match": 'W/"1"' });
  for (const stale of [{ ...workout, title: "x" }, { ...workout, sets: [set(1)] }]) {
    const answer = await put(user, workout.id, stale, { "If-Match": '"1"' });
    assertProblem(answer, 412, "precondition_failed");
  }
  assertEquals(await get(user, workout.id), body.workout);
  const again = await put(user, workout.id, edited, { "If-Match": '"1"' });
  assertEquals([again.status, again.body.workout.version], [200, 2]);
});

Deno.test("PUT /workouts/{id}: of ten editors with the same version one wins", async () => {
  const user = await newUser();
  const workout = await logged(user, [set(100)]);
  const answers = await Promise.all(
    Array.from(
      { length: 10 },
      (_, i) => put(user, workout.id, { ...workout, sets: [set(101 + i)] }, { "If-Match": '"1"' }),
    ),
  );
  assertEquals(answers.map(({ status }) => status).sort(), [200, ...Array(9).fill(412)]);
  assertEquals((await get(user, workout.id)).version, 2);
});

Deno.test("PUT /workouts/{id}: somebody else's, deleted or unknown → 404", async () => {
  const [owner, other] = [await newUser(), await newUser()];
  const workout = await logged(owner, [set(100)]);
  assertProblem(await put(other, workout.id, workout), 404, "not_found");
  assertEquals(await get(owner, workout.id), workout);
  await send(workouts, owner, `DELETE /workouts/${workout.id}`);
  assertProblem(await put(owner, workout.id, workout), 404, "not_found");
});

Deno.test("PUT /workouts/{id}: keeps its time zone unless another is sent, and its day with it", async () => {
  const user = await newUser({ time_zone: "Asia/Tokyo" });
  const workout = await logged(user, [set(100)], {
    started_at: "2026-06-30T16:00:00Z",
    finished_at: "2026-06-30T17:00:00Z",
    time_zone: "Europe/Paris",
  });
  const { time_zone: _, ...without } = workout;
  assertEquals((await put(user, workout.id, without)).body.workout.time_zone, "Europe/Paris");
  const onTheDay = (day: string) =>
    send(workouts, user, `GET /workouts?from=${day}&to=${day}`).then(({ body }) =>
      body.data.length
    );
  assertEquals([await onTheDay("2026-06-30"), await onTheDay("2026-07-01")], [1, 0]);
  await put(user, workout.id, { ...workout, time_zone: "Asia/Tokyo" });
  assertEquals([await onTheDay("2026-06-30"), await onTheDay("2026-07-01")], [0, 1]);
});

Deno.test("PUT /workouts/{id}: what is wrong is named, and nothing changes", async () => {
  const [user, other] = [await newUser(), await newUser()];
  const workout = await logged(user, [set(100)]);
  const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  assertInvalid(
    await put(user, workout.id, { ...workout, started_at: later(60), finished_at: later(90) }),
    "started_at: in_future",
  );
  assertInvalid(
    await put(user, workout.id, {
      ...workout,
      sets: [set(100), set(2000), { exercise_id: bench }],
    }),
    "sets.1.weight_kg: out_of_range",
    "sets.2: required",
  );
  assertInvalid(
    await put(user, workout.id, {
      ...workout,
      sets: [set(1, { exercise_id: crypto.randomUUID() })],
    }),
    "sets.0.exercise_id: not_found",
  );
  assertInvalid(await put(user, workout.id, { ...workout, sets: [] }), "sets: required");
  assertInvalid(
    await put(user, workout.id, { ...workout, time_zone: "Mars/Base" }),
    "time_zone: invalid",
  );
  assertInvalid(
    await put(user, workout.id, { ...workout, id: crypto.randomUUID() }),
    "id: invalid",
  );
  const plan = {
    name: "P",
    days: [{ name: "A", exercises: [{ exercise_id: bench, sets: [{}] }] }],
  };
  const foreign = await send(plans, other, "POST /plans", { body: plan });
  assertInvalid(
    await put(user, workout.id, { ...workout, plan_id: foreign.body.id }),
    "plan_id: not_found",
  );
  assertEquals(await get(user, workout.id), workout);
});

Deno.test("PUT /workouts/{id}: a plan that was deleted meanwhile is null and a warning", async () => {
  const user = await newUser();
  const plan = {
    name: "P",
    days: [{ name: "A", exercises: [{ exercise_id: bench, sets: [{}] }] }],
  };
  const { body: { id: plan_id, days } } = await send(plans, user, "POST /plans", { body: plan });
  const workout = await logged(user, [set(100)], { plan_id, plan_day_id: days[0].id });
  assertEquals([workout.plan_id, workout.plan_day_id], [plan_id, days[0].id]);
  await send(plans, user, `DELETE /plans/${plan_id}`);
  const { body } = await put(user, workout.id, { ...workout, notes: "late" });
  assertEquals([body.workout.plan_id, body.workout.plan_day_id], [null, null]);
  assertEquals(body.warnings, [
    { path: "plan_id", code: "plan_deleted" },
    { path: "plan_day_id", code: "plan_day_deleted" },
  ]);
});

Deno.test("POST /workouts/log: a late retry after an edit → the first envelope, the edit stands", async () => {
  const user = await newUser();
  const body = aWorkout([set(100)], { id: crypto.randomUUID() });
  const first = await send(workouts, user, "POST /workouts/log", { body });
  await put(user, first.body.workout.id, { ...first.body.workout, sets: [set(50)] });
  const retry = await send(workouts, user, "POST /workouts/log", { body });
  assertEquals([retry.status, retry.body], [200, first.body]);
  assertEquals((await get(user, first.body.workout.id)).sets[0].weight_kg, 50);
});
