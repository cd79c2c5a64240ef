import type { Prompt } from "./prompt.ts";
import { words } from "./words.ts";

/** An action as the model proposes it; its payload is JSON in a string. */
export interface ProposedAction {
  type: "create_plan" | "log_workout" | "open_exercise";
  payload_json: string;
}

const GOALS = ["strength", "hypertrophy", "endurance", "weight_loss", "mobility"];
const PLAN =
  /\b(?:make|create|build|write|draft|design|give|set up)\b(?: \w+){0,3} (?:\w+ )?(?:plan|program|programme|routine)\b/i;
const OPEN = /\b(?:open|show me|how do i (?:do|perform)|how to (?:do|perform))\b/i;
const LOG =
  /\blog\b.*?\b(\d{1,2})\s*(?:x|×|sets of)\s*(\d{1,3})\b(?:.*?(?:at|@|with)\s*(\d+(?:\.\d+)?)\s*kg)?/i;

function named(prompt: Prompt) {
  const stems = new Set(words(prompt.message).map(({ stem }) => stem));
  return prompt.exercises.find(({ name }) => {
    const wanted = words(name).filter(({ stop }) => !stop);
    return wanted.length > 0 && wanted.every(({ stem }) => stems.has(stem));
  });
}

function plan(prompt: Prompt): ProposedAction {
  const goal =
    GOALS.find((name) => prompt.message.toLowerCase().includes(name.replace("_", " "))) ??
      "general";
  const exercises = prompt.exercises.slice(0, 3).map(({ id }) => ({
    exercise_id: id,
    sets: [{ type: "working", reps_min: 8, reps_max: 10 }],
  }));
  return {
    type: "create_plan",
    payload_json: JSON.stringify({
      name: "Starter plan",
      goal,
      days: [{ name: "Day A", exercises }],
    }),
  };
}

function log(prompt: Prompt, found: RegExpMatchArray, exercise_id: string): ProposedAction {
  const [, count, reps, weight] = found;
  const finished = new Date(prompt.now ?? "2026-01-01T00:00:00Z");
  const set = {
    exercise_id,
    type: "working",
    reps: Number(reps),
    ...(weight === undefined ? {} : { weight_kg: Number(weight) }),
  };
  return {
    type: "log_workout",
    payload_json: JSON.stringify({
      started_at: new Date(finished.getTime() - 30 * 60_000).toISOString(),
      finished_at: finished.toISOString(),
      sets: Array.from({ length: Math.min(20, Number(count)) }, () => set),
    }),
  };
}

/** Whether a message clearly asks for a plan. */
export function asksForPlan(message: string): boolean {
  return PLAN.test(message);
}

/** The actions that a message clearly asks for, as far as the prompt holds the ids that they need. */
export function actionsFor(prompt: Prompt): ProposedAction[] {
  if (prompt.exercises.length === 0) return [];
  if (PLAN.test(prompt.message)) return [plan(prompt)];
  const exercise = named(prompt);
  if (!exercise) return [];
  const found = prompt.message.match(LOG);
  if (found) return [log(prompt, found, exercise.id)];
  if (!OPEN.test(prompt.message)) return [];
  return [{ type: "open_exercise", payload_json: JSON.stringify({ exercise_id: exercise.id }) }];
}
