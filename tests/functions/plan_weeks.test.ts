import { assert, assertEquals } from "@std/assert";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { assertInvalid, assertProblem, send } from "../support/request.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { dataApi, newUser, type TestUser } from "../support/users.ts";

const [bench, squat, row] = await Promise.all([
  libraryId("barbell-bench-press"),
  libraryId("barbell-back-squat"),
  libraryId("barbell-bent-over-row"),
]);
const trainingMax = { kind: "training_max", step: 5, step_unit: "kg" };
const share = (percent_tm: number, weeks?: number[], reps_min = 5) => ({
  percent_tm,
  reps_min,
  ...(weeks && { weeks }),
});
/** Three weeks of one heavy set, and a lighter one. */
const waves = [share(85, [1]), share(90, [2], 3), share(95, [3], 1), share(60, [4])];
const squats = { exercise_id: squat, progression: trainingMax, sets: waves };
const benches = { exercise_id: bench, progression: { ...trainingMax, step: 2.5 }, sets: waves };
const fourWeeks = {
  name: "Waves",
  weeks: 4,
  week_names: ["5s", "3s", "1s", "Deload"],
  training_maxes: [{ exercise_id: squat, weight_kg: 100 }, { exercise_id: bench, weight_kg: 80 }],
  days: [{ name: "A", exercises: [squats] }, { name: "B", exercises: [benches] }],
};

/** A user with a plan, who trains what is suggested, fewer reps where told. */
async function lifter(body: Record<string, unknown> = fourWeeks) {
  const user = await newUser();
  const created = await send(plans, user, "POST /plans", { body });
  assertEquals(created.status, 201, created.text);
  const plan = created.body;
  let clock = 3000;
  const get = async () => (await send(plans, user, `GET /plans/${plan.id}`)).body;
  const next = async (query = "") => {
    const { status, body } = await send(plans, user, `GET /plans/${plan.id}/next${query}`);
    assertEquals(status, 200);
    return body;
  };
  const train = async ({ short = 0, query = "" } = {}) => {
    const today = await next(query);
    // deno-lint-ignore no-explicit-any
    const sets = today.exercises.flatMap((x: any) => x.sets)
      // deno-lint-ignore no-explicit-any
      .map((set: any) => ({ ...set, reps: Math.max(set.reps - short, 0) }));
    const body = aWorkout(sets, {
      hoursAgo: clock -= 24,
      plan_id: plan.id,
      plan_day_id: today.day.id,
    });
    const { status, body: logged } = await send(workouts, user, "POST /workouts/log", { body });
    assertEquals(status, 201, JSON.stringify(logged));
    return logged.workout;
  };
  const times = async (n: number, how = {}) => {
    for (let i = 0; i < n; i++) await train(how);
  };
  const patch = (body: unknown, headers = {}) =>
    send(plans, user, `PATCH /plans/${plan.id}`, { body, headers });
  const put = (body: unknown, headers = {}) =>
    send(plans, user, `PUT /plans/${plan.id}`, { body, headers });
  return { user, plan, get, next, train, times, patch, put };
}

// deno-lint-ignore no-explicit-any
const maxes = (plan: any) =>
  // deno-lint-ignore no-explicit-any
  Object.fromEntries(plan.training_maxes.map((m: any) => [m.exercise_id, m.weight_kg]));
// deno-lint-ignore no-explicit-any
const loadOf = (next: any) => next.exercises[0].sets[0].weight_kg;

Deno.test("POST /plans: weeks, week names, training maxes and shares come back; PUT of what GET returned changes nothing", async () => {
  const { plan, get, put } = await lifter();
  assertEquals([plan.weeks, plan.week, plan.week_names], [4, 1, fourWeeks.week_names]);
  assertEquals(maxes(plan), { [squat]: 100, [bench]: 80 });
  assertEquals(plan.training_maxes[0].exercise_name, "Barbell Back Squat");
  const [first] = plan.days[0].exercises[0].sets;
  assertEquals([first.weeks, first.percent_tm, first.weight_kg], [[1], 85, null]);
  assertEquals(plan.days[0].exercises[0].progression, trainingMax);
  assertEquals(await get(), plan);
  assertEquals((await put(plan)).body, plan);
});

