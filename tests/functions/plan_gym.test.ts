import { assertEquals } from "@std/assert";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { assertInvalid, send } from "../support/request.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { dataApi, newUser, type TestUser } from "../support/users.ts";

const [squat, bench, legPress, curl, press, dumbbellPress] = await Promise.all([
  "barbell-back-squat",
  "barbell-bench-press",
  "leg-press",
  "barbell-curl",
  "barbell-overhead-press",
  "dumbbell-bench-press",
].map(libraryId));
const linear = { kind: "linear", step: 2.5, step_unit: "kg" };
const fives = (weight_kg: number) => Array(2).fill({ reps_min: 5, weight_kg });
const patch = (user: TestUser, body: unknown) => send(profile, user, "PATCH /profile", { body });
const home = {
  equipment: ["barbell", "dumbbell"],
  bar_kg: 20,
  plates_kg: [{ weight_kg: 20, pairs: 1 }, { weight_kg: 10, pairs: 1 }, 5],
  dumbbells_kg: [10, 15, 20],
};

/** A user in this gym with one day of these exercises. */
async function lifter(exercises: unknown[], more: Record<string, unknown> = {}) {
  const user = await newUser();
  const body = { name: "P", days: [{ name: "A", exercises }], ...more };
  const created = await send(plans, user, "POST /plans", { body });
  assertEquals(created.status, 201, created.text);
  const next = async (query = "") =>
    (await send(plans, user, `GET /plans/${created.body.id}/next${query}`)).body.exercises;
  const log = async (sets: Record<string, unknown>[]) => {
    const body = aWorkout(sets, { plan_id: created.body.id });
    assertEquals((await send(workouts, user, "POST /workouts/log", { body })).status, 201);
  };
  return { user, next, log };
}

// deno-lint-ignore no-explicit-any
const loads = (exercise: any) => exercise.sets.map((set: any) => set.weight_kg);

Deno.test("PATCH /profile gym: comes back as sent, absent parts as null; null clears; another user sees none of it", async () => {
  const [ada, ben] = await Promise.all([newUser(), newUser()]);
  const set = await patch(ada, { gym: home });
  const shown = { ...home, machine_step_kg: null };
  assertEquals([set.status, set.body.gym], [200, shown]);
  assertEquals((await send(profile, ada, "GET /profile")).body.gym, shown);
  assertEquals((await patch(ada, { display_name: "Ada" })).body.gym, shown, "left alone");
  assertEquals((await patch(ada, { gym: set.body.gym })).body.gym, shown, "as it was read");
  assertEquals((await send(profile, ada, "GET /profile/export")).body.profile.gym, shown);
  assertEquals((await send(profile, ben, "GET /profile")).body.gym, null);
  assertEquals((await patch(ada, { gym: null })).body.gym, null);
});

Deno.test("PATCH /profile gym: what is none → 422 that names it", async () => {
  const user = await newUser();
  const gym = (more: Record<string, unknown>) => patch(user, { gym: { ...home, ...more } });
  assertInvalid(await patch(user, { gym: {} }), "gym.equipment: required");
  assertInvalid(await patch(user, { gym: [] }), "gym: invalid");
  assertInvalid(await gym({ equipment: ["sword"] }), "gym.equipment.0: invalid");
  assertInvalid(await gym({ equipment: Array(21).fill("barbell") }), "gym.equipment: too_long");
  assertInvalid(await gym({ bar_kg: -1 }), "gym.bar_kg: out_of_range");
  assertInvalid(await gym({ bar_kg: 20.0001 }), "gym.bar_kg: invalid");
  assertInvalid(await gym({ plates_kg: Array(21).fill(5) }), "gym.plates_kg: too_long");
  assertInvalid(await gym({ dumbbells_kg: [0] }), "gym.dumbbells_kg.0: out_of_range");
  assertInvalid(await gym({ machine_step_kg: 0 }), "gym.machine_step_kg: out_of_range");
  assertInvalid(await gym({ bench: 1 }), "gym.bench: unknown_field");
  for (const plate of [0, "20", { weight_kg: 20 }, { weight_kg: 20, pairs: 0 }, [20]]) {
    const { status } = await gym({ plates_kg: [plate] });
    assertEquals(status, 422, JSON.stringify(plate));
  }
  assertEquals((await send(profile, user, "GET /profile")).body.gym, null);
});

Deno.test("a gym written past the routes: the database takes only one", async () => {
  const user = await newUser();
  const write = async (gym: unknown) => {
    const response = await dataApi(user, `/profiles?id=eq.${user.id}`, {
      method: "PATCH",
      body: JSON.stringify({ gym }),
    });
    await response.body?.cancel();
    return response.status;
  };
  assertEquals(await write(home), 204);
  for (
    const wrong of [
      1,
      "gym",
      [],
      {},
      { equipment: "barbell" },
      { equipment: ["sword"] },
      { equipment: [1] },
      { equipment: [], bar_kg: "20" },
      { equipment: [], plates_kg: {} },
      { equipment: [], plates_kg: [-1] },
      { equipment: [], plates_kg: [[20]] },
      { equipment: [], plates_kg: [{ weight_kg: 20, pairs: "2" }] },
      { equipment: [], plates_kg: [{ weight_kg: 20, pairs: 2, x: 1 }] },
      { equipment: [], dumbbells_kg: [201] },
      { equipment: [], machine_step_kg: 0 },
      { equipment: [], more: 1 },
    ]
  ) {
    assertEquals(await write(wrong), 400, JSON.stringify(wrong));
  }
});

