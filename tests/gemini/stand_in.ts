import { PLAN_MESSAGE } from "./checks/plan.ts";
import { type Scenario, SCENARIOS, type Wanted } from "./scenarios.ts";

/**
 * Has an emulator answer what a perfect model would, where the suite judges what a model says: it
 * proves the suite, and nothing about any model.
 */
export async function standIn(url: string, times: number): Promise<void> {
  const replies = [
    { match: PLAN_MESSAGE.slice(0, 40), json: { reply: "Here it is.", actions: [planAction()] } },
    ...SCENARIOS.map((scenario) => ({
      match: scenario.message,
      times,
      json: {
        reply: "All right.",
        mood: "neutral",
        memory_operations: scenario.wanted.map((wanted) => operationOf(wanted, scenario)),
      },
    })),
  ];
  const response = await fetch(`${url}/_emulator/replies`, {
    method: "POST",
    body: JSON.stringify(replies),
  });
  if (!response.ok) throw new Error(`emulator: ${await response.text()}`);
  await response.body?.cancel();
}

function operationOf(wanted: Wanted, { message }: Scenario) {
  const { op, memory, kind, about, valid_until } = wanted;
  return {
    op: [op].flat()[0],
    quote: message,
    content: message,
    kind: kind ?? "fact",
    about: about ?? "self",
    ...(memory !== undefined && { memory: `{{memory:${memory}}}` }),
    ...(valid_until !== undefined && { valid_until: [valid_until].flat()[0] }),
  };
}

function planAction() {
  const set = { reps_min: 8, reps_max: 10, rpe: 8, rest_s: 120 };
  const exercise = (n: number) => ({
    exercise_id: `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
    sets: Array(4).fill(set),
  });
  const days = Array.from({ length: 6 }, (_, n) => ({
    name: `Day ${n + 1}`,
    exercises: Array.from({ length: 7 }, (_, i) => exercise(i)),
  }));
  return { type: "create_plan", payload_json: JSON.stringify({ name: "Six days", days }) };
}