Deno.test("GET /plans/{id}/next: the week rises when the days wrap around and starts over after the last, each with its shares", async () => {
  const { next, train, get } = await lifter();
  const seen: unknown[] = [];
  for (let session = 0; session < 10; session++) {
    const today = await next();
    assertEquals((await get()).week, today.week, "the plan and its next day agree");
    seen.push([today.day.name, today.week, today.exercises[0].targets.length, loadOf(today)]);
    await train();
  }
  assertEquals(seen, [
    ["A", 1, 1, 85],
    ["B", 1, 1, 67.5],
    ["A", 2, 1, 90],
    ["B", 2, 1, 72.5],
    ["A", 3, 1, 95],
    ["B", 3, 1, 75],
    ["A", 4, 1, 60],
    ["B", 4, 1, 47.5],
    ["A", 1, 1, 90],
    ["B", 1, 1, 70],
  ]);
});

Deno.test("GET /plans/{id}/next: reasons name week, share, training max and what the last cycle changed", async () => {
  const { next, times } = await lifter();
  assertEquals(
    (await next()).exercises[0].reason,
    "Week 1 of 4 (5s): 85 % of a training max of 100 kg",
  );
  await times(1);
  assertEquals(
    (await next()).exercises[0].reason,
    "Week 1 of 4 (5s): 85 % of a training max of 80 kg; 68 kg is rounded to 67.5 kg",
  );
  await times(7);
  assertEquals(
    (await next()).exercises[0].reason,
    "Week 1 of 4 (5s): 85 % of a training max of 105 kg, 5 kg more after the last cycle; 89.25 kg is rounded to 90 kg",
  );
});

Deno.test("GET /plans/{id}/next: the last heavy sets of a cycle missed → 10 % less; a missed light week or first week lowers nothing", async () => {
  const { get, next, train, times } = await lifter();
  await train({ short: 2 });
  await times(3);
  await train({ short: 1 }); // squats at 95 %
  await times(2);
  await train({ short: 3 }); // benches of the lighter week
  assertEquals(maxes(await get()), { [squat]: 90, [bench]: 82.5 });
  const today = await next();
  assertEquals(
    today.exercises[0].reason,
    "Week 1 of 4 (5s): 85 % of a training max of 90 kg, 10 % less since the last heavy sets fell short; 76.5 kg is rounded to 77.5 kg",
  );
  assertEquals(today.deload_suggested, null, "one stall is none");
});

Deno.test("GET /plans/{id}/next: an edited or deleted workout moves training maxes and week as if it had been logged so", async () => {
  const { user, get, train, times } = await lifter();
  await times(4);
  const heavy = await train({ short: 1 });
  await times(2);
  const last = await train();
  assertEquals([(await get()).week, maxes(await get())[squat]], [1, 90]);
  const { volume_kg: _v, personal_records: _p, ...body } = heavy;
  const edited = await send(workouts, user, `PUT /workouts/${heavy.id}`, {
    // deno-lint-ignore no-explicit-any
    body: { ...body, sets: heavy.sets.map((set: any) => ({ ...set, reps: 1 })) },
  });
  assertEquals(edited.status, 200, edited.text);
  assertEquals(maxes(await get())[squat], 105);
  await send(workouts, user, `DELETE /workouts/${last.id}`);
  assertEquals([(await get()).week, maxes(await get())[squat]], [4, 100], "not finished after all");
});

