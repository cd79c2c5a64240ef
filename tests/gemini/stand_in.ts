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
  const exercises = [
    "Back Squat",
    "Bench Press",
    "Barbell Row",
    "Overhead Press",
    "Lat Pulldown",
    "Leg Curl",
    "Plank",
  ].map((exercise) => ({ exercise, sets: ["1x10 warmup", "4x8-10 @8 rest 120 s"] }));
  const days = Array.from({ length: 6 }, (_, n) => ({ name: `Day ${n + 1}`, exercises }));
  return { type: "create_plan", create_plan: { name: "Six days", goal: "strength", days } };
}
