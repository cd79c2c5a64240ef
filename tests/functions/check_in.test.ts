import { assert, assertEquals } from "@std/assert";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { say } from "../support/chat.ts";
import { emulator } from "../support/emulator.ts";
import { assertInvalid, assertProblem, send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { actAt, travelling } from "../support/time_travel.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { newUser, type TestUser } from "../support/users.ts";

const [bench, squat] = [
  await libraryId("barbell-bench-press"),
  await libraryId("barbell-back-squat"),
];
const DAY = 86_400_000;
// Noon: no test runs over midnight, and an hour more or less is the same day.
const today = new Date(`${new Date().toISOString().slice(0, 10)}T12:00:00Z`);
const on = (days: number) => new Date(today.getTime() + days * DAY);
const dateOf = (days: number) => on(days).toISOString().slice(0, 10);
/** Days from today to the Monday of this week, not positive. */
const monday = -((today.getUTCDay() + 6) % 7);

const fives = (weight_kg: number, exercise_id = bench, n = 3, reps = 5) =>
  Array(n).fill({ exercise_id, reps, weight_kg });

/** A workout at noon of a day, seen from today. */
async function train(user: TestUser, days: number, sets: unknown[], more = {}) {
  const started_at = on(days).toISOString();
  const finished_at = new Date(on(days).getTime() + 3_600_000).toISOString();
  await actAt(
    user,
    new Date(on(days).getTime() + 3_600_000),
    "select public.log_workout($1)",
    { id: crypto.randomUUID(), started_at, finished_at, sets, ...more },
  );
}

/** What is said first at noon of a day; seen at once unless it is to be kept. */
async function checkIn(user: TestUser, days: number, { see = true } = {}) {
  const { check_in } = await actAt(user, on(days), "select public.check_in()");
  if (check_in && see) await seen(user, check_in.id, days);
  return check_in;
}

const seen = (user: TestUser, id: string, days: number) =>
  actAt(
    user,
    on(days),
    "select to_jsonb(public.see_check_in(($1 ->> 'id')::uuid)::text)",
    { id },
  );

/** Everything that is said on a day, one after the other. */
async function allOf(user: TestUser, days: number): Promise<string[]> {
  const kinds: string[] = [];
  for (let i = 0; i < 10; i++) {
    const found = await checkIn(user, days);
    if (found === null) return kinds;
    kinds.push(found.kind);
  }
  throw new Error("it never ends");
}

const get = (user: TestUser) => send(chat, user, "GET /chat/check-in");
const see = (user: TestUser, id: string) => send(chat, user, `POST /chat/check-in/${id}/seen`);
const remember = (user: TestUser, body: Record<string, unknown>) =>
  send(memories, user, "POST /memories", { body: { kind: "event", ...body } });

Deno.test("GET /chat/check-in: nothing happened → null", async () => {
  const { status, body } = await get(await newUser());
  assertEquals([status, body], [200, { check_in: null }]);
});

Deno.test("GET /chat/check-in: the same one until it was seen; its user's alone", async () => {
  const [user, other] = [await newUser(), await newUser()];
  await remember(user, { content: "Runs a half marathon", valid_until: dateOf(1) });
  const { body: { check_in } } = await get(user);
  assertEquals(check_in.kind, "dated_memory");
  assertEquals(
    check_in.text,
    "You told me: “Runs a half marathon”. That is tomorrow. I am thinking of you.",
  );
  assertEquals((await get(user)).body.check_in.id, check_in.id);
  assertEquals((await get(other)).body.check_in, null);
  assertProblem(await see(other, check_in.id), 404, "not_found");
  assertEquals((await get(user)).body.check_in.id, check_in.id, "another's word changes nothing");
  for (let i = 0; i < 3; i++) assertEquals((await see(user, check_in.id)).status, 204);
  assertEquals((await get(user)).body.check_in, null);
  assertProblem(await see(user, crypto.randomUUID()), 404, "not_found");
  assertInvalid(await see(user, "nonsense"), "id: invalid");
});

Deno.test("GET /chat/check-in: ten at once → one check-in", async () => {
  const user = await newUser();
  await remember(user, { content: "Moves house", valid_until: dateOf(0) });
  const answers = await Promise.all(Array.from({ length: 10 }, () => get(user)));
  assertEquals(new Set(answers.map(({ body }) => body.check_in.id)).size, 1);
});

Deno.test("GET /chat/check-in: a dated memory once before and once after, on its own days", async () => {
  const user = await newUser();
  await travelling(async () => {
    await actAt(user, on(-30), "select public.create_memory($1)", {
      id: crypto.randomUUID(),
      kind: "event",
      content: "Runs the half marathon.",
      valid_until: dateOf(0),
    });
    assertEquals(await checkIn(user, -2), null);
    const before = await checkIn(user, -1);
    assertEquals(before.facts, {
      date: dateOf(0),
      marks: "on",
      memory_kind: "event",
      content: "Runs the half marathon.",
    });
    assertEquals(await checkIn(user, 0), null, "it was said the day before");
    const after = await checkIn(user, 1);
    assertEquals([after.kind, after.reader.today], ["dated_memory", dateOf(1)]);
    assertEquals(await checkIn(user, 2), null);
  });
});

Deno.test("GET /chat/check-in: a memory that was deleted or replaced is not told, and leaves no words", async () => {
  const user = await newUser();
  const { body: memory } = await remember(user, { content: "Sings", valid_until: dateOf(0) });
  assertEquals((await get(user)).body.check_in.facts.content, "Sings");
  const stored = () =>
    ownerSql("select facts::text from public.check_ins where user_id = $1", [user.id]);
  assert(!JSON.stringify(await stored()).includes("Sings"), "the words stand in memories alone");
  await send(memories, user, `DELETE /memories/${memory.id}`);
  assertEquals((await get(user)).body.check_in, null);
  assertEquals(await stored(), []);
});

Deno.test("GET /chat/check-in: a week with training is reviewed in the next one, once", async () => {
  const user = await newUser();
  const { body: plan } = await send(plans, user, "POST /plans", {
    body: {
      name: "P",
      is_active: true,
      days: ["A", "B"].map((name) => ({
        name,
        exercises: [{ exercise_id: bench, sets: [{ reps_min: 5 }] }],
      })),
    },
  });
  const by = (n: number) => ({ plan_id: plan.id, plan_day_id: plan.days[n].id });
  await travelling(async () => {
    await train(user, monday - 14, fives(60), by(0));
    await train(user, monday - 7, fives(60), by(0));
    await train(user, monday - 5, fives(65, bench, 4), by(1));
    assertEquals(await allOf(user, monday - 2), ["weekly_review"], "the week before, once");
    const review = await checkIn(user, monday);
    assertEquals(review.kind, "weekly_review");
    const { starts_on, week: _, best, ...facts } = review.facts;
    assertEquals(starts_on, dateOf(monday - 7));
    assertEquals(facts, {
      sessions: 2,
      sets: 7,
      volume_kg: 3 * 5 * 60 + 4 * 5 * 65,
      records: 1,
      before: { sessions: 1, sets: 3, volume_kg: 900 },
      plan: { days_planned: 2, days_done: 2 },
    });
    assertEquals([best.kind, best.value, best.previous], ["weight", 65, 60]);
    assertEquals(await checkIn(user, monday + 1), null, "once");
    assertEquals(await checkIn(user, monday + 7), null, "a week without training is no subject");
  });
});

Deno.test("GET /chat/check-in: a record of yesterday or today, once a workout", async () => {
  const user = await newUser();
  await travelling(async () => {
    await train(user, monday - 30, [...fives(60), ...fives(80, squat)]);
    assertEquals(await allOf(user, monday - 30), [], "a first time is no record");
    await train(user, monday, [...fives(62.5), ...fives(85, squat)]);
    const record = await checkIn(user, monday);
    assertEquals(record.kind, "record");
    assertEquals(
      record.facts.records.map((r: Record<string, unknown>) => [r.kind, r.value, r.previous]),
      [["weight", 85, 80], ["weight", 62.5, 60]],
    );
    assertEquals(record.facts.count, 2);
    assertEquals(await allOf(user, monday + 1), []);
    // Yesterday's counts, that of two days ago does not.
    await train(user, monday + 2, fives(65));
    assertEquals(await allOf(user, monday + 4), []);
    await train(user, monday + 4, fives(67.5));
    assertEquals(await allOf(user, monday + 5), ["record"]);
  });
});

Deno.test("GET /chat/check-in: an edited workout takes its record back", async () => {
  const user = await newUser();
  const log = async (hoursAgo: number, weight: number) => {
    const body = aWorkout(fives(weight), { hoursAgo });
    return (await send(workouts, user, "POST /workouts/log", { body })).body.workout;
  };
  await log(24 * 40, 60);
  const workout = await log(0.1, 70);
  assertEquals((await get(user)).body.check_in.kind, "record");
  await send(workouts, user, `PUT /workouts/${workout.id}`, {
    body: { ...workout, sets: fives(50) },
  });
  assertEquals((await get(user)).body.check_in, null);
});

Deno.test("GET /chat/check-in: three sessions without progress on a main lift, with the plan's answer", async () => {
  const user = await newUser();
  const { body: plan } = await send(plans, user, "POST /plans", {
    body: {
      name: "Strength",
      is_active: true,
      days: [{
        name: "A",
        exercises: [{
          exercise_id: squat,
          progression: { kind: "linear", step: 2.5, step_unit: "kg" },
          sets: Array(3).fill({ reps_min: 5, reps_max: 5, weight_kg: 100 }),
        }],
      }],
    },
  });
  const by = { plan_id: plan.id, plan_day_id: plan.days[0].id };
  const squats = (reps: number) => fives(102.5, squat, 3, reps);
  await travelling(async () => {
    await train(user, -24, fives(97.5, squat), by);
    await train(user, -20, squats(4), by);
    await train(user, -16, squats(4), by);
    await train(user, -12, squats(4), by);
    const kinds = await allOf(user, -11);
    assert(!kinds.includes("stall"), "the first of the three was better than the one before");
    await train(user, -1, squats(4), by);
  });
  // Whatever else there is comes first.
  let stall;
  for (let i = 0; i < 5 && stall?.kind !== "stall"; i++) {
    if (stall) await see(user, stall.id);
    stall = (await get(user)).body.check_in;
  }
  assertEquals(stall.kind, "stall");
  assertEquals(stall.facts.next, {
    plan_name: "Strength",
    day_name: "A",
    sets: Array(3).fill({ reps: 5, weight_kg: 92.5 }),
  });
  assertEquals(
    stall.text,
    "Barbell Back Squat has stayed at 102.5 kg for three sessions. That is part of training. " +
      "Your plan's answer for the next time: 3 × 5 × 92.5 kg.",
  );
});

Deno.test("GET /chat/check-in: more repetitions, or the way back from a lighter week, are no stall", async () => {
  const [slow, back] = [await newUser(), await newUser()];
  await travelling(async () => {
    for (const [i, reps] of [15, 16, 17, 18].entries()) {
      await train(slow, -16 + i * 4, [
        { exercise_id: bench, reps: 5, weight_kg: 60 },
        { exercise_id: bench, reps, weight_kg: 60 },
      ]);
    }
    for (const [i, kg] of [100, 90, 92.5, 95].entries()) await train(back, -16 + i * 4, fives(kg));
    for (const user of [slow, back]) {
      assert(!(await allOf(user, -3)).includes("stall"));
    }
  });
});

Deno.test("GET /chat/check-in: nothing during a pause, then a welcome back within a week", async () => {
  const user = await newUser();
  const pause = { pause: { from: dateOf(-20), until: dateOf(-10), reason: "illness" } };
  await travelling(async () => {
    await train(user, -40, fives(60));
    await train(user, -21, fives(70));
    assertEquals((await checkIn(user, -21, { see: false })).kind, "record");
    await actAt(user, on(-20), "select public.patch_profile($1)", pause);
    assertEquals(await checkIn(user, -20), null, "what was not seen waits, too");
    assertEquals(await checkIn(user, -10), null);
    const back = await checkIn(user, -9);
    assertEquals(back.kind, "return");
    assertEquals(back.facts, { ...pause.pause, days: 11 });
    assert(!(await allOf(user, -8)).includes("return"));
    await ownerSql("delete from public.check_ins where user_id = $1 and kind = 'return'", [
      user.id,
    ]);
    assert((await allOf(user, -3)).includes("return"), "a week later still");
    await ownerSql("delete from public.check_ins where user_id = $1", [user.id]);
    assert(!(await allOf(user, -2)).includes("return"), "eight days later not");
  });
});

Deno.test("GET /chat/check-in: at most one a day and kind, also of what was left over", async () => {
  const user = await newUser();
  await travelling(async () => {
    for (const content of ["One thing", "Another thing", "A third thing"]) {
      await actAt(user, on(-9), "select public.create_memory($1)", {
        id: crypto.randomUUID(),
        kind: "event",
        content,
        valid_until: dateOf(0),
      });
    }
    const first = await checkIn(user, -1, { see: false });
    assertEquals((await checkIn(user, 0)).id, first.id, "the same one, a day later");
    assertEquals(await checkIn(user, 0), null, "the others have to wait");
    assertEquals(await allOf(user, 1), ["dated_memory"]);
  });
});

Deno.test("GET /chat/check-in: in the language, the units and the tone of the person", async () => {
  const user = await newUser();
  await send(profile, user, "PATCH /profile", { body: { unit_system: "imperial" } });
  for (const [hoursAgo, kg] of [[24 * 40, 60], [0.1, 102.058]] as const) {
    const body = aWorkout(fives(kg), { hoursAgo });
    await send(workouts, user, "POST /workouts/log", { body });
  }
  const said = async (language: string | null, score: number) => {
    await ownerSql("update public.profiles set language = $2, affinity_score = $3 where id = $1", [
      user.id,
      language,
      score,
    ]);
    return (await get(user)).body.check_in.text;
  };
  const what = (before: string) => `Barbell Bench Press, 225 lb (${before})`;
  assertEquals(await said(null, 0), `A new best: ${what("before: 132.28 lb")}. Well done.`);
  const german = what("vorher: 132,28 lb");
  assertEquals(await said("german", 0), `Eine neue Bestleistung: ${german}. Gut gemacht.`);
  assertEquals(
    await said("german", 1000),
    `Hast du das gesehen? Neue Bestleistung: ${german}!`,
  );
});

Deno.test("POST /chat: knows what the companion said first today, and of nobody else's", async () => {
  const [user, other] = [await newUser(), await newUser()];
  await remember(user, { content: "Swims across the lake", valid_until: dateOf(0) });
  const { body: { check_in } } = await get(user);
  await see(user, check_in.id);
  const contextOf = async (who: TestUser) => {
    await emulator.reset();
    await say(who, "Good morning");
    const [request] = await emulator.requests();
    const prompt = request!.body.contents.at(-1).parts[0].text;
    return JSON.parse(/<context>([^<]*)<\/context>/.exec(prompt)![1]!);
  };
  const { kind, text, facts } = check_in;
  assertEquals((await contextOf(user)).check_in, {
    said_by: "you, today, before this message",
    kind,
    text,
    facts,
  });
  assert(!("check_in" in await contextOf(other)));
});

Deno.test("GET /profile/export: holds what was said first; DELETE /profile takes it along", async () => {
  const user = await newUser();
  await remember(user, { content: "Runs", valid_until: dateOf(0) });
  const { body: { check_in } } = await get(user);
  const { body } = await send(profile, user, "GET /profile/export");
  assertEquals(
    body.check_ins.map(({ id, kind, seen_at }: Record<string, unknown>) => [id, kind, seen_at]),
    [[check_in.id, "dated_memory", null]],
  );
  await send(profile, user, "DELETE /profile", { body: { confirm: "delete my account" } });
  assertEquals(
    await ownerSql("select from public.check_ins where user_id = $1", [user.id]),
    [],
  );
});