Deno.test("PATCH /plans/{id} week: a later one goes on in this cycle, an earlier one begins the next; out of range → 422", async () => {
  const { patch, get, next, times, train } = await lifter();
  await times(4);
  const skipped = await patch({ week: 4 });
  assertEquals([skipped.status, skipped.body.week, skipped.body.version], [200, 4, 2]);
  const deload = await next();
  assertEquals([deload.day.name, deload.week, loadOf(deload)], ["A", 4, 60]);
  await times(2);
  assertEquals([(await get()).week, maxes(await get())], [1, { [squat]: 105, [bench]: 82.5 }]);
  await times(6);
  assertEquals((await get()).week, 4);
  const restarted = await patch({ week: 1 });
  assertEquals([restarted.body.week, maxes(restarted.body)], [1, { [squat]: 110, [bench]: 85 }]);
  await train();
  assertEquals([(await next()).day.name, (await next()).week], ["B", 1]);
  const again = await patch({ week: 1 });
  assertEquals(again.body.version, restarted.body.version, "the same week is no change");
  await patch({ week: 2 });
  const early = await patch({ week: 1 });
  assertEquals(maxes(early.body), { [squat]: 110, [bench]: 85 }, "no heavy sets, no cycle");
  assertInvalid(await patch({ week: 5 }), "week: out_of_range");
  assertInvalid(await patch({ week: 0 }), "week: out_of_range");
  assertInvalid(await patch({ week: null }), "week: required");
  assertProblem(await patch({ week: 3 }, { "If-Match": '"1"' }), 412, "precondition_failed");
});

Deno.test("PATCH /plans/{id} week: taking the lighter week after missed heavy sets still lowers the training max", async () => {
  const { patch, get, times, train } = await lifter();
  await times(2);
  await patch({ week: 3 });
  await train({ short: 1 });
  await train();
  await patch({ week: 4 });
  await times(2);
  assertEquals(maxes(await get()), { [squat]: 90, [bench]: 82.5 });
});

Deno.test("GET /plans/{id}/next?day_id=: the week is the one that a workout on that day would count in", async () => {
  const { plan, next, train, times } = await lifter();
  await times(2);
  const [a, b] = plan.days;
  assertEquals((await next()).week, 2);
  assertEquals((await next(`?day_id=${a.id}`)).week, 2);
  assertEquals((await next(`?day_id=${b.id}`)).week, 1, "the last day once more");
  await train({ query: `?day_id=${b.id}` });
  assertEquals([(await next()).day.name, (await next()).week], ["A", 2]);
});

Deno.test("PUT /plans/{id}: editing moves neither week nor training max; setting one counts from there", async () => {
  const { plan, get, put, times, train } = await lifter();
  await times(13);
  const before = await get();
  assertEquals([before.week, maxes(before)], [3, { [squat]: 105, [bench]: 82.5 }]);
  assertEquals((await put(before)).body, before);
  const [a, b] = before.days;
  const more = await put({
    ...before,
    days: [b, a, { name: "C", exercises: [{ exercise_id: row, sets: [{ reps_min: 8 }] }] }],
  });
  assertEquals([more.body.week, maxes(more.body)], [3, maxes(before)]);
  const set = await put({
    ...more.body,
    training_maxes: [{ exercise_id: squat, weight_kg: 90 }, more.body.training_maxes[1]],
  });
  assertEquals(maxes(set.body), { [squat]: 90, [bench]: 82.5 });
  const steps = await put({
    ...set.body,
    // deno-lint-ignore no-explicit-any
    days: set.body.days.map((day: any) => ({
      ...day,
      // deno-lint-ignore no-explicit-any
      exercises: day.exercises.map((x: any) => ({
        ...x,
        progression: x.progression && { ...trainingMax, step: 1 },
      })),
    })),
  });
  assertEquals(maxes(steps.body), maxes(set.body), "another step is not for cycles that are over");
  while ((await get()).week !== 1) await train();
  assertEquals(
    maxes(await get()),
    { [squat]: 90, [bench]: 83.5 },
    "set within the cycle, it waits",
  );
  const none = await put({ ...(await get()), training_maxes: null });
  assertEquals(none.body.training_maxes, []);
  const shorter = await put({ ...plan, id: plan.id, weeks: 4 });
  assertEquals([shorter.status, maxes(shorter.body)], [200, maxes(plan)]);
});

