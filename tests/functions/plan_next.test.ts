import { assert, assertEquals } from "@std/assert";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { planNext } from "../../supabase/functions/_shared/progression/next.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { assertInvalid, assertProblem, send } from "../support/request.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { newUser, type TestUser } from "../support/users.ts";

const [bench, squat, pullUp] = [
  await libraryId("barbell-bench-press"),
  await libraryId("barbell-back-squat"),
  await libraryId("pull-up"),
];
const linear = { kind: "linear", step: 2.5, step_unit: "kg" };
const double = { kind: "double", step: 5, step_unit: "lb" };
const fives = (n: number, more = {}) => Array(n).fill({ reps_min: 5, reps_max: 5, ...more });
const squats = (sets = fives(3, { weight_kg: 60 })) => ({
  exercise_id: squat,
  progression: linear,
  sets,
});
const day = (name: string, ...exercises: unknown[]) => ({ name, exercises });

type Sets = Record<string, unknown>[];

/** A user with a plan; the newest workout is logged last. */
async function lifter(...days: unknown[]) {
  const user = await newUser();
  const { body: plan } = await send(plans, user, "POST /plans", { body: { name: "P", days } });
  let clock = 1000;
  return {
    user,
    plan,
    next: async (query = "") => {
      const { status, body } = await send(plans, user, `GET /plans/${plan.id}/next${query}`);
      assertEquals(status, 200);
      return planNext.parse(body);
    },
    log: async (sets: Sets, more: Record<string, unknown> = {}) => {
      const body = aWorkout(sets, { hoursAgo: clock--, plan_id: plan.id, ...more });
      const { status, body: logged } = await send(workouts, user, "POST /workouts/log", { body });
      assertEquals(status, 201, JSON.stringify(logged));
      return logged.workout;
    },
  };
}

type Next = Awaited<ReturnType<Awaited<ReturnType<typeof lifter>>["next"]>>;
const all = ({ exercises }: Next): Sets => exercises.flatMap(({ sets }) => sets);
const loads = ({ exercises }: Next, n = 0) => exercises[n]!.sets.map(({ weight_kg }) => weight_kg);
const lastOf = ({ exercises }: Next, n = 0) => exercises[n]!.last?.sets.map((s) => s.weight_kg);
const done = (weight_kg: number, reps = 5, exercise_id = squat): Sets =>
  Array(3).fill({ exercise_id, reps, weight_kg });

Deno.test("GET /plans/{id}/next: nothing logged → the first day with the plan's own numbers", async () => {
  const { plan, next } = await lifter(
    day("A", {
      ...squats(fives(1, { weight_kg: 60, rest_s: 180, rpe: 8 })),
      superset: 2,
      notes: "deep",
    }),
    day("B", squats()),
  );
  const [planned] = plan.days[0].exercises;
  const { sets: targets, ...exercise } = planned;
  assertEquals(await next(), {
    plan_id: plan.id,
    plan_name: "P",
    day: { id: plan.days[0].id, name: "A", position: 0 },
    exercises: [{
      ...exercise,
      tracking: "weight_reps",
      warning: null,
      targets,
      last: null,
      sets: [{
        exercise_id: squat,
        type: "working",
        entry: 0,
        superset: 2,
        reps: 5,
        weight_kg: 60,
        duration_s: null,
        distance_m: null,
        rest_s: 180,
      }],
      reason: "First time: the plan's own numbers",
    }],
    week: 1,
    deload_suggested: null,
  });
});

Deno.test("GET /plans/{id}/next: what it suggests, logged as it is, brings the next day and the next load", async () => {
  const { plan, next, log } = await lifter(
    day("A", squats(), {
      exercise_id: bench,
      progression: double,
      sets: [{ reps_min: 8, reps_max: 9, weight_kg: 45.359 }],
    }),
    day("B", squats(), { exercise_id: pullUp, sets: [{ reps_min: 5 }] }),
  );
  const seen: unknown[] = [];
  for (let session = 0; session < 6; session++) {
    const today = await next();
    seen.push([
      today.day.name,
      ...today.exercises.map(({ sets }) => `${sets[0]!.reps}×${sets[0]!.weight_kg}`),
    ]);
    const logged = await log(all(today), { plan_day_id: today.day.id });
    assertEquals(logged.sets.map((s: { entry: number }) => s.entry), [0, 0, 0, 1]);
  }
  assertEquals(seen, [
    ["A", "5×60", "8×45.359"],
    ["B", "5×62.5", "5×null"],
    ["A", "5×65", "9×45.359"],
    ["B", "5×67.5", "5×null"],
    ["A", "5×70", "8×47.627"],
    ["B", "5×72.5", "5×null"],
  ], "squats go on as one over both days; pounds stay pounds");
  const { exercises: [, press] } = await next(`?day_id=${plan.days[0].id}`);
  assertEquals(press!.reason, "Not yet 9 in the set at 105 lb: one more rep");
});

