import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { checkProperty } from "../support/property.ts";
import { ownerSql } from "../support/stack.ts";

const HISTORIES = 1000;
const AT_ONCE = 100;
const ZONES = ["UTC", "America/Los_Angeles", "Pacific/Auckland"];

/** An exercise of each tracking, with muscles that overlap. */
const EXERCISES = [
  ["weight_reps", ["chest"], ["triceps"]],
  ["weighted_bodyweight", ["lats"], ["biceps", "abs"]],
  ["reps", ["chest"], ["abs"]],
  ["assisted_bodyweight", ["lats"], ["biceps"]],
  ["duration", ["abs"], []],
  ["weight_duration", ["abs"], ["obliques"]],
  ["distance_duration", ["quads"], ["calves"]],
  ["weight_distance", ["forearms", "traps"], ["quads"]],
] as const;

const aSet = fc.record({
  exercise: fc.nat(EXERCISES.length - 1),
  type: fc.constantFrom("warmup", "working", "working", "drop", "failure"),
  reps: fc.integer({ min: 0, max: 15 }),
  weight_kg: fc.option(fc.constantFrom(0, 10, 10.04, 10.05, 12.5, 60, 61.235, 100), { nil: null }),
  duration_s: fc.option(fc.constantFrom(0, 30, 45, 90), { nil: null }),
  distance_m: fc.option(fc.constantFrom(0, 50, 50.5, 400), { nil: null }),
});
const aWorkout = fc.record({
  hoursAgo: fc.integer({ min: 1, max: 24 * 40 }),
  zone: fc.constantFrom(...ZONES),
  sets: fc.array(aSet, { minLength: 1, maxLength: 6 }),
});
// Two workouts of one history never start in the same hour: which was earlier would be their ids' to say.
const aHistory = fc.uniqueArray(aWorkout, {
  minLength: 1,
  maxLength: 8,
  selector: ({ hoursAgo }) => hoursAgo,
});

type SetOf = typeof aSet extends fc.Arbitrary<infer T> ? T : never;
type Workout = (typeof aWorkout extends fc.Arbitrary<infer T> ? T : never) & { start: number };
interface HistoryOf {
  user: string;
  exercises: string[];
  workouts: (Workout & { id: string })[];
}

// Everything below is computed anew, from the definitions alone.

function valuesOf(tracking: string, sets: SetOf[]): Record<string, number> {
  const best = (values: (number | null)[], choose: (...all: number[]) => number) => {
    const real = values.filter((value) => value !== null);
    return real.length > 0 ? choose(...real) : undefined;
  };
  const counted = sets.filter(({ type }) => type !== "warmup");
  const loaded = counted.filter((s) => (s.weight_kg ?? 0) > 0 && s.reps > 0);
  const has = (...trackings: string[]) => trackings.includes(tracking);
  const all: Record<string, number | undefined> = {};
  if (has("weight_reps", "weighted_bodyweight", "weight_duration", "weight_distance")) {
    all["weight"] = best(loaded.map((s) => s.weight_kg), Math.max);
  }
  if (has("assisted_bodyweight")) {
    all["weight"] = best(counted.filter((s) => s.reps > 0).map((s) => s.weight_kg), Math.min);
  }
  if (has("weight_reps", "weighted_bodyweight")) {
    all["estimated_1rm"] = best(
      loaded.filter((s) => s.reps <= 12)
        .map((s) => s.reps === 1 ? s.weight_kg! : s.weight_kg! * (1 + s.reps / 30)),
      Math.max,
    );
    if (loaded.length) all["volume"] = loaded.reduce((sum, s) => sum + s.reps * s.weight_kg!, 0);
  }
  if (has("reps", "weighted_bodyweight")) {
    const free = has("reps") ? counted : counted.filter((s) => !s.weight_kg);
    all["reps"] = best(free.filter((s) => s.reps > 0).map((s) => s.reps), Math.max);
  }
  if (has("duration", "weight_duration", "distance_duration")) {
    all["duration"] = best(counted.filter((s) => s.duration_s).map((s) => s.duration_s), Math.max);
  }
  if (has("distance_duration", "weight_distance")) {
    all["distance"] = best(counted.filter((s) => s.distance_m).map((s) => s.distance_m), Math.max);
  }
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  ) as Record<string, number>;
}