Deno.test("PUT /plans/{id}: another number of weeks keeps the week as far as there is one, and the training maxes", async () => {
  const { get, put, times } = await lifter();
  await times(14);
  const before = await get();
  assertEquals(before.week, 4);
  // deno-lint-ignore no-explicit-any
  const days = before.days.map((day: any) => ({
    ...day,
    // deno-lint-ignore no-explicit-any
    exercises: day.exercises.map((x: any) => ({ ...x, sets: [share(85, [1]), share(95, [2], 1)] })),
  }));
  const two = await put({ ...before, weeks: 2, week_names: null, days });
  assertEquals([two.status, two.body.weeks, two.body.week], [200, 2, 2]);
  assertEquals(maxes(two.body), maxes(before));
  await times(2);
  assertEquals([(await get()).week, maxes(await get())], [1, { [squat]: 110, [bench]: 85 }]);
});

Deno.test("POST /plans: weeks, shares and training maxes that do not fit → 422 that names them", async () => {
  const user = await newUser();
  const post = (more: Record<string, unknown>, sets: unknown = [{ reps_min: 5 }]) =>
    send(plans, user, "POST /plans", {
      body: {
        name: "P",
        days: [{ name: "A", exercises: [{ exercise_id: squat, sets }] }],
        ...more,
      },
    });
  const at = "days.0.exercises.0.sets";
  assertInvalid(await post({ weeks: 17 }), "weeks: out_of_range");
  assertInvalid(await post({ weeks: 0 }), "weeks: out_of_range");
  assertInvalid(await post({ weeks: 2, week_names: ["a"] }), "week_names: invalid");
  assertInvalid(await post({ weeks: 1, week_names: [""] }), "week_names.0: required");
  assertInvalid(await post({ week: 2 }), "week: unknown_field");
  assertInvalid(
    await post({}, [{ weeks: [2] }]),
    `${at}.0.weeks.0: out_of_range`,
    `${at}: invalid`,
  );
  assertInvalid(await post({ weeks: 2 }, [{ weeks: [1] }]), `${at}: invalid`);
  assertInvalid(await post({ weeks: 2 }, [{ weeks: [1, 1] }, {}]), `${at}.0.weeks: invalid`);
  assertInvalid(await post({ weeks: 2 }, [{ weeks: [] }, {}]), `${at}.0.weeks: required`);
  assertInvalid(await post({}, Array(21).fill({})), `${at}: too_long`);
  assertInvalid(
    await post({ weeks: 2 }, [...Array(20).fill({}), { weeks: [2] }]),
    `${at}: too_long`,
  );
  assertInvalid(await post({ weeks: 16 }, Array(121).fill({ weeks: [1] })), `${at}: too_long`);
  assertInvalid(await post({}, [{ percent_tm: 19 }]), `${at}.0.percent_tm: out_of_range`);
  assertInvalid(await post({}, [{ percent_tm: 120.5 }]), `${at}.0.percent_tm: out_of_range`);
  assertInvalid(
    await post({}, [{ percent_tm: 80, weight_kg: 80 }]),
    `${at}.0.percent_tm: invalid`,
  );
  const max = { exercise_id: squat, weight_kg: 100 };
  assertInvalid(
    await post({ training_maxes: [max, max] }),
    "training_maxes.1.exercise_id: invalid",
  );
  assertInvalid(
    await post({ training_maxes: [max, { ...max, exercise_id: crypto.randomUUID() }] }),
    "training_maxes.1.exercise_id: not_found",
  );
  assertInvalid(
    await post({ training_maxes: [{ ...max, weight_kg: 1501 }] }),
    "training_maxes.0.weight_kg: out_of_range",
  );
  const full = Array.from({ length: 120 }, (_, i) => ({ weeks: [i % 6 + 1], reps_min: 5 }));
  const most = await post({ weeks: 6 }, full);
  assertEquals([most.status, most.body.days[0].exercises[0].sets.length], [201, 120]);
});

