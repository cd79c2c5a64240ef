import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { assertInvalid, dataApiCalls, send } from "../support/request.ts";
import { ownerSql, stack } from "../support/stack.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { newUser, type TestUser } from "../support/users.ts";

const bench = await libraryId("barbell-bench-press");
const plank = await libraryId("plank");
const sets = [{ exercise_id: bench, reps: 5, weight_kg: 100 }];

async function log(user: TestUser, body: Record<string, unknown>) {
  return (await send(workouts, user, "POST /workouts/log", { body })).body.workout;
}

async function file(user: TestUser, query = "") {
  const { status, headers, text } = await send(workouts, user, `GET /workouts/export${query}`);
  assertEquals(status, 200);
  return { headers, text };
}

/** RFC 4180, read anew here. */
function parse(csv: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const end = !quoted && csv.startsWith("\r\n", i);
    if (quoted && csv.startsWith('""', i)) cell += csv[i++];
    else if (csv[i] === '"') quoted = !quoted;
    else if (end || !quoted && csv[i] === ",") {
      row.push(cell);
      cell = "";
      if (end) {
        rows.push(row);
        row = [];
        i++;
      }
    } else cell += csv[i];
  }
  assertEquals([row, cell], [[], ""], "the last line has an end");
  const [names = [], ...lines] = rows;
  return lines.map((line) => {
    assertEquals(line.length, names.length);
    return Object.fromEntries(line.map((text, i) => [names[i], text]));
  });
}

/** Many workouts at once, a minute apart. */
async function logMany(user: TestUser, count: number) {
  await ownerSql(
    `with logged as (
       insert into public.workouts (user_id, started_at, finished_at, time_zone)
       select $1, '2026-01-01Z'::timestamptz + n * interval '1 minute', '2026-01-01Z'::timestamptz + n * interval '1 minute', 'UTC'
       from generate_series(1, $2) n returning id, user_id
     ) insert into public.workout_sets (workout_id, user_id, position, entry, exercise_id, reps)
       select id, user_id, 0, 0, $3, 5 from logged`,
    [user.id, count, bench],
  );
}

Deno.test("GET /workouts/export: CSV, one line a set, oldest first; null is empty, zero is zero", async () => {
  const [user, other] = [await newUser({ time_zone: "Europe/Paris" }), await newUser()];
  await log(other, aWorkout(sets, { title: "Not yours" }));
  const later = await log(user, aWorkout(sets, { hoursAgo: 1 }));
  const earlier = await log(
    user,
    aWorkout([
      {
        exercise_id: bench,
        reps: 0,
        weight_kg: 62.5,
        rpe: 8.5,
        rest_s: 0,
        type: "warmup",
        superset: 2,
        notes: 'he said "go", so\nI went',
      },
      { exercise_id: plank, duration_s: 90 },
    ], { hoursAgo: 30, title: "Push, pull", notes: "long\nday", perceived_exertion: 7 }),
  );
  const { headers, text } = await file(user);
  assertEquals(headers.get("content-type"), "text/csv; charset=utf-8; header=present");
  assertEquals(headers.get("cache-control"), "no-store");
  assertMatch(
    headers.get("content-disposition")!,
    /^attachment; filename="slow-burn-workouts-\d{4}-\d\d-\d\d\.csv"$/,
  );
  const rows = parse(text);
  assertEquals(rows.map(({ workout_id }) => workout_id), [earlier.id, earlier.id, later.id]);
  assertEquals(rows[0], {
    workout_id: earlier.id,
    title: "Push, pull",
    started_at: earlier.started_at,
    finished_at: earlier.finished_at,
    time_zone: "Europe/Paris",
    perceived_exertion: "7",
    workout_notes: "long\nday",
    exercise_name: "Barbell Bench Press",
    exercise_id: bench,
    exercise_tracking: "weight_reps",
    set_position: "0",
    set_type: "warmup",
    entry: "0",
    superset: "2",
    reps: "0",
    weight_kg: "62.5",
    rpe: "8.5",
    duration_s: "",
    distance_m: "",
    rest_s: "0",
    set_notes: 'he said "go", so\nI went',
  });
  assertEquals([rows[1]!["duration_s"], rows[1]!["reps"], rows[1]!["exercise_tracking"]], [
    "90",
    "",
    "duration",
  ]);
});

