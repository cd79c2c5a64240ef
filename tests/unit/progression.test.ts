import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { formatLoad } from "../../supabase/functions/_shared/vocabulary/amounts.ts";
import { fromKg, toKg } from "../../supabase/functions/_shared/vocabulary/units.ts";
import type {
  PerformedSet,
  Target,
} from "../../supabase/functions/_shared/progression/performed.ts";
import {
  type Performance,
  type Prescription,
  suggest,
} from "../../supabase/functions/_shared/progression/suggest.ts";
import { addStep, backOff } from "../../supabase/functions/_shared/progression/steps.ts";
import { newWorkout } from "../../supabase/functions/_shared/vocabulary/new_workout.ts";
import { checkProperty } from "../support/property.ts";

const target = (more: Partial<Target> = {}): Target => ({
  type: "working",
  reps_min: null,
  reps_max: null,
  weight_kg: null,
  duration_s: null,
  distance_m: null,
  rest_s: null,
  ...more,
});
const fives = (n: number, weight_kg: number | null = null) =>
  Array.from({ length: n }, () => target({ reps_min: 5, reps_max: 5, weight_kg }));
const range = (n: number, reps_min = 8, reps_max = 12) =>
  Array.from({ length: n }, () => target({ reps_min, reps_max }));
const set = (
  reps: number | null,
  weight_kg: number | null = null,
  more: Partial<PerformedSet> = {},
) => ({ type: "working" as const, reps, weight_kg, duration_s: null, distance_m: null, ...more });
/** `"5×100 5×95"`: a workout with this plan. */
const done = (text: string, in_plan = true): Performance => ({
  in_plan,
  sets: text.split(" ").map((one) => {
    const [reps, kg] = one.split("×");
    return set(Number(reps), kg === undefined ? null : Number(kg));
  }),
});

const base = { tracking: "weight_reps", targets: fives(3), history: [] } as const;
const linear = { kind: "linear", step: 2.5, step_unit: "kg" } as const;
const linearLb = { kind: "linear", step: 5, step_unit: "lb" } as const;
const double = { kind: "double", step: 2.5, step_unit: "kg" } as const;
/** The suggestion as `"5×100 5×100"` and its reason. */
const next = (given: Partial<Prescription>): [sets: string, reason: string] => {
  const { sets, reason } = suggest(
    { ...base, targets: fives(3), progression: linear, ...given } as Prescription,
  );
  const text = sets.map(({ reps, weight_kg }) =>
    weight_kg === null ? `${reps}` : `${reps}×${weight_kg}`
  );
  return [text.join(" "), reason];
};

Deno.test("suggest(): nothing logged → the plan's own numbers", () => {
  assertEquals(next({ targets: fives(2, 60) }), [
    "5×60 5×60",
    "First time: the plan's own numbers",
  ]);
  assertEquals(next({ targets: [target()] })[0], "null");
  assertEquals(next({ progression: null, targets: range(2) })[0], "8 8");
});

Deno.test("suggest() linear: every set done at the load of the day → a step more, whatever the plan's own load", () => {
  const history = [done("5×100 6×100 5×100")];
  assertEquals(next({ history }), [
    "5×102.5 5×102.5 5×102.5",
    "All 3 sets of 5 done at 100 kg: 2.5 kg more",
  ]);
  assertEquals(next({ history, targets: fives(3, 60) })[0], "5×102.5 5×102.5 5×102.5");
  assertEquals(
    next({ history: [done("5×100")], targets: fives(1) })[1],
    "The set of 5 done at 100 kg: 2.5 kg more",
  );
  assertEquals(next({ history, targets: [target(), target()] }), [
    "5×102.5 6×102.5",
    "All 2 sets done at 100 kg: 2.5 kg more",
  ]);
});

Deno.test("suggest() linear: a set short of reps, left out or done lighter → the same load again", () => {
  const again = ["5×100 5×100 5×100", "Not all 3 sets of 5 done at 100 kg: the same load again"];
  for (const sets of ["5×100 5×100 4×100", "5×100 5×100", "5×100 5×95 5×95", "0×100 0×100 0×100"]) {
    assertEquals(next({ history: [done(sets)] }), again, sets);
  }
  assertEquals(
    next({ history: [done("5×102.058 5×102.06 5×102.058")] })[0],
    "5×104.56 5×104.56 5×104.56",
  );
});