Deno.test("GET /plans/{id}/next: missed twice → 10 % less, then up from there", async () => {
  const { next, log } = await lifter(day("A", squats()));
  await log(done(100));
  assertEquals(loads(await next()), [102.5, 102.5, 102.5]);
  await log(done(102.5, 4));
  assertEquals(loads(await next()), [102.5, 102.5, 102.5]);
  await log(done(102.5, 4));
  const { exercises: [eased] } = await next();
  assertEquals(eased!.reason, "Missed twice at 102.5 kg: about 10 % less, 92.5 kg");
  await log(eased!.sets);
  assertEquals(loads(await next()), [95, 95, 95]);
});

Deno.test("GET /plans/{id}/next: the newest workout by its start decides, not the one logged last", async () => {
  const { plan, next, log } = await lifter(
    day("A", squats()),
    day("B", squats()),
    day("C", squats()),
  );
  const [a, b, c] = plan.days.map(({ id }: { id: string }) => id);
  await log(done(80), { plan_day_id: b, hoursAgo: 5 });
  await log(done(70), { plan_day_id: a, hoursAgo: 50 });
  const after = await next();
  assertEquals([after.day.name, lastOf(after)], ["C", [80, 80, 80]]);
  await log(done(82.5), { plan_day_id: c, hoursAgo: 3 });
  assertEquals(
    (await next()).day,
    { id: a, name: "A", position: 0 },
    "after the last day, the first",
  );
  await log(done(85), { hoursAgo: 2 });
  const noDay = await next();
  assertEquals(
    [noDay.day.name, loads(noDay)],
    ["A", [87.5, 87.5, 87.5]],
    "logged on no day, it counts on every day",
  );
});

Deno.test("GET /plans/{id}/next: heavy and light days of one exercise progress apart", async () => {
  const { plan, next, log } = await lifter(
    day("Heavy", squats()),
    day("Light", squats(fives(3, { weight_kg: 40, rpe: 6 }))),
    day("Heavy again", squats(fives(3, { weight_kg: 60, rest_s: 60 }))),
  );
  const [heavy, light, again] = plan.days.map(({ id }: { id: string }) => id);
  await log(done(100), { plan_day_id: heavy });
  const first = await next();
  assertEquals([first.exercises[0]!.last, loads(first)], [null, [40, 40, 40]]);
  await log(done(50), { plan_day_id: light });
  assertEquals(
    loads(await next(`?day_id=${again}`)),
    [102.5, 102.5, 102.5],
    "another rest is no other target",
  );
  assertEquals(loads(await next(`?day_id=${light}`)), [52.5, 52.5, 52.5]);
});

Deno.test("GET /plans/{id}/next: who moves in starts from what was lifted without this plan", async () => {
  const { plan, next, log } = await lifter(day("A", squats(fives(5, { weight_kg: 60 }))));
  await log(done(90, 8), { plan_id: null });
  await log(done(90, 8), { plan_id: null });
  const moved = await next();
  assertEquals([loads(moved), lastOf(moved)], [Array(5).fill(90), [90, 90, 90]]);
  await log(Array(5).fill(done(70)[0]), { plan_day_id: plan.days[0].id, hoursAgo: 2000 });
  assertEquals(loads(await next()), Array(5).fill(72.5), "older, but of this plan");
});

Deno.test("GET /plans/{id}/next: an exercise twice in a day → each takes its own card", async () => {
  const { plan, next, log } = await lifter(
    day("A", squats(fives(1)), { exercise_id: bench, sets: [{}] }, squats(fives(2))),
  );
  const plan_day_id = plan.days[0].id;
  const card = (entry: number, weight_kg: number, exercise_id = squat) => ({
    exercise_id,
    entry,
    reps: 5,
    weight_kg,
  });
  await log([card(0, 120), card(1, 80, bench), card(2, 90), card(2, 90)], { plan_day_id });
  await log([card(0, 125)], { plan_day_id });
  const both = await next();
  assertEquals([0, 1, 2].map((n) => loads(both, n)), [[127.5], [80], [92.5, 92.5]]);
  assertEquals(
    [lastOf(both, 0), lastOf(both, 2)],
    [[125], [90, 90]],
    "left out, the second keeps its history",
  );
  const logged = await log(all(both), { plan_day_id });
  assertEquals(logged.sets.map((s: { entry: number }) => s.entry), [0, 1, 2, 2]);
  assertEquals(loads(await next(), 2), [95, 95]);
});

Deno.test("GET /plans/{id}/next: an edited plan, a deleted workout and a deleted day", async () => {
  const { user, plan, next, log } = await lifter(
    day("A", squats()),
    day("B", squats()),
    day("C", squats()),
  );
  const [a, b, c] = plan.days;
  await log(done(100), { plan_day_id: a.id });
  const second = await log(done(110), { plan_day_id: b.id });
  const put = (days: unknown[]) =>
    send(plans, user, `PUT /plans/${plan.id}`, { body: { ...plan, days } });
  await put([a, c]);
  const afterA = await next();
  assertEquals(
    [afterA.day.name, loads(afterA)],
    ["C", [112.5, 112.5, 112.5]],
    "without its day it still counts",
  );
  assertInvalid(
    await send(plans, user, `GET /plans/${plan.id}/next?day_id=${b.id}`),
    "day_id: not_found",
  );
  await send(workouts, user, `DELETE /workouts/${second.id}`);
  assertEquals(loads(await next()), [102.5, 102.5, 102.5]);
  await put([{ ...a, exercises: [{ ...squats(fives(4)), id: a.exercises[0].id }] }]);
  const edited = await next();
  assertEquals([edited.day.name, loads(edited)], ["A", Array(4).fill(100)]);
  assertEquals(
    edited.exercises[0]!.reason,
    "Not all 4 sets of 5 done at 100 kg: the same load again",
  );
  await send(plans, user, `DELETE /plans/${plan.id}`);
  assertProblem(await send(plans, user, `GET /plans/${plan.id}/next`), 404, "not_found");
});

