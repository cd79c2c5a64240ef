import { ownerScript, ownerSql } from "../support/stack.ts";
import { Chance } from "./chance.ts";
import type { Recording } from "./compare.ts";
import { person } from "./people.ts";
import { type Person, Recorder } from "./recorder.ts";
import { chat } from "./steps/chat.ts";
import { dataApi } from "./steps/data_api.ts";
import { exercises } from "./steps/exercises.ts";
import { memories } from "./steps/memories.ts";
import { plans } from "./steps/plans.ts";
import { profile } from "./steps/profile.ts";
import { progress } from "./steps/progress.ts";
import { workouts } from "./steps/workouts.ts";
import { readTables } from "./tables.ts";
import type { World } from "./world.ts";

const START = new Date("2026-03-02T09:00:00Z");
const ROUNDS = 5;
const FEW_DAYS = 4 * 24 * 60;

// Rows of one transaction are told apart by their id alone, and a list of them has to repeat.
const RISING_IDS = `
  create sequence private.answered_ids;
  create or replace function pg_catalog.gen_random_uuid() returns uuid
  language plpgsql volatile security definer
  set search_path = ''
  as $$
  begin
    return (lpad(to_hex(nextval('private.answered_ids')), 8, '0') || '-0000-4000-8000-000000000000')::uuid;
  end
  $$;
`;

const STEPS: ((world: World, person: Person) => Promise<void>)[] = [
  profile,
  exercises,
  plans,
  workouts,
  progress,
  memories,
  chat,
  dataApi,
];

/** Three people use everything for some weeks, the last of them only at the end. */
export async function recordAnswers(
  seed: number,
  onProgress: (line: string) => void,
): Promise<Recording> {
  const chance = new Chance(seed);
  const recorder = new Recorder(START, onProgress);
  await ownerScript(RISING_IDS);
  await recorder.wait(0);
  const people: Person[] = [];
  for (const name of ["ada", "bo", "cy"]) people.push(await person(name, chance.uuid()));
  const library = await ownerSql<World["library"][number]>(
    "select id, slug, name from public.exercises where user_id is null order by slug",
  );
  const common = chance.some(library, 60);
  const world: World = { recorder, chance, people, library: common, made: new Map() };
  recorder.names.keep(
    ...library.map(({ id }) => id),
    ...people.map(({ id }) => id),
  );
  for (let round = 1; round <= ROUNDS; round++) {
    for (const one of round < ROUNDS ? people.slice(0, 2) : people) {
      onProgress(`round ${round} of ${ROUNDS}: ${one.name}`);
      for (const step of STEPS) await step(world, one);
    }
    await recorder.wait(FEW_DAYS);
  }
  return { seed, answers: recorder.answers, tables: await readTables(recorder.names) };
}
