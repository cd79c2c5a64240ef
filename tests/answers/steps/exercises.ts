import {
  CATEGORIES,
  EQUIPMENT,
  FORCES,
  LEVELS,
  MECHANICS,
  MUSCLES,
} from "../../../supabase/functions/_shared/vocabulary/exercise.ts";
import type { Person } from "../recorder.ts";
import { anId, create, edit, madeBy, otherThan, pagesOf, remove, type World } from "../world.ts";

const QUERIES = [
  "benchpress",
  "rdl",
  "bb row",
  "squatt",
  "Press",
  "db curl",
  "Kniebeuge",
  "pull up",
  "dips",
  "x",
  "zzzzqq",
  "ohp",
  "incline dumbell bench pres",
  "leg",
  "Lat Pulldown (Cable)",
  "own",
  "%",
  "deadlift deadlift",
  "hyper extension",
  "face-pull",
];

const PARTS = ["Sled", "Cable", "Towel", "Ring", "Zercher", "Pause", "Tempo", "Garage"];
const MOVES = ["Row", "Press", "Squat", "Carry", "Curl", "Hold", "Benchpres"];

function newExercise({ chance }: World) {
  const [primary, secondary] = chance.some(MUSCLES, 2);
  return {
    name: `${chance.one(PARTS)} ${chance.one(MOVES)} ${chance.number(1, 40)}`,
    aliases: chance.percent(50) ? [`own ${chance.one(MOVES)} ${chance.number(1, 99)}`] : [],
    category: chance.one(CATEGORIES),
    level: chance.one(LEVELS),
    equipment: chance.one(EQUIPMENT),
    ...(chance.percent(50) && { force: chance.one(FORCES), mechanic: chance.one(MECHANICS) }),
    primary_muscles: [primary],
    secondary_muscles: chance.percent(50) ? [secondary] : [],
    instructions: ["Breathe.", "Push."].slice(0, chance.number(0, 2)),
    tracking: chance.one(["weight_reps", "reps", "duration", "assisted_bodyweight"]),
  };
}

/** Own exercises come, change and go; library and own ones are listed, filtered and searched. */
export async function exercises(world: World, person: Person): Promise<void> {
  const { recorder, chance } = world;
  for (let n = 0; n < 3; n++) {
    const body = newExercise(world);
    await create(world, person, "exercises", "/exercises", body, { name: "Another one" });
  }
  const id = chance.uuid();
  await recorder.ask(person, "POST /exercises", { body: { id, name: "Barbell Bench Press" } });
  await recorder.ask(person, "POST /exercises", { body: { name: " ", aliases: ["x".repeat(81)] } });
  const own = anId(world, person, "exercises");
  await edit(world, person, `/exercises/${own}`, (body) => ({
    ...body,
    name: `${chance.one(PARTS)} ${chance.one(MOVES)} ${chance.number(41, 80)}`,
    primary_muscles: [chance.one(MUSCLES)],
    secondary_muscles: [],
  }));
  await recorder.ask(otherThan(world, person), `GET /exercises/${own}`);
  await lists(world, person);
  if (chance.percent(60)) {
    const id = anId(world, person, "exercises");
    const again = { route: "/exercises", body: newExercise(world) };
    await remove(world, person, "exercises", "/exercises", { id, again });
  }
  await recorder.ask(person, `DELETE /exercises/${chance.one(world.library).id}`);
}

async function lists(world: World, person: Person): Promise<void> {
  const { recorder, chance, library } = world;
  await pagesOf(world, person, `/exercises?limit=${chance.number(1, 100)}`);
  await recorder.ask(person, "GET /exercises");
  await recorder.ask(person, "GET /exercises/facets");
  for (let n = 0; n < 4; n++) await pagesOf(world, person, `/exercises?${filters(world)}`, 2);
  for (const q of chance.some(QUERIES, 8)) {
    const limit = chance.percent(50) ? `&limit=${chance.number(1, 60)}` : "";
    const filter = chance.percent(25) ? `&${filters(world)}` : "";
    await recorder.ask(person, `GET /exercises?q=${encodeURIComponent(q)}${limit}${filter}`);
  }
  const known = [...chance.some(library, 3).map(({ id }) => id), chance.uuid()];
  const ids = [...known, ...madeBy(world, person, "exercises").slice(0, 5)];
  await pagesOf(world, person, `/exercises?limit=3&${ids.map((id) => `id=${id}`).join("&")}`);
  for (const { id, slug } of chance.some(library, 2)) {
    await recorder.ask(person, `GET /exercises/${chance.one([id, slug])}`);
    const equipment = chance.percent(50) ? `?equipment=${chance.one(EQUIPMENT)}` : "";
    await recorder.ask(person, `GET /exercises/${id}/substitutes${equipment}`);
  }
  await recorder.ask(person, "GET /exercises/no-such-slug");
  await recorder.ask(person, `GET /exercises/${chance.uuid()}`);
  await recorder.ask(person, `GET /exercises/${chance.uuid()}/substitutes`);
  await recorder.ask(person, "GET /exercises?muscle=elbow&limit=0&cursor=x&nonsense=1");
}

function filters({ chance }: World): string {
  const all: [name: string, values: readonly string[]][] = [
    ["muscle", MUSCLES],
    ["equipment", EQUIPMENT],
    ["category", CATEGORIES],
    ["level", LEVELS],
    ["mechanic", MECHANICS],
    ["force", FORCES],
    ["tracking", ["weight_reps", "reps", "duration"]],
    ["custom", ["true", "false"]],
  ];
  return chance.some(all, chance.number(1, 3)).flatMap(([name, values]) =>
    chance.some(values, name === "custom" ? 1 : chance.number(1, 2))
      .map((value) => `${name}=${value}`)
  ).join("&");
}
