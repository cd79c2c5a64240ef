import { assert, assertEquals } from "@std/assert";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import {
  type Answer,
  assertInvalid,
  assertProblem,
  dataApiCalls,
  send,
} from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { newUser, type TestUser } from "../support/users.ts";

const CSV = { "Content-Type": "text/csv" };
const DAY = 86_400_000;
const WORKOUTS = 400;
const SETS = 15;

/** Workouts of 15 sets each, whose rows stand in turns; the last one has a name that no other has. */
function largeFile(): string {
  const rows = Array.from({ length: SETS }, (_, s) =>
    Array.from({ length: WORKOUTS }, (_, n) => {
      const date = new Date(Date.UTC(2020, 0, 1, 18) + n * DAY).toISOString().slice(0, 19);
      const name = s > 9 ? "Zercher Thing" : n === WORKOUTS - 1 ? "Plank" : "Squat (Barbell)";
      return `${date.replace("T", " ")},Push,${name},${s + 1},${60 + s},5`;
    }));
  const header = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps";
  return [header, ...rows.flat(), "soon,Push,Plank,1,1,1", ""].join("\n");
}

const upload = (user: TestUser, file: string, query = "?unit=kg") =>
  send(workouts, user, `POST /workouts/import${query}`, { body: file, headers: CSV });

async function stored(user: TestUser) {
  const [row] = await ownerSql<{ workouts: string; sets: string; volume: string }>(
    `select count(distinct w.id)::text as workouts, count(*)::text as sets, sum(s.weight_kg * (s.position + 1))::text as volume
     from public.workouts w join public.workout_sets s on s.workout_id = w.id where w.user_id = $1`,
    [user.id],
  );
  return row;
}

Deno.test("POST /workouts/import: a large file goes in several calls and is answered as one", async () => {
  const user = await newUser();
  const file = largeFile();
  let dry: Answer | undefined;
  assertEquals(
    (await dataApiCalls(async () => {
      dry = await upload(user, file, "?unit=kg&dry_run=true");
    })).length,
    1,
    "what only reads takes more at once",
  );
  let run = dry!;
  const calls = await dataApiCalls(async () => {
    run = await upload(user, file);
  });
  assertEquals(calls.length, 4);
  assertEquals(run.body, dry!.body);
  const { mapped, unmapped, first, last, rows_rejected, ...counts } = run.body;
  assertEquals(counts, {
    source: "strong",
    unit: "kg",
    unit_from: "parameter",
    time_zone: "UTC",
    workouts: WORKOUTS,
    sets: WORKOUTS * SETS,
    created: WORKOUTS,
    duplicates: 0,
  });
  assertEquals([first, last], ["2020-01-01T18:00:00+00:00", "2021-02-03T18:00:00+00:00"]);
  const counted = (list: { name: string; sets: number }[]) => list.map((n) => [n.name, n.sets]);
  assertEquals(counted(mapped), [["Squat (Barbell)", 3990], ["Plank", 10]]);
  assertEquals(counted(unmapped), [["Zercher Thing", 2000]]);
  assertEquals(rows_rejected, [{
    line: WORKOUTS * SETS + 2,
    reason: "the date cannot be read",
  }]);
  const own = await send(exercises, user, "GET /exercises?custom=true");
  assertEquals(own.body.data.length, 1, "one exercise is made of a name, not one a call");
  // Sets keep their order: what weighs 60 kg is the first.
  const volume = Array.from({ length: SETS }, (_, s) => (60 + s) * (s + 1)).reduce((a, b) => a + b);
  assertEquals(
    [
      (await stored(user))!.workouts,
      (await stored(user))!.sets,
      Number((await stored(user))!.volume),
    ],
    [String(WORKOUTS), String(WORKOUTS * SETS), WORKOUTS * volume],
  );
  const { created, duplicates } = (await upload(user, file)).body;
  assertEquals([created, duplicates], [0, WORKOUTS]);
});

Deno.test("POST /workouts/import: what broke off between two calls → 503, and goes on when it is sent again", async () => {
  const user = await newUser();
  const file = largeFile();
  const original = globalThis.fetch;
  let calls = 0;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.includes("/rpc/import_workouts") || ++calls < 2) return original(input, init);
    return Promise.resolve(
      Response.json({ code: "55P03", message: "lock timeout" }, { status: 500 }),
    );
  };
  let broken;
  try {
    broken = await upload(user, file);
  } finally {
    globalThis.fetch = original;
  }
  assertProblem(broken, 503, "database_unavailable");
  assertEquals(broken.headers.get("Retry-After"), "2");
  const half = Number((await stored(user))!.workouts);
  assert(half > 0 && half < WORKOUTS, `${half} workouts are stored`);
  const { body: { created, duplicates } } = await upload(user, file);
  assertEquals([created, duplicates], [WORKOUTS - half, half]);
});

Deno.test("POST /workouts/import: options with too many names, or too long → 422 at once", async () => {
  const user = await newUser();
  const names = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`n${n}`, "neither"]));
  const cases: [string, string][] = [
    [JSON.stringify({ mapping: names(2001) }), "options.mapping"],
    [JSON.stringify({ mapping: names(40_000) }), "options.mapping"],
    [JSON.stringify({ mapping: { x: "y".repeat(1_000_000) } }), "options"],
  ];
  for (const [options, path] of cases) {
    const body = new FormData();
    body.append("file", "Date,Exercise Name,Set Order,Reps\n2026-01-01 10:00:00,Plank,1,5");
    body.append("options", options);
    const start = performance.now();
    const answer = await send(workouts, user, "POST /workouts/import", { body });
    assertInvalid(answer, `${path}: too_long`);
    const ms = performance.now() - start;
    assert(ms < 2000, `${path}: ${ms} ms`);
  }
});