Deno.test("GET /plans/{id}/next: without a gym the plan's own loads, with one those that it can make, and the reason says so", async () => {
  const { user, next, log } = await lifter([
    { exercise_id: squat, progression: linear, sets: fives(61.3) },
    { exercise_id: dumbbellPress, progression: linear, sets: fives(13) },
    { exercise_id: legPress, sets: fives(81.3) },
  ]);
  assertEquals((await next()).map(loads), [[61.3, 61.3], [13, 13], [81.3, 81.3]]);
  await patch(user, { gym: home });
  const [squats, presses, legs] = await next();
  assertEquals([squats, presses, legs].map(loads), [[60, 60], [15, 15], [81.3, 81.3]]);
  assertEquals(
    squats.reason,
    "First time: the plan's own numbers; 61.3 kg cannot be made here: 60 kg",
  );
  assertEquals(legs.reason, "First time: the plan's own numbers", "nothing is known of machines");
  const five = (exercise_id: string, weight_kg: number) => ({ exercise_id, weight_kg, reps: 5 });
  await log([
    five(squat!, 60),
    five(squat!, 60),
    five(dumbbellPress!, 15),
    five(dumbbellPress!, 15),
  ]);
  const [more, same] = await next();
  assertEquals([loads(more), loads(same)], [[60, 60], [15, 15]]);
  assertEquals(
    more.reason,
    "All 2 sets of 5 done at 60 kg: 2.5 kg more; 62.5 kg cannot be made here: 60 kg",
  );
  await log([
    five(squat!, 60),
    five(squat!, 60),
    five(dumbbellPress!, 15),
    five(dumbbellPress!, 15),
  ]);
  const [fifth, heavier] = await next();
  assertEquals(
    [loads(fifth), loads(heavier)],
    [[60, 60], [20, 20]],
    "65 kg is as near to 60 as to 70",
  );
});

Deno.test("GET /plans/{id}/next: shares of a training max by unit: 2.5 kg, 5 lb, a smaller step, or the gym", async () => {
  const sets = [{ percent_tm: 71, reps_min: 5 }];
  const training_maxes = [{ exercise_id: squat, weight_kg: 102.058 }];
  const { user, next } = await lifter([{ exercise_id: squat, sets }], { training_maxes });
  assertEquals(loads((await next())[0]), [72.5], "72.461 kg");
  await patch(user, { unit_system: "imperial" });
  const [inPounds] = await next();
  assertEquals(loads(inPounds), [72.575], "160 lb of 159.75 lb");
  assertEquals(
    inPounds.reason,
    "71 % of a training max of 225 lb; 159.75 lb is rounded to 160 lb",
  );
  await patch(user, { unit_system: "metric", gym: home });
  assertEquals(loads((await next())[0]), [70]);
  const small = await lifter([{
    exercise_id: squat,
    sets,
    progression: { kind: "training_max", step: 1, step_unit: "kg" },
  }], { training_maxes });
  assertEquals(loads((await small.next())[0]), [72]);
  const unset = await lifter([{ exercise_id: squat, sets }]);
  const [open] = await unset.next();
  assertEquals([loads(open), open.reason], [
    [null],
    "71 % of a training max that is not set yet: set it to get loads",
  ]);
});

Deno.test("GET /plans/{id}/next?warmups=true: a ramp before the first heavy exercise of a muscle, ready to log, of loads that the gym can make", async () => {
  const warm = { type: "warmup", reps_min: 8, weight_kg: 40 };
  const { user, next, log } = await lifter([
    { exercise_id: squat, sets: fives(100) },
    { exercise_id: legPress, sets: fives(150) },
    { exercise_id: bench, superset: 2, sets: fives(80) },
    { exercise_id: curl, sets: fives(45) },
    { exercise_id: press, sets: [warm, ...fives(60)] },
  ]);
  // deno-lint-ignore no-explicit-any
  const ramps = (exercises: any[]) =>
    exercises.map(({ sets }) =>
      // deno-lint-ignore no-explicit-any
      sets.filter((set: any) => set.type === "warmup")
        // deno-lint-ignore no-explicit-any
        .map((set: any) => `${set.reps}×${set.weight_kg}`).join(" ")
    );
  assertEquals(ramps(await next()), ["", "", "", "", "8×40"]);
  assertEquals(ramps(await next("?warmups=false")), ["", "", "", "", "8×40"]);
  const ready = await next("?warmups=true");
  assertEquals(ramps(ready), [
    "10×20 8×40 5×55 3×70 1×85",
    "",
    "10×20 8×32.5 5×45 3×55 1×67.5",
    "",
    "8×40",
  ]);
  assertEquals([ready[2].sets[0].entry, ready[2].sets[0].superset], [2, 2]);
  await patch(user, { gym: { ...home, plates_kg: [20, 10] } });
  assertEquals(ramps(await next("?warmups=true"))[0], "10×20 8×40 5×60 1×80");
  // deno-lint-ignore no-explicit-any
  await log(ready.flatMap((exercise: any) => exercise.sets));
  assertInvalid(
    await send(plans, user, `GET /plans/${crypto.randomUUID()}/next?warmups=yes`),
    "warmups: invalid",
  );
});
