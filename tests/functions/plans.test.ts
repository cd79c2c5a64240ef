import { assert, assertEquals } from "@std/assert";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { assertInvalid, assertProblem, send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { newUser, type TestUser } from "../support/users.ts";

const bench = await libraryId("barbell-bench-press");
const squat = await libraryId("barbell-back-squat");

const aPlan = (more: Record<string, unknown> = {}) => ({
  name: "Strength",
  days: [{ name: "A", exercises: [{ exercise_id: bench, sets: [{ reps_min: 5 }] }] }],
  ...more,
});
const create = (user: TestUser, body: unknown) => send(plans, user, "POST /plans", { body });
const read = (user: TestUser, id: string) => send(plans, user, `GET /plans/${id}`);
const patch = (user: TestUser, id: string, body: unknown, headers = {}) =>
  send(plans, user, `PATCH /plans/${id}`, { body, headers });
const list = async (user: TestUser, query = "") =>
  (await send(plans, user, `GET /plans?${query}`)).body;
const activeIds = async (user: TestUser): Promise<string[]> =>
  (await list(user, "active=true")).data.map(({ id }: { id: string }) => id);

Deno.test("POST /plans: 201 with the whole document, ETag and Location", async () => {
  const user = await newUser();
  const { status, headers, body } = await create(user, {
    name: " 5×5 💪 ",
    description: "Three days\r\na week",
    goal: "strength",
    days: [
      {
        name: "A",
        exercises: [
          {
            exercise_id: squat,
            superset: 1,
            notes: "deep",
            progression: { kind: "linear", step: 2.5, step_unit: "kg" },
            sets: [
              { type: "warmup", reps_min: 5, reps_max: 5, weight_kg: 40.125, rest_s: 60 },
              { reps_min: 5, reps_max: 8, rpe: 8.5, amrap: true },
            ],
          },
          {
            exercise_id: bench,
            superset: 1,
            progression: { kind: "none" },
            sets: [{ duration_s: 30, distance_m: 12.5 }],
          },
        ],
      },
      { name: "B", exercises: [{ exercise_id: bench, sets: [{}] }] },
    ],
  });
  assertEquals(status, 201);
  assertEquals(headers.get("etag"), '"1"');
  assertEquals(headers.get("location"), `/functions/v1/plans/${body.id}`);
  assertEquals([body.name, body.description], ["5×5 💪", "Three days\na week"]);
  assertEquals([body.goal, body.is_active, body.version], ["strength", false, 1]);
  const [first, second] = body.days[0].exercises;
  assertEquals(first.exercise_name, "Barbell Back Squat");
  assertEquals(first.progression, { kind: "linear", step: 2.5, step_unit: "kg" });
  assertEquals(second.progression, { kind: "none" });
  const empty = {
    type: "working",
    weeks: null,
    reps_min: null,
    reps_max: null,
    weight_kg: null,
    percent_tm: null,
    duration_s: null,
    distance_m: null,
    rpe: null,
    rest_s: null,
    amrap: false,
  };
  assertEquals(first.sets, [
    { ...empty, type: "warmup", reps_min: 5, reps_max: 5, weight_kg: 40.125, rest_s: 60 },
    { ...empty, reps_min: 5, reps_max: 8, rpe: 8.5, amrap: true },
  ]);
  assertEquals(second.sets, [{ ...empty, duration_s: 30, distance_m: 12.5 }]);
  assertEquals(body.days[1].exercises[0].sets, [empty]);
  assertEquals(body.days[1].exercises[0].progression, null);
  assertEquals((await read(user, body.id)).body, body);
});

Deno.test("POST /plans: the same id and payload again → 200 as the first time; changed since or not", async () => {
  const [ada, ben] = [await newUser(), await newUser()];
  const id = crypto.randomUUID();
  const body = aPlan({ id, is_active: true });
  const first = await create(ada, body);
  await patch(ada, id, { name: "Renamed", is_active: false });
  const again = await create(ada, { ...body, description: null, goal: null });
  assertEquals([first.status, again.status], [201, 200]);
  assertEquals(again.body, first.body);
  assertEquals(await activeIds(ada), [], "a retry activates nothing");
  assertProblem(await create(ada, { ...body, name: "Other" }), 409, "id_taken");
  assertProblem(await create(ben, body), 409, "id_taken");
  await send(plans, ada, `DELETE /plans/${id}`);
  assertProblem(await create(ada, body), 410, "gone");
});

Deno.test("POST /plans: ten attempts at once with one id create one", async () => {
  const user = await newUser();
  const body = aPlan({ id: crypto.randomUUID() });
  const answers = await Promise.all(Array.from({ length: 10 }, () => create(user, body)));
  assertEquals(answers.map(({ status }) => status).sort(), [...Array(9).fill(200), 201]);
  assertEquals(new Set(answers.map((answer) => JSON.stringify(answer.body))).size, 1);
  assertEquals((await list(user)).data.length, 1);
});

Deno.test("POST /plans: another user's day or exercise id → 409 id_taken, and nothing is stored", async () => {
  const [ada, ben] = [await newUser(), await newUser()];
  const { body: hers } = await create(ada, aPlan());
  const [day] = hers.days;
  const withDay = aPlan();
  Object.assign(withDay.days[0]!, { id: day.id });
  assertProblem(await create(ben, withDay), 409, "id_taken");
  const withExercise = aPlan();
  Object.assign(withExercise.days[0]!.exercises[0]!, { id: day.exercises[0].id });
  assertProblem(await create(ben, withExercise), 409, "id_taken");
  assertEquals((await list(ben)).data, []);
  assertEquals((await read(ada, hers.id)).body, hers);
});

Deno.test("PATCH /plans/{id}: activating one deactivates the other, also at creation", async () => {
  const user = await newUser();
  const { body: a } = await create(user, aPlan({ is_active: true }));
  const { body: b } = await create(user, aPlan({ is_active: true }));
  assertEquals(await activeIds(user), [b.id]);
  assertEquals((await read(user, a.id)).body.version, 2, "a visible change of the other plan");
  const active = await patch(user, a.id, { is_active: true });
  assertEquals([active.body.is_active, active.body.version], [true, 3]);
  assertEquals(await activeIds(user), [a.id]);
  await patch(user, a.id, { is_active: false });
  assertEquals(await activeIds(user), []);
  assertEquals((await list(user, "active=false")).data.length, 2);
});

Deno.test("PATCH, POST, PUT /plans: ten activations at once leave one active plan", async () => {
  const [user, other] = [await newUser(), await newUser()];
  const { body: theirs } = await create(other, aPlan({ is_active: true }));
  const made = await Promise.all(
    Array.from({ length: 10 }, (_, i) => create(user, aPlan({ name: `P${i}` }))),
  );
  const answers = await Promise.all(
    made.map(({ body }, i) =>
      i % 3 === 0
        ? patch(user, body.id, { is_active: true })
        : i % 3 === 1
        ? send(plans, user, `PUT /plans/${body.id}`, { body: { ...body, is_active: true } })
        : create(user, aPlan({ is_active: true }))
    ),
  );
  assertEquals(answers.map(({ status }) => status < 300), Array(10).fill(true));
  assertEquals((await activeIds(user)).length, 1);
  assertEquals(await activeIds(other), [theirs.id]);
});

Deno.test("PATCH /plans/{id}: what is absent stays, null clears, If-Match is kept", async () => {
  const user = await newUser();
  const { body: plan } = await create(user, aPlan({ description: "d", goal: "general" }));
  const renamed = await patch(user, plan.id, { name: "N" }, { "If-Match": 'W/"1"' });
  assertEquals(renamed.body, {
    ...plan,
    name: "N",
    version: 2,
    updated_at: renamed.body.updated_at,
  });
  assertEquals(renamed.headers.get("etag"), '"2"');
  const stale = await patch(user, plan.id, { name: "M" }, { "If-Match": '"1"' });
  assertProblem(stale, 412, "precondition_failed");
  const equal = await patch(user, plan.id, { name: "N" }, { "If-Match": '"1"' });
  assertEquals([equal.status, equal.body], [200, renamed.body]);
  const cleared = await patch(user, plan.id, { description: null, goal: null });
  assertEquals([cleared.body.description, cleared.body.goal, cleared.body.version], [
    null,
    null,
    3,
  ]);
  assertEquals((await patch(user, plan.id, {})).body, cleared.body);
  assertInvalid(await patch(user, plan.id, { name: null }), "name: required");
  assertInvalid(await patch(user, plan.id, { is_active: null }), "is_active: required");
  assertInvalid(await patch(user, plan.id, { days: [] }), "days: unknown_field");
  const { body: other } = await create(user, aPlan({ is_active: true }));
  const refused = await patch(user, plan.id, { is_active: true }, { "If-Match": '"1"' });
  assertProblem(refused, 412, "precondition_failed");
  assertEquals(await activeIds(user), [other.id], "a stale activation deactivates nothing");
});

Deno.test("GET, PUT, PATCH, DELETE /plans/{id}: somebody else's plan → 404, unchanged", async () => {
  const [ada, ben] = [await newUser(), await newUser()];
  const { body: plan } = await create(ada, aPlan());
  const path = `/plans/${plan.id}`;
  assertProblem(await read(ben, plan.id), 404, "not_found");
  assertProblem(await send(plans, ben, `PUT ${path}`, { body: plan }), 404, "not_found");
  assertProblem(await patch(ben, plan.id, { is_active: true }), 404, "not_found");
  assertProblem(await send(plans, ben, `DELETE ${path}`), 404, "not_found");
  assertEquals((await list(ben)).data, []);
  assertEquals((await read(ada, plan.id)).body, plan);
});

Deno.test("POST /plans: an exercise that is private to somebody else → 422 at its path", async () => {
  const [ada, ben] = [await newUser(), await newUser()];
  const own = (await send(exercises, ada, "POST /exercises", { body: { name: "Secret" } })).body;
  const body = aPlan();
  body.days[0]!.exercises.push({ exercise_id: own.id, sets: [{ reps_min: 1 }] });
  assertInvalid(await create(ben, body), "days.0.exercises.1.exercise_id: not_found");
  const { body: plan } = await create(ada, body);
  await send(exercises, ada, `DELETE /exercises/${own.id}`);
  const again = await send(plans, ada, `PUT /plans/${plan.id}`, { body: plan });
  assertEquals([again.status, again.body], [200, plan], "archived, it still stands in the plan");
});

Deno.test("DELETE /plans/{id}: 204; logged workouts stay, without it", async () => {
  const user = await newUser();
  const { body: plan } = await create(user, aPlan({ is_active: true }));
  const { body: logged } = await send(workouts, user, "POST /workouts/log", {
    body: aWorkout([{ exercise_id: bench, reps: 5 }], {
      plan_id: plan.id,
      plan_day_id: plan.days[0].id,
    }),
  });
  assertEquals(logged.workout.plan_id, plan.id);
  const gone = await send(plans, user, `DELETE /plans/${plan.id}`);
  assertEquals([gone.status, gone.body], [204, null]);
  assertProblem(await read(user, plan.id), 404, "not_found");
  const kept = (await send(workouts, user, `GET /workouts/${logged.workout.id}`)).body;
  assertEquals([kept.plan_id, kept.plan_day_id], [null, null]);
  assertEquals(kept.sets.length, 1);
});

Deno.test("GET /plans: newest first in pages, also where times are equal", async () => {
  const user = await newUser();
  for (let i = 0; i < 5; i++) await create(user, aPlan());
  await ownerSql("update public.plans set created_at = '2026-01-01' where user_id = $1", [user.id]);
  const whole = await list(user);
  const seen: string[] = [];
  let cursor = "";
  do {
    const page = await list(user, `limit=2${cursor && `&cursor=${cursor}`}`);
    assert(page.data.length > 0);
    seen.push(...page.data.map(({ id }: { id: string }) => id));
    cursor = page.next_cursor ?? "";
  } while (cursor);
  assertEquals(seen, whole.data.map(({ id }: { id: string }) => id));
  assertEquals(new Set(seen).size, 5);
});
