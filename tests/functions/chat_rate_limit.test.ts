import { assert, assertEquals } from "@std/assert";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { emulator } from "../support/emulator.ts";
import { assertProblem, send } from "../support/request.ts";
import { ownerScript, ownerSql } from "../support/stack.ts";
import { dataApi, newUser, type TestUser } from "../support/users.ts";
import { withVariables } from "../support/variables.ts";

function limited(name: string, test: () => Promise<void>): void {
  Deno.test(name, () => withVariables({ CHAT_RATE_LIMIT: "3/1m,100/1d" }, test));
}

async function say(user: TestUser, id: string = crypto.randomUUID()) {
  const answer = await send(chat, user, "POST /chat", { body: { message: "Hello", id } });
  await backgroundSettled();
  return answer;
}

limited(
  "POST /chat: over the limit → 429 with its headers, not stored, no model call",
  async () => {
    const user = await newUser();
    const id = crypto.randomUUID();
    const left = [await say(user, id), await say(user), await say(user)];
    assertEquals(left.map(({ status }) => status), [200, 200, 200]);
    assertEquals(
      left.map(({ headers }) => /^"3\/1m";r=(\d)/.exec(headers.get("ratelimit")!)?.[1]),
      ["2", "1", "0"],
    );
    await emulator.reset();
    const refused = assertProblem(await say(user), 429, "rate_limited");
    const wait = Number(refused.headers.get("retry-after"));
    assert(wait > 0 && wait <= 60, `Retry-After: ${wait}`);
    assertEquals(
      refused.headers.get("ratelimit-policy"),
      '"3/1m";q=3;w=60, "100/1d";q=100;w=86400',
    );
    assert(refused.headers.get("ratelimit")!.startsWith('"3/1m";r=0;t='));
    assertEquals(await emulator.requests(), []);
    assertEquals(await emulator.requests("batchEmbedContents"), []);
    const stored = await ownerSql(
      "select id from public.messages where user_id = $1 and role = 'user'",
      [user.id],
    );
    assertEquals(stored.length, 3);

    assertEquals((await say(user, id)).status, 200, "an answered message is given again");
    assertEquals((await say(await newUser())).status, 200, "the limit is each user's own");
  },
);

limited("POST /chat: ten at once get no more than the limit allows", async () => {
  const user = await newUser();
  const answers = await Promise.all(Array.from({ length: 10 }, () => say(user)));
  assertEquals(
    answers.map(({ status }) => status).sort(),
    [200, 200, 200, ...Array(7).fill(429)],
  );
});

limited(
  "POST /chat: a new window begins after the old one, and no client can begin it",
  async () => {
    const user = await newUser();
    for (let i = 0; i < 3; i++) await say(user);
    for (const path of ["/rate_windows", "/rpc/take_turn"]) {
      const { ok, body } = await dataApi(user, path);
      await body?.cancel();
      assert(!ok, path);
    }
    const direct = await dataApi(user, "/rpc/begin_chat", {
      method: "POST",
      body: JSON.stringify({
        payload: { message: "x", rate_limits: [{ name: "x", max: 1e6, seconds: 60 }] },
      }),
    });
    await direct.body?.cancel();
    assertProblem(await say(user), 429, "rate_limited");
    await ownerScript(`update private.rate_windows
    set started_at = started_at - interval '61 seconds' where user_id = '${user.id}'`);
    assertEquals((await say(user)).status, 200);
  },
);

limited(
  "POST /chat: the database's clock was put back → nobody waits for longer than a window",
  async () => {
    const user = await newUser();
    for (let i = 0; i < 3; i++) assertEquals((await say(user)).status, 200);
    assertProblem(await say(user), 429, "rate_limited");
    await ownerSql(
      "update private.rate_windows set started_at = started_at + interval '400 days' where user_id = $1",
      [user.id],
    );
    for (let i = 0; i < 3; i++) assertEquals((await say(user)).status, 200);
    const refused = assertProblem(await say(user), 429, "rate_limited");
    const wait = Number(refused.headers.get("retry-after"));
    assert(wait > 0 && wait <= 60, `Retry-After: ${wait}`);
  },
);
