import { assert, assertEquals } from "@std/assert";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { say } from "../support/chat.ts";
import { assertProblem, send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { libraryId } from "../support/training.ts";
import { dataApi, newUser, type TestUser } from "../support/users.ts";

/** Fills a table of this user to the brim, as the owner. */
const FILL: Record<string, string> = {
  plans:
    "insert into public.plans (user_id, name) select $1, 'P' || n from generate_series(1, $2) n",
  exercises: `insert into public.exercises (user_id, slug, name)
    select $1, 'own-' || n, 'Own ' || n from generate_series(1, $2) n`,
  conversations:
    "insert into public.conversations (user_id, title) select $1, 'C' || n from generate_series(1, $2) n",
  messages:
    `with c as (insert into public.conversations (user_id, title) values ($1, 'C') returning id)
    insert into public.messages (id, conversation_id, user_id, role, content)
    select gen_random_uuid(), c.id, $1, 'user', 'm' from c, generate_series(1, $2) n`,
};

const exercise_id = await libraryId("barbell-bench-press");
const plan = { name: "One more", days: [{ name: "A", exercises: [{ exercise_id, sets: [{}] }] }] };

const CAPS: [table: string, most: number, add: (user: TestUser) => ReturnType<typeof send>][] = [
  ["plans", 500, (user) => send(plans, user, "POST /plans", { body: plan })],
  [
    "exercises",
    2000,
    (user) => send(exercises, user, "POST /exercises", { body: { name: crypto.randomUUID() } }),
  ],
  ["conversations", 5000, (user) => say(user, "Hello")],
];

for (const [table, most, add] of CAPS) {
  Deno.test(`${table}: ${most} of a user are kept, one more → 409 limit_reached, which says how many; others are not touched`, async () => {
    const [user, other] = [await newUser(), await newUser()];
    await ownerSql(FILL[table]!, [user.id, most - 1]);
    assert((await add(user)).status < 300);
    const refused = assertProblem(await add(user), 409, "limit_reached");
    assertEquals(refused.body.detail.includes(`${most} ${table}`), true, refused.body.detail);
    assert((await add(other)).status < 300);
    const [row] = await ownerSql<{ n: number }>(
      `select count(*)::int as n from public.${table} where user_id = $1`,
      [user.id],
    );
    assertEquals(row!.n, most);
  });
}

Deno.test("messages: 100,000 of a user are kept, one more → 409 limit_reached", async () => {
  const user = await newUser();
  await ownerSql(FILL["messages"]!, [user.id, 100_000]);
  assertProblem(await say(user, "Hello"), 409, "limit_reached");
});

Deno.test("plans: by the Data API the same limit holds, for many rows at once too", async () => {
  const user = await newUser();
  const rows = Array.from({ length: 501 }, (_, n) => ({ name: `P${n}` }));
  const answer = await dataApi(user, "/plans", { method: "POST", body: JSON.stringify(rows) });
  assertEquals([answer.status, (await answer.json()).message], [409, "limit_reached"]);
});

Deno.test("finish_chat: what no model and no route could have made is refused, and nothing is stored", async () => {
  const user = await newUser();
  const rpc = async (name: string, payload: unknown) => {
    const answer = await dataApi(user, `/rpc/${name}`, {
      method: "POST",
      body: JSON.stringify({ payload }),
    });
    return { status: answer.status, body: await answer.json() };
  };
  const { body: begun } = await rpc("begin_chat", { message: "Hello" });
  const answer = {
    conversation_id: begun.conversation_id,
    user_message_id: begun.user_message_id,
    message_id: crypto.randomUUID(),
    reply: "Hi",
    status: "complete",
    mood: "happy",
    suggestions: [],
    actions: [],
    resources: [],
    memories_used: [],
    memory_operations: [],
  };
  const action = {
    id: crypto.randomUUID(),
    type: "open_exercise",
    summary: "s",
    payload: { exercise_id },
  };
  const forged: Record<string, unknown>[] = [
    { resources: [{ label: "Click", url: "javascript:alert(1)" }] },
    { resources: [{ label: "Click", url: "http://example.com" }] },
    { resources: [{ label: "Click", url: "data:text/html,x" }] },
    { resources: [{ label: "Click", url: "https://a b" }] },
    { resources: [{ label: "Click", phone: "1;javascript:x" }] },
    { resources: [{ label: "Click", onclick: "x" }] },
    { resources: { label: "Click" } },
    { actions: [{ ...action, payload: { big: "x".repeat(300_000) } }] },
    { actions: [{ ...action, type: "delete_account" }] },
    { actions: Array(11).fill(action) },
    { suggestions: [{ html: "<b>" }] },
    { suggestions: ["x".repeat(20_000)] },
    { trace: { big: "x".repeat(200_000) } },
    { reply: "x".repeat(8001) },
    { memories_used: Array(201).fill(crypto.randomUUID()) },
  ];
  for (const part of forged) {
    const { status } = await rpc("finish_chat", { ...answer, ...part });
    assert(status >= 400 && status < 500, `${status}: ${JSON.stringify(part).slice(0, 100)}`);
  }
  const thread = `GET /chat/conversations/${begun.conversation_id}/messages`;
  assertEquals((await send(chat, user, thread)).body.data.length, 1);
  assertEquals((await rpc("finish_chat", answer)).status, 200);
});

Deno.test("POST /workouts/log: the longest that a route takes is within the bounds of the database", async () => {
  const user = await newUser();
  const moment = new Date(Date.now() - 3_600_000).toISOString();
  const set = {
    exercise_id,
    type: "working",
    entry: 0,
    superset: 20,
    reps: 1000,
    weight_kg: 1234.567,
    rpe: 8.5,
    duration_s: 86_400,
    distance_m: 12_345.678,
    rest_s: 86_400,
    notes: "ü".repeat(200),
  };
  const body = {
    started_at: moment,
    finished_at: moment,
    notes: "ü".repeat(4000),
    sets: Array(300).fill(set),
  };
  const { status, body: answer } = await send(workouts, user, "POST /workouts/log", { body });
  assertEquals([status, answer.code], [201, undefined]);
});
