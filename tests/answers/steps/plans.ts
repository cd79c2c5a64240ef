import type { Person } from "../recorder.ts";
import { anId, create, edit, madeBy, otherThan, pagesOf, remove, type World } from "../world.ts";

const GOALS = ["strength", "hypertrophy", "endurance", "weight_loss", "mobility", "general"];
const TEMPLATES = ["linear-3-days", "no-such-template"];

function plannedSet({ chance }: World, weeks: number) {
  const low = chance.number(1, 8);
  return {
    type: chance.one(["working", "working", "warmup", "drop", "failure"]),
    reps_min: low,
    reps_max: low + chance.number(0, 4),
    ...chance.one<Record<string, unknown>>([
      { weight_kg: chance.number(20, 120) + 0.5 },
      { percent_tm: chance.number(50, 95) },
      { rpe: 8.5 },
      { duration_s: 40, distance_m: 12.5 },
      {},
    ]),
    ...(weeks > 1 && chance.percent(30) && { weeks: [chance.number(1, weeks)] }),
    ...(chance.percent(40) && { rest_s: 90 }),
    amrap: chance.percent(15),
  };
}

function planned(world: World, person: Person, weeks: number) {
  const { chance, library } = world;
  const own = madeBy(world, person, "exercises");
  const exercise_id = own.length > 0 && chance.percent(10)
    ? chance.one(own)
    : chance.one(library).id;
  return {
    exercise_id,
    sets: Array.from({ length: chance.number(1, 4) }, () => plannedSet(world, weeks)),
    ...(chance.percent(20) && { superset: chance.number(1, 3) }),
    ...(chance.percent(20) && { notes: "Slow on the way down." }),
    ...(chance.percent(60) && {
      progression: chance.one([
        { kind: "linear", step: 2.5, step_unit: "kg" },
        { kind: "double", step: 5, step_unit: "lb" },
        { kind: "training_max", step: 2.5, step_unit: "kg" },
        { kind: "none" },
      ]),
    }),
  };
}

export function newPlan(world: World, person: Person): Record<string, unknown> {
  const { chance } = world;
  const weeks = chance.percent(30) ? chance.number(2, 4) : 1;
  const days = Array.from({ length: chance.number(1, 4) }, (_, n) => ({
    name: `Day ${n + 1}`,
    exercises: Array.from(
      { length: chance.number(1, 5) },
      () => planned(world, person, weeks),
    ),
  }));
  const maxes = new Set(days.flatMap(({ exercises }) => exercises.map((one) => one.exercise_id)));
  return {
    name: `Plan ${chance.number(1, 999)}`,
    ...(chance.percent(50) && { description: "Made\r\nfor winter", goal: chance.one(GOALS) }),
    is_active: chance.percent(50),
    ...(weeks > 1 && { weeks }),
    ...(weeks > 1 && chance.percent(50) && { week_names: ["Easy", "Heavy"] }),
    training_maxes: [...maxes].map((exercise_id) => ({
      exercise_id,
      weight_kg: chance.number(40, 150),
    })),
    days,
  };
}

/** Plans come, change, are followed, and go. */
export async function plans(world: World, person: Person): Promise<void> {
  const { recorder, chance } = world;
  for (let n = 0; n < 2; n++) {
    await create(world, person, "plans", "/plans", newPlan(world, person), { name: "Other" });
  }
  await refusals(world, person);
  const id = anId(world, person, "plans");
  await edit(world, person, `/plans/${id}`, (body) => edited(world, person, body));
  await edit(world, person, `/plans/${anId(world, person, "plans")}`, (body) => body);
  for (
    const change of chance.some<Record<string, unknown>>([
      { name: "Renamed" },
      { is_active: true },
      { is_active: false },
      { description: null, goal: null },
      { week: 2 },
      { week: 1 },
      { goal: "swimming" },
      {},
    ], 3)
  ) await recorder.ask(person, `PATCH /plans/${anId(world, person, "plans")}`, { body: change });
  await recorder.ask(otherThan(world, person), `GET /plans/${id}`);
  await recorder.ask(otherThan(world, person), `PATCH /plans/${id}`, { body: { name: "Mine" } });
  await reads(world, person);
  if (chance.percent(50)) {
    const again = { route: "/plans", body: newPlan(world, person) };
    const gone = anId(world, person, "plans");
    await remove(world, person, "plans", "/plans", { id: gone, again });
  }
}

// deno-lint-ignore no-explicit-any
function edited(world: World, person: Person, body: any): unknown {
  const { chance } = world;
  const days = [...body.days];
  const [first] = days;
  switch (chance.number(1, 4)) {
    case 1:
      return { ...body, name: "Edited", days: days.reverse() };
    case 2:
      return {
        ...body,
        days: [...days, { name: "More", exercises: [planned(world, person, body.weeks ?? 1)] }],
      };
    case 3:
      return {
        ...body,
        days: [{
          ...first,
          exercises: [...first.exercises, planned(world, person, body.weeks ?? 1)],
        }],
      };
    default:
      return { ...body, is_active: !body.is_active, training_maxes: [] };
  }
}

async function refusals(world: World, person: Person): Promise<void> {
  const { recorder, chance } = world;
  const unknown = { exercise_id: chance.uuid(), sets: [{}] };
  const foreign = {
    exercise_id: anId(world, otherThan(world, person), "exercises"),
    sets: [{}],
  };
  const days = [{ name: "A", exercises: [unknown, foreign] }];
  await recorder.ask(person, "POST /plans", { body: { name: "P", days } });
  await recorder.ask(person, "POST /plans", { body: { name: "", days: [], planted: 1 } });
  const taken = { name: "A", id: chance.uuid(), exercises: [planned(world, person, 1)] };
  await recorder.ask(person, "POST /plans", { body: { name: "P", days: [taken, taken] } });
}

async function reads(world: World, person: Person): Promise<void> {
  const { recorder, chance } = world;
  await pagesOf(world, person, `/plans?limit=${chance.number(1, 4)}`);
  await recorder.ask(person, "GET /plans");
  await recorder.ask(person, "GET /plans?active=true");
  for (const id of chance.some(madeBy(world, person, "plans"), 3)) {
    await recorder.ask(person, `GET /plans/${id}`);
    await recorder.ask(person, `GET /plans/${id}/next?warmups=${chance.percent(50)}`);
  }
  await recorder.ask(person, `GET /plans/${chance.uuid()}/next`);
  await recorder.ask(person, "GET /plans/templates?days=3&limit=2");
  await recorder.ask(person, `GET /plans/templates/${chance.one(TEMPLATES)}`);
  const id = chance.uuid();
  const body = { id, template: chance.one(TEMPLATES) };
  const { status } = await recorder.ask(person, "POST /plans/from-template", { body });
  if (status === 201) madeBy(world, person, "plans").push(id);
  await recorder.ask(person, "POST /plans/from-template", { body });
  const draft = { goal: chance.one(GOALS), days_per_week: chance.number(1, 4) };
  await recorder.ask(person, "POST /plans/draft", { body: draft });
}
