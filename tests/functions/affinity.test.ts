import { assert, assertEquals } from "@std/assert";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { say } from "../support/chat.ts";
import { emulator } from "../support/emulator.ts";
import { send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { libraryId } from "../support/training.ts";
import { dataApi, newUser, type TestUser } from "../support/users.ts";

const bench = await libraryId("barbell-bench-press");
const sets = [{ exercise_id: bench, reps: 5, weight_kg: 100 }];

// Noon: a day has two workouts whenever the tests run.
const noon = (daysAgo: number) => {
  const day = new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
  return { started_at: `${day}T11:00:00Z`, finished_at: `${day}T12:00:00Z`, time_zone: "UTC" };
};
const log = async (user: TestUser, more: Record<string, unknown>) =>
  (await send(workouts, user, "POST /workouts/log", { body: { sets, ...more } })).body;
const affinityOf = async (user: TestUser) =>
  (await send(profile, user, "GET /profile/affinity?limit=100")).body;
/** The profile as the model was told it. */
const toldProfile = (asked: { body: { contents: { parts: { text: string }[] }[] } } | undefined) =>
  JSON.parse(/<profile>(.*?)<\/profile>/.exec(asked!.body.contents[0]!.parts[0]!.text)![1]!);
const remove = (user: TestUser, id: string) => send(workouts, user, `DELETE /workouts/${id}`);

Deno.test("affinity: three workouts of a day, a plan, an old one and an import → what each earned, and why", async () => {
  const [user, other] = [await newUser(), await newUser()];
  const { body: plan } = await send(plans, user, "POST /plans", {
    body: { name: "P", days: [{ name: "A", exercises: [{ exercise_id: bench, sets: [{}] }] }] },
  });
  const earned = [];
  for (
    const more of [
      { ...noon(1), plan_id: plan.id },
      noon(1),
      noon(1),
      { ...noon(1), time_zone: "Pacific/Kiritimati" },
      noon(9),
    ]
  ) earned.push((await log(user, more)).affinity.points);
  await send(workouts, user, "POST /workouts/import", {
    body: "Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n" +
      "2025-01-01 10:00:00,A,Bench Press (Barbell),1,100,5\n",
    headers: { "Content-Type": "text/csv" },
  });
  assertEquals(earned, [15, 11, 0, 11, 0]);
  const { score, data } = await affinityOf(user);
  assertEquals(score, 37);
  assertEquals(data.map((event: { reason: string }) => event.reason).reverse(), [
    "Workout logged: 10, +5 for following your plan",
    "Workout logged: 10, +1 for 1 week in a row that brought points",
    "Workout logged: two a day earn points, and this day has had its two",
    "Workout logged: 10, +1 for 1 week in a row that brought points",
    "Workout logged more than 7 days after it began, so it earns nothing",
    "Workout imported: what was trained before earns nothing",
  ]);
  assertEquals((await affinityOf(other)).score, 0);
});

Deno.test("affinity: log, delete, log again → never more than logging once, and every row says why", async () => {
  const [user, once] = [await newUser(), await newUser()];
  for (let i = 0; i < 4; i++) {
    const { workout } = await log(user, noon(1));
    assertEquals((await remove(user, workout.id)).status, 204);
  }
  await log(user, noon(1));
  await log(once, noon(1));
  const { score, data } = await affinityOf(user);
  assert(score <= (await affinityOf(once)).score);
  assertEquals(
    score,
    data.reduce((sum: number, { points }: { points: number }) => sum + points, 0),
  );
  assertEquals(data.slice(-4).map(({ kind, points }: Record<string, unknown>) => [kind, points]), [
    ["workout_deleted", -10],
    ["workout", 10],
    ["workout_deleted", -10],
    ["workout", 10],
  ]);
  assert(data.every(({ reason }: { reason: string }) => reason.length > 10));
});

Deno.test("PUT /workouts/{id}: taken out of its plan, moved to last month, moved back → points only fall", async () => {
  const user = await newUser();
  const { body: plan } = await send(plans, user, "POST /plans", {
    body: { name: "P", days: [{ name: "A", exercises: [{ exercise_id: bench, sets: [{}] }] }] },
  });
  const { workout } = await log(user, { ...noon(1), plan_id: plan.id });
  const edited = async (more: Record<string, unknown>) => {
    const { status, body } = await send(workouts, user, `PUT /workouts/${workout.id}`, {
      body: { ...workout, ...more },
    });
    assertEquals([status, body.affinity.leveled_up], [200, false]);
    return [body.affinity.points, body.affinity.score];
  };
  assertEquals(await edited({ notes: "heavy" }), [15, 15]);
  assertEquals(await edited({ plan_id: null }), [10, 10]);
  assertEquals(await edited({}), [10, 10]);
  assertEquals(await edited(noon(40)), [0, 0]);
  assertEquals(await edited({}), [0, 0]);
  const { data } = await affinityOf(user);
  assertEquals(
    data.map(({ kind, points, reason }: Record<string, unknown>) => [kind, points, reason]),
    [
      ["workout_edited", -10, "Workout edited: as it is now it would have earned 0, not 10"],
      ["workout_edited", -5, "Workout edited: as it is now it would have earned 10, not 15"],
      ["workout", 15, "Workout logged: 10, +5 for following your plan"],
    ],
  );
});

Deno.test("Data API: a workout that is inserted past the functions earns by the same rules", async () => {
  const user = await newUser();
  const insert = async (path: string, rows: unknown) => {
    const response = await dataApi(user, path, { method: "POST", body: JSON.stringify(rows) });
    await response.body?.cancel();
    return response.status;
  };
  const exercise_id = await libraryId("barbell-bench-press");
  const workouts = [noon(1), noon(2), noon(1), noon(1), noon(20)]
    .map((workout) => ({ id: crypto.randomUUID(), ...workout }));
  assertEquals(await insert("/workouts", workouts), 201);
  assertEquals((await affinityOf(user)).data, [], "without sets nothing");
  const sets = workouts.map(({ id }) => ({
    workout_id: id,
    position: 0,
    exercise_id,
    entry: 0,
    reps: 5,
  }));
  assertEquals(await insert("/workout_sets", sets), 201);
  for (const moment of [new Date(Date.now() + 86_400_000).toISOString(), "2200-01-01T12:00:00Z"]) {
    const ahead = { started_at: moment, finished_at: moment, time_zone: "UTC" };
    assertEquals(await insert("/workouts", ahead), 400);
  }
  assertEquals(await insert("/workouts", { ...noon(3), source: "import" }), 201);
  const { data, score } = await affinityOf(user);
  assertEquals(data.filter(({ points }: { points: number }) => points > 0).length, 3);
  assertEquals(data.length, 6);

  const emptied = await dataApi(user, "/workout_sets?workout_id=not.is.null", { method: "DELETE" });
  await emptied.body?.cancel();
  const after = await affinityOf(user);
  assert(score > 0);
  assertEquals([after.score, after.streak_weeks], [0, 0], "and without them nothing again");
});

Deno.test("POST /chat: the first of a day gives a point, whichever way it is sent again", async () => {
  const user = await newUser();
  const id = crypto.randomUUID();
  const answers = [
    await say(user, "Hello", { id }),
    await say(user, "Hello", { id }),
    await say(user, "More"),
  ];
  assertEquals(answers.map(({ body }) => body.affinity.score), [1, 1, 1]);
  assertEquals((await affinityOf(user)).data.map(({ reason }: { reason: string }) => reason), [
    "First chat of the day",
  ]);
  await emulator.misbehave({ method: "generateContent", match: "speechless", status: 400 });
  const silent = await newUser();
  assert((await say(silent, "speechless")).status >= 500);
  assertEquals((await affinityOf(silent)).score, 0);
  await emulator.reset();
});

Deno.test("POST /chat: the level in the prompt is the one in the database, and no two prompts are alike", async () => {
  const levels = await ownerSql<{ rank: number; name: string; threshold: number }>(
    "select rank, name, threshold from public.affinity_levels order by rank",
  );
  assertEquals(levels.map(({ name, threshold }) => [name, threshold]), [
    ["newcomer", 0],
    ["acquaintance", 50],
    ["training_partner", 150],
    ["confidant", 400],
    ["kindred_spirit", 1000],
  ]);
  const instructions = new Set<string>();
  for (const { rank, name, threshold } of levels) {
    // One point below a threshold is the level before.
    for (const score of rank ? [threshold - 1, threshold] : [0]) {
      const expected = score === threshold ? { rank, name } : levels[rank - 1]!;
      const user = await newUser();
      await ownerSql(
        `insert into public.affinity_events (user_id, points, kind, reason, day)
         values ($1, $2, 'chat', 'Test', '2000-01-01')`,
        [user.id, score],
      );
      await emulator.reset();
      const { body } = await say(user, "Hello");
      const [asked] = await emulator.requests();
      const system: string = asked!.body.systemInstruction.parts[0].text;
      const named = levels.filter((level) => system.includes(`(${level.name})`));
      assertEquals(named.map((level) => level.name), [expected.name]);
      assertEquals(toldProfile(asked).affinity, { level: expected.name, rank: expected.rank });
      const { body: trace } = await send(
        chat,
        user,
        `GET /chat/messages/${body.message_id}/trace`,
      );
      assertEquals([trace.affinity_level.name, trace.level_version > 0], [expected.name, true]);
      instructions.add(system);
    }
  }
  assertEquals(instructions.size, 5);
});

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const toldUser = async () => toldProfile((await emulator.requests())[0]).user;

Deno.test("POST /chat: the companion knows of a pause, asks after an injury, also when it is over, and takes no points", async () => {
  const user = await newUser();
  await log(user, noon(1));
  const pause = { from: day(-3), until: day(4), reason: "injury" };
  await send(profile, user, "PATCH /profile", { body: { pause } });
  await emulator.reset();
  await say(user, "Hello");
  assertEquals((await toldUser()).pause, pause);
  const [asked] = await emulator.requests();
  const instruction = asked!.body.systemInstruction.parts[0].text.replace(/\s+/g, " ");
  assert(/"pause" .*"last_pause" .*for an injury or an illness, ask how it is/.test(instruction));

  await send(profile, user, "PATCH /profile", { body: { pause: null } });
  await emulator.reset();
  await say(user, "Hello again");
  const told = await toldUser();
  assertEquals([told.pause, told.last_pause], [null, { ...pause, until: day(-1) }]);

  await ownerSql("update public.pauses set starts_on = $2, ends_on = $3 where user_id = $1", [
    user.id,
    day(-40),
    day(-15),
  ]);
  await emulator.reset();
  await say(user, "Hello");
  assertEquals((await toldUser()).last_pause, null);
  assertEquals((await affinityOf(user)).score, 11);
});
