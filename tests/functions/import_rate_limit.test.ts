import { assert, assertEquals, assertRejects } from "@std/assert";
import postgres from "postgres";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { oneImport } from "../../supabase/functions/workouts/import/admission.ts";
import { Problem } from "../../supabase/functions/_shared/http/problem.ts";
import { type Answer, assertProblem, dataApiCalls, send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { dataApi, newUser, type TestUser } from "../support/users.ts";

const HEADER = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps";
const SETS = 50;
const DAY = 86_400_000;
const HOUR = 300_000;

/** Workouts of 50 sets of a squat. */
function fileOf(count: number): string {
  const rows = Array.from({ length: count * SETS }, (_, n) => {
    const at = new Date(Date.UTC(2020, 0, 1, 18) + Math.floor(n / SETS) * DAY).toISOString();
    return `${at.slice(0, 19)},Legs,Squat (Barbell),${n % SETS + 1},60,5`;
  });
  return [HEADER, ...rows, ""].join("\n");
}

const upload = (user: TestUser, workoutCount: number, query = "") =>
  send(workouts, user, `POST /workouts/import?unit=kg${query}`, {
    body: fileOf(workoutCount),
    headers: { "Content-Type": "text/csv" },
  });

async function used(user: TestUser): Promise<number[]> {
  const rows = await ownerSql<{ used: number }>(
    "select used from private.rate_windows where user_id = $1 and what = 'import' order by seconds",
    [user.id],
  );
  return rows.map((row) => row.used);
}

const left = (user: TestUser, sets: number) =>
  ownerSql(
    `insert into private.rate_windows (user_id, what, seconds, started_at, used)
     values ($1, 'import', 3600, private.now(), $2)
     on conflict (user_id, what, seconds) do update set used = excluded.used`,
    [user.id, HOUR - sets],
  );

const storedBy = async (user: TestUser) =>
  (await ownerSql("select from public.workouts where user_id = $1", [user.id])).length;

/** Lets a process think that so much time has passed. */
async function after<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const real = performance.now;
  performance.now = () => real.call(performance) + ms;
  try {
    return await work();
  } finally {
    performance.now = real;
  }
}

Deno.test("POST /workouts/import: sets are counted, in a dry run and a second time too, at least 200 a call", async () => {
  const user = await newUser();
  const { headers } = await upload(user, 1);
  assertEquals(
    headers.get("ratelimit-policy"),
    '"300000/1h";q=300000;w=3600, "1000000/1d";q=1000000;w=86400',
  );
  assertEquals(
    headers.get("ratelimit")!.replaceAll(/t=\d+/g, "t=?"),
    '"300000/1h";r=299800;t=?, "1000000/1d";r=999800;t=?',
  );
  await upload(user, 10, "&dry_run=true");
  assertEquals(await used(user), [700, 700]);
  await upload(user, 10);
  await upload(user, 10);
  assertEquals(await used(user), [1700, 1700]);
});

Deno.test("POST /workouts/import: over the limit → 429 with its headers and nothing stored, then without a look at the file", async () => {
  const [user, other] = [await newUser(), await newUser()];
  await left(user, 199);
  const refused = assertProblem(await upload(user, 1), 429, "rate_limited");
  const wait = Number(refused.headers.get("retry-after"));
  assert(wait > 0 && wait <= 3600, `Retry-After: ${wait}`);
  assert(refused.headers.get("ratelimit")!.startsWith('"300000/1h";r=0;t='));
  assertEquals([await storedBy(user), await used(user)], [0, [HOUR - 199]]);

  let again: Answer | undefined;
  const calls = await dataApiCalls(async () => {
    again = await after(10_000, () => upload(user, 1));
  });
  assertProblem(again!, 429, "rate_limited");
  const later = Number(again!.headers.get("retry-after"));
  assert(later <= wait - 10, `Retry-After: ${later} after ${wait}`);
  assertEquals(calls.filter((call) => String(call).includes("import_workouts")), []);
  assertEquals((await upload(other, 1)).status, 200, "the limit is each user's own");

  await left(user, 10_000);
  const answer = await after(61_000, () => upload(user, 1));
  assertEquals(answer.status, 200, "the database is asked anew after a minute");
});

Deno.test("POST /rest/v1/rpc/import_workouts: the limit holds past the routes", async () => {
  const user = await newUser();
  await left(user, 199);
  const response = await dataApi(user, "/rpc/import_workouts", {
    method: "POST",
    body: JSON.stringify({ payload: { source: "strong", workouts: [], names: [], sets: {} } }),
  });
  assertEquals([response.status, (await response.json()).message], [429, "rate_limited"]);
});

Deno.test("POST /workouts/import: the limit met in the middle of a file → 429 that says what was stored, and it goes on later", async () => {
  const user = await newUser();
  await left(user, 4500);
  const { detail } = assertProblem(await upload(user, 100), 429, "rate_limited").body;
  const stored = await storedBy(user);
  assertEquals(stored, 80);
  assert(detail.includes(`${stored} workouts of the file were stored`), detail);
  await ownerSql(
    "update private.rate_windows set started_at = started_at - interval '2 hours' where user_id = $1",
    [user.id],
  );
  const { body } = await after(61_000, () => upload(user, 100));
  assertEquals([body.created, body.duplicates, await storedBy(user)], [20, 80, 100]);
});

Deno.test("POST /workouts/import: files of a user at once → one after the other, each workout once", async () => {
  const user = await newUser();
  const answers = await Promise.all([90, 91, 92].map((size) => upload(user, size)));
  assertEquals(answers.map(({ status }) => status), [200, 200, 200]);
  assertEquals(await storedBy(user), 92);
  const created = answers.map(({ body }) => body.created);
  assertEquals(created.reduce((sum, some) => sum + some), 92, String(created));
});

Deno.test("oneImport(): three wait for the one that runs, in turn; the fifth is in_progress, somebody else's is not", async () => {
  const gates = Array.from({ length: 4 }, () => Promise.withResolvers<void>());
  const begun: number[] = [];
  const all = gates.map(({ promise }, n) => oneImport("a", () => (begun.push(n), promise)));
  const refused = await assertRejects(() => oneImport("a", () => Promise.resolve()), Problem);
  assertEquals([refused.code, refused.headers["Retry-After"]], ["in_progress", "5"]);
  assertEquals(await oneImport("b", () => Promise.resolve("read meanwhile")), "read meanwhile");
  for (const n of gates.keys()) {
    await settled();
    assertEquals(begun, [0, 1, 2, 3].slice(0, n + 1), "one at a time");
    if (n === 1) gates[n]!.reject(new Error("cut short"));
    else gates[n]!.resolve();
    await all[n]!.catch(() => {});
  }
  assertEquals(await oneImport("a", () => Promise.resolve("after all")), "after all");
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

Deno.test({
  name: "POST /workouts/import: while another process imports for the user → 409 with Retry-After",
  // The embedded database is one session, where nobody holds a lock beside another.
  ignore: !Deno.env.get("DATABASE_URL"),
  fn: async () => {
    const sql = postgres(Deno.env.get("DATABASE_URL")!, { max: 1 });
    const user = await newUser();
    try {
      const other = await sql.reserve();
      await other`begin`;
      await other`select pg_advisory_xact_lock(private.import_lock(${user.id}))`;
      const refused = assertProblem(await upload(user, 1), 409, "in_progress");
      assertEquals(refused.headers.get("retry-after"), "5");
      await other`rollback`;
      other.release();
      assertEquals((await upload(user, 1)).status, 200);
    } finally {
      await sql.end();
    }
  },
});
