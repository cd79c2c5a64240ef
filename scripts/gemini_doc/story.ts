/** Calls a route as the signed-in person, and returns the JSON of its answer. */
// deno-lint-ignore no-explicit-any
export type Call = (method: string, path: string, body?: unknown) => Promise<any>;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

export const NEW_USER_MESSAGE = "Hi! I have a bad left knee. What should I start with?";
export const RICH_USER_MESSAGE = "My knee feels better today. What should I do, and how heavy?";

const MEMORIES = [
  ["constraint", "Has a bad left knee since a skiing accident"],
  ["constraint", "Allergic to latex, so no rubber bands"],
  ["goal", "Wants to squat 140 kg by summer"],
  ["preference", "Prefers training before breakfast"],
  ["preference", "Hates the treadmill"],
  ["fact", "Works night shifts as a nurse"],
  ["fact", "Has a dog called Pixel"],
  ["event", "Runs the Hamburg marathon in April"],
];

const TALK = ["How was my last session?", "Thanks. I slept well, by the way."];

/** Days of training: exercises by slug, each with its sets of [reps, kg]. */
const WORKOUTS: [
  daysAgo: number,
  title: string,
  sets: [slug: string, reps: number, kg: number][],
][] = [
  [6, "Lower", [["barbell-back-squat", 5, 110], ["barbell-romanian-deadlift", 8, 90]]],
  [4, "Upper", [["barbell-bench-press", 6, 77.5], ["barbell-overhead-squat", 8, 40]]],
  [2, "Lower", [["barbell-back-squat", 5, 112.5], ["barbell-romanian-deadlift", 8, 92.5]]],
];

/** Somebody says something for the first time. */
export async function beginner(call: Call): Promise<void> {
  await call("POST", "/chat", { message: NEW_USER_MESSAGE });
}

/** Somebody with a profile, a plan, a log, memories and a conversation says something. */
export async function regular(call: Call, now = Date.now()): Promise<void> {
  await call("PATCH", "/profile", {
    display_name: "Mara",
    unit_system: "metric",
    time_zone: "Europe/Berlin",
    training_goal: "strength",
    companion_name: "Ember",
  });
  const ids = new Map<string, string>();
  for (const slug of new Set(WORKOUTS.flatMap(([, , sets]) => sets.map(([slug]) => slug)))) {
    ids.set(slug, (await call("GET", `/exercises/${slug}`)).id);
  }
  await call("POST", "/plans", {
    name: "Four weeks of strength",
    is_active: true,
    days: ["Lower", "Upper"].map((name) => ({
      name,
      exercises: WORKOUTS.find(([, title]) => title === name)![2].map(([slug, reps, kg]) => ({
        exercise_id: ids.get(slug),
        sets: Array(3).fill({ reps_min: reps, reps_max: reps + 2, weight_kg: kg }),
      })),
    })),
  });
  for (const [daysAgo, title, sets] of WORKOUTS) {
    const finished = now - daysAgo * DAY_MS;
    await call("POST", "/workouts/log", {
      title,
      started_at: new Date(finished - HOUR_MS).toISOString(),
      finished_at: new Date(finished).toISOString(),
      sets: sets.flatMap(([slug, reps, weight_kg]) =>
        Array(3).fill({ exercise_id: ids.get(slug), reps, weight_kg, rpe: 8 })
      ),
    });
  }
  for (const [kind, content] of MEMORIES) await call("POST", "/memories", { kind, content });
  const conversation_id = crypto.randomUUID();
  for (const message of [...TALK, RICH_USER_MESSAGE]) {
    await call("POST", "/chat", { message, conversation_id });
  }
}
