import { assertEquals } from "@std/assert";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { newUser, type TestUser } from "../support/users.ts";

const bench = await libraryId("barbell-bench-press");
const set = (weight_kg: number) => ({ exercise_id: bench, reps: 5, weight_kg });

async function log(user: TestUser, weight: number, hoursAgo: number) {
  const { body } = await send(workouts, user, "POST /workouts/log", {
    body: aWorkout([set(weight)], { hoursAgo }),
  });
  return body.workout;
}

interface Memory {
  id: string;
  kind: string;
  source: string;
  content: string;
}
const list = async (user: TestUser, query = ""): Promise<Memory[]> =>
  (await send(memories, user, `GET /memories?limit=100${query}`)).body.data;
/** Their texts without the dates, oldest first. */
const told = async (user: TestUser, query = "") =>
  (await list(user, query)).map(({ content }) => content.replace(/ (?:on|by) \d{4}-\d\d-\d\d/, ""))
    .reverse();

Deno.test("event memories: the first workout, a new best that supersedes the last, a level; all go with their workouts", async () => {
  const [user, other] = [await newUser(), await newUser()];
  await log(user, 100, 100);
  const better = await log(user, 105, 75);
  const best = await log(user, 110, 50);
  await log(user, 110, 30);
  const [first, ...others] = await list(user);
  assertEquals([first!.kind, first!.source], ["event", "workout"]);
  assertEquals(others.length, 1);
  assertEquals(await told(user), [
    "Logged the first workout",
    "New best in Barbell Bench Press: 110 kg",
  ]);
  await log(user, 60, 2);
  assertEquals((await told(user)).at(-1), "Became acquaintance");
  assertEquals(await told(other), []);

  await send(workouts, user, `DELETE /workouts/${best.id}`);
  assertEquals((await told(user))[1], "New best in Barbell Bench Press: 105 kg");
  await send(workouts, user, `DELETE /workouts/${better.id}`);
  assertEquals((await told(user, "&status=current&status=superseded")).length, 2);
});

Deno.test("event memories: an edit makes them what the sets say now; a deleted one does not come back", async () => {
  const user = await newUser();
  await send(profile, user, "PATCH /profile", { body: { unit_system: "imperial" } });
  await log(user, 100, 50);
  const workout = await log(user, 105, 25);
  const [best] = await list(user);
  assertEquals(best!.content.replace(/ on .*/, ""), "New best in Barbell Bench Press: 231.5 lb");
  const put = (weight: number) =>
    send(workouts, user, `PUT /workouts/${workout.id}`, {
      body: { ...workout, sets: [set(weight)] },
    });
  await put(110);
  assertEquals((await told(user))[1], "New best in Barbell Bench Press: 242.5 lb");
  const [now] = await list(user);
  await send(memories, user, `DELETE /memories/${now!.id}`);
  await send(workouts, user, `PUT /workouts/${workout.id}`, {
    body: { ...workout, title: "Again", sets: [set(110)] },
  });
  assertEquals(await told(user), ["Logged the first workout"]);
});

Deno.test("event memories: none from an import", async () => {
  const user = await newUser();
  const file = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n" +
    "2025-01-01 10:00:00,A,Bench Press (Barbell),1,100,5\n2025-01-03 10:00:00,A,Bench Press (Barbell),1,120,5\n";
  await send(workouts, user, "POST /workouts/import", {
    body: file,
    headers: { "Content-Type": "text/csv" },
  });
  assertEquals(await told(user), []);
});

Deno.test("event memories: four weeks in a row, once", async () => {
  const user = await newUser();
  for (const weeks of [3, 2, 1, 0]) await log(user, 60, weeks * 7 * 24 + 1);
  const streaks = async () => (await told(user)).filter((text) => text.startsWith("Trained"));
  assertEquals(await streaks(), ["Trained 4 weeks in a row"]);
  await log(user, 60, 0.2);
  assertEquals((await streaks()).length, 1);
});

Deno.test("event memories: a year in a row, and nothing of those that are longer", async () => {
  for (
    const [before, told52] of [[50, []], [51, ["Trained 52 weeks in a row"]], [52, []], [
      63,
      [],
    ]] as const
  ) {
    const user = await newUser();
    await ownerSql(
      `with logged as (
         insert into public.workouts (user_id, started_at, finished_at, time_zone, source)
         select $1, m.at, m.at, 'UTC', 'import' from generate_series(1, $2::integer) n
         cross join lateral (select now() - n * interval '7 days' - interval '1 hour' as at) m
         returning id, user_id
       ) insert into public.workout_sets (workout_id, user_id, position, entry, exercise_id, reps)
         select id, user_id, 0, 0, $3, 5 from logged`,
      [user.id, before, bench],
    );
    await log(user, 60, 1);
    const streaks = (await told(user)).filter((text) => text.startsWith("Trained"));
    assertEquals(streaks, [...told52], `${before} weeks before`);
  }
});