Deno.test("suggest() linear: more sets than planned → the load that as many sets as planned reached", () => {
  const met = "5×102.5 5×102.5 5×102.5";
  for (
    const sets of [
      "5×60 5×80 5×100 5×100 5×100",
      "1×120 5×100 5×100 5×100",
      "5×100 5×100 5×100 10×60",
    ]
  ) {
    assertEquals(next({ history: [done(sets)] })[0], met, sets);
  }
  const marked: Performance = {
    in_plan: true,
    sets: [
      set(5, 140, { type: "warmup" }),
      ...done("5×100 5×100").sets,
      set(6, 100, { type: "failure" }),
      set(9, 130, { type: "drop" }),
    ],
  };
  assertEquals(next({ history: [marked] })[0], met);
});

Deno.test("suggest() linear: missed twice in a row at a load that was not lowered → about 10 % less", () => {
  const missed = done("5×100 5×100 4×100");
  assertEquals(next({ history: [missed, missed] }), [
    "5×90 5×90 5×90",
    "Missed twice at 100 kg: about 10 % less, 90 kg",
  ]);
  assertEquals(
    next({ history: [done("4×102.5 4×102.5 4×102.5"), missed] })[0],
    "5×92.5 5×92.5 5×92.5",
  );
  assertEquals(next({ history: [done("4×90 4×90 4×90"), missed, missed] })[0], "5×90 5×90 5×90");
  assertEquals(
    next({ history: [missed, done("5×97.5 5×97.5 5×97.5"), missed] })[0],
    "5×100 5×100 5×100",
  );
});

Deno.test("suggest() linear: misses of workouts without this plan take nothing off, a success counts", () => {
  const threes = done("8×80 8×80 8×80", false);
  assertEquals(
    next({ targets: fives(5), history: [threes, threes] })[0],
    "5×80 5×80 5×80 5×80 5×80",
  );
  assertEquals(next({ history: [threes] })[0], "5×82.5 5×82.5 5×82.5");
});

Deno.test("suggest() linear: ramped sets each go on from their own load", () => {
  const ramp = [60, 80, 100].map((weight_kg) => target({ reps_min: 5, weight_kg }));
  assertEquals(next({ targets: ramp, history: [done("5×70 5×90 5×110")] }), [
    "5×72.5 5×92.5 5×112.5",
    "All 3 sets of 5 done: 2.5 kg more on each",
  ]);
  const missed = done("5×70 5×90 4×110");
  assertEquals(next({ targets: ramp, history: [missed] })[0], "5×70 5×90 5×110");
  assertEquals(next({ targets: ramp, history: [missed, missed] }), [
    "5×62.5 5×80 5×100",
    "Missed twice: about 10 % less on each",
  ]);
  assertEquals(
    next({ targets: ramp, history: [done("5×70 5×90"), missed] })[0],
    "5×70 5×90 5×110",
  );
  const pyramid = [12, 8, 4].map((reps_min) => target({ reps_min }));
  assertEquals(
    next({ targets: pyramid, history: [done("12×60 8×70 4×80")] })[0],
    "12×62.5 8×72.5 4×82.5",
  );
});

Deno.test("suggest() linear: distance, time and being done count where there are no reps", () => {
  const carry = { tracking: "weight_distance", targets: [target({ distance_m: 40 })] } as const;
  const walked = (distance_m: number) => [{ in_plan: true, sets: [set(null, 50, { distance_m })] }];
  assertEquals(
    suggest({ ...carry, targets: [...carry.targets], progression: linear, history: walked(40) })
      .sets[0],
    {
      ...set(null, 52.5, { distance_m: 40 }),
      rest_s: null,
    },
  );
  assertEquals(next({ ...carry, targets: [...carry.targets], history: walked(39) })[0], "null×50");
  const held = [{ in_plan: true, sets: [set(null, 10, { duration_s: 61 })] }];
  assertEquals(
    next({ tracking: "weight_duration", targets: [target({ duration_s: 60 })], history: held })[0],
    "null×12.5",
  );
});

