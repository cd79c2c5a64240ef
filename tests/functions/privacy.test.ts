import { assert, assertEquals, assertMatch } from "@std/assert";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { say } from "../support/chat.ts";
import { assertProblem, send } from "../support/request.ts";
import { ownerSql, stack } from "../support/stack.ts";
import { newUser, type TestUser } from "../support/users.ts";

/**
 * What is derived from other columns or says nothing about the person, and so is in no export. Every
 * other column of a table with a user's rows must be found there.
 */
const NOT_EXPORTED: Record<string, string> = {
  "*.user_id": "is the profile's id",
  "*.seq": "an order that the lists have",
  "affinity_events.week": "follows from day",
  "exercises.archived_at": "is_archived says so",
  "exercises.is_loaded": "follows from tracking",
  "exercises.search_keys": "follows from name and aliases",
  "exercises.search_text": "follows from name and aliases",
  "exercises.sort_name": "follows from name",
  "profiles.affinity_rank":
    "the highest level ever reached; the ledger holds every change of the score",
  "profiles.embedding_model": "a technical name, the same for everybody",
  "memories.event": "names the workout's own record or level, which is in the other lists",
  "memories.embedding": "follows from content",
  "memories.embedding_model": "a technical name, the same for everybody",
  "messages.attempt_started_at": "set while an answer is being made",
  "workouts.local_date": "follows from started_at and time_zone",
};

interface Column {
  schema: string;
  table: string;
  column: string;
  type: string;
}

/** Columns that hold what can be looked for: texts and documents that a person or the model wrote. */
const textColumns = await ownerSql<Column>(`
  select c.table_schema as schema, c.table_name as table, c.column_name as column, c.udt_name as type
  from information_schema.columns c
  join information_schema.tables t using (table_schema, table_name)
  where c.table_schema in ('public', 'private') and t.table_type = 'BASE TABLE' and c.udt_name in ('text', '_text', 'jsonb')
    and (c.table_name = 'profiles' or exists (
      select from information_schema.columns u
      where u.table_schema = c.table_schema and u.table_name = c.table_name and u.column_name = 'user_id'))
  order by 1, 2, 3`);

const isExported = ({ table, column }: Column) =>
  !(`${table}.${column}` in NOT_EXPORTED || `*.${column}` in NOT_EXPORTED);

/** A user who has a row in every table of theirs, made by the owner. */
async function furnished(): Promise<TestUser> {
  const user = await newUser();
  assertEquals((await say(user, "Hello, I like mornings.")).status, 200);
  const [ids] = await ownerSql<Record<string, string>>(
    "select gen_random_uuid() as plan, gen_random_uuid() as day, gen_random_uuid() as item, gen_random_uuid() as own, gen_random_uuid() as workout",
  );
  const { plan, day, item, own, workout } = ids!;
  const rows: [sql: string, ...more: unknown[]][] = [
    ["insert into public.exercises (user_id, id, slug, name) values ($1, $2, 'own', 'Own')", own],
    ["insert into public.plans (user_id, id, name) values ($1, $2, 'P')", plan],
    [
      "insert into public.plan_days (user_id, id, plan_id, position, name) values ($1, $2, $3, 0, 'D')",
      day,
      plan,
    ],
    [
      "insert into public.plan_exercises (user_id, id, plan_day_id, position, exercise_id) values ($1, $2, $3, 0, $4)",
      item,
      day,
      own,
    ],
    [
      "insert into public.workouts (user_id, id, started_at, finished_at, time_zone) values ($1, $2, now(), now(), 'UTC')",
      workout,
    ],
    [
      "insert into public.workout_sets (user_id, workout_id, position, exercise_id, entry, reps) values ($1, $2, 0, $3, 0, 5)",
      workout,
      own,
    ],
    ["insert into public.memories (user_id, kind, content) values ($1, 'fact', 'C')"],
    [
      "insert into private.receipts (user_id, resource, id, answer) values ($1, 'memory', gen_random_uuid(), '{}')",
    ],
    [
      "insert into public.pauses (user_id, starts_on, ends_on, reason) values ($1, current_date - 3, current_date - 2, 'rest')",
    ],
  ];
  for (const [sql, ...more] of rows) await ownerSql(sql, [user.id, ...more]);
  return user;
}

Deno.test("GET /profile/export: every text that a column can hold is found in it", async () => {
  const user = await furnished();
  let looked = 0;
  for (const column of textColumns.filter(isExported)) {
    const { schema, table, column: name, type } = column;
    const owner = table === "profiles" ? "id" : "user_id";
    const mark = `mark-${table}-${name}`;
    const value = type === "_text"
      ? "array[$2]"
      : type === "jsonb"
      ? `case jsonb_typeof(${name}) when 'object' then ${name} || jsonb_build_object('mark', $2::text) else jsonb_build_array($2::text) end`
      : "$2";
    // What a constraint or another column decides takes no mark; those have a list of values, no words.
    const marked = await ownerSql(
      `update ${schema}.${table} set ${name} = ${value} where ctid = (
         select ctid from ${schema}.${table} where ${owner} = $1 and (${name} is not null or $3) limit 1
       ) returning 1`,
      [user.id, mark, type === "text"],
    ).catch(() => []);
    if (marked.length === 0) continue;
    looked++;
    const { body } = await send(profile, user, "GET /profile/export").catch((error) => {
      // A mark in a document that the route describes is not as documented; the raw answer is enough.
      if (!String(error).includes("not as documented")) throw error;
      return { body: String(error) };
    });
    const text = typeof body === "string" ? await rawExport(user) : JSON.stringify(body);
    assert(text.includes(mark), `${table}.${name} is in no export`);
  }
  assert(looked > 15, `${looked} columns were looked for`);
});

