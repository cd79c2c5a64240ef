import { assert, assertEquals } from "@std/assert";
import postgres, { type ReservedSql } from "postgres";
import { ownerSql } from "../support/stack.ts";
import { libraryId } from "../support/training.ts";
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

const exercise_id = await libraryId("barbell-bench-press");
const aSetOf = (workout_id: string) => ({
  workout_id,
  position: 0,
  exercise_id,
  entry: 0,
  reps: 5,
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
      const id = crypto.randomUUID();
      const rows = { "/workouts": { id, ...workout }, "/workout_sets": aSetOf(id) };
      for (const [path, row] of Object.entries(rows)) {
        const response = await dataApi(user, path, { method: "POST", body: JSON.stringify(row) });
        await response.body?.cancel();
        assertEquals(response.status, 201);
      }
    }
  });
  await assertCounted(user);
});

const url = Deno.env.get("DATABASE_URL");

/** Twenty connections that are the user's, each at its work at once. */
async function connected(
  user: TestUser,
  work: (connection: ReservedSql, lane: number) => Promise<void>,
): Promise<void> {
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
      await work(connection, lane);
      connection.release();
    });
  } finally {
    // A connection that failed was not given back.
    await sql.end({ timeout: 5 });
  }
}

/** Lets nobody pass before all have come. */
function barrier(parties: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let missing = parties;
  return () => {
    if (--missing === 0) resolve();
    return promise;
  };
}

const insert = (connection: ReservedSql, workout: Record<string, string>) =>
  connection<{ id: string }[]>`
    with logged as (insert into public.workouts ${connection(workout)} returning id)
    insert into public.workout_sets (workout_id, position, exercise_id, entry, reps)
    select id, 0, ${exercise_id}, 0, 5 from logged
    returning workout_id as id`;

Deno.test({
  name:
    "workouts: a hundred inserted by twenty connections of PostgreSQL → no deadlock, none is lost, two a day earn",
  // The embedded database is one session.
  ignore: !url,
  fn: async () => {
    const user = await newUser();
    await connected(user, async (connection, lane) => {
      for (const workout of workoutsOf(lane)) await insert(connection, workout);
    });
    await assertCounted(user);
  },
});

Deno.test({
  name:
    "workouts: inserted, moved, deleted, beside chats, by twenty connections → no deadlock, the ledger adds up",
  ignore: !url,
  fn: async () => {
    const user = await newUser();
    await connected(user, async (connection, lane) => {
      const workouts = workoutsOf(lane);
      for (const [n, workout] of workouts.entries()) {
        const [row] = await insert(connection, workout);
        const { started_at, finished_at } = workouts[(n + 1) % DAYS]!;
        if (n % 2) {
          await connection`update public.workouts set started_at = ${started_at}, finished_at = ${finished_at}
            where id = ${row!.id}`;
        }
        if (n % 3 === 0) await connection`select public.delete_workout(${row!.id})`;
        await connection`select private.award_chat()`;
      }
    });
    const [row] = await ownerSql<{ score: number; sum: number; kept: number; fair: number }>(
      `select p.affinity_score as score,
         (select sum(points)::int from public.affinity_events where user_id = p.id) as sum,
         (select fair_total from private.earnings where user_id = p.id order by seq desc limit 1) as kept,
         private.recount(p.id, 0) as fair
       from public.profiles p where p.id = $1`,
      [user.id],
    );
    assertEquals([row!.sum, row!.kept], [row!.score, row!.fair]);
    assert(row!.score <= row!.fair);
  },
});

Deno.test({
  name:
    "plans: deleted while nineteen connections log and re-plan workouts with them → no deadlock, no point is lost",
  ignore: !url,
  fn: async () => {
    const user = await newUser();
    const plans = Array.from({ length: 40 }, () => crypto.randomUUID());
    await ownerSql(
      "insert into public.plans (id, user_id, name) select id, $1, 'Plan' from unnest($2::uuid[]) id",
      [user.id, plans],
    );
    // A plan that is gone is no place for a workout.
    const unlessGone = (work: Promise<unknown>) =>
      work.catch((error) => assertEquals(error.code, "23503", error.message));
    // All meet at each plan.
    const arrived = plans.map(() => barrier(CONNECTIONS));
    await connected(user, async (connection, lane) => {
      const [workout] = await insert(connection, workoutsOf(lane)[0]!);
      for (const [n, plan] of plans.entries()) {
        await arrived[n]!();
        if (lane === 0) await connection`delete from public.plans where id = ${plan}`;
        else if (lane % 2) {
          await unlessGone(insert(connection, { ...workoutsOf(lane)[n % DAYS]!, plan_id: plan }));
        } else {
          await unlessGone(
            connection`update public.workouts set plan_id = ${plan} where id = ${workout!.id}`,
          );
        }
      }
    });
    const [row] = await ownerSql<{ score: number; sum: number; plans: number; planned: number }>(
      `select p.affinity_score as score,
         (select sum(points)::int from public.affinity_events where user_id = p.id) as sum,
         (select count(*)::int from public.plans where user_id = p.id) as plans,
         (select count(*)::int from public.workouts where user_id = p.id and plan_id is not null) as planned
       from public.profiles p where p.id = $1`,
      [user.id],
    );
    assertEquals(row, { score: row!.sum, sum: row!.sum, plans: 0, planned: 0 });
  },
});
