import { assert, assertEquals } from "@std/assert";
import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { routes } from "../support/apps.ts";
import { say } from "../support/chat.ts";
import { assertInvalid, assertProblem, send } from "../support/request.ts";
import { ownerSql, stack } from "../support/stack.ts";
import { aWorkout } from "../support/training.ts";
import { newUser, type TestUser } from "../support/users.ts";

/** A user who has used everything; every text of theirs holds `word`. */
async function busyUser(word: string): Promise<TestUser> {
  const user = await newUser({ display_name: `${word} name` });
  const post = async (app: typeof plans, route: string, body: unknown) => {
    const answer = await send(app, user, route, { body });
    assert(answer.status < 300, `${route}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const until = new Date(Date.now() + 172_800_000).toISOString().slice(0, 10);
  await post(profile, "PATCH /profile", { pause: { until, reason: "rest" } });
  const { id: exercise_id } = await post(exercises, "POST /exercises", { name: `${word} lift` });
  const archived = await post(exercises, "POST /exercises", { name: `${word} archived` });
  await send(exercises, user, `DELETE /exercises/${archived.id}`);
  const plan = await post(plans, "POST /plans", {
    name: `${word} plan`,
    days: [{ name: `${word} day`, exercises: [{ exercise_id, notes: word, sets: [{}] }] }],
  });
  await post(
    workouts,
    "POST /workouts/log",
    aWorkout([{ exercise_id, reps: 5, weight_kg: 100, notes: `${word} set` }], {
      plan_id: plan.id,
      title: `${word} workout`,
    }),
  );
  await post(memories, "POST /memories", { kind: "fact", content: `The dog is called ${word}` });
  await post(chat, "POST /chat", { message: `My cat is called ${word}.` });
  await post(chat, "POST /chat", { message: "What is my cat called?" });
  await backgroundSettled();
  const gone = await post(memories, "POST /memories", { kind: "fact", content: "to be forgotten" });
  await send(memories, user, `DELETE /memories/${gone.id}`);
  return user;
}

/** How many rows of each table name this user, whatever the column is called. */
async function rowsOf(user: TestUser): Promise<Record<string, number>> {
  const columns = await ownerSql<{ table: string; column: string }>(
    `select format('%I.%I', c.table_schema, c.table_name) as table, quote_ident(c.column_name) as column
     from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema in ('public', 'private', 'auth') and c.data_type = 'uuid'
       and t.table_type = 'BASE TABLE'`,
  );
  const counts: Record<string, number> = {};
  for (const { table, column } of columns) {
    const [row] = await ownerSql<{ n: number }>(
      `select count(*)::int as n from ${table} where ${column} = $1`,
      [user.id],
    );
    if (row!.n > 0) counts[table] = (counts[table] ?? 0) + row!.n;
  }
  return counts;
}

const KINDS = [
  "affinity_events",
  "conversations",
  "exercises",
  "memories",
  "pauses",
  "plans",
  "workouts",
];

Deno.test("GET /profile/export: everything of the user, nothing of anybody else, as a file", async () => {
  const [ada, ben] = [await busyUser("Zebra"), await busyUser("Walrus")];
  const { status, headers, body } = await send(profile, ada, "GET /profile/export");
  assertEquals(status, 200);
  assertEquals(headers.get("content-disposition"), 'attachment; filename="slow-burn-export.json"');
  assertEquals(headers.get("cache-control"), "no-store");
  for (const kind of KINDS) assert(body[kind].length > 0, kind);
  const text = JSON.stringify(body);
  for (const part of ["name", "lift", "archived", "plan", "day", "workout", "set"]) {
    assert(text.includes(`Zebra ${part}`), part);
  }
  assert(text.includes("The dog is called Zebra") && text.includes("My cat is called Zebra."));
  assert(text.includes(ada.email));
  for (const foreign of ["Walrus", ben.id, ben.email]) assert(!text.includes(foreign), foreign);
  for (const table of ["messages", "memories", "affinity_events"]) {
    const rows = await ownerSql<{ id: string }>(
      `select id from public.${table} where user_id = $1`,
      [ada.id],
    );
    for (const { id } of rows) assert(text.includes(id), `${table} ${id}`);
  }
});

Deno.test("GET /profile/export: a new user has one too", async () => {
  const { status, body } = await send(profile, await newUser(), "GET /profile/export");
  assertEquals(status, 200);
  for (const kind of KINDS) assertEquals(body[kind], [], kind);
  assertEquals(body.language, null);
});

Deno.test("GET /profile/export: has the language in which the user was found to write", async () => {
  const user = await newUser();
  await say(user, "Ich möchte am Montag nicht mehr mit dem Rad zur Arbeit fahren.");
  const { body } = await send(profile, user, "GET /profile/export");
  assertEquals(body.language, "german");
});

Deno.test("DELETE /profile: not confirmed → 422, and nothing is gone", async () => {
  const user = await newUser();
  for (const confirm of ["yes", "Delete my account", "delete my account!", "", true]) {
    assertInvalid(
      await send(profile, user, "DELETE /profile", { body: { confirm } }),
      "confirm: invalid",
    );
  }
  assertInvalid(await send(profile, user, "DELETE /profile", { body: {} }), "confirm: required");
  assertInvalid(await send(profile, user, "DELETE /profile"), "confirm: required");
  assertEquals((await send(profile, user, "GET /profile")).status, 200);
});

Deno.test("DELETE /profile: every row of every table goes, others' stay, and every route answers 401", async () => {
  const [ada, ben] = [await busyUser("Zebra"), await busyUser("Walrus")];
  const [hers, his] = [await rowsOf(ada), await rowsOf(ben)];
  const held = Object.keys(hers);
  for (const table of ["public.messages", "public.memory_stats", "private.receipts"]) {
    assert(held.includes(table), `${table} among ${held}`);
  }
  const body = { confirm: "delete my account" };
  const gone = await send(profile, ada, "DELETE /profile", { body });
  assertEquals([gone.status, gone.body], [204, null]);
  assertEquals(await rowsOf(ada), {});
  assertEquals(await rowsOf(ben), his);
  assertEquals(Object.keys(his).sort(), held.sort());

  for (const { app, method, path, isPublic, title } of routes) {
    if (isPublic) continue;
    const answer = await send(app, ada, `${method} ${path}`);
    assertEquals([answer.status, answer.body.code], [401, "unauthorized"], title);
  }
  assertProblem(await send(profile, ada, "DELETE /profile", { body }), 401, "unauthorized");
  const signIn = await fetch(`${stack.url}/auth/v1/token?grant_type=password`, {
    method: "POST",
    headers: { apikey: stack.publishableKey, "Content-Type": "application/json" },
    body: JSON.stringify({ email: ada.email, password: ada.password }),
  });
  await signIn.body?.cancel();
  assertEquals(signIn.status, 400);
});

Deno.test("DELETE /profile: five at once → one 204, the others 401", async () => {
  const user = await newUser();
  const answers = await Promise.all(
    Array.from(
      { length: 5 },
      () => send(profile, user, "DELETE /profile", { body: { confirm: "delete my account" } }),
    ),
  );
  assertEquals(answers.map(({ status }) => status).sort(), [204, 401, 401, 401, 401]);
});
