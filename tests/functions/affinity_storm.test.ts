import { assertEquals } from "@std/assert";
import postgres from "postgres";
import { ownerSql } from "../support/stack.ts";
import { dataApi, newUser, type TestUser } from "../support/users.ts";

const CONNECTIONS = 20;
const DAYS = 5;
const HOUR = 3_600_000;

/** Workouts of the last days: one of each day for each connection. */
const workoutsOf = (connection: number) =>
  Array.from({ length: DAYS }, (_, n) => {
    // In an order of its own for each, so that days meet.
    const end = Date.now() - HOUR - ((n + connection) % DAYS) * 24 * HOUR;
    return {
      started_at: new Date(end - HOUR).toISOString(),
      finished_at: new Date(end).toISOString(),
      time_zone: "UTC",
    };
  });

const lanes = (work: (lane: number) => Promise<void>) =>
  Promise.all(Array.from({ length: CONNECTIONS }, (_, lane) => work(lane)));

/** Every workout has its row, two of each day earned, and the score is the sum. */
async function assertCounted({ id }: TestUser): Promise<void> {
  const days = await ownerSql<{ workouts: number; earned: number }>(
    `select count(*)::int as workouts, count(*) filter (where e.points > 0)::int as earned
     from public.workouts w
     join public.affinity_events e on e.workout_id = w.id and e.kind = 'workout'
     where w.user_id = $1
     group by w.local_date`,
    [id],
  );
  assertEquals(days, Array(DAYS).fill({ workouts: CONNECTIONS, earned: 2 }));
  const [row] = await ownerSql<{ score: number; sum: number; fair: number }>(
    `select p.affinity_score as score,
       (select sum(points)::int from public.affinity_events where user_id = p.id) as sum,
       (select fair_total from private.earnings where user_id = p.id order by seq desc limit 1) as fair
     from public.profiles p where p.id = $1`,
    [id],
  );
  assertEquals([row!.sum, row!.fair], [row!.score, row!.score]);
}

Deno.test("POST /rest/v1/workouts: a hundred in twenty lanes at once → none is lost, two a day earn", async () => {
  const user = await newUser();
  await lanes(async (lane) => {
    for (const workout of workoutsOf(lane)) {
      const response = await dataApi(user, "/workouts", {
        method: "POST",
        body: JSON.stringify(workout),
      });
      await response.body?.cancel();
      assertEquals(response.status, 201);
    }
  });
  await assertCounted(user);
});

const url = Deno.env.get("DATABASE_URL");

Deno.test({
  name:
    "workouts: a hundred inserted by twenty connections of PostgreSQL → no deadlock, none is lost, two a day earn",
  // The embedded database is one session.
  ignore: !url,
  fn: async () => {
    const user = await newUser();
    const sql = postgres(url!, { max: CONNECTIONS });
    try {
      const connections = await Promise.all(
        Array.from({ length: CONNECTIONS }, () => sql.reserve()),
      );
      await lanes(async (lane) => {
        const connection = connections[lane]!;
        const claims = JSON.stringify({ sub: user.id, role: "authenticated" });
        await connection`select set_config('role', 'authenticated', false),
          set_config('request.jwt.claims', ${claims}, false)`;
        for (const { started_at, finished_at, time_zone } of workoutsOf(lane)) {
          await connection`insert into public.workouts (started_at, finished_at, time_zone)
            values (${started_at}, ${finished_at}, ${time_zone})`;
        }
        connection.release();
      });
    } finally {
      await sql.end();
    }
    await assertCounted(user);
  },
});