const ofExercise = ({ sets }: Workout, e: number) => sets.filter(({ exercise }) => exercise === e);
const byTime = (a: Workout, b: Workout) => a.start - b.start;

function recordsOf({ workouts, exercises }: HistoryOf) {
  const records: Record<string, [string, number]> = {};
  EXERCISES.forEach(([tracking], e) => {
    const achieved = workouts.toSorted(byTime)
      .map((w) => ({ id: w.id, values: valuesOf(tracking, ofExercise(w, e)) }));
    for (const kind of new Set(achieved.flatMap(({ values }) => Object.keys(values)))) {
      const sign = tracking === "assisted_bodyweight" ? -1 : 1;
      const tolerance = ["weight", "estimated_1rm", "volume"].includes(kind) ? 0.05 : 0.001;
      const those = achieved.filter(({ values }) => kind in values);
      const best = Math.max(...those.map(({ values }) => sign * values[kind]!));
      const held = those.find(({ values }) => best - sign * values[kind]! < tolerance - 1e-9)!;
      records[`${exercises[e]} ${kind}`] = [held.id, held.values[kind]!];
    }
  });
  return records;
}

function mondayOf(start: number, zone: string): string {
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(start);
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - (date.getUTCDay() + 6) % 7);
  return date.toISOString().slice(0, 10);
}

function volumeOf({ workouts }: HistoryOf) {
  const weeks: Record<string, [number, number]> = {};
  const add = (key: string, sets: number, volume: number) => {
    const [s, v] = weeks[key] ?? [0, 0];
    weeks[key] = [s + sets, v + volume];
  };
  for (const workout of workouts) {
    EXERCISES.forEach(([tracking, primary, secondary], e) => {
      const counted = ofExercise(workout, e).filter(({ type }) => type !== "warmup");
      if (counted.length === 0) return;
      const isLoaded = tracking === "weight_reps" || tracking === "weighted_bodyweight";
      const volume = isLoaded
        ? counted.reduce((sum, s) => sum + s.reps * (s.weight_kg ?? 0), 0)
        : 0;
      const week = mondayOf(workout.start, workout.zone);
      for (const muscle of primary) add(`${week} ${muscle}`, counted.length, volume);
      for (const muscle of secondary) add(`${week} ${muscle}`, counted.length / 2, volume / 2);
    });
  }
  return weeks;
}

/** Floating point and the three decimals of the database aside, both say the same. */
function assertSame(
  actual: Record<string, [string | number, number]>,
  expected: Record<string, [string | number, number]>,
  history: HistoryOf,
) {
  const told = JSON.stringify(history.workouts);
  const keys = Object.keys(expected).sort();
  assertEquals(Object.keys(actual).sort(), keys, told);
  for (const key of keys) {
    const [[held, value], [wanted, computed]] = [actual[key]!, expected[key]!];
    assertEquals([key, held], [key, wanted], told);
    assertAlmostEquals(value, computed, 0.002, `${key}, ${told}`);
  }
}

