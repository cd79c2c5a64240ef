import { assert, assertEquals } from "@std/assert";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { assertProblem, send } from "../support/request.ts";
import { libraryId } from "../support/training.ts";
import { dataApi, newUser, type TestUser } from "../support/users.ts";

const exercise_id = await libraryId("barbell-bench-press");
const other = await libraryId("barbell-deadlift");
const body = {
  name: "P",
  days: ["A", "B"].map((name) => ({ name, exercises: [{ exercise_id, sets: [{ reps_min: 5 }] }] })),
};

async function aPlan(user: TestUser) {
  const { body: plan } = await send(plans, user, "POST /plans", { body });
  return plan;
}

async function write(user: TestUser, method: string, path: string, row?: unknown) {
  const answer = await dataApi(user, path, {
    method,
    ...(row !== undefined && { body: JSON.stringify(row) }),
  });
  const text = await answer.text();
  return { status: answer.status, text };
}

Deno.test("PUT /plans/{id}: after a write to its days, exercises or sets by the Data API an older If-Match → 412", async () => {
  const user = await newUser();
  const plan = await aPlan(user);
  const [first] = plan.days;
  const [exercise] = first.exercises;
  const writes: [method: string, path: string, row?: unknown][] = [
    ["PATCH", `/plan_days?id=eq.${first.id}`, { name: "Renamed" }],
    ["PATCH", `/plan_exercises?id=eq.${exercise.id}`, { exercise_id: other }],
    // As text, which the Data API of the local stack asks of an array of rows.
    ["PATCH", `/plan_exercises?id=eq.${exercise.id}`, { sets: '{"(working,3,,,,,,,f,,)"}' }],
    ["PATCH", `/plan_exercises?id=eq.${exercise.id}`, { sets: "{}" }],
    ["POST", "/plan_exercises", { plan_day_id: first.id, position: 1, exercise_id }],
    ["DELETE", `/plan_exercises?plan_day_id=eq.${first.id}&position=eq.1`],
    ["POST", "/plan_days", { plan_id: plan.id, position: 2, name: "C" }],
    ["DELETE", `/plan_days?plan_id=eq.${plan.id}&position=eq.2`],
  ];
  for (const [method, path, row] of writes) {
    const { body: before } = await send(plans, user, `GET /plans/${plan.id}`);
    const answer = await write(user, method, path, row);
    assert(answer.status < 300, `${method} ${path}: ${answer.status} ${answer.text}`);
    const { body: after } = await send(plans, user, `GET /plans/${plan.id}`);
    assertEquals(after.version, before.version + 1, `${method} ${path}`);
    const stale = await send(plans, user, `PUT /plans/${plan.id}`, {
      body: { ...plan, name: "Overwritten" },
      headers: { "If-Match": `"${before.version}"` },
    });
    assertProblem(stale, 412, "precondition_failed");
    assertEquals((await send(plans, user, `GET /plans/${plan.id}`)).body, after);
  }
  const nothing = await write(user, "PATCH", `/plan_days?id=eq.${crypto.randomUUID()}`, {
    name: "X",
  });
  assert(nothing.status < 300);
});

Deno.test("PUT /plans/{id}: beside writes to its rows by the Data API, thirty at once → none fails", async () => {
  const user = await newUser();
  const plan = await aPlan(user);
  const [first] = plan.days;
  const answers = await Promise.all(Array.from({ length: 30 }, async (_, n) => {
    if (n % 3 === 0) {
      const { status } = await send(plans, user, `PUT /plans/${plan.id}`, {
        body: { ...plan, name: `P${n}` },
      });
      return status;
    }
    const path = n % 3 === 1
      ? `/plan_exercises?plan_day_id=eq.${first.id}`
      : `/plan_days?plan_id=eq.${plan.id}`;
    const row = n % 3 === 1 ? { notes: `n${n}` } : { name: `D${n}` };
    return (await write(user, "PATCH", path, row)).status;
  }));
  assertEquals(answers.filter((status) => status >= 300), []);
});
