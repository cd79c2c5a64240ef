import { assert, assertEquals } from "@std/assert";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { say } from "../support/chat.ts";
import { emulator } from "../support/emulator.ts";
import { send } from "../support/request.ts";
import { newUser, type TestUser } from "../support/users.ts";
import { withVariables } from "../support/variables.ts";
import { fileOf, type Lifter, LIFTERS, yearOf } from "./lifters.ts";
import { type Question, questionsOf } from "./questions.ts";

/** `LIFTERS_SEED` for other years. */
const SEED = Number(Deno.env.get("LIFTERS_SEED") ?? 1);

interface Library {
  id: string;
  primary: string[];
  secondary: string[];
}

const library = new Map<string, Library>();

async function inLibrary(user: TestUser, name: string): Promise<Library> {
  if (!library.has(name)) {
    const { body } = await send(exercises, user, `GET /exercises?q=${encodeURIComponent(name)}`);
    const found = body.data.find((one: { name: string }) => one.name === name);
    assert(found, `the library has no ${name}`);
    const { id, primary_muscles: primary, secondary_muscles: secondary } = found;
    library.set(name, { id, primary, secondary });
  }
  return library.get(name)!;
}

/** Signs a lifter up with a year of training, a plan and a memory; returns what they will ask. */
async function settled(lifter: Lifter, seed: number) {
  const { name, unit, timeZone, days, memory } = lifter;
  const user = await newUser({ display_name: name });
  await send(profile, user, "PATCH /profile", {
    body: { unit_system: unit === "kg" ? "metric" : "imperial", time_zone: timeZone },
  });
  const today = new Date().toLocaleDateString("en-CA", { timeZone });
  const log = yearOf(lifter, today, seed);
  const { body: imported } = await send(
    workouts,
    user,
    `POST /workouts/import?unit=${unit}&time_zone=${encodeURIComponent(timeZone)}`,
    { body: fileOf(log), headers: { "Content-Type": "text/csv" } },
  );
  assertEquals([imported.created, imported.unmapped], [log.length, []]);
  for (const [exercise] of days.flatMap(({ exercises }) => exercises)) {
    await inLibrary(user, exercise);
  }
  await send(plans, user, "POST /plans", {
    body: {
      name: `${name}'s plan`,
      is_active: true,
      days: days.map(({ title, exercises }) => ({
        name: title,
        exercises: exercises.map(([exercise, , step]) => ({
          exercise_id: library.get(exercise)!.id,
          sets: Array(3).fill({ reps_min: 5 }),
          progression: { kind: "linear", step, step_unit: unit },
        })),
      })),
    },
  });
  await send(memories, user, "POST /memories", { body: { kind: "fact", content: memory } });
  return { lifter, user, questions: questionsOf(lifter, log, today, (one) => library.get(one)!) };
}

/** Asks, and returns everything that the last prompt told besides the instruction. */
async function promptFor(user: TestUser, { asks, lookup }: Question): Promise<string> {
  await emulator.reset();
  await emulator.script({ match: asks, json: { lookups: [lookup], reply: "" } });
  await emulator.script({ match: asks, json: { reply: "So it is.", mood: "happy" } });
  const { status, body } = await say(user, asks);
  assertEquals([status, body.lookups?.map(({ tool }: { tool: string }) => tool)], [200, [
    lookup.tool,
  ]]);
  const last = (await emulator.requests()).at(-1)!;
  return last.body.contents.map(({ parts }: { parts: { text: string }[] }) => parts[0]!.text).join(
    "\n",
  );
}

Deno.test(`POST /chat: three lifters ask of a year from seed ${SEED} → the final prompt holds every fact, and nobody else's`, async () => {
  const people: Awaited<ReturnType<typeof settled>>[] = [];
  for (const [i, lifter] of LIFTERS.entries()) people.push(await settled(lifter, SEED * 100 + i));
  const count = people.reduce((sum, { questions }) => sum + questions.length, 0);
  assert(count >= 80, `${count} questions`);
  const wrong: string[] = [];
  await withVariables({ CHAT_RATE_LIMIT: "100000/1m" }, async () => {
    for (const { lifter, user, questions } of people) {
      const foreign = LIFTERS.filter((other) => other !== lifter)
        .flatMap(({ name, memory }) => [name, memory]);
      for (const question of questions) {
        const prompt = await promptFor(user, question);
        const results = prompt.split("<lookup_results>")[1] ?? "";
        assert(question.facts.length > 0, question.asks);
        for (const fact of question.facts) {
          if (!results.includes(fact)) {
            wrong.push(`${lifter.name}, ${question.asks} lacks: ${fact}\n${results}`);
          }
        }
        for (const words of foreign) {
          if (prompt.includes(words)) {
            wrong.push(`${lifter.name}, ${question.asks} tells of: ${words}`);
          }
        }
      }
    }
  });
  await emulator.reset();
  console.log(
    `  ${count} questions, ${
      people.flatMap(({ questions }) => questions).flatMap(({ facts }) => facts).length
    } facts`,
  );
  assertEquals(wrong.slice(0, 4).join("\n\n"), "", `${wrong.length} are wrong`);
});
