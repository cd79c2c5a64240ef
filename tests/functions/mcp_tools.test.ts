import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { TOOLS } from "../../supabase/functions/mcp/registry.ts";
import { emulator } from "../support/emulator.ts";
import { connect, type Connected } from "../support/mcp.ts";
import { send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { newUser, type TestUser } from "../support/users.ts";
import { withVariables } from "../support/variables.ts";

const SQUATS = [{ exercise: "Barbell Back Squat", sets: ["3x5 100 kg"] }];
const PLAN = {
  name: "Two days",
  goal: "strength",
  is_active: true,
  days: [
    { name: "A", exercises: SQUATS },
    { name: "B", exercises: [{ exercise: "Barbell Bench Press", sets: ["3x8-12 60 kg"] }] },
  ],
};

const listed = async (user: TestUser) =>
  (await send(workouts, user, "GET /workouts")).body.data as { sets: unknown[] }[];

/** A call of every tool that reads, which finds something once `fill` was here. */
const READING: Record<string, Record<string, unknown>> = {
  exercise_history: { exercise: "Barbell Back Squat" },
  training_volume: { weeks: "4" },
  records: {},
  workouts: { limit: "5" },
  next_workout: {},
  find_exercises: { query: "squat" },
  memories: { query: "knee" },
  list_plans: {},
  search_memories: { query: "knee" },
  draft_plan: { goal: "strength", days_per_week: 2 },
};

async function fill(mcp: Connected): Promise<string> {
  const results = [
    await mcp.call("log_workout", { exercises: SQUATS, title: "Legs" }),
    await mcp.call("create_plan", PLAN),
    await mcp.call("remember", { kind: "constraint", content: "Has a bad left knee" }),
  ];
  for (const { isError, text } of results) assertEquals(isError, false, text);
  return results[2]!.data.memory.id;
}

Deno.test("tools/call: every tool that reads finds what is the person's own, and nothing of somebody else", async () => {
  assertEquals(
    Object.keys(READING).sort(),
    Object.entries(TOOLS).filter(([, { hints }]) => hints.readOnlyHint).map(([name]) => name)
      .sort(),
  );
  const [ada, ben] = [await newUser(), await newUser()];
  await using hers = await connect(ada);
  await using his = await connect(ben, "legacy");
  const memory = await fill(hers);
  await backgroundSettled();
  for (const [name, input] of Object.entries(READING)) {
    const [own, foreign] = [await hers.call(name, input), await his.call(name, input)];
    assertEquals([own.isError, foreign.isError], [false, false], `${name}: ${own.text}`);
    const words = { memories: "left knee", search_memories: "left knee", list_plans: "Two days" };
    const telling = words[name as keyof typeof words];
    if (telling) {
      assertStringIncludes(own.text, telling);
      assert(!foreign.text.includes(telling), foreign.text);
    }
    if (["exercise_history", "records", "workouts", "next_workout"].includes(name)) {
      assert(own.data.rows > 0, `${name}: ${own.text}`);
      assertEquals(foreign.data.rows, 0, `${name}: ${foreign.text}`);
      assertStringIncludes(own.text, "100 kg");
      assert(!foreign.text.includes("100 kg"), foreign.text);
    }
  }
  const stolen = await his.call("forget_memory", { id: memory });
  assertEquals([stolen.isError, stolen.text], [true, "There is nothing here"]);
  assertEquals((await send(memories, ada, `GET /memories/${memory}`)).status, 200);
});

Deno.test("tools/call: what reads writes nothing but the count of requests", async () => {
  const user = await newUser();
  await using mcp = await connect(user);
  await fill(mcp);
  await backgroundSettled();
  const tables = await ownerSql<{ name: string }>(`
    select format('%I.%I', table_schema, table_name) as name
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where column_name = 'user_id' and table_type = 'BASE TABLE'
      and table_schema in ('public', 'private') and table_name <> 'rate_windows'
    order by 1`);
  assert(tables.length > 10, `${tables.length} tables`);
  const contents = async () => {
    const rows = await Promise.all(tables.map(({ name }) =>
      ownerSql(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${name} t where user_id = $1`,
        [user.id],
      )
    ));
    return Object.fromEntries(rows.map(([row], i) => [tables[i]!.name, row!["hash"]]));
  };
  const before = await contents();
  for (const [name, input] of Object.entries(READING)) await mcp.call(name, input);
  await backgroundSettled();
  assertEquals(await contents(), before);
});

Deno.test("log_workout: in words and pounds, at a time of theirs → stored by the log's own rules; records are told", async () => {
  const user = await newUser();
  await send(profile, user, "PATCH /profile", {
    body: { time_zone: "America/New_York", unit_system: "imperial" },
  });
  await using mcp = await connect(user);
  const logged = (when: string, weight: string) =>
    mcp.call("log_workout", {
      when,
      minutes: 45,
      exercises: [{ exercise: "bench press", sets: [`2x5 ${weight} @8`] }],
    });
  const first = await logged("2026-01-05T18:30", "135");
  assertEquals([first.isError, first.data.started_at], [false, "2026-01-05T23:30:00+00:00"]);
  assertEquals(first.data.finished_at, "2026-01-06T00:15:00+00:00");
  const { text, data } = await logged("2026-01-07T18:30", "100 kg");
  const kinds = data.personal_records.map(({ kind }: { kind: string }) => kind);
  assert(kinds.includes("weight"), JSON.stringify(data));
  assertStringIncludes(text, "lb");
  const stored = await listed(user);
  assertEquals(
    stored.map(({ sets }) => sets.map((set) => (set as { weight_kg: number }).weight_kg)),
    [
      [100, 100],
      [61.235, 61.235],
    ],
  );
});

Deno.test("log_workout: repeated, also at once → logged once; another key → once more", async () => {
  const user = await newUser();
  await using mcp = await connect(user);
  const call = (more = {}) => mcp.call("log_workout", { exercises: SQUATS, ...more });
  const answers = await Promise.all([call(), call(), call()]);
  answers.push(await call());
  for (const { isError, text } of answers) assertEquals(isError, false, text);
  assertEquals(answers.filter(({ data }) => !data.logged_before).length, 1);
  assertEquals(new Set(answers.map(({ data }) => data.workout_id)).size, 1);
  assertEquals((await listed(user)).length, 1);
  const again = await call({ idempotency_key: "evening" });
  assertEquals(again.data.logged_before, false);
  assertEquals((await call({ idempotency_key: "evening" })).data.workout_id, again.data.workout_id);
  assertEquals((await listed(user)).length, 2);
  await send(workouts, user, `DELETE /workouts/${again.data.workout_id}`);
  const gone = await call({ idempotency_key: "evening" });
  assertEquals(gone.isError, true);
  assertStringIncludes(gone.text, "idempotency_key");
});

Deno.test("log_workout, create_plan: what is not understood is named, and nothing is stored", async () => {
  const user = await newUser();
  await using mcp = await connect(user);
  const refused = async (input: Record<string, unknown>, ...words: string[]) => {
    const { isError, text } = await mcp.call("log_workout", input);
    assertEquals(isError, true, text);
    for (const word of words) assertStringIncludes(text, word);
    assert(!/\bat .*\.ts|Error:/.test(text), text);
  };
  const extra = { exercise: "Flying Carpet Press", sets: ["3x5"] };
  await refused({ exercises: [...SQUATS, extra] }, "Flying Carpet Press");
  await refused({ exercises: [{ exercise: "Barbell Back Squat", sets: ["lots"] }] }, "lots");
  await refused({ exercises: SQUATS, when: "once upon a time" }, "could not be read");
  await refused(
    { exercises: [{ exercise: "Barbell Back Squat", sets: [5] }] },
    "exercises.0.sets.0:",
  );
  await refused({ exercises: SQUATS, user_id: user.id }, "user_id:");
  await refused({}, "exercises: This field is required");
  assertEquals(await listed(user), []);
  const plan = { ...PLAN, days: [{ name: "A", exercises: [extra] }] };
  const { isError, text } = await mcp.call("create_plan", plan);
  assertEquals(isError, true);
  assertStringIncludes(text, "Flying Carpet Press");
  assertEquals((await send(plans, user, "GET /plans")).body.data, []);
});

Deno.test("create_plan, draft_plan, save_draft: created once, active where asked for, and next_workout goes by it", async () => {
  const user = await newUser();
  await using mcp = await connect(user);
  const first = await mcp.call("create_plan", PLAN);
  const second = await mcp.call("create_plan", PLAN);
  assertEquals([first.data.created_before, second.data.created_before], [false, true]);
  assertEquals(second.data.plan.id, first.data.plan.id);
  assertStringIncludes((await mcp.call("next_workout")).text, "Two days");
  const { data: draft } = await mcp.call("draft_plan", READING["draft_plan"]);
  const saved = await mcp.call("save_draft", { plan: draft.plan, is_active: true });
  assertEquals([saved.isError, saved.data?.plan.is_active], [false, true], saved.text);
  assertEquals((await mcp.call("save_draft", { plan: draft.plan, is_active: true })).data, {
    ...saved.data,
    created_before: true,
  });
  const { data: { plans: stored } } = await mcp.call("list_plans");
  const active = stored.map((one: { is_active: boolean }) => one.is_active);
  assertEquals(active, [true, false]);
  const { data: { plans: only } } = await mcp.call("list_plans", { active: true });
  assertEquals(only.map(({ id }: { id: string }) => id), [saved.data.plan.id]);
});

Deno.test("remember, search_memories, forget_memory: kept once, found with its id, forgotten for good", async () => {
  const user = await newUser();
  await using mcp = await connect(user);
  const words = { kind: "preference", content: "Prefers mornings" };
  const kept = await mcp.call("remember", words);
  assertEquals((await mcp.call("remember", words)).data, { ...kept.data, known_before: true });
  const found = await mcp.call("search_memories", { query: "mornings" });
  assertEquals(found.data.memories[0].id, kept.data.memory.id);
  assertStringIncludes(found.text, kept.data.memory.id);
  const forgotten = await mcp.call("forget_memory", { id: kept.data.memory.id });
  assertEquals(forgotten.data, { forgotten: kept.data.memory.id });
  assertEquals((await mcp.call("search_memories", { query: "mornings" })).data.memories, []);
  const late = await mcp.call("remember", words);
  assertEquals(late.isError, true, "a late repetition does not bring it back");
  assertEquals((await mcp.call("remember", { ...words, idempotency_key: "2" })).isError, false);
});

Deno.test("search_memories, draft_plan: too many → a tool's error with the seconds to wait; without consent no word goes out", async () => {
  const user = await newUser();
  await using mcp = await connect(user);
  await withVariables({ CHAT_RATE_LIMIT: "2/1m", REQUIRE_AI_CONSENT: "true" }, async () => {
    await emulator.reset();
    await mcp.call("remember", { kind: "fact", content: "Owns a kettlebell" });
    const found = await mcp.call("search_memories", { query: "kettlebell" });
    assertEquals(found.data.memories.length, 1);
    assertEquals((await mcp.call("draft_plan", READING["draft_plan"])).isError, false);
    const { isError, text } = await mcp.call("search_memories", { query: "kettlebell" });
    assertEquals(isError, true);
    assert(/Too many requests.*\(in \d+ s\)/.test(text), text);
    await backgroundSettled();
    for (const method of ["generateContent", "batchEmbedContents"]) {
      assertEquals(await emulator.requests(method), [], method);
    }
  });
});