Deno.test("GET /plans/{id}/next: own and archived exercises, and every tracking, are ready to log", async () => {
  const user = await newUser();
  const tracked = [
    "reps",
    "assisted_bodyweight",
    "duration",
    "weight_duration",
    "distance_duration",
    "weight_distance",
  ];
  const ids = await Promise.all(
    tracked.map(async (tracking) =>
      (await send(exercises, user, "POST /exercises", {
        body: { name: `My ${tracking}`, tracking },
      })).body.id
    ),
  );
  const targets = [
    { reps_min: 10 },
    { reps_min: 8, weight_kg: 20 },
    { duration_s: 60 },
    { duration_s: 30, weight_kg: 10 },
    { distance_m: 5000 },
    { distance_m: 40, weight_kg: 32 },
  ];
  const planned = ids.map((exercise_id, i) => ({
    exercise_id,
    progression: linear,
    sets: [targets[i]],
  }));
  const { body: plan } = await send(plans, user, "POST /plans", {
    body: { name: "P", days: [day("A", ...planned)] },
  });
  await Promise.all(ids.map((id) => send(exercises, user, `DELETE /exercises/${id}`)));
  const next = async () =>
    planNext.parse((await send(plans, user, `GET /plans/${plan.id}/next`)).body);
  const first = await next();
  const body = aWorkout(all(first), { plan_id: plan.id, plan_day_id: first.day.id });
  assertEquals((await send(workouts, user, "POST /workouts/log", { body })).status, 201);
  const second = await next();
  assertEquals(ids.map((_, n) => loads(second, n)), [[null], [17.5], [null], [12.5], [null], [
    34.5,
  ]]);
  assertEquals(
    second.exercises.map((x) => x.exercise_name),
    tracked.map((tracking) => `My ${tracking}`),
  );
});

Deno.test("GET /plans/{id}/next: a set without target or history has nothing to log yet, then repeats what was done", async () => {
  const { next, log } = await lifter(
    day("A", { exercise_id: squat, sets: [{}, { type: "warmup" }] }),
  );
  const empty = { reps: null, weight_kg: null, duration_s: null, distance_m: null };
  const { exercises: [open] } = await next();
  assertEquals(
    open!.sets.map(({ reps, weight_kg, duration_s, distance_m }) => ({
      reps,
      weight_kg,
      duration_s,
      distance_m,
    })),
    [empty, empty],
  );
  await log([{ exercise_id: squat, type: "warmup", reps: 10, weight_kg: 20 }, {
    exercise_id: squat,
    reps: 7,
    weight_kg: 70,
  }]);
  const { exercises: [known] } = await next();
  assertEquals(known!.sets.map(({ reps, weight_kg }) => [reps, weight_kg]), [[7, 70], [10, 20]]);
});

Deno.test("GET /plans/{id}/next: another user's plan → 404; another plan's or user's day → 422; nothing of them is seen", async () => {
  const ada = await lifter(day("A", squats()));
  const ben = await lifter(day("A", squats()), day("B", squats()));
  const ask = (user: TestUser, path: string) => send(plans, user, `GET /plans/${path}`);
  await ada.log(done(100));
  assertEquals((await ben.next()).exercises[0]!.last, null);
  assertProblem(await ask(ben.user, `${ada.plan.id}/next`), 404, "not_found");
  assertProblem(
    await ask(ben.user, `${ada.plan.id}/next?day_id=${ada.plan.days[0].id}`),
    404,
    "not_found",
  );
  assertProblem(await ask(ben.user, `${crypto.randomUUID()}/next`), 404, "not_found");
  const { body: other } = await send(plans, ben.user, "POST /plans", {
    body: { name: "Q", days: [day("A", squats())] },
  });
  for (const id of [ada.plan.days[0].id, other.days[0].id, crypto.randomUUID()]) {
    assertInvalid(await ask(ben.user, `${ben.plan.id}/next?day_id=${id}`), "day_id: not_found");
  }
  assertInvalid(await ask(ben.user, `${ben.plan.id}/next?day_id=A`), "day_id: invalid");
  assertInvalid(await ask(ben.user, `${ben.plan.id}/next?day=1`), "day: unknown_field");
  const wanted = await ben.next(`?day_id=${ben.plan.days[1].id.toUpperCase()}`);
  assertEquals(wanted.day, { id: ben.plan.days[1].id, name: "B", position: 1 });
  assert(!JSON.stringify(wanted).includes(ada.user.id));
});
