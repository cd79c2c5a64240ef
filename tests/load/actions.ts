import type { Person } from "./person.ts";
import type { Samples } from "./samples.ts";

type Action = (person: Person, samples: Samples) => Promise<unknown>;

const get = (route: string, path?: string): Action => (person, samples) =>
  person.ask(samples, route, path === undefined ? {} : { path });

const SEARCHES = ["benchpress", "squatt", "row", "curl", "rdl", "press"];
const SAYINGS = [
  "Hello, what do you know of me?",
  "I like training in the morning.",
  "I have a bad left knee.",
  "What should I train today?",
];
const any = <T>(values: readonly T[]): T => values[Math.floor(Math.random() * values.length)]!;

/** What people do, and how often of a hundred times. */
const MIX: [weight: number, action: Action][] = [
  [6, get("GET /profile")],
  [
    8,
    (person, samples) =>
      person.ask(samples, "GET /exercises", { path: `/exercises?q=${any(SEARCHES)}` }),
  ],
  [10, get("GET /workouts", "/workouts?limit=10")],
  [3, get("GET /workouts/changes")],
  [5, get("GET /progress/summary")],
  [4, get("GET /progress/records")],
  [2, get("GET /progress/volume")],
  [4, get("GET /plans")],
  [
    6,
    (person, samples) =>
      person.ask(samples, "GET /plans/{id}/next", { path: `/plans/${person.planId}/next` }),
  ],
  [2, (person, samples) =>
    person.ask(samples, "PATCH /plans/{id}", {
      path: `/plans/${person.planId}`,
      body: { description: `Changed by ${person.mark}` },
    })],
  [14, async (person, samples) => {
    const logged = await person.ask(samples, "POST /workouts/log", {
      body: await person.workout(),
    });
    if (logged) person.workoutIds.push(logged.workout.id);
  }],
  [2, async (person, samples) => {
    const id = person.workoutIds.pop();
    if (id) await person.ask(samples, "DELETE /workouts/{id}", { path: `/workouts/${id}` });
  }],
  [4, (person, samples) =>
    person.ask(samples, "POST /memories", {
      body: { kind: "preference", content: `${person.mark} likes number ${Math.random()}` },
    })],
  [6, get("GET /memories")],
  [
    3,
    (person, samples) =>
      person.ask(samples, "POST /memories/search", { body: { query: "my cat" } }),
  ],
  [
    9,
    (person, samples) =>
      person.ask(samples, "POST /chat", { body: { message: `${any(SAYINGS)} ${person.mark}` } }),
  ],
  [4, get("GET /chat/conversations")],
  [4, get("GET /chat/check-in")],
  [3, get("GET /profile/affinity")],
  [1, get("GET /profile/export")],
];
const TOTAL = MIX.reduce((sum, [weight]) => sum + weight, 0);

/** Does one of the things that people do, by chance. */
export async function act(person: Person, samples: Samples): Promise<void> {
  let at = Math.random() * TOTAL;
  for (const [weight, action] of MIX) {
    at -= weight;
    if (at < 0) return void await action(person, samples);
  }
}
