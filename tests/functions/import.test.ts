import { assert, assertEquals } from "@std/assert";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import {
  type Answer,
  assertInvalid,
  assertProblem,
  dataApiCalls,
  send,
} from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { libraryId } from "../support/training.ts";
import { badTokens } from "../support/tokens.ts";
import { newUser, type TestUser } from "../support/users.ts";

const CSV = { "Content-Type": "text/csv" };
const HEADER = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n";
const FILE = `${HEADER}2025-03-30 00:30:00,Night,Bench Press (Barbell),1,100,5
2025-03-30 04:30:00,Morning,Bench Press (Barbell),1,102.5,5
2025-03-30 04:30:00,Morning,Zercher Thing,1,60,8
`;

const upload = (user: TestUser, file: string, query = "", headers: Record<string, string> = CSV) =>
  send(workouts, user, `POST /workouts/import${query}`, { body: file, headers });

/** A file with options, as a form of a browser sends them. */
async function form(user: TestUser, parts: Record<string, string | Blob>): Promise<Answer> {
  const body = new FormData();
  for (const [name, part] of Object.entries(parts)) body.append(name, part);
  return await send(workouts, user, "POST /workouts/import", { body });
}
const list = async (user: TestUser) =>
  (await send(workouts, user, "GET /workouts?limit=100")).body.data;

Deno.test("POST /workouts/import: workouts with their sets, local to the profile's time zone, in one Data API call", async () => {
  const user = await newUser({ time_zone: "Europe/Paris" });
  let answer: Answer | undefined;
  const calls = await dataApiCalls(async () => {
    answer = await upload(user, FILE);
  });
  assertEquals(calls.length, 1);
  assertEquals([answer!.status, answer!.body], [200, {
    source: "strong",
    unit: "kg",
    unit_from: "profile",
    time_zone: "Europe/Paris",
    first: "2025-03-29T23:30:00+00:00",
    last: "2025-03-30T02:30:00+00:00",
    workouts: 2,
    sets: 3,
    created: 2,
    duplicates: 0,
    mapped: [{
      name: "Bench Press (Barbell)",
      exercise_id: await libraryId("barbell-bench-press"),
      exercise_name: "Barbell Bench Press",
      confidence: answer!.body.mapped[0].confidence,
      sets: 2,
    }],
    unmapped: [{
      name: "Zercher Thing",
      sets: 1,
      suggestions: answer!.body.unmapped[0].suggestions,
    }],
    rows_rejected: [],
  }]);
  const [morning, night] = await list(user);
  assertEquals([morning.title, morning.source, morning.volume_kg], ["Morning", "import", 992.5]);
  assertEquals([night.title, night.time_zone], ["Night", "Europe/Paris"]);
  const { body: { data: own } } = await send(exercises, user, "GET /exercises?custom=true");
  assertEquals(own.map((e: { name: string; tracking: string }) => [e.name, e.tracking]), [
    ["Zercher Thing", "weight_reps"],
  ]);
  const { body: affinity } = await send(profile, user, "GET /profile/affinity");
  assertEquals(affinity.score, 0);
});

Deno.test("POST /workouts/import: the same file again, or longer, adds only what is new; edits and deletions stay", async () => {
  const [user, other] = [await newUser(), await newUser()];
  await upload(user, FILE);
  const [morning, night] = await list(user);
  await send(workouts, user, `PUT /workouts/${morning.id}`, {
    body: { ...morning, notes: "mine" },
  });
  await send(workouts, user, `DELETE /workouts/${night.id}`);
  const longer = `${FILE}2025-04-01 10:00:00,New,Bench Press (Barbell),1,100,5\n`;
  const { body } = await upload(user, longer);
  assertEquals([body.workouts, body.created, body.duplicates], [3, 1, 2]);
  assertEquals(body.unmapped, [], "the exercise that the first import made is known now");
  const titles = (await list(user)).map((
    w: { title: string; notes: string },
  ) => [w.title, w.notes]);
  assertEquals(titles, [["New", null], ["Morning", "mine"]]);
  assertEquals((await upload(other, FILE)).body.created, 2, "somebody else has other ids");
});