Deno.test("weeks and training maxes of another user: neither seen nor changed, nor an exercise of theirs used", async () => {
  const ada = await lifter();
  const ben = await newUser();
  const as = (user: TestUser, method: string, body?: unknown) =>
    send(plans, user, `${method} /plans/${ada.plan.id}`, body ? { body } : {});
  assertProblem(await as(ben, "PATCH", { week: 2 }), 404, "not_found");
  assertProblem(await as(ben, "PUT", ada.plan), 404, "not_found");
  const path = `/plan_training_maxes?plan_id=eq.${ada.plan.id}`;
  assertEquals(await (await dataApi(ben, path)).json(), []);
  assertEquals((await (await dataApi(ada.user, path)).json()).length, 2);
  const changed = await dataApi(ben, path, { method: "PATCH", body: '{"weight_kg": 1}' });
  await changed.body?.cancel();
  const planted = await dataApi(ben, "/plan_training_maxes", {
    method: "POST",
    body: JSON.stringify({ plan_id: ada.plan.id, exercise_id: row, weight_kg: 1 }),
  });
  await planted.body?.cancel();
  assert(!planted.ok);
  assertEquals(maxes(await ada.get()), { [squat]: 100, [bench]: 80 });
});

Deno.test("GET /plans/{id}/next: two exercises that stall, on whichever days → a lighter week is suggested, by its name where there is one", async () => {
  const linear = { kind: "linear", step: 2.5, step_unit: "kg" };
  const three = (exercise_id: string, weight_kg: number) => ({
    exercise_id,
    progression: linear,
    sets: Array(3).fill({ reps_min: 5, weight_kg }),
  });
  const days = [
    { name: "A", exercises: [three(squat, 100)] },
    { name: "B", exercises: [three(bench, 80)] },
  ];
  const plain = await lifter({ name: "P", days });
  await plain.times(3, { short: 1 });
  assertEquals((await plain.next()).deload_suggested, null, "squats alone");
  await plain.train({ short: 1 });
  assertEquals((await plain.next()).deload_suggested, {
    reason:
      "Barbell Back Squat and Barbell Bench Press have stalled: a week with fewer sets and about 10 % less lets you go on from there",
  });
  await plain.train();
  assertEquals((await plain.next()).deload_suggested, null, "squats went back already");

  const named = await lifter({
    name: "P",
    weeks: 3,
    week_names: ["1", "2", "Deload"],
    days: [{ name: "A", exercises: [three(squat, 100), three(bench, 80)] }],
  });
  await named.times(2, { short: 1 });
  await named.patch({ week: 2 });
  assertEquals((await named.next()).deload_suggested, {
    reason:
      "Barbell Back Squat and Barbell Bench Press have stalled: week 3 (Deload) of this plan is a lighter one to go on with",
  });
  await named.patch({ week: 3 });
  assertEquals((await named.next()).deload_suggested, null, "it is on");
});

Deno.test("GET /plans/{id}/next: linear sets that differ by week are judged by the week they were done in", async () => {
  const linear = { kind: "linear", step: 2.5, step_unit: "kg" };
  const set = (weeks: number[]) => ({ reps_min: 5, weight_kg: 60, weeks });
  const { next, times } = await lifter({
    name: "P",
    weeks: 2,
    days: [{
      name: "A",
      exercises: [{
        exercise_id: squat,
        progression: linear,
        sets: [set([1, 2]), set([1, 2]), set([2])],
      }],
    }],
  });
  await times(1);
  const second = await next();
  assertEquals(
    [second.week, second.exercises[0].sets.length, loadOf(second), second.exercises[0].reason],
    [2, 3, 62.5, "All 2 sets of 5 done at 60 kg: 2.5 kg more"],
  );
  await times(1);
  assertEquals([(await next()).week, loadOf(await next())], [1, 65]);
});

Deno.test("GET /profile/export: weeks and training maxes as the plan shows them", async () => {
  const { user, get, times } = await lifter();
  await times(8);
  const { body } = await send(profile, user, "GET /profile/export");
  assertEquals(body.plans, [await get()]);
});