Deno.test("suggest() double: reps rise to the top of the range, then the load, and start at the bottom", () => {
  const from = (...history: Performance[]) =>
    next({ progression: double, targets: range(3), history });
  assertEquals(from(done("8×60 9×60 12×60")), [
    "9×60 10×60 12×60",
    "Not yet 12 in all 3 sets at 60 kg: one more rep a set",
  ]);
  assertEquals(from(done("12×60 13×60 12×60")), [
    "8×62.5 8×62.5 8×62.5",
    "All 3 sets reached 12 at 60 kg: 2.5 kg more, back to 8",
  ]);
  assertEquals(
    from(done("12×60 12×60 12×55"))[0],
    "12×60 12×60 8×60",
    "a lighter set is not at the top",
  );
  const short = done("8×60 8×60 7×60");
  assertEquals(from(short), [
    "9×60 9×60 8×60",
    "Not all 3 sets of 8 done at 60 kg: the same load again",
  ]);
  assertEquals(from(short, short), [
    "8×55 8×55 8×55",
    "Missed twice at 60 kg: about 10 % less, 55 kg",
  ]);
  assertEquals(
    next({ progression: double, targets: [target({ reps_max: 10 })], history: [done("10×60")] }),
    [
      "10×62.5",
      "The set of 10 done at 60 kg: 2.5 kg more",
    ],
  );
});

Deno.test("suggest() none or absent: the plan's own numbers, loads of last time where it has none", () => {
  const history = [done("5×70 5×72.5")];
  for (const progression of [null, { kind: "none" } as const]) {
    assertEquals(next({ progression, history }), [
      "5×70 5×72.5 5×72.5",
      "No progression: the load of last time",
    ]);
    assertEquals(next({ progression, history, targets: fives(2, 60) }), [
      "5×60 5×60",
      "No progression: the plan's own numbers",
    ]);
  }
});

Deno.test("suggest() assisted_bodyweight: less help is progress, 10 % more help the way back", () => {
  const from = (...history: Performance[]) => next({ tracking: "assisted_bodyweight", history });
  assertEquals(from(done("5×20 5×20 5×20")), [
    "5×17.5 5×17.5 5×17.5",
    "All 3 sets of 5 done at 20 kg: 2.5 kg less help",
  ]);
  assertEquals(
    from(done("5×20 5×20 5×25"))[0],
    "5×20 5×20 5×20",
    "a set with more help is an easier one",
  );
  assertEquals(from(done("5×1 5×1 5×1")), [
    "5×0 5×0 5×0",
    "All 3 sets of 5 done at 1 kg: 1 kg less help",
  ]);
  assertEquals(
    from(done("5×0 5×0 5×0"))[1],
    "All 3 sets of 5 done at 0 kg without help: time to add load",
  );
  const missed = done("4×20 4×20 4×20");
  assertEquals(from(missed, missed), [
    "5×22.5 5×22.5 5×22.5",
    "Missed twice at 20 kg: about 10 % more help, 22.5 kg",
  ]);
  const unaided = done("4×0 4×0 4×0");
  assertEquals(from(unaided, unaided)[0], "5×2.5 5×2.5 5×2.5");
});

Deno.test("suggest() weighted_bodyweight: the first load is the step", () => {
  assertEquals(next({ tracking: "weighted_bodyweight", history: [done("5 5 5")] }), [
    "5×2.5 5×2.5 5×2.5",
    "All 3 sets of 5 done: 2.5 kg more",
  ]);
  const missed = done("4 4 4");
  assertEquals(next({ tracking: "weighted_bodyweight", history: [missed, missed] })[0], "5 5 5");
});

