import { assert, assertEquals } from "@std/assert";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { assertInvalid, assertProblem, send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { newUser, type TestUser } from "../support/users.ts";

const bench = await libraryId("barbell-bench-press");
const squat = await libraryId("barbell-back-squat");

const log = (user: TestUser, body: unknown) => send(workouts, user, "POST /workouts/log", { body });
const aSet = (more: Record<string, unknown> = {}) => ({
  exercise_id: bench,
  reps: 5,
  weight_kg: 100,
  ...more,
});

async function ledgerOf(user: TestUser): Promise<{ score: number; sum: number }> {
  const [row] = await ownerSql<{ score: number; sum: number }>(
    `select affinity_score as score, (
       select coalesce(sum(points), 0)::int from public.affinity_events e where e.user_id = p.id
     ) as sum from public.profiles p where id = $1`,
    [user.id],
  );
  return row!;
}

Deno.test("POST /workouts/log: 201 with the workout, its volume, affinity and Location", async () => {
  const user = await newUser({ time_zone: "Europe/Paris" });
  const { status, headers, body } = await log(
    user,
    aWorkout([
      aSet({ type: "warmup", weight_kg: 60 }),
      aSet({ rpe: 8.5, rest_s: 180, notes: " solid \r\n set " }),
      { exercise_id: squat, reps: 3, weight_kg: 140.125 },
    ], { title: "  Push  ", perceived_exertion: 7 }),
  );
  assertEquals(status, 201);
  assertEquals(headers.get("location"), `/functions/v1/workouts/${body.workout.id}`);
  assertEquals(body.workout.volume_kg, 500 + 420.375);
  assertEquals(body.workout.title, "Push");
  assertEquals(body.workout.time_zone, "Europe/Paris");
  assertEquals(body.workout.source, "app");
  assertEquals(body.workout.version, 1);
  assertEquals(body.workout.sets.map((set: { entry: number }) => set.entry), [0, 0, 1]);
  assertEquals(body.workout.sets.map((set: { position: number }) => set.position), [0, 1, 2]);
  assertEquals(body.workout.sets[1], {
    position: 1,
    exercise_id: bench,
    exercise_name: "Barbell Bench Press",
    type: "working",
    entry: 0,
    superset: null,
    reps: 5,
    weight_kg: 100,
    rpe: 8.5,
    duration_s: null,
    distance_m: null,
    rest_s: 180,
    notes: "solid \n set",
  });
  assertEquals(body.affinity, {
    points: 10,
    score: 10,
    level: { rank: 0, name: "newcomer" },
    leveled_up: false,
  });
  assertEquals([body.personal_records, body.warnings], [[], []]);
  assertEquals((await send(workouts, user, `GET /workouts/${body.workout.id}`)).body, body.workout);
});

Deno.test("POST /workouts/log: the same id and payload again → 200, the same envelope, no second effect", async () => {
  const user = await newUser();
  const body = aWorkout([aSet()], { id: crypto.randomUUID(), notes: "as sent" });
  const first = await log(user, body);
  const reordered = Object.fromEntries(Object.entries(body).reverse());
  const again = await log(user, { ...reordered, title: null });
  assertEquals([first.status, again.status], [201, 200]);
  assertEquals(again.body, first.body);
  assertEquals(await ledgerOf(user), { score: 10, sum: 10 });
  assertProblem(await log(user, { ...body, notes: "something else" }), 409, "id_taken");
  const other = await newUser();
  const taken = assertProblem(await log(other, body), 409, "id_taken");
  assert(!JSON.stringify(taken.body).includes("as sent"));
});

Deno.test("POST /workouts/log: ten attempts at once with one id log once", async () => {
  const user = await newUser();
  const body = aWorkout([aSet()], { id: crypto.randomUUID() });
  const answers = await Promise.all(Array.from({ length: 10 }, () => log(user, body)));
  assertEquals(answers.map(({ status }) => status).sort(), [...Array(9).fill(200), 201]);
  assertEquals(new Set(answers.map((answer) => JSON.stringify(answer.body))).size, 1);
  assertEquals(await ledgerOf(user), { score: 10, sum: 10 });
});

Deno.test("POST /workouts/log: levels up when the score reaches a threshold, once", async () => {
  const user = await newUser();
  const leveled: boolean[] = [];
  for (let i = 0; i < 6; i++) {
    const { body } = await log(user, aWorkout([aSet()], { hoursAgo: 1 + 24 * i }));
    leveled.push(body.affinity.leveled_up);
  }
  assertEquals(leveled, [false, false, false, false, true, false]);
  const { body } = await send(profile, user, "GET /profile/affinity");
  assertEquals(body.level.name, "acquaintance");
  assertEquals(body.next, { rank: 2, name: "training_partner", threshold: 150 });
  assertEquals(body.data.length, 6);
});

Deno.test("POST /workouts/log: personal records against all other workouts", async () => {
  const user = await newUser();
  const first = await log(user, aWorkout([aSet()], { hoursAgo: 48 }));
  assertEquals(first.body.personal_records, []);
  const { body } = await log(
    user,
    aWorkout([aSet({ weight_kg: 300, type: "warmup" }), aSet(), aSet({ reps: 3, weight_kg: 110 })]),
  );
  const records = body.personal_records.map((r: Record<string, unknown>) => [
    r.kind,
    r.value,
    r.previous,
    r.set_position,
  ]);
  assertEquals(records.sort(), [
    ["estimated_1rm", 121, 116.667, 2],
    ["volume", 830, 500, 1],
    ["weight", 110, 100, 2],
  ]);
  const late = await log(user, aWorkout([aSet({ reps: 1, weight_kg: 109 })], { hoursAgo: 200 }));
  assertEquals(late.body.personal_records, [], "an older workout added later holds no record");
});

Deno.test("POST /workouts/log: what cannot be → 422 with path and code", async () => {
  const user = await newUser();
  const sets = (...list: unknown[]) => log(user, { ...aWorkout([]), sets: list });
  assertInvalid(
    await log(user, {}),
    "started_at: required",
    "finished_at: required",
    "sets: required",
  );
  assertInvalid(await sets(), "sets: required");
  assertInvalid(await sets(...Array(301).fill(aSet())), "sets: too_long");
  assertInvalid(await sets({ exercise_id: bench }), "sets.0: required");
  assertInvalid(await sets(aSet({ reps: 1001 })), "sets.0.reps: out_of_range");
  assertInvalid(await sets(aSet({ reps: 2.5 })), "sets.0.reps: invalid");
  assertInvalid(await sets(aSet({ weight_kg: -1 })), "sets.0.weight_kg: out_of_range");
  assertInvalid(await sets(aSet({ weight_kg: 1500.5 })), "sets.0.weight_kg: out_of_range");
  assertInvalid(await sets(aSet({ weight_kg: 1.0001 })), "sets.0.weight_kg: invalid");
  assertInvalid(await sets(aSet({ rpe: 7.3 })), "sets.0.rpe: invalid");
  assertInvalid(await sets(aSet({ exercise_name: "x" })), "sets.0.exercise_name: unknown_field");
  const unknown = crypto.randomUUID();
  assertInvalid(
    await sets(aSet(), aSet({ exercise_id: unknown })),
    "sets.1.exercise_id: not_found",
  );
  const at = (started_at: string, finished_at: string) =>
    log(user, { started_at, finished_at, sets: [aSet()] });
  assertInvalid(
    await at("2026-01-02T10:00:00Z", "2026-01-02T09:00:00Z"),
    "finished_at: out_of_range",
  );
  assertInvalid(
    await at("2026-01-02T10:00:00Z", "2026-01-03T10:00:01Z"),
    "finished_at: out_of_range",
  );
  assertInvalid(await at("2026-01-02T10:00:00", "2026-01-02T11:00:00Z"), "started_at: invalid");
  assertInvalid(await log(user, aWorkout([aSet()], { hoursAgo: -0.2 })), "finished_at: in_future");
  assertInvalid(
    await log(user, aWorkout([aSet()], { time_zone: "Mars/Base" })),
    "time_zone: invalid",
  );
  assertInvalid(await log(user, aWorkout([aSet()], { plan_id: unknown })), "plan_id: not_found");
  assertEquals((await send(workouts, user, "GET /workouts")).body.data, []);
});

Deno.test("POST /workouts/log: 5 minutes of clock skew are forgiven", async () => {
  const user = await newUser();
  assertEquals((await log(user, aWorkout([aSet()], { hoursAgo: -4 / 60 }))).status, 201);
});

Deno.test("POST /workouts/log: a private exercise of somebody else does not exist", async () => {
  const [ada, ben] = [await newUser(), await newUser()];
  const { body: own } = await send(exercises, ada, "POST /exercises", {
    body: { name: "Ada's lift" },
  });
  assertEquals((await log(ada, aWorkout([aSet({ exercise_id: own.id })]))).status, 201);
  assertInvalid(
    await log(ben, aWorkout([aSet({ exercise_id: own.id })])),
    "sets.0.exercise_id: not_found",
  );
});

Deno.test("POST /workouts/log: a plan deleted meanwhile is stored as null and named in warnings", async () => {
  const user = await newUser();
  const { body: plan } = await send(plans, user, "POST /plans", {
    body: { name: "P", days: [{ name: "A", exercises: [{ exercise_id: bench, sets: [{}] }] }] },
  });
  await send(plans, user, `DELETE /plans/${plan.id}`);
  const { status, body } = await log(
    user,
    aWorkout([aSet()], { plan_id: plan.id, plan_day_id: plan.days[0].id }),
  );
  assertEquals(status, 201);
  assertEquals([body.workout.plan_id, body.workout.plan_day_id], [null, null]);
  assertEquals(body.warnings.map(({ path }: { path: string }) => path), ["plan_id", "plan_day_id"]);
});

Deno.test("GET /workouts: newest first in pages, filtered by day, time, exercise and plan", async () => {
  const user = await newUser({ time_zone: "America/New_York" });
  const at = (started_at: string, exercise_id: string) =>
    log(user, { started_at, finished_at: started_at, sets: [aSet({ exercise_id })] });
  // 03:30 UTC is still the evening before in New York.
  const ids: string[] = [];
  for (
    const [time, exercise] of [
      ["2026-03-01T03:30:00Z", bench],
      ["2026-03-01T15:00:00Z", squat],
      ["2026-03-02T15:00:00Z", bench],
    ] as const
  ) ids.unshift((await at(time, exercise)).body.workout.id);
  const list = async (query: string) => {
    const { status, body } = await send(workouts, user, `GET /workouts?${query}`);
    assertEquals(status, 200);
    return body.data.map(({ id }: { id: string }) => ids.indexOf(id));
  };
  assertEquals(await list(""), [0, 1, 2]);
  assertEquals(await list("from=2026-03-01&to=2026-03-01"), [1]);
  assertEquals(await list("to=2026-02-28"), [2]);
  assertEquals(await list("from=2026-03-01T00:00:00Z&to=2026-03-01T15:00:00Z"), [2]);
  assertEquals(await list(`exercise_id=${bench}`), [0, 2]);
  assertInvalid(
    await send(workouts, user, "GET /workouts?from=2026-03-02&to=2026-03-01"),
    "to: out_of_range",
  );

  const first = await send(workouts, user, "GET /workouts?limit=2");
  const second = await send(
    workouts,
    user,
    `GET /workouts?limit=2&cursor=${first.body.next_cursor}`,
  );
  assertEquals([...first.body.data, ...second.body.data].map(({ id }) => id), ids);
  assertEquals(second.body.next_cursor, null);
  assertInvalid(await send(workouts, user, "GET /workouts?cursor=bm9uc2Vuc2U"), "cursor: invalid");
  assertInvalid(await send(workouts, user, "GET /workouts?limit=0"), "limit: out_of_range");
  assertEquals((await send(workouts, await newUser(), "GET /workouts")).body.data, []);
});

Deno.test("DELETE /workouts/{id}: takes its points back; a late retry → 410", async () => {
  const [ada, ben] = [await newUser(), await newUser()];
  const body = aWorkout([aSet()], { id: crypto.randomUUID() });
  await log(ada, body);
  assertProblem(await send(workouts, ben, `GET /workouts/${body.id}`), 404, "not_found");
  assertProblem(await send(workouts, ben, `DELETE /workouts/${body.id}`), 404, "not_found");
  const gone = await send(workouts, ada, `DELETE /workouts/${body.id}`);
  assertEquals([gone.status, gone.body], [204, null]);
  assertEquals(await ledgerOf(ada), { score: 0, sum: 0 });
  assertProblem(await log(ada, body), 410, "gone");
  assertProblem(await log(ben, body), 409, "id_taken");
  assertProblem(await send(workouts, ada, `GET /workouts/${body.id}`), 404, "not_found");
});
