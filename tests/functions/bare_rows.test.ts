import { assert, assertEquals } from "@std/assert";
import { routes } from "../support/apps.ts";
import { say } from "../support/chat.ts";
import { send } from "../support/request.ts";
import { dataApi, newUser } from "../support/users.ts";

Deno.test("a workout without sets, a plan without days, a day without exercises, an exercise without sets: nothing fails on them", async () => {
  const user = await newUser();
  const [plan, other, day, workout] = Array.from({ length: 4 }, () => crypto.randomUUID());
  const moment = new Date(Date.now() - 60_000).toISOString();
  const [exercise] = await (await dataApi(user, "/exercises?limit=1&select=id")).json();
  const rows: [path: string, row: Record<string, unknown>][] = [
    ["/workouts", { id: workout, started_at: moment, finished_at: moment, time_zone: "UTC" }],
    ["/plans", { id: plan, name: "Without days", is_active: true }],
  ];
  const bare = async () => {
    for (const route of routes.filter(({ method, isPublic }) => method === "GET" && !isPublic)) {
      for (const id of [plan, other, workout, exercise.id]) {
        const path = route.path.replace(/[0-9a-f-]{36}/, id);
        const answer = await send(route.app, user, `GET ${path}`);
        assert(answer.status < 500, `${route.title}: ${answer.status}`);
      }
    }
    assertEquals((await say(user, "Hello")).status, 200);
  };
  for (const [path, row] of rows) await insert(path, row);
  await bare();
  await insert("/plan_days", { id: day, plan_id: plan, position: 0, name: "Empty" });
  await bare();
  await insert("/plan_exercises", { plan_day_id: day, position: 0, exercise_id: exercise.id });
  await bare();

  async function insert(path: string, row: Record<string, unknown>) {
    const answer = await dataApi(user, path, { method: "POST", body: JSON.stringify(row) });
    assertEquals(answer.status, 201, `${path}: ${await answer.text()}`);
  }
});