Deno.test("suggest(): no load to add → linear stays, double stays at the top and says so", () => {
  const reps = { tracking: "reps" } as const;
  assertEquals(next({ ...reps, history: [done("5 5 5")] }), [
    "5 5 5",
    "All 3 sets of 5 done: there is no load to add, the same numbers again",
  ]);
  const from = (text: string) =>
    next({ ...reps, progression: double, targets: range(2), history: [done(text)] });
  assertEquals(from("8 11")[0], "9 12");
  assertEquals(from("12 12"), ["12 12", "All 2 sets reached 12: time to make it harder"]);
  assertEquals(
    next({ ...reps, history: [done("4 4 4"), done("4 4 4")] })[1],
    "Not all 3 sets of 5 done: the same numbers again",
  );
  assertEquals(next({ history: [done("5 5 5")], targets: fives(3, 60) }), [
    "5×60 5×60 5×60",
    "All 3 sets of 5 done: log a load to go on from",
  ]);
  assertEquals(
    next({ history: [done("5×1500 5×1500 5×1500")] })[1],
    "All 3 sets of 5 done at 1500 kg: there is no heavier load",
  );
});

Deno.test("suggest(): warm-ups keep the plan's numbers or last time's, drop sets follow the working load", () => {
  const targets = [
    target({ type: "warmup", reps_min: 10, weight_kg: 20 }),
    target({ type: "warmup", rest_s: 60 }),
    ...fives(2),
    target({ type: "drop" }),
    target({ type: "drop", weight_kg: 30, reps_min: 15 }),
  ];
  const sets = [
    set(9, 25, { type: "warmup" }),
    set(4, 60, { type: "warmup" }),
    ...done("5×100 5×100").sets,
    set(12, 80, { type: "drop" }),
    set(12, 40, { type: "drop" }),
  ];
  const history = [{ in_plan: true, sets }];
  assertEquals(next({ targets, history })[0], "10×20 4×60 5×102.5 5×102.5 12×82.5 15×30");
  assertEquals(
    next({ targets, history, progression: null })[0],
    "10×20 4×60 5×100 5×100 12×80 15×30",
  );
  assertEquals(
    suggest({ ...base, targets, history, progression: linear }).sets.map((s) => s.type),
    targets.map((t) => t.type),
  );
  const warmUpOnly = [{ in_plan: true, sets: sets.slice(0, 2) }];
  assertEquals(next({ targets, history: warmUpOnly })[1], "First time: the plan's own numbers");
});

Deno.test("suggest(): steps are taken in the unit of the step", () => {
  const history = [done("5×102.058 5×102.058 5×102.058")];
  assertEquals(next({ progression: linearLb, history }), [
    "5×104.326 5×104.326 5×104.326",
    "All 3 sets of 5 done at 225 lb: 5 lb more",
  ]);
  const missed = done("4×102.06 4×102.06 4×102.06");
  assertEquals(next({ progression: linearLb, history: [missed, missed] }), [
    `5×${toKg(200, "lb")} 5×${toKg(200, "lb")} 5×${toKg(200, "lb")}`,
    "Missed twice at 225 lb: about 10 % less, 200 lb",
  ]);
  assertEquals([formatLoad(61.235, "lb"), formatLoad(61.25, "kg")], ["135 lb", "61.25 kg"]);
});

const step = fc.constantFrom(0.5, 1, 1.25, 2.5, 5, 10);
const unit = fc.constantFrom("kg" as const, "lb" as const);
const direction = fc.constantFrom(1 as const, -1 as const);
const load = fc.integer({ min: 0, max: 1_500_000 }).map((grams) => grams / 1000);

Deno.test("addStep(), backOff(): steps of pounds stay on the plates, there and back", async () => {
  await checkProperty(fc.property(fc.integer({ min: 0, max: 600 }), step, (n, size) => {
    const pounds = Math.round(n * size * 100) / 100;
    const up = addStep(toKg(pounds, "lb"), { step: size, step_unit: "lb" });
    assertEquals(fromKg(up, "lb"), Math.min(pounds + size, 3306.934));
    const back = fromKg(backOff(up, { step: size, step_unit: "lb" }), "lb");
    assertEquals(back % size, 0);
  }));
});

Deno.test("backOff(): easier, a multiple of the step, near 10 % and within the range", async () => {
  await checkProperty(fc.property(load, step, unit, direction, (kg, step, step_unit, direction) => {
    const eased = backOff(kg, { step, step_unit }, direction);
    assert(eased >= 0 && eased <= 1500);
    if (direction === 1) assert(eased < kg || kg === 0);
    else assert(eased > kg || kg === 1500);
    const [before, after] = [fromKg(kg, step_unit), fromKg(eased, step_unit)];
    if (eased < 1500) assert(Math.abs(before * (1 - 0.1 * direction) - after) <= step + 0.02);
  }));
});