async function rawExport(user: TestUser): Promise<string> {
  const response = await profile.request("/profile/export", {
    headers: { Authorization: `Bearer ${user.token}` },
  });
  return await response.text();
}

Deno.test("GET /profile/export: the first answers, as they were given, and what was deleted", async () => {
  const [user, other] = [await newUser(), await newUser()];
  const add = (who: TestUser, content: string) =>
    send(memories, who, "POST /memories", { body: { kind: "fact", content } });
  const first = (await add(user, "Has a red bicycle")).body;
  await send(memories, user, `PATCH /memories/${first.id}`, { body: { content: "Sold it" } });
  const gone = (await add(user, "Has a green bicycle")).body;
  await send(memories, user, `DELETE /memories/${gone.id}`);
  await add(other, "Has a blue bicycle");
  const { body } = await send(profile, user, "GET /profile/export");
  const receipts = new Map(body.receipts.map((one: { id: string }) => [one.id, one]));
  const { payload_hash, ...kept } = receipts.get(first.id) as Record<string, unknown>;
  assertMatch(String(payload_hash), /^[0-9a-f]{64}$/);
  assertEquals(kept, { resource: "memory", id: first.id, answer: first, deleted_at: null });
  const { deleted_at, ...left } = receipts.get(gone.id) as Record<string, unknown>;
  assert(deleted_at);
  assertEquals(left, { resource: "memory", id: gone.id, answer: null, payload_hash: null });
  assert(!JSON.stringify(body).includes("blue bicycle"));
});

Deno.test("GET /profile/export: every table with rows of the user has a place in it, or is derived", async () => {
  const tables = await ownerSql<{ table: string }>(`
    select format('%s.%s', table_schema, table_name) as table from information_schema.columns
    where column_name = 'user_id' and table_schema in ('public', 'private')
      and table_name in (select table_name from information_schema.tables where table_type = 'BASE TABLE')
    order by 1`);
  assertEquals(tables.map(({ table }) => table).filter((table) => !(table in PLACES)), []);
});

/** Where each table's rows stand in the export, or why they do not. */
const PLACES: Record<string, string> = {
  "private.bests": "derived from sets",
  "private.chat_notes": "derived from workouts, plans, pauses and memories",
  "private.earnings": "derived from workouts and the ledger",
  "private.library_versions": "another after each change of the own exercises",
  "private.performances": "derived from sets",
  "private.rate_windows": "counts of requests, gone with their window",
  "private.receipts": "receipts",
  "private.unlearned": "which messages teach a kind of memory no more",
  "private.workout_changes": "ids of workouts and when they changed",
  "public.affinity_events": "affinity_events",
  "public.check_ins": "check_ins",
  "public.conversations": "conversations",
  "public.exercises": "exercises",
  "public.memories": "memories",
  "public.memory_words": "derived from memories",
  "public.memory_stats": "memories: recall_count, last_recalled_at",
  "public.message_feedback": "feedback",
  "public.message_traces": "conversations: traces",
  "public.messages": "conversations: messages",
  "public.pauses": "pauses",
  "public.plan_days": "plans",
  "public.plan_exercises": "plans",
  "public.plan_training_maxes": "plans",
  "public.plans": "plans",
  "public.workout_sets": "workouts",
  "public.workouts": "workouts",
};

Deno.test("DELETE /profile: half of it fails → 503 and everything is there; tried again → 204 and nothing is left", async () => {
  const user = await furnished();
  const erase = () =>
    send(profile, user, "DELETE /profile", { body: { confirm: "delete my account" } });
  const counts = async () => {
    const [row] = await ownerSql<{ n: number }>(
      `select ((select count(*) from public.workout_sets where user_id = $1)
         + (select count(*) from public.messages where user_id = $1)
         + (select count(*) from public.memories where user_id = $1)
         + (select count(*) from auth.users where id = $1))::int as n`,
      [user.id],
    );
    return row!.n;
  };
  const before = await counts();
  const original = globalThis.fetch;
  // The auth server dies with the request half done: the database has rolled back what it had begun.
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(`${stack.url}/auth/v1/admin`)) return await original(input, init);
    await ownerSql(
      `do $$ begin
         delete from auth.users where id = '${user.id}';
         raise exception 'the disk is full';
       end $$`,
    ).catch(() => {});
    return new Response("", { status: 500 });
  };
  try {
    assertProblem(await erase(), 503, "database_unavailable");
  } finally {
    globalThis.fetch = original;
  }
  assertEquals(await counts(), before);
  assertEquals((await send(profile, user, "GET /profile")).status, 200);
  assertEquals((await erase()).status, 204);
  assertEquals(await counts(), 0);
  assertProblem(await erase(), 401, "unauthorized");
});