Deno.test("POST /workouts/import?dry_run=true: the same answer, and nothing is written", async () => {
  const user = await newUser({ time_zone: "Asia/Tokyo" });
  const dry = await upload(user, FILE, "?dry_run=true");
  assertEquals(await list(user), []);
  assertEquals((await send(exercises, user, "GET /exercises?custom=true")).body.data, []);
  assertEquals((await upload(user, FILE)).body, dry.body);
});

Deno.test("POST /workouts/import: pounds by the profile, by the parameter, and never against the header", async () => {
  const imperial = await newUser();
  await send(profile, imperial, "PATCH /profile", { body: { unit_system: "imperial" } });
  const weights = async (user: TestUser) =>
    (await list(user))[0].sets.map((s: { weight_kg: number }) => s.weight_kg);
  const { body } = await upload(imperial, FILE);
  assertEquals([body.unit, body.unit_from, await weights(imperial)], ["lb", "profile", [
    46.493,
    27.216,
  ]]);
  const metric = await newUser();
  assertEquals((await upload(metric, FILE, "?unit=lb")).body.unit_from, "parameter");
  assertEquals(await weights(metric), [46.493, 27.216]);
  const named = await newUser();
  const header = HEADER.replace("Weight", "Weight (kg)");
  const answer = await upload(named, FILE.replace(HEADER, header), "?unit=lb");
  assertEquals([answer.body.unit, answer.body.unit_from], ["kg", "header"]);
});

Deno.test("POST /workouts/import: a form with the file and a mapping", async () => {
  const user = await newUser();
  const plank = await libraryId("plank");
  const mapping = { "Bench  Press (Barbell)": plank, "Zercher Thing": "skip" };
  const { status, body } = await form(user, {
    file: new Blob([FILE], { type: "text/csv" }),
    options: JSON.stringify({ mapping, time_zone: "Europe/Rome", source: "strong" }),
  });
  assertEquals([status, body.time_zone, body.sets], [200, "Europe/Rome", 2]);
  assertEquals(
    body.mapped.map((m: { exercise_id: string; sets: number }) => [m.exercise_id, m.sets]),
    [
      [plank, 2],
    ],
  );
  assertEquals(body.unmapped, []);
  assertEquals((await send(exercises, user, "GET /exercises?custom=true")).body.data, []);
  const custom = await form(await newUser(), {
    file: FILE,
    options: new Blob([JSON.stringify({ mapping: { "Bench Press (Barbell)": "custom" } })]),
  });
  assertEquals(custom.body.mapped, []);
  assertEquals(custom.body.unmapped.length, 2);
});

Deno.test("POST /workouts/import: what is wrong with the options is named", async () => {
  const [user, other] = [await newUser(), await newUser()];
  const { body: foreign } = await send(exercises, other, "POST /exercises", {
    body: { name: "X" },
  });
  const options = (value: unknown) => form(user, { file: FILE, options: JSON.stringify(value) });
  assertInvalid(
    await options({ mapping: { "Zercher Thing": foreign.id } }),
    "options.mapping.Zercher Thing: not_found",
  );
  assertInvalid(
    await options({ mapping: { "Zercher Thing": "guess" } }),
    "options.mapping.Zercher Thing: invalid",
  );
  assertInvalid(
    await options({ unit: "stone", colour: 1 }),
    "options.unit: invalid",
    "options.colour: unknown_field",
  );
  assertInvalid(await options([]), "options: invalid");
  assertInvalid(await form(user, { file: FILE, options: "{" }), "options: invalid");
  assertInvalid(await form(user, { file: FILE, more: "x" }), "more: unknown_field");
  assertInvalid(await form(user, { options: "{}" }), "file: required");
  assertInvalid(await upload(user, FILE, "?time_zone=Mars/Base"), "time_zone: invalid");
  assertInvalid(
    await upload(user, FILE, "?unit=stone&dry_run=yes"),
    "unit: invalid",
    "dry_run: invalid",
  );
  assertInvalid(await upload(user, "a,b\n1,2\n"), "file: invalid");
  assertEquals(await list(user), []);
});

