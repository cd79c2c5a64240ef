import { assert, assertEquals } from "@std/assert";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { type Answer, send } from "../support/request.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { newUser, type TestUser } from "../support/users.ts";

const bench = await libraryId("barbell-bench-press");

const aPlan = (more: Record<string, unknown> = {}) => ({
  name: "P",
  days: [{ name: "A", exercises: [{ exercise_id: bench, sets: [{}] }] }],
  ...more,
});
const newPlans = async (user: TestUser, count: number) => {
  const made = [];
  for (let i = 0; i < count; i++) {
    made.push((await send(plans, user, "POST /plans", { body: aPlan() })).body);
  }
  return made;
};
const log = (user: TestUser, more = {}) =>
  send(workouts, user, "POST /workouts/log", {
    body: aWorkout([{ exercise_id: bench, reps: 5 }], more),
  });

/** Sends 30 requests at once; none of them may fail on the server's side. */
async function storm(request: (i: number) => Promise<Answer>): Promise<Answer[]> {
  const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => request(i)));
  for (const { status, body } of answers) assert(status < 500, `${status} ${body?.code}`);
  return answers;
}

Deno.test("PATCH, PUT, POST /plans, POST /workouts/log: thirty at once → none fails, one plan is active", async () => {
  const user = await newUser();
  const made = await newPlans(user, 3);
  await storm((i) => {
    const plan = made[i % 3];
    const path = `/plans/${plan.id}`;
    const is_active = i % 2 === 0;
    if (i % 5 === 0) return send(plans, user, `PATCH ${path}`, { body: { is_active } });
    if (i % 5 === 1) return send(plans, user, `PUT ${path}`, { body: { ...plan, is_active } });
    if (i % 5 === 2) return send(plans, user, "POST /plans", { body: aPlan({ is_active: true }) });
    return log(user, { plan_id: plan.id, plan_day_id: plan.days[0].id });
  });
  await send(plans, user, `PATCH /plans/${made[0].id}`, { body: { is_active: true } });
  const { body } = await send(plans, user, "GET /plans?active=true");
  assertEquals(body.data.map(({ id }: { id: string }) => id), [made[0].id]);
});

Deno.test("DELETE /plans/{id}: while workouts are logged with it → 204, every workout is kept", async () => {
  const user = await newUser();
  const [plan] = await newPlans(user, 1);
  const answers = await storm((i) =>
    i === 15
      ? send(plans, user, `DELETE /plans/${plan.id}`)
      : log(user, { plan_id: plan.id, plan_day_id: plan.days[0].id })
  );
  assertEquals(answers.filter(({ status }) => status === 201).length, 29);
  const { body } = await send(workouts, user, "GET /workouts?limit=100");
  assertEquals(body.data.length, 29);
  assert(body.data.every((workout: { plan_id: string | null }) => workout.plan_id === null));
  const { body: affinity } = await send(profile, user, "GET /profile/affinity?limit=100");
  const earned = affinity.data.map(({ points }: { points: number }) => points);
  assertEquals(earned.filter((points: number) => points > 0).length, 2);
  // Following a plan that is not gone yet is worth 5 more.
  assert([21, 26, 31].includes(affinity.score), String(affinity.score));
});

Deno.test("POST, PATCH, DELETE /memories/{id}: thirty at once → none fails, forgotten in the end", async () => {
  const user = await newUser();
  const body = { id: crypto.randomUUID(), kind: "fact", content: "x" };
  await send(memories, user, "POST /memories", { body });
  await storm((i) => {
    if (i % 3 === 0) return send(memories, user, "POST /memories", { body });
    if (i % 3 === 1) return send(memories, user, `DELETE /memories/${body.id}`);
    return send(memories, user, `PATCH /memories/${body.id}`, { body: { content: `${i}` } });
  });
  const { body: left } = await send(
    memories,
    user,
    "GET /memories?status=current&status=proposed&status=superseded&status=forgotten&status=expired",
  );
  assertEquals(left.data, []);
});

Deno.test("POST, PUT /exercises: the same names at once → none fails, each name stands once", async () => {
  const user = await newUser();
  const { body: own } = await send(exercises, user, "POST /exercises", { body: { name: "N" } });
  await storm((i) => {
    const body = { name: `Name ${i % 3}` };
    return i % 2 === 0
      ? send(exercises, user, "POST /exercises", { body })
      : send(exercises, user, `PUT /exercises/${own.id}`, { body });
  });
  const { body } = await send(exercises, user, "GET /exercises?custom=true");
  const names = body.data.map(({ name }: { name: string }) => name);
  assertEquals(new Set(names).size, names.length);
});

Deno.test("PATCH /profile: a pause set, moved and ended at once → none fails, one is left", async () => {
  const user = await newUser();
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const pause = (from: number) => ({ from: day(-from), until: day(5), reason: "rest" });
  await storm((i) =>
    send(profile, user, "PATCH /profile", { body: { pause: i % 4 === 0 ? null : pause(i) } })
  );
  const { body } = await send(profile, user, "PATCH /profile", { body: { pause: pause(3) } });
  assertEquals(body.pause, pause(3));
});

Deno.test("DELETE /profile: in the middle of other requests → 204, each of those is done or 401", async () => {
  const user = await newUser();
  const answers = await storm((i) => {
    if (i === 10) {
      return send(profile, user, "DELETE /profile", { body: { confirm: "delete my account" } });
    }
    if (i % 4 === 0) return log(user);
    if (i % 4 === 1) return send(plans, user, "POST /plans", { body: aPlan({ is_active: true }) });
    if (i % 4 === 2) return send(exercises, user, "POST /exercises", { body: { name: `E${i}` } });
    return send(memories, user, "POST /memories", { body: { kind: "fact", content: `${i}` } });
  });
  const others = answers.filter((_, i) => i !== 10).map(({ status }) => status);
  assert(others.every((status) => status === 201 || status === 401), String(others));
  assertEquals(answers[10]!.status, 204);
});
