import type { Check } from "../check.ts";
import { ask, chatRequest, inputOf, useModel } from "../prompts.ts";

const DAYS = 6;
/** As much as a plan of six days has been seen to need. */
const OUTPUT = 6000;

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const EXERCISES = [
  "Back Squat",
  "Front Squat",
  "Bench Press",
  "Overhead Press",
  "Deadlift",
  "Romanian Deadlift",
  "Barbell Row",
  "Pull-Up",
  "Dip",
  "Lunge",
  "Leg Curl",
  "Face Pull",
].map((name, n) => ({ id: id(n), name, sets: [] }));

/** What asks for it. */
export const PLAN_MESSAGE =
  "Please make me a plan of six days a week, push pull legs twice, seven exercises each day with four " +
  'sets, and offer it as an action "create_plan" whose body has name and days: [{ name, exercises: ' +
  "[{ exercise_id, sets: [{ reps_min, reps_max, rpe, rest_s }] }] }].";

const REQUEST = chatRequest(PLAN_MESSAGE, {
  context: { last_workouts: [{ date: "2026-11-24", title: "All of them", exercises: EXERCISES }] },
});

/** Does the longest answer that is asked for fit the limit? */
export const plan: Check = {
  name: "plan",
  question: "Does a plan of six days fit the output limit, thoughts included?",
  cost: () => [{ calls: 1, input: inputOf(REQUEST), output: OUTPUT, of: "model" }],
  async work(run) {
    useModel(run, run.model);
    const { kind, reason, text, tokens } = await ask(REQUEST);
    run.expect(kind === "text", "it ends by itself", reason);
    run.expect(daysIn(parsed(text)) === DAYS, `it has ${DAYS} days`, daysIn(parsed(text)));
    run.note(
      `${tokens.output} tokens and ${
        tokens.thoughts ?? 0
      } of thoughts, of ${REQUEST.maxOutputTokens}`,
    );
  },
};

/** The length of the longest list called `days`, also inside of a JSON text. */
function daysIn(value: unknown): number {
  if (typeof value === "string") return value.startsWith("{") ? daysIn(parsed(value)) : 0;
  if (typeof value !== "object" || value === null) return 0;
  return Math.max(
    0,
    ...Object.entries(value).map(([name, part]) =>
      name === "days" && Array.isArray(part) ? part.length : daysIn(part)
    ),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
