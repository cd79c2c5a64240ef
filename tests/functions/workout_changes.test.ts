import { assert, assertEquals } from "@std/assert";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { assertProblem, send } from "../support/request.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { dataApi, newUser, type TestUser } from "../support/users.ts";

const bench = await libraryId("barbell-bench-press");
const sets = [{ exercise_id: bench, reps: 5, weight_kg: 100 }];

async function log(user: TestUser, more = {}) {
  const { body } = await send(workouts, user, "POST /workouts/log", {
    body: aWorkout(sets, more),
  });
  return body.workout;
}

async function changes(user: TestUser, cursor?: string, limit = 100) {
  const from = cursor ? `&cursor=${cursor}` : "";
  const { status, body } = await send(
    workouts,
    user,
    `GET /workouts/changes?limit=${limit}${from}`,
  );
  assertEquals(status, 200);
  return body as {
    data: { id: string; updated_at: string; deleted: boolean }[];
    next_cursor: string;
  };
}
const ids = ({ data }: { data: { id: string }[] }) => data.map(({ id }) => id);

Deno.test("GET /workouts/changes: a second device follows logs, edits and deletions from its cursor", async () => {
  const user = await newUser();
  const empty = await changes(user);
  assertEquals(empty.data, []);

  const [a, b] = [await log(user, { hoursAgo: 2 }), await log(user, { hoursAgo: 50 })];
  const first = await changes(user, empty.next_cursor);
  assertEquals(first.data, [
    { id: a.id, updated_at: a.updated_at, deleted: false },
    { id: b.id, updated_at: b.updated_at, deleted: false },
  ]);
  assertEquals(await changes(user, first.next_cursor), {
    data: [],
    next_cursor: first.next_cursor,
  });

  const edited = { ...a, sets: [{ ...sets[0], reps: 6 }] };
  const { body } = await send(workouts, user, `PUT /workouts/${a.id}`, { body: edited });
  const second = await changes(user, first.next_cursor);
  assertEquals(second.data, [{ id: a.id, updated_at: body.workout.updated_at, deleted: false }]);
  await send(workouts, user, `PUT /workouts/${a.id}`, { body: edited });
  assertEquals(
    (await changes(user, second.next_cursor)).data,
    [],
    "what changed nothing is no news",
  );

  await send(workouts, user, `DELETE /workouts/${b.id}`);
  const third = await changes(user, second.next_cursor);
  assertEquals(third.data.map(({ id, deleted }) => [id, deleted]), [[b.id, true]]);
  assertEquals(ids(await changes(user, empty.next_cursor)), [a.id, b.id]);
  assertEquals(
    ids(await changes(user, first.next_cursor)),
    [a.id, b.id],
    "an old cursor still works",
  );
});

Deno.test("GET /workouts/changes: pages end where the next begins; nobody sees another's", async () => {
  const [user, other] = [await newUser(), await newUser()];
  const logged = [];
  for (let i = 0; i < 7; i++) logged.push((await log(user, { hoursAgo: i + 1 })).id);
  await log(other);
  const seen: string[] = [];
  let cursor: string | undefined;
  for (
    let page = await changes(user, cursor, 3);
    page.data.length;
    page = await changes(user, cursor, 3)
  ) {
    seen.push(...ids(page));
    cursor = page.next_cursor;
  }
  assertEquals(seen, logged);
});

Deno.test("GET /workouts/changes: a plan that goes changes its workouts", async () => {
  const user = await newUser();
  const plan = {
    name: "P",
    days: [{ name: "A", exercises: [{ exercise_id: bench, sets: [{}] }] }],
  };
  const { body } = await send(plans, user, "POST /plans", { body: plan });
  const workout = await log(user, { plan_id: body.id, plan_day_id: body.days[0].id });
  const { next_cursor } = await changes(user);
  await send(plans, user, `DELETE /plans/${body.id}`);
  assertEquals(ids(await changes(user, next_cursor)), [workout.id]);
});

Deno.test("GET /workouts/changes: what is written straight through the Data API is seen too", async () => {
  const user = await newUser();
  const id = crypto.randomUUID();
  const { started_at, finished_at } = aWorkout([]);
  const insert = (table: string, row: unknown) =>
    dataApi(user, `/${table}`, { method: "POST", body: JSON.stringify(row) });
  const workout = { id, started_at, finished_at, time_zone: "UTC" };
  assertEquals((await insert("workouts", workout)).status, 201);
  const first = await changes(user);
  assertEquals(ids(first), [id]);
  const row = {
    workout_id: id,
    position: 0,
    entry: 0,
    exercise_id: bench,
    reps: 5,
    weight_kg: 100,
  };
  assertEquals((await insert("workout_sets", row)).status, 201);
  assertEquals(ids(await changes(user, first.next_cursor)), [id], "a set that came later");
  const { body } = await send(workouts, user, `GET /workouts/${id}`);
  assertEquals([body.version, body.volume_kg], [2, 500]);
});

Deno.test("GET /workouts/changes: writers at the same time are all seen by a reader that never looks back", async () => {
  const user = await newUser();
  const logged = new Set<string>();
  const writers = Array.from({ length: 12 }, async (_, i) => {
    logged.add((await log(user, { hoursAgo: i + 1 })).id);
  });
  const seen = new Set<string>();
  let cursor: string | undefined;
  const read = async () => {
    const page = await changes(user, cursor, 5);
    ids(page).forEach((id) => seen.add(id));
    cursor = page.next_cursor;
    return page.data.length;
  };
  let running = true;
  const done = Promise.all(writers).then(() => running = false);
  while (running) await read();
  await done;
  while (await read());
  assertEquals(seen, logged);
});

Deno.test("GET /workouts/changes: a made-up cursor → 422", async () => {
  const user = await newUser();
  for (const cursor of ["x", btoa('["a"]'), btoa("[1,2]"), btoa("[1e99]")]) {
    const answer = await send(workouts, user, `GET /workouts/changes?cursor=${cursor}`);
    assertProblem(answer, 422, "validation_failed");
    assert(answer.body.errors[0].path === "cursor");
  }
});
