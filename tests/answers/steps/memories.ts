import type { Person } from "../recorder.ts";
import { anId, create, madeBy, otherThan, pagesOf, remove, type World } from "../world.ts";

const KINDS = ["fact", "preference", "goal", "constraint", "event"];
const WORDS = [
  "has a bad left knee",
  "trains in the garage before work",
  "hates burpees",
  "wants to squat 140 kg by autumn",
  "runs with a dog called Pixel",
  "is vegetarian and counts protein",
  "hat Schmerzen in der Schulter",
  "entrena por la noche",
  "sleeps six hours when the baby cries",
  "has a meet in Lyon",
];

/** Memories are told, found, corrected and forgotten. */
export async function memories(world: World, person: Person): Promise<void> {
  const { recorder, chance } = world;
  const newMemory = () => ({
    kind: chance.one(KINDS),
    content: `${person.name} ${chance.one(WORDS)} (${chance.number(1, 500)})`,
    ...(chance.percent(50) && { importance: chance.number(0, 10) / 10 }),
    ...(chance.percent(20) && { valid_until: "2026-12-31" }),
  });
  for (let n = 0; n < 3; n++) {
    await create(world, person, "memories", "/memories", newMemory(), { content: "Other" });
  }
  await recorder.ask(person, "POST /memories", { body: { kind: "rumour", content: "" } });
  for (const query of chance.some([...WORDS, "knee pain", "garage dog", "Schulter", "mete"], 4)) {
    const body = { query, ...(chance.percent(40) && { limit: 3, kinds: [chance.one(KINDS)] }) };
    await recorder.ask(person, "POST /memories/search", { body });
  }
  const id = anId(world, person, "memories");
  for (
    const body of chance.some<Record<string, unknown>>([
      { content: "Has two good knees" },
      { importance: 1 },
      { kind: "goal" },
      { valid_until: "2026-01-01" },
      { valid_until: null },
      {},
    ], 2)
  ) await recorder.ask(person, `PATCH /memories/${id}`, { body });
  await recorder.ask(otherThan(world, person), `PATCH /memories/${id}`, {
    body: { importance: 0 },
  });
  await recorder.ask(person, `GET /memories/${id}`);
  await recorder.ask(person, `GET /memories/${id}/history`);
  await recorder.ask(person, `POST /memories/${id}/accept`);
  await pagesOf(world, person, `/memories?limit=${chance.number(2, 9)}`);
  await recorder.ask(person, "GET /memories?status=forgotten&status=expired&kind=fact");
  if (chance.percent(60)) {
    const gone = anId(world, person, "memories");
    const again = { route: "/memories", body: newMemory() };
    await remove(world, person, "memories", "/memories", { id: gone, again });
  }
  if (madeBy(world, person, "memories").length > 20) {
    await recorder.ask(person, "DELETE /memories", { body: { confirm: "yes" } });
  }
}
