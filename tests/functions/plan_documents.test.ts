import { assertEquals, assertNotEquals } from "@std/assert";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { assertInvalid, assertProblem, send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { libraryId } from "../support/training.ts";
import { newUser, type TestUser } from "../support/users.ts";

const [bench, squat, row] = await Promise.all(
  ["barbell-bench-press", "barbell-back-squat", "barbell-bent-over-row"].map(libraryId),
) as [string, string, string];

const user = await newUser();
const anExercise = (exercise_id = bench, more: Record<string, unknown> = {}) => ({
  exercise_id,
  sets: [{ reps_min: 5, reps_max: 5, weight_kg: 100 }],
  ...more,
});
const create = (body: unknown, by: TestUser = user) => send(plans, by, "POST /plans", { body });
const replace = (id: string, body: unknown, headers = {}) =>
  send(plans, user, `PUT /plans/${id}`, { body, headers });
const newPlan = async () =>
  (await create({
    name: "Two days",
    description: "d",
    goal: "strength",
    days: [
      { name: "A", exercises: [anExercise(bench), anExercise(squat)] },
      { name: "B", exercises: [anExercise(row)] },
    ],
  })).body;

Deno.test("PUT /plans/{id}: what GET returned → 200, the same version", async () => {
  const plan = await newPlan();
  for (const headers of [{}, { "If-Match": '"1"' }, { "If-Match": '"99"' }]) {
    const { status, body } = await replace(plan.id, plan, headers);
    assertEquals([status, body], [200, plan]);
  }
});

Deno.test("PUT /plans/{id}: each visible change raises the version by one", async () => {
  let plan = await newPlan();
  const edits: ((copy: typeof plan) => void)[] = [
    (p) => p.name = "Renamed",
    (p) => p.description = null,
    (p) => p.is_active = true,
    (p) => p.days[0].name = "Push",
    (p) => p.days[0].exercises[0].sets[0].weight_kg = 102.5,
    (p) => p.days[0].exercises[0].sets.push({ amrap: true }),
    (p) => p.days[0].exercises[0].notes = "pause",
    (p) => p.days[0].exercises[1].progression = { kind: "double", step: 5, step_unit: "lb" },
    (p) => p.days[0].exercises.reverse(),
    (p) => p.days.reverse(),
    (p) => p.days.pop(),
  ];
  for (const edit of edits) {
    const copy = structuredClone(plan);
    edit(copy);
    const { status, body, headers } = await replace(plan.id, copy, {
      "If-Match": `W/"${plan.version}"`,
    });
    assertEquals([status, body.version], [200, plan.version + 1], String(edit));
    assertEquals(headers.get("etag"), `"${body.version}"`);
    assertEquals((await send(plans, user, `GET /plans/${plan.id}`)).body, body);
    plan = body;
  }
});

Deno.test("PUT /plans/{id}: days and exercises keep their ids when moved; new ones get one", async () => {
  const plan = await newPlan();
  const [a, b] = plan.days;
  const moved = {
    ...plan,
    days: [
      { ...b, exercises: [a.exercises[1], ...b.exercises] },
      { name: "New", exercises: [anExercise(bench)] },
      { ...a, exercises: [a.exercises[0]] },
    ],
  };
  const { body } = await replace(plan.id, moved);
  assertEquals([body.days[0].id, body.days[2].id], [b.id, a.id]);
  assertEquals(body.days[0].exercises.map(({ id }: { id: string }) => id), [
    a.exercises[1].id,
    b.exercises[0].id,
  ]);
  assertEquals(body.days[2].exercises[0].id, a.exercises[0].id);
  assertNotEquals(body.days[1].exercises[0].id, a.exercises[0].id);
});

Deno.test("PUT /plans/{id}: sent twice without ids → the same plan, the same version", async () => {
  const plan = await newPlan();
  const bare = { name: "N", days: [{ name: "X", exercises: [anExercise(row), anExercise(row)] }] };
  const first = await replace(plan.id, bare);
  const again = await replace(plan.id, bare, { "If-Match": '"1"' });
  assertEquals([first.status, again.status], [200, 200]);
  assertEquals(again.body, first.body);
});

Deno.test("PUT /plans/{id}: what is as it was is not written again", async () => {
  const plan = await newPlan();
  const written = async () =>
    await ownerSql<{ id: string; at: string }>(
      `select p.id, p.xmin::text as at from public.plans p where p.id = $1
       union all select d.id, d.xmin::text from public.plan_days d where d.plan_id = $1
       union all select x.id, x.xmin::text
       from public.plan_exercises x join public.plan_days d on d.id = x.plan_day_id where d.plan_id = $1
       order by 1`,
      [plan.id],
    );
  const before = await written();
  await replace(plan.id, plan);
  assertEquals(await written(), before);
  const [{ exercises: [, second] }] = plan.days;
  second.sets[0].weight_kg = 102.5;
  assertEquals((await replace(plan.id, plan)).body.days, plan.days);
  const after = await written();
  assertEquals(
    after.filter(({ at }, i) => at !== before[i]!.at).map(({ id }) => id).sort(),
    [plan.id, second.id].sort(),
  );
});

Deno.test("PUT /plans/{id}: a stale If-Match → 412, nothing changes", async () => {
  const plan = await newPlan();
  const { body: second } = await replace(plan.id, { ...plan, name: "Second" });
  for (const stale of ['"1"', 'W/"1"', '"3"', "1"]) {
    const lost = { ...plan, name: "Lost", days: [plan.days[1]] };
    assertProblem(await replace(plan.id, lost, { "If-Match": stale }), 412, "precondition_failed");
  }
  assertEquals((await send(plans, user, `GET /plans/${plan.id}`)).body, second);
});

Deno.test("PUT /plans/{id}: of ten editors with the same version one wins", async () => {
  const plan = await newPlan();
  const answers = await Promise.all(
    Array.from(
      { length: 10 },
      (_, i) => replace(plan.id, { ...plan, name: `Editor ${i}` }, { "If-Match": '"1"' }),
    ),
  );
  assertEquals(answers.map(({ status }) => status).sort(), [200, ...Array(9).fill(412)]);
  const { body } = await send(plans, user, `GET /plans/${plan.id}`);
  assertEquals(body, answers.find(({ status }) => status === 200)!.body);
});

Deno.test("PUT /plans/{id}: ids of another plan, or one twice → 409 or 422, nothing changes", async () => {
  const [plan, other] = [await newPlan(), await newPlan()];
  const taken = await replace(plan.id, { ...plan, days: other.days });
  assertProblem(taken, 409, "id_taken");
  const twice = await replace(plan.id, { ...plan, days: [plan.days[0], plan.days[0]] });
  assertInvalid(
    twice,
    "days.1.id: invalid",
    "days.1.exercises.0.id: invalid",
    "days.1.exercises.1.id: invalid",
  );
  assertInvalid(await replace(plan.id, { ...plan, id: other.id }), "id: invalid");
  for (const known of [plan, other]) {
    assertEquals((await send(plans, user, `GET /plans/${known.id}`)).body, known);
  }
});

Deno.test("POST /plans: the largest plan is taken, one more of anything is not", async () => {
  const full = (days: number, exercises: number, sets: number) => ({
    name: "Full",
    days: Array.from({ length: days }, () => ({
      name: "D",
      exercises: Array.from({ length: exercises }, () => ({
        exercise_id: bench,
        sets: Array.from({ length: sets }, () => ({})),
      })),
    })),
  });
  const { status, body } = await create(full(14, 30, 20));
  assertEquals([status, body.days.length], [201, 14]);
  assertEquals(body.days[13].exercises[29].sets.length, 20);
  assertInvalid(await create(full(15, 1, 1)), "days: too_long");
  assertInvalid(await create(full(1, 31, 1)), "days.0.exercises: too_long");
  assertInvalid(await create(full(1, 1, 21)), "days.0.exercises.0.sets: too_long");
  assertInvalid(await create(full(0, 1, 1)), "days: required");
  assertInvalid(await create(full(1, 0, 1)), "days.0.exercises: required");
  assertInvalid(await create(full(1, 1, 0)), "days.0.exercises.0.sets: required");
});

Deno.test("POST /plans: what cannot be → 422 with path and code", async () => {
  const inSet = async (set: Record<string, unknown>, ...errors: string[]) =>
    assertInvalid(
      await create({
        name: "P",
        days: [{ name: "A", exercises: [anExercise(bench, { sets: [set] })] }],
      }),
      ...errors.map((error) => `days.0.exercises.0.sets.0.${error}`),
    );
  await inSet({ reps_min: -1 }, "reps_min: out_of_range");
  await inSet({ reps_max: 1001 }, "reps_max: out_of_range");
  await inSet({ reps_min: 8, reps_max: 5 }, "reps_max: out_of_range");
  await inSet({ weight_kg: 1500.001 }, "weight_kg: out_of_range");
  await inSet({ weight_kg: 1.0005 }, "weight_kg: invalid");
  await inSet({ weight_kg: "100" }, "weight_kg: invalid");
  await inSet({ rpe: 10.5 }, "rpe: out_of_range");
  await inSet({ rpe: 0.5 }, "rpe: out_of_range");
  await inSet({ type: "hard", amrap: 1 }, "type: invalid", "amrap: invalid");
  await inSet({ reps: 5 }, "reps: unknown_field");
  const inExercise = async (more: Record<string, unknown>, ...errors: string[]) =>
    assertInvalid(
      await create({ name: "P", days: [{ name: "A", exercises: [anExercise(bench, more)] }] }),
      ...errors.map((error) => `days.0.exercises.0.${error}`),
    );
  await inExercise({ superset: 0 }, "superset: out_of_range");
  await inExercise({ superset: 21 }, "superset: out_of_range");
  await inExercise({ exercise_id: "x" }, "exercise_id: invalid");
  await inExercise({ exercise_id: null }, "exercise_id: required");
  await inExercise({ exercise_id: crypto.randomUUID() }, "exercise_id: not_found");
  await inExercise({ progression: { kind: "linear" } }, ...[
    "progression.step: required",
    "progression.step_unit: required",
  ]);
  await inExercise({ progression: { kind: "magic" } }, "progression.kind: invalid");
  await inExercise({ progression: { kind: "none", step: 5 } }, "progression.step: invalid");
  const days = [{ name: "A", exercises: [anExercise()] }];
  assertInvalid(await create({ days }), "name: required");
  assertInvalid(await create({ name: "x".repeat(121), days }), "name: too_long");
  assertInvalid(await create({ name: "P", goal: "glory", days }), "goal: invalid");
  assertInvalid(await create({ name: "P", version: 1, days }), "version: unknown_field");
});