async function store(histories: HistoryOf[]): Promise<void> {
  const users = histories.map(({ user }) => user);
  await ownerSql(
    "insert into auth.users (id, email) select u, u || '@example.com' from unnest($1::uuid[]) u",
    [users],
  );
  await ownerSql(
    `insert into public.exercises (id, user_id, slug, name, tracking, primary_muscles, secondary_muscles)
     select (e ->> 'id')::uuid, (e ->> 'user_id')::uuid, e ->> 'slug', e ->> 'slug', (e ->> 'tracking')::public.tracking_type,
       array(select jsonb_array_elements_text(e -> 'primary'))::public.muscle[],
       array(select jsonb_array_elements_text(e -> 'secondary'))::public.muscle[]
     from jsonb_array_elements($1::jsonb) e`,
    [JSON.stringify(
      histories.flatMap(({ user, exercises }) =>
        EXERCISES.map(([tracking, primary, secondary], e) => ({
          id: exercises[e],
          user_id: user,
          slug: tracking.replaceAll("_", "-"),
          tracking,
          primary,
          secondary,
        }))
      ),
    )],
  );
  await ownerSql(
    `insert into public.workouts (id, user_id, started_at, finished_at, time_zone)
     select id, user_id, started_at, started_at, time_zone
     from jsonb_to_recordset($1::jsonb) w (id uuid, user_id uuid, started_at timestamptz, time_zone text)`,
    [JSON.stringify(
      histories.flatMap(({ user, workouts }) =>
        workouts.map(({ id, start, zone }) => ({
          id,
          user_id: user,
          started_at: new Date(start).toISOString(),
          time_zone: zone,
        }))
      ),
    )],
  );
  await ownerSql(
    `insert into public.workout_sets (workout_id, user_id, position, entry, exercise_id, type, reps, weight_kg, duration_s, distance_m)
     select workout_id, user_id, position, 0, exercise_id, type::public.set_type, reps, weight_kg, duration_s, distance_m
     from jsonb_to_recordset($1::jsonb) s (workout_id uuid, user_id uuid, position integer, exercise_id uuid, type text,
       reps smallint, weight_kg numeric, duration_s integer, distance_m numeric)`,
    [JSON.stringify(
      histories.flatMap(({ user, exercises, workouts }) =>
        workouts.flatMap(({ id, sets }) =>
          sets.map(({ exercise, ...set }, position) => ({
            ...set,
            workout_id: id,
            user_id: user,
            position,
            exercise_id: exercises[exercise],
          }))
        )
      ),
    )],
  );
}

async function asUser<T>(user: string, call: string): Promise<T> {
  const [row] = await ownerSql<{ answer: T }>(
    `select public.${call} as answer from (select set_config('request.jwt.claims', $1, true)) c`,
    [JSON.stringify({ sub: user, role: "authenticated" })],
  );
  return row!.answer;
}

interface Weeks {
  data: {
    starts_on: string;
    muscles: { muscle: string; sets: number; volume_kg: number }[];
  }[];
}
interface Records {
  data: { exercise_id: string; kind: string; value: number; workout_id: string }[];
}

/** Stores them and asks the database; each history is of a user of its own. */
async function checkHistories(
  drawn: (typeof aHistory extends fc.Arbitrary<infer T> ? T : never)[],
) {
  const now = Math.floor(Date.now() / 3_600_000) * 3_600_000;
  const histories = drawn.map((workouts): HistoryOf => ({
    user: crypto.randomUUID(),
    exercises: EXERCISES.map(() => crypto.randomUUID()),
    workouts: workouts.map((w) => ({
      ...w,
      id: crypto.randomUUID(),
      start: now - w.hoursAgo * 3_600_000,
    })),
  }));
  const users = histories.map(({ user }) => user);
  await store(histories);
  for (const history of histories) {
    const records = await asUser<Records>(history.user, "progress_records()");
    const held = Object.fromEntries(
      records.data.map((
        r,
      ) => [`${r.exercise_id} ${r.kind}`, [r.workout_id, r.value] as [string, number]]),
    );
    assertSame(held, recordsOf(history), history);

    const weeks = await asUser<Weeks>(history.user, "progress_volume(10)");
    const shown: Record<string, [number, number]> = {};
    for (const { starts_on, muscles } of weeks.data) {
      for (const m of muscles) shown[`${starts_on} ${m.muscle}`] = [m.sets, m.volume_kg];
    }
    assertSame(shown, volumeOf(history), history);
  }
  await ownerSql("delete from auth.users where id = any ($1::uuid[])", [users]);
  const [left] = await ownerSql<{ count: number }>(
    "select count(*)::int from private.performances where user_id = any ($1::uuid[])",
    [users],
  );
  assertEquals(left?.count, 0);
}

const BATCHES = HISTORIES / AT_ONCE;

Deno.test(`records and volume of ${HISTORIES} random histories are what an independent computation says`, async () => {
  const histories = fc.array(aHistory, { minLength: AT_ONCE, maxLength: AT_ONCE });
  await checkProperty(fc.asyncProperty(histories, checkHistories), { numRuns: BATCHES });
});
