import { assert, assertEquals } from "@std/assert";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { assertInvalid, send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { newUser, type TestUser } from "../support/users.ts";

const bench = await libraryId("barbell-bench-press");

const read = async (user: TestUser) => (await send(profile, user, "GET /profile")).body;
const patch = (user: TestUser, body: unknown) => send(profile, user, "PATCH /profile", { body });
const log = (user: TestUser, more: Record<string, unknown> = {}) =>
  send(workouts, user, "POST /workouts/log", {
    body: aWorkout([{ exercise_id: bench, reps: 5, weight_kg: 100 }], more),
  });

/** A day in UTC, `days` from today. */
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

Deno.test("GET /profile: what a new user starts with", async () => {
  const user = await newUser();
  const { status, body } = await send(profile, user, "GET /profile");
  assertEquals(status, 200);
  const { created_at, updated_at, ...fields } = body;
  assert(Date.parse(created_at) && created_at === updated_at);
  assertEquals(fields, {
    id: user.id,
    email: user.email,
    display_name: null,
    unit_system: "metric",
    time_zone: "UTC",
    training_goal: null,
    companion_name: "Ember",
    pause: null,
    gym: null,
    affinity: { score: 0, level: { rank: 0, name: "newcomer" } },
  });
});

Deno.test("GET /profile: takes name and zone of the sign-up where they fit", async () => {
  const fits = await read(await newUser({ display_name: " Ada 🦄 ", time_zone: "Asia/Tokyo" }));
  assertEquals([fits.display_name, fits.time_zone], ["Ada 🦄", "Asia/Tokyo"]);
  const odd = await read(await newUser({ display_name: "x".repeat(500), time_zone: "Mars/Base" }));
  assertEquals([odd.display_name.length, odd.time_zone], [80, "UTC"]);
  const none = await read(await newUser({ display_name: "  ", time_zone: 7 }));
  assertEquals([none.display_name, none.time_zone], [null, "UTC"]);
});

Deno.test("PATCH /profile: each field by itself, all together, and only one's own", async () => {
  const [user, other] = [await newUser(), await newUser()];
  const before = await read(user);
  const change = {
    display_name: "Ada Lovelace",
    unit_system: "imperial",
    time_zone: "America/Argentina/Buenos_Aires",
    training_goal: "endurance",
    companion_name: "焔 🔥",
    pause: { from: day(-30), until: day(2), reason: "injury" },
  };
  for (const [field, value] of Object.entries(change)) {
    const { status, body } = await patch(user, { [field]: value });
    assertEquals([status, body[field]], [200, value]);
  }
  const all = await read(user);
  assertEquals(all, { ...before, ...change, updated_at: all.updated_at });
  assert(all.updated_at > before.updated_at);
  const { body: same } = await patch(user, {});
  assertEquals({ ...same, updated_at: all.updated_at }, all);
  const second = await newUser();
  const { body } = await patch(second, change);
  assertEquals({ ...body, ...change }, body);
  assertEquals((await read(other)).display_name, null);
});

Deno.test("PATCH /profile: null clears the name, the goal, the pause, and nothing else", async () => {
  const user = await newUser({ display_name: "Ada" });
  await patch(user, { training_goal: "strength", pause: { until: day(2), reason: "rest" } });
  const { body } = await patch(user, { display_name: null, training_goal: null, pause: null });
  assertEquals([body.display_name, body.training_goal, body.pause], [null, null, null]);
  for (const field of ["unit_system", "time_zone", "companion_name"]) {
    assertInvalid(await patch(user, { [field]: null }), `${field}: required`);
  }
});

Deno.test("PATCH /profile: what cannot be → 422, and nothing of it is stored", async () => {
  const user = await newUser();
  const before = await read(user);
  for (const zone of ["Mars/Base", "europe/paris", "UTC+2", "../etc/passwd", "posix/UTC"]) {
    assertInvalid(await patch(user, { display_name: "x", time_zone: zone }), "time_zone: invalid");
  }
  assertInvalid(await patch(user, { companion_name: " " }), "companion_name: required");
  assertInvalid(await patch(user, { companion_name: "x".repeat(41) }), "companion_name: too_long");
  assertInvalid(await patch(user, { display_name: "a\u001bb" }), "display_name: invalid");
  assertInvalid(await patch(user, { unit_system: "stone" }), "unit_system: invalid");
  assertInvalid(
    await patch(user, { email: "x@y.z", affinity: {}, id: user.id }),
    "affinity: unknown_field",
    "email: unknown_field",
    "id: unknown_field",
  );
  assertEquals(await read(user), before);
});

Deno.test("PATCH /profile: a pause starts today, or up to 30 days back, and ends later", async () => {
  const user = await newUser();
  const pause = (more: Record<string, unknown>) =>
    patch(user, { pause: { until: day(1), reason: "rest", ...more } });
  assertEquals((await pause({})).body.pause, { from: day(0), until: day(1), reason: "rest" });
  assertEquals((await pause({ from: null })).status, 200);
  assertEquals((await pause({ from: day(-30) })).body.pause.from, day(-30));
  assertEquals((await pause({ from: day(7), until: day(9) })).body.pause.from, day(7));
  assertInvalid(await pause({ from: day(-31) }), "pause.from: out_of_range");
  assertInvalid(await pause({ until: day(-1) }), "pause.until: out_of_range");
  assertInvalid(await pause({ from: day(3), until: day(2) }), "pause.until: out_of_range");
  assertInvalid(await pause({ until: "2026-02-30" }), "pause.until: invalid");
  assertInvalid(await pause({ until: "tomorrow" }), "pause.until: invalid");
  assertInvalid(await pause({ reason: "lazy" }), "pause.reason: invalid");
  assertInvalid(await pause({ until: undefined }), "pause.until: required");
  assertInvalid(await pause({ days: 3 }), "pause.days: unknown_field");
  assertEquals((await read(user)).pause.from, day(7));
  assertEquals((await patch(user, { pause: null })).body.pause, null);
});

Deno.test("PATCH /profile: a pause that began long ago is sent back with a later end", async () => {
  const user = await newUser();
  await patch(user, { pause: { until: day(1), reason: "injury" } });
  await ownerSql("update public.pauses set starts_on = $1 where user_id = $2", [day(-60), user.id]);
  const { pause } = await read(user);
  const { status, body } = await patch(user, { pause: { ...pause, until: day(20) } });
  assertEquals([status, body.pause], [200, { ...pause, until: day(20) }]);
  assertInvalid(
    await patch(user, { pause: { ...pause, from: day(-59) } }),
    "pause.from: out_of_range",
  );
});

Deno.test("PATCH /profile: a backdated pause freezes the weeks it covers, also after it ended", async () => {
  const user = await newUser();
  const streak = async () => (await send(profile, user, "GET /profile/affinity")).body.streak_weeks;
  await log(user, { hoursAgo: 29 * 24 });
  await log(user);
  assertEquals(await streak(), 1);
  await patch(user, { pause: { from: day(-29), until: day(3), reason: "holiday" } });
  const frozen = await streak();
  assert(frozen >= 5, `${frozen} weeks`);
  await patch(user, { pause: null });
  // Ended on a Monday, it leaves this week; those before stay frozen.
  assert([frozen, frozen - 1].includes(await streak()));
});

Deno.test("GET /profile/affinity: score, level, what comes next, and the ledger in pages", async () => {
  const [user, other] = [await newUser(), await newUser()];
  const ids: string[] = [];
  let score = 0;
  for (let i = 0; i < 5; i++) {
    const { body } = await log(user, { hoursAgo: 1 + 24 * i });
    ids.push(body.workout.id);
    score += body.affinity.points;
    assertEquals(body.affinity.score, score);
  }
  const events: { workout_id: string; points: number }[] = [];
  let cursor = "";
  let pages = 0;
  do {
    const { status, body } = await send(profile, user, `GET /profile/affinity?limit=2${cursor}`);
    assertEquals([status, body.level], [200, { rank: 1, name: "acquaintance" }]);
    assertEquals([body.score, body.next.threshold], [score, 150]);
    events.push(...body.data);
    cursor = body.next_cursor ? `&cursor=${body.next_cursor}` : "";
    pages++;
  } while (cursor);
  assertEquals(pages, 3);
  assertEquals(events.map((event) => event.workout_id), ids.toReversed());
  assertEquals(events.reduce((sum, { points }) => sum + points, 0), score);
  assertEquals(Object.keys(events[0]!).sort(), [
    ...["created_at", "id", "kind", "points", "reason", "workout_id"],
  ]);
  const { body: none } = await send(profile, other, "GET /profile/affinity");
  assertEquals([none.score, none.data, none.streak_weeks], [0, [], 0]);
});