Deno.test("GET /workouts/export: no cell begins like a formula of a spreadsheet", async () => {
  const user = await newUser();
  for (const title of ["=1+1", "@SUM(A1)", "+1", "-1", "'=1", "'quoted'", "plain"]) {
    await log(user, aWorkout(sets, { title, notes: title }));
  }
  const titles = parse((await file(user)).text).map(({ title, workout_notes }) => {
    assertEquals(title, workout_notes);
    return title;
  });
  assertEquals(titles.sort(), [
    "''=1",
    "'+1",
    "'-1",
    "'=1+1",
    "'@SUM(A1)",
    "'quoted'",
    "plain",
  ]);
});

Deno.test("GET /workouts/export?format=json: each workout as GET shows it", async () => {
  const user = await newUser();
  const logged = [
    await log(user, aWorkout(sets, { hoursAgo: 50, title: "</script>" })),
    await log(user, aWorkout(sets, { hoursAgo: 2 })),
  ];
  const { headers, text } = await file(user, "?format=json");
  assertEquals(headers.get("content-type"), "application/json");
  assertMatch(headers.get("content-disposition")!, /\.json"$/);
  assertEquals(JSON.parse(text), { workouts: logged });
});

Deno.test("GET /workouts/export: nothing logged → an empty file of either kind", async () => {
  const user = await newUser();
  assertEquals(parse((await file(user)).text), []);
  assertEquals(JSON.parse((await file(user, "?format=json")).text), { workouts: [] });
});

Deno.test("GET /workouts/export: years of workouts come page by page, each once, in order", async () => {
  const user = await newUser();
  await logMany(user, 120);
  let text = "";
  const calls = await dataApiCalls(async () => {
    text = (await file(user)).text;
  });
  assertEquals(calls.length, 3);
  const starts = parse(text).map(({ started_at }) => started_at!);
  assertEquals(starts.length, 120);
  assertEquals(starts, [...starts].sort());
  assertEquals(JSON.parse((await file(user, "?format=json")).text).workouts.length, 120);
});

Deno.test("GET /workouts/export: a page that fails breaks the connection, the first one is a problem", async () => {
  const user = await newUser();
  await logMany(user, 120);
  const response = await workouts.request("/workouts/export", {
    headers: { Authorization: `Bearer ${user.token}` },
  });
  const reader = response.body!.getReader();
  assert(!(await reader.read()).done);
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    String(input instanceof Request ? input.url : input).startsWith(stack.url)
      ? Promise.reject(new TypeError("connection refused"))
      : original(input, init);
  try {
    await assertRejects(() => reader.read());
    const whole = await send(workouts, user, "GET /workouts/export");
    assertEquals([whole.status, whole.body.code], [503, "database_unavailable"]);
  } finally {
    globalThis.fetch = original;
  }
});

Deno.test("GET /workouts/export: a reader that leaves, or asks for the head, costs no more pages", async () => {
  const user = await newUser();
  await logMany(user, 120);
  const headers = { Authorization: `Bearer ${user.token}` };
  const calls = await dataApiCalls(async () => {
    const response = await workouts.request("/workouts/export", { headers });
    await response.body!.cancel();
    await workouts.request("/workouts/export", { method: "HEAD", headers });
  });
  assertEquals(calls.length, 2);
});

Deno.test("GET /workouts/export: another format → 422", async () => {
  const user = await newUser();
  assertInvalid(await send(workouts, user, "GET /workouts/export?format=xlsx"), "format: invalid");
});
