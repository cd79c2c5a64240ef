import { assert, assertEquals, assertRejects } from "@std/assert";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { dataApiCalls, send } from "../support/request.ts";
import { ownerSql, stack } from "../support/stack.ts";
import { libraryId } from "../support/training.ts";
import { newUser, type TestUser } from "../support/users.ts";

const bench = await libraryId("barbell-bench-press");

/** More than a page of everything there can be much of; some of it at the same moment. */
async function longLife(): Promise<TestUser> {
  const user = await newUser();
  const rows = [
    `with logged as (
       insert into public.workouts (user_id, started_at, finished_at, time_zone, title)
       select $1, m.at, m.at, 'UTC', 'He said "[]}"' from generate_series(1, 120) n
       cross join lateral (select '2026-01-01Z'::timestamptz + n / 2 * interval '1 minute' as at) m
       returning id, user_id
     ) insert into public.workout_sets (workout_id, user_id, position, entry, exercise_id, reps)
       select id, user_id, 0, 0, $2, 5 from logged`,
    `insert into public.memories (user_id, kind, content, created_at)
     select $1, 'fact', 'Number ' || n, '2026-01-01Z'::timestamptz + n / 2 * interval '1 minute'
     from generate_series(1, 205) n`,
    `insert into public.plans (user_id, name, created_at)
     select $1, 'Plan ' || n, '2026-01-01Z'::timestamptz + n / 3 * interval '1 minute' from generate_series(1, 23) n`,
    `insert into public.exercises (user_id, slug, name) select $1, 'own-' || n, 'Own ' || n from generate_series(1, 101) n`,
    `insert into public.conversations (id, user_id, title, created_at)
     select gen_random_uuid(), $1, 'Thread ' || n, '2026-01-01Z'::timestamptz + n / 2 * interval '1 minute'
     from generate_series(1, 8) n`,
    // The first, the fourth and the last stay empty.
    `insert into public.messages (id, user_id, conversation_id, role, content)
     select gen_random_uuid(), $1, c.id, 'user', format('%s, message %s', c.title, n)
     from public.conversations c cross join generate_series(1, 120) n
     where c.user_id = $1 and c.title not in ('Thread 1', 'Thread 4', 'Thread 8')
       and (n <= 3 or c.title = 'Thread 3')`,
    `insert into private.receipts (user_id, resource, id, answer)
     select $1, (array['plan', 'memory', 'workout'])[1 + n % 3], gen_random_uuid(), '{"text": "[]}"}'
     from generate_series(1, 130) n`,
  ];
  for (const sql of rows) {
    await ownerSql(sql, sql.includes("$2") ? [user.id, bench] : [user.id]);
  }
  return user;
}

const download = async (user: TestUser) =>
  await profile.request("/profile/export", { headers: { Authorization: `Bearer ${user.token}` } });

Deno.test("GET /profile/export: years of everything come page by page, each row once, in order", async () => {
  const user = await longLife();
  const { status, body } = await send(profile, user, "GET /profile/export");
  assertEquals(status, 200);
  const ids = async (sql: string) =>
    (await ownerSql<{ id: string }>(sql, [user.id])).map(({ id }) => id);
  const idsIn = (list: string) => body[list].map(({ id }: { id: string }) => id);
  for (const [list, order] of [["workouts", "started_at"], ["plans", "created_at"]]) {
    const stored = await ids(
      `select id from public.${list} where user_id = $1 order by ${order}, id`,
    );
    assertEquals(idsIn(list!), stored, list);
  }
  for (const list of ["memories", "exercises", "conversations"]) {
    const stored = await ids(
      `select id from public.${list} where user_id = $1 order by created_at, id`,
    );
    assertEquals(idsIn(list), stored, list);
  }
  assertEquals(
    idsIn("affinity_events"),
    await ids("select id from public.affinity_events where user_id = $1 order by seq"),
  );
  assertEquals(body.affinity_events.length, 120);
  assertEquals(
    idsIn("receipts"),
    await ids(`select id from private.receipts where user_id = $1 order by resource, id`),
  );
  const said = Object.fromEntries(
    body.conversations.map((
      { title, messages }: { title: string; messages: { content: string }[] },
    ) => [
      title,
      messages.map(({ content }) => content),
    ]),
  );
  for (let n = 1; n <= 8; n++) {
    const count = [1, 4, 8].includes(n) ? 0 : n === 3 ? 120 : 3;
    assertEquals(
      said[`Thread ${n}`],
      Array.from({ length: count }, (_, i) => `Thread ${n}, message ${i + 1}`),
    );
  }
});

Deno.test("GET /profile/export: no part of it is more than a page", async () => {
  const user = await longLife();
  const sizes: number[] = [];
  const calls = await dataApiCalls(async () => {
    for await (const part of (await download(user)).body!) sizes.push(part.length);
  });
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  assert(Math.max(...sizes) < whole / 4, `${Math.max(...sizes)} of ${whole} bytes at once`);
  // The first pages come in one call; after them as many as each list has.
  assertEquals(calls.length, 1 + 1 + 1 + 2 + 2 + 2 + 0 + 0 + 2 + 2);
});

Deno.test("GET /profile/export: a page that fails breaks the connection, the first one is a problem", async () => {
  const user = await longLife();
  const reader = (await download(user)).body!.getReader();
  assert(!(await reader.read()).done);
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    String(input instanceof Request ? input.url : input).startsWith(stack.url)
      ? Promise.reject(new TypeError("connection refused"))
      : original(input, init);
  try {
    await assertRejects(async () => {
      while (!(await reader.read()).done);
    });
    const whole = await send(profile, user, "GET /profile/export");
    assertEquals([whole.status, whole.body.code], [503, "database_unavailable"]);
  } finally {
    globalThis.fetch = original;
  }
});

Deno.test("GET /profile/export: an account that is erased while it is read → the connection breaks", async () => {
  const user = await longLife();
  const reader = (await download(user)).body!.getReader();
  assert(!(await reader.read()).done);
  await ownerSql("delete from auth.users where id = $1", [user.id]);
  await assertRejects(async () => {
    while (!(await reader.read()).done);
  });
});

Deno.test("export_profile_page(): an unknown list → 422; pages of two meet where the last ended", async () => {
  const user = await longLife();
  const call = async (list: string, page_after: unknown) => {
    const response = await fetch(`${stack.url}/rest/v1/rpc/export_profile_page`, {
      method: "POST",
      headers: {
        apikey: stack.publishableKey,
        Authorization: `Bearer ${user.token}`,
        "Content-Type": "application/json",
      },
      body: JSON.stringify({ list, page_limit: 2, page_after }),
    });
    return { status: response.status, body: await response.json() };
  };
  assertEquals((await call("secrets", null)).status, 422);
  const names: string[] = [];
  let after: unknown = null;
  do {
    const { body } = await call("plans", after);
    names.push(...body.data.map(({ name }: { name: string }) => name));
    after = body.next_after;
  } while (after);
  assertEquals(new Set(names).size, 23);
  assertEquals(names.length, 23);
});
