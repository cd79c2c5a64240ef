import { assert, assertEquals } from "@std/assert";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { assertProblem, send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { dataApi, newUser, type TestUser } from "../support/users.ts";

const remember = (user: TestUser) =>
  send(memories, user, "POST /memories", { body: { kind: "fact", content: "Likes tea" } });

/** Straight into a table, past the routes. */
async function insert(user: TestUser) {
  const response = await dataApi(user, "/workouts", {
    method: "POST",
    body: JSON.stringify({
      started_at: "2026-01-05T18:00:00Z",
      finished_at: "2026-01-05T19:00:00Z",
      time_zone: "UTC",
    }),
  });
  return { status: response.status, text: await response.text() };
}

const writes = (user: TestUser, used: number) =>
  ownerSql(
    `insert into private.rate_windows (user_id, what, seconds, started_at, used)
     values ($1, 'write', 60, private.now(), $2)`,
    [user.id, used],
  );

Deno.test("POST /memories: more than 6,000 writes in a minute → 429 with its headers, nothing is stored, reads go on", async () => {
  const [user, other] = [await newUser(), await newUser()];
  assertEquals((await remember(user)).status, 201);
  await ownerSql("delete from private.rate_windows where user_id = $1", [user.id]);
  await writes(user, 6000);
  const refused = assertProblem(await remember(user), 429, "rate_limited");
  const wait = Number(refused.headers.get("retry-after"));
  assert(wait > 0 && wait <= 60, `Retry-After: ${wait}`);
  assertEquals(refused.headers.get("ratelimit-policy"), '"6000/1m";q=6000;w=60');
  assert(refused.headers.get("ratelimit")!.startsWith('"6000/1m";r=0;t='));
  const { status, body } = await send(memories, user, "GET /memories");
  assertEquals([status, body.data.length], [200, 1]);
  assertEquals((await remember(other)).status, 201, "the limit is each user's own");

  await ownerSql(
    "update private.rate_windows set started_at = started_at - interval '61 seconds' where user_id = $1",
    [user.id],
  );
  assertEquals((await remember(user)).status, 201, "a new window begins");
});

Deno.test("POST /workouts/log: is counted as well", async () => {
  const user = await newUser();
  await writes(user, 6000);
  const body = aWorkout([{ exercise_id: await libraryId("plank"), duration_s: 60 }]);
  assertProblem(await send(workouts, user, "POST /workouts/log", { body }), 429, "rate_limited");
});

Deno.test("POST /rest/v1/workouts: writes past the routes are counted too", async () => {
  const user = await newUser();
  // Two of 200 have to be drawn: from 5,900 on it took six, which one run in eighty did not see.
  await writes(user, 5968);
  const answers = [];
  for (let n = 0; n < 200 && answers.at(-1)?.status !== 429; n++) answers.push(await insert(user));
  const { status, text } = answers.at(-1)!;
  assertEquals([status, JSON.parse(text).message], [429, "rate_limited"]);
  const stored = await ownerSql("select from public.workouts where user_id = $1", [user.id]);
  assertEquals(stored.length, answers.length - 1);
});
