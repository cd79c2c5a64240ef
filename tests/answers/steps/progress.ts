import type { Person } from "../recorder.ts";
import { anId, type World } from "../world.ts";

/** All that is made of the log. */
export async function progress(world: World, person: Person): Promise<void> {
  const { recorder, chance, library } = world;
  const trained = library.slice(0, 12).map(({ id }) => id);
  await recorder.ask(person, "GET /progress/summary");
  await recorder.ask(person, "GET /progress/records");
  await recorder.ask(
    person,
    `GET /progress/records?exercise_id=${chance.one(trained)}&exercise_id=${chance.uuid()}`,
  );
  const asked = chance.some(trained, 5).map((id) => `exercise_id=${id}`).join("&");
  await recorder.ask(person, `GET /progress/last?${asked}`);
  await recorder.ask(person, "GET /progress/last");
  await recorder.ask(person, `GET /progress/volume?weeks=${chance.number(1, 53)}`);
  for (const id of [...chance.some(trained, 2), anId(world, person, "exercises")]) {
    await recorder.ask(person, `GET /progress/exercises/${id}`);
    await recorder.ask(person, `GET /progress/exercises/${id}?from=2026-03-05`);
  }
}
