import type { Person } from "../recorder.ts";
import { anId, create, edit, madeBy, otherThan, pagesOf, remove, type World } from "../world.ts";

const HOUR = 3_600_000;
const FILES = ["strong_newest.csv", "hevy.csv", "fitnotes.csv", "broken_lines.csv", "jefit.csv"];
const ZONES = ["Europe/Paris", "America/New_York", "Asia/Tokyo", "UTC"];

/** A few sets of a few exercises, some hours ago. */
function newWorkout(world: World, person: Person): Record<string, unknown> {
  const { chance, library, recorder } = world;
  const finished = recorder.now.getTime() - chance.number(1, 200) * HOUR;
  const own = madeBy(world, person, "exercises");
  const trained = chance.some(library.slice(0, 12), chance.number(1, 4)).map(({ id }) => id);
  if (own.length > 0 && chance.percent(20)) trained.push(chance.one(own));
  const sets = trained.flatMap((exercise_id, entry) =>
    Array.from({ length: chance.number(1, 5) }, (_, n) => ({
      exercise_id,
      type: n === 0 && chance.percent(30) ? "warmup" : chance.one(["working", "working", "drop"]),
      ...(chance.percent(60) && { entry }),
      reps: chance.number(1, 12),
      ...(chance.percent(85) && { weight_kg: chance.number(20, 140) + chance.one([0, 0.5, 0.25]) }),
      ...(chance.percent(30) && { rpe: chance.number(12, 20) / 2, rest_s: 120 }),
      ...(chance.percent(10) && { duration_s: 45, distance_m: 20.5, notes: "Hard." }),
    }))
  );
  return {
    started_at: new Date(finished - HOUR).toISOString(),
    finished_at: new Date(finished).toISOString(),
    ...(chance.percent(40) && { title: "Training", notes: "Fine\nday", perceived_exertion: 7 }),
    ...(chance.percent(40) && { time_zone: chance.one(ZONES) }),
    ...(chance.percent(40) && { plan_id: anId(world, person, "plans") }),
    sets,
  };
}

/** Workouts are logged, edited, deleted, listed, imported and exported. */
export async function workouts(world: World, person: Person): Promise<void> {
  const { recorder, chance } = world;
  for (let n = 0; n < 4; n++) {
    const body = newWorkout(world, person);
    await create(world, person, "workouts", "/workouts/log", body, { title: "Other" });
  }
  await fromPlan(world, person);
  await refusals(world, person);
  for (let n = 0; n < 2; n++) {
    const edited = anId(world, person, "workouts");
    await edit(world, person, `/workouts/${edited}`, (body) => ({
      ...body,
      title: "Edited",
      sets: chance.percent(50) ? body.sets.slice(0, 2) : [...body.sets, body.sets[0]],
    }));
  }
  await reads(world, person);
  if (chance.percent(60)) {
    const again = { route: "/workouts/log", body: newWorkout(world, person) };
    const id = anId(world, person, "workouts");
    await remove(world, person, "workouts", "/workouts", { id, again });
  }
  const body = await Deno.readTextFile(
    new URL(`../../fixtures/import/${chance.one(FILES)}`, import.meta.url),
  );
  for (const query of chance.some(["dry_run=true", "", "unit=lb", "source=strong"], 2)) {
    const headers = { "Content-Type": "text/csv" };
    await recorder.ask(person, `POST /workouts/import?${query}`, { body, headers });
  }
  await recorder.ask(person, "GET /workouts/export?format=csv");
  await recorder.ask(person, "GET /workouts/export?format=json");
}

/** The day of a plan that comes next, done as it says. */
async function fromPlan(world: World, person: Person): Promise<void> {
  const { recorder, chance } = world;
  const plan_id = anId(world, person, "plans");
  const { status, body: next } = await recorder.ask(person, `GET /plans/${plan_id}/next`);
  if (status !== 200) return;
  // deno-lint-ignore no-explicit-any
  const sets = next.exercises.flatMap(({ exercise_id, sets }: any, entry: number) =>
    // deno-lint-ignore no-explicit-any
    sets.map((set: any) => ({
      exercise_id,
      entry,
      type: set.type,
      reps: Math.max(1, (set.reps_max ?? set.reps_min ?? 5) - chance.number(0, 1)),
      ...(set.weight_kg && { weight_kg: set.weight_kg }),
    }))
  );
  const { started_at, finished_at } = newWorkout(world, person);
  const day = { plan_id, plan_day_id: next.day.id };
  const body = { started_at, finished_at, ...day, sets };
  await create(world, person, "workouts", "/workouts/log", body, { title: "Other" });
  await recorder.ask(person, `GET /plans/${plan_id}/next?warmups=true`);
}

async function refusals(world: World, person: Person): Promise<void> {
  const { recorder, chance } = world;
  const body = newWorkout(world, person);
  const late = new Date(recorder.now.getTime() + 2 * HOUR).toISOString();
  const sets = [{ exercise_id: chance.uuid(), reps: 5 }, { exercise_id: chance.uuid(), reps: -1 }];
  const wrong = chance.some<Record<string, unknown>>([
    { finished_at: late },
    { started_at: body.finished_at, finished_at: body.started_at },
    { sets },
    { sets: sets.slice(0, 1) },
    { sets: [] },
    { time_zone: "Europe/Atlantis" },
    { plan_id: chance.uuid() },
    { planted: 1 },
  ], 3);
  for (const part of wrong) {
    await recorder.ask(person, "POST /workouts/log", { body: { ...body, ...part } });
  }
  const foreign = anId(world, otherThan(world, person), "exercises");
  const theirs = { ...body, sets: [{ exercise_id: foreign, reps: 5 }] };
  await recorder.ask(person, "POST /workouts/log", { body: theirs });
}

async function reads(world: World, person: Person): Promise<void> {
  const { recorder, chance, library } = world;
  await pagesOf(world, person, `/workouts?limit=${chance.number(1, 8)}`);
  await pagesOf(world, person, `/workouts/changes?limit=${chance.number(3, 50)}`);
  await recorder.ask(person, "GET /workouts");
  await recorder.ask(person, `GET /workouts?exercise_id=${library[chance.number(0, 11)]!.id}`);
  await recorder.ask(person, `GET /workouts?plan_id=${anId(world, person, "plans")}`);
  await recorder.ask(person, "GET /workouts?from=2026-03-01&to=2026-03-20");
  await recorder.ask(person, "GET /workouts?from=yesterday");
  const id = anId(world, person, "workouts");
  await recorder.ask(person, `GET /workouts/${id}`);
  await recorder.ask(otherThan(world, person), `GET /workouts/${id}`);
}
