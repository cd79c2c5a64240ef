import type { Person } from "../recorder.ts";
import { pagesOf, type World } from "../world.ts";

/** Settings change, the ledger is read, everything is exported. */
export async function profile(world: World, person: Person): Promise<void> {
  const { recorder, chance } = world;
  const day = recorder.now.toISOString().slice(0, 10);
  await recorder.ask(person, "GET /profile");
  for (
    const body of chance.some<Record<string, unknown>>([
      { display_name: "Someone", unit_system: "imperial" },
      { unit_system: "metric", training_goal: "strength" },
      { time_zone: chance.one(["Europe/Berlin", "America/Denver", "Mars/Olympus"]) },
      { pause: { until: day, reason: "rest" } },
      { pause: { until: "2020-01-01", reason: "holiday" } },
      { pause: null },
      { gym: { equipment: ["barbell", "dumbbell"], plates_kg: [20, 10, 5, 2.5, 1.25] } },
      { gym: null },
      { ai_consent: chance.percent(50) },
      { affinity: { score: 9999 } },
    ], 4)
  ) await recorder.ask(person, "PATCH /profile", { body });
  await pagesOf(world, person, `/profile/affinity?limit=${chance.number(2, 12)}`);
  await recorder.ask(person, "GET /profile/export");
  await recorder.ask(person, "DELETE /profile", { body: { confirm: "no" } });
}