const kind = fc.constantFrom("warmup", "working", "drop", "failure" as const);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const anyTarget = fc.record({
  type: kind,
  reps_min: maybe(fc.integer({ min: 0, max: 500 })),
  more: maybe(fc.integer({ min: 0, max: 500 })),
  weight_kg: maybe(load),
  duration_s: maybe(fc.integer({ min: 0, max: 864_000 })),
  distance_m: maybe(load),
  rest_s: maybe(fc.integer({ min: 0, max: 86_400 })),
}).map(({ more, ...rest }) => ({
  ...rest,
  reps_max: more === null ? null : (rest.reps_min ?? 0) + more,
}));
const anySet = fc.record({
  type: kind,
  reps: maybe(fc.integer({ min: 0, max: 1000 })),
  weight_kg: maybe(load),
  duration_s: maybe(fc.integer({ min: 0, max: 864_000 })),
  distance_m: maybe(load),
});
const prescription = fc.record({
  tracking: fc.constantFrom(
    "weight_reps",
    "reps",
    "weighted_bodyweight",
    "assisted_bodyweight",
    "duration",
    "weight_duration",
    "distance_duration",
    "weight_distance",
  ),
  progression: fc.oneof(
    fc.constant(null),
    fc.constant({ kind: "none" }),
    fc.record({
      kind: fc.constantFrom("linear", "double"),
      step: fc.integer({ min: 1, max: 1_500_000 }).map((n) => n / 1000),
      step_unit: unit,
    }),
  ),
  targets: fc.array(anyTarget, { minLength: 1, maxLength: 6 }),
  history: fc.array(
    fc.record({ in_plan: fc.boolean(), sets: fc.array(anySet, { minLength: 1, maxLength: 8 }) }),
    { maxLength: 4 },
  ),
}) as fc.Arbitrary<Prescription>;

Deno.test("suggest(): whatever the plan and the log, what it suggests can be logged", async () => {
  const exercise_id = crypto.randomUUID();
  const times = { started_at: "2026-11-22T10:00:00Z", finished_at: "2026-11-22T11:00:00Z" };
  await checkProperty(
    fc.property(prescription, (given) => {
      const { sets, reason } = suggest(given);
      assertEquals(sets.map(({ type }) => type), given.targets.map(({ type }) => type));
      const filled = sets.map((set) =>
        set.reps === null && set.duration_s === null && set.distance_m === null
          ? { ...set, reps: 1 }
          : set
      );
      newWorkout.parse({
        ...times,
        sets: filled.map((set) => ({ exercise_id, entry: 0, ...set })),
      });
      assert(
        reason.length > 0 && reason.length < 160 && !/NaN|null|undefined|\n/.test(reason),
        reason,
      );
    }),
    { numRuns: 2000 },
  );
});

Deno.test("suggest(): the order of equal sets changes nothing, and no suggestion falls below the last load unless missed", async () => {
  const workout = fc.array(
    fc.record({ reps: fc.integer({ min: 0, max: 15 }), kg: fc.constantFrom(60, 62.5, 65) }),
    { minLength: 3, maxLength: 3 },
  );
  await checkProperty(fc.property(workout, fc.constantFrom(linear, double), (sets, progression) => {
    const given = (order: typeof sets) => ({
      ...base,
      targets: range(3),
      progression,
      history: [{ in_plan: true, sets: order.map(({ reps, kg }) => set(reps, kg)) }],
    });
    const [there, back] = [suggest(given(sets)), suggest(given([...sets].reverse()))];
    assertEquals(there.reason, back.reason);
    assertEquals(there.sets.map((s) => s.weight_kg), back.sets.map((s) => s.weight_kg));
    const heaviest = Math.max(...sets.map(({ kg }) => kg));
    assert(there.sets.every((s) => s.weight_kg! >= heaviest));
  }));
});
