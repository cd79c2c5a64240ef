import { assert, assertEquals } from "@std/assert";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { say } from "../support/chat.ts";
import { emulator } from "../support/emulator.ts";
import { send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { newUser } from "../support/users.ts";
import { withVariables } from "../support/variables.ts";
import { type Diary, meantSets, type SpokenLog } from "./case.ts";
import { LONDON, NEW_YORK } from "./english.ts";
import { PARIS } from "./french.ts";
import { BERLIN } from "./german.ts";
import { ROME } from "./italian.ts";
import { LISBON } from "./portuguese.ts";
import { MADRID } from "./spanish.ts";

const DIARIES = [LONDON, NEW_YORK, BERLIN, PARIS, MADRID, LISBON, ROME];

const slugs = new Map(
  (await ownerSql<{ id: string; slug: string }>(
    "select id, slug from public.exercises where user_id is null",
  )).map(({ id, slug }) => [id, slug]),
);

Deno.test("there are 100 spoken logs, in six languages, in kilograms and pounds", () => {
  assertEquals(DIARIES.flatMap(({ logs }) => logs).length, 100);
});

for (const { speaker, logs } of DIARIES) {
  Deno.test(`POST /chat, then POST /workouts/log: what is said in ${speaker.time_zone} becomes the workout that was meant`, async () => {
    const user = await newUser();
    await send(profile, user, "PATCH /profile", { body: speaker });
    const wrong: string[] = [];
    await withVariables({ CHAT_RATE_LIMIT: "1000/1m" }, async () => {
      for (const log of logs) {
        const differs = await differenceOf(user, speaker, log);
        if (differs) wrong.push(`${log.said}: ${differs}`);
      }
    });
    assertEquals(wrong, []);
  });
}

/** How the workout that came of a spoken log differs from the one that was meant. */
async function differenceOf(
  user: Awaited<ReturnType<typeof newUser>>,
  speaker: Diary["speaker"],
  { said, answer, meant, began, minutes }: SpokenLog,
): Promise<string | undefined> {
  await emulator.reset();
  await emulator.script({
    match: said,
    json: {
      reply: "Shall I log it?",
      mood: "happy",
      actions: [{ type: "log_workout", log_workout: answer }],
    },
  });
  const before = Date.now();
  const { status, body } = await say(user, said);
  if (status !== 200 || body.actions.length !== 1) return JSON.stringify(body);
  const [action] = body.actions;
  if (action.notes.length > 0) return action.notes.join(" ");
  const logged = await send(workouts, user, "POST /workouts/log", { body: action.payload });
  if (logged.status !== 201) return logged.text;
  const { workout } = logged.body;
  const sets = workout.sets.map((set: Record<string, unknown>) => ({
    slug: slugs.get(String(set.exercise_id)),
    type: set.type,
    reps: set.reps,
    weight_kg: set.weight_kg,
    duration_s: set.duration_s,
    distance_m: set.distance_m,
    rpe: set.rpe,
  }));
  assertEquals(workout.time_zone, speaker.time_zone);
  const wanted = meantSets(meant);
  if (JSON.stringify(sets) !== JSON.stringify(wanted)) return JSON.stringify(sets);
  const [start, end] = [workout.started_at, workout.finished_at].map((time) => Date.parse(time));
  if (began !== null && start !== Date.parse(began)) return `began ${workout.started_at}`;
  if (began === null && Math.abs(end! - before) > 60_000) return `ended ${workout.finished_at}`;
  if (minutes !== undefined && end! - start! !== minutes * 60_000) {
    return `took ${end! - start!} ms`;
  }
  assert(start! < end!, "a workout takes time");
  // Sent again, by a second tap, it is the same one.
  const again = await send(workouts, user, "POST /workouts/log", { body: action.payload });
  return again.status === 200 ? undefined : again.text;
}
