import { assert, assertEquals } from "@std/assert";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { libraryId } from "../support/training.ts";
import { dataApi, newUser } from "../support/users.ts";

const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString();
const workout = { started_at: YESTERDAY, finished_at: YESTERDAY, time_zone: "UTC" };

const everything = async () =>
  await ownerSql(
    `select (select jsonb_agg(to_jsonb(p) order by p.id) from public.profiles p) as profiles,
       (select jsonb_agg(to_jsonb(e) order by e.seq) from public.affinity_events e) as events,
       (select jsonb_agg(to_jsonb(l) order by l.rank) from public.affinity_levels l) as levels,
       (select jsonb_agg(to_jsonb(w) order by w.id) from public.workouts w) as workouts,
       (select jsonb_agg(to_jsonb(e) order by e.seq) from private.earnings e) as earnings`,
  );

Deno.test("Data API: no role writes a score, the ledger, a level or when a workout was logged", async () => {
  const [user, other] = [await newUser(), await newUser()];
  const exercise_id = await libraryId("barbell-bench-press");
  for (const one of [user, other]) {
    const id = crypto.randomUUID();
    const set = { workout_id: id, position: 0, exercise_id, entry: 0, reps: 5 };
    const rows = { "/workouts": { id, ...workout }, "/workout_sets": set };
    for (const [path, row] of Object.entries(rows)) {
      const answer = await dataApi(one, path, { method: "POST", body: JSON.stringify(row) });
      await answer.body?.cancel();
      assertEquals(answer.status, 201);
    }
  }
  const event = {
    user_id: user.id,
    points: 1000,
    kind: "chat",
    reason: "A gift",
    day: "2026-01-05",
  };
  const attempts: [method: string, path: string, body?: unknown][] = [
    ["PATCH", `/profiles?id=eq.${user.id}`, { affinity_score: 9999 }],
    ["PATCH", `/profiles?id=eq.${user.id}`, { affinity_rank: 4 }],
    ["PATCH", `/profiles?id=eq.${other.id}`, { affinity_score: 0 }],
    ["POST", "/profiles", { id: user.id, affinity_score: 9999 }],
    ["DELETE", `/profiles?id=eq.${user.id}`],
    ["POST", "/affinity_events", event],
    ["POST", "/affinity_events", { ...event, user_id: other.id }],
    ["PATCH", `/affinity_events?user_id=eq.${user.id}`, { points: 1000 }],
    ["DELETE", `/affinity_events?user_id=eq.${user.id}`],
    ["POST", "/affinity_levels", { rank: 9, name: "soulmate", threshold: 1, multiplier: 1 }],
    ["PATCH", "/affinity_levels?rank=eq.4", { threshold: 1 }],
    ["PATCH", "/affinity_levels?rank=eq.4", { multiplier: 1 }],
    ["DELETE", "/affinity_levels?rank=eq.4"],
    ["POST", "/workouts", { ...workout, created_at: "2020-01-01T00:00:00Z" }],
    ["POST", "/workouts", { ...workout, user_id: other.id }],
    ["POST", "/workouts", { ...workout, local_date: "2020-01-01" }],
    ["PATCH", `/workouts?user_id=eq.${user.id}`, { created_at: "2020-01-01T00:00:00Z" }],
    ["PATCH", `/workouts?user_id=eq.${user.id}`, { source: "app" }],
    ["POST", "/pauses", {
      user_id: user.id,
      starts_on: "2020-01-01",
      ends_on: "2020-12-31",
      reason: "rest",
    }],
    ["GET", "/earnings"],
    ["PATCH", `/earnings?user_id=eq.${user.id}`, { fair_total: 1000 }],
    ["POST", "/rpc/settle", { owner: user.id, first_seq: 0 }],
    ["POST", "/rpc/award_chat", {}],
  ];
  const before = await everything();
  for (const actor of [user, null]) {
    for (const [method, path, body] of attempts) {
      const init: RequestInit = { method };
      if (body !== undefined) init.body = JSON.stringify(body);
      const answer = await dataApi(actor, path, init);
      const text = await answer.text();
      const what = `${
        actor ? "authenticated" : "anon"
      } ${method} ${path}: ${answer.status} ${text}`;
      assert(answer.status >= 400 && answer.status < 500, what);
      assert(!text.includes(other.id), what);
    }
  }
  assertEquals(await everything(), before);
  assertEquals((await send(profile, user, "GET /profile")).body.affinity.score, 10);
});