Deno.test("POST /workouts/import: what the database judges is rejected by line too", async () => {
  const user = await newUser();
  const { body } = await upload(
    user,
    `${HEADER}2025-01-01 10:00:00,A,Squat (Barbell),1,1501,5
2025-01-01 10:00:00,A,Squat (Barbell),2,100,5
2125-01-01 10:00:00,Later,Squat (Barbell),1,100,5
1825-01-01 10:00:00,Long ago,Squat (Barbell),1,100,5
tomorrow,A,Squat (Barbell),1,100,5
`,
  );
  assertEquals(body.rows_rejected.map(({ line }: { line: number }) => line), [2, 4, 5, 6]);
  assertEquals([body.created, body.sets], [1, 1]);
});

Deno.test("POST /workouts/import: no token → 401 before the body, other types → 415, over 5 MiB → 413", async () => {
  const user = await newUser();
  for (const token of Object.values(await badTokens(user))) {
    assertProblem(
      await send(workouts, { token }, "POST /workouts/import", { body: FILE, headers: CSV }),
      401,
      "unauthorized",
    );
  }
  for (const type of ["application/json", "text/html", "multipart/mixed"]) {
    const answer = await upload(user, FILE, "", { "Content-Type": type });
    assertProblem(answer, 415, "unsupported_media_type");
    assert(answer.body.detail.includes("text/csv"));
  }
  for (
    const type of [
      "text/csv; charset=utf-8",
      "text/plain",
      "application/octet-stream",
      "application/vnd.ms-excel",
    ]
  ) {
    const { status } = await upload(user, FILE, "?dry_run=true", { "Content-Type": type });
    assertEquals(status, 200, type);
  }
  const large = HEADER + " ".repeat(5 * 1024 * 1024);
  assertProblem(await upload(user, large), 413, "payload_too_large");
  const broken = { "Content-Type": "multipart/form-data" };
  assertProblem(await upload(user, "nonsense", "", broken), 400, "malformed_json");
});

Deno.test("POST /workouts/import: binary junk of 5 MiB → 422", async () => {
  const user = await newUser();
  const junk = new Uint8Array(5 * 1024 * 1024);
  for (let i = 0; i < junk.length; i += 65_536) {
    crypto.getRandomValues(junk.subarray(i, i + 65_536));
  }
  const headers = { "Content-Type": "application/octet-stream" };
  const { status, body } = await send(workouts, user, "POST /workouts/import", {
    body: junk,
    headers,
  });
  assertEquals([status, body.errors[0].path], [422, "file"]);
});

Deno.test("POST /workouts/import: records come from imported workouts as from any", async () => {
  const user = await newUser();
  await upload(user, FILE);
  const { body } = await send(workouts, user, "POST /workouts/log", {
    body: {
      started_at: "2026-01-01T10:00:00Z",
      finished_at: "2026-01-01T11:00:00Z",
      sets: [{ exercise_id: await libraryId("barbell-bench-press"), reps: 5, weight_kg: 105 }],
    },
  });
  const weight = body.personal_records.find((r: { kind: string }) => r.kind === "weight");
  assertEquals([weight.value, weight.previous], [105, 102.5]);
  const [{ count }] = await ownerSql<{ count: number }>(
    `select count(*)::int from public.affinity_events e join public.workouts w on w.id = e.workout_id
     where e.user_id = $1 and w.source = 'import' and e.points = 0`,
    [user.id],
  ) as [{ count: number }];
  assertEquals(count, 2, "each import has its row in the ledger");
});

for (
  const [file, source, created, first] of [
    ["fitnotes.csv", "fitnotes", 2, "barbell-bench-press"],
    ["liftosaur.csv", "liftosaur", 1, "barbell-back-squat"],
    ["jefit.csv", "jefit", 2, "barbell-bench-press"],
  ] as const
) {
  Deno.test(`POST /workouts/import: ${source} is imported as Strong and Hevy are, twice adds nothing`, async () => {
    const user = await newUser();
    const text = await Deno.readTextFile(
      new URL(`../fixtures/import/${file}`, import.meta.url),
    );
    const { body } = await upload(user, text, `?source=${source}`);
    assertEquals([body.source, body.created, body.duplicates], [source, created, 0]);
    assertEquals(body.mapped[0].exercise_id, await libraryId(first));
    assertEquals((await list(user)).length, created);
    const again = await upload(user, text);
    assertEquals([again.body.created, again.body.duplicates], [0, created]);
  });
}
