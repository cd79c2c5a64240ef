import { assert, assertEquals } from "@std/assert";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { say } from "../support/chat.ts";
import { emulator } from "../support/emulator.ts";
import { send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { dataApi, newUser, type TestUser } from "../support/users.ts";
import { withVariables } from "../support/variables.ts";

const MODEL = "gemini-embedding-001";
const DIMENSIONS = 768;
const filled = (value: unknown, length = DIMENSIONS) => `[${Array(length).fill(value).join(",")}]`;

/** Vectors that no model gives, and whether they can be stored. */
const FORGED: Record<string, { embedding: unknown; isKept: boolean }> = {
  "of zeros": { embedding: filled(0), isKept: true },
  "as long as halfvec allows": { embedding: filled(60_000), isKept: true },
  "too long for halfvec": { embedding: filled(1e6), isKept: false },
  "of NaN": { embedding: filled("NaN"), isKept: false },
  "of infinity": { embedding: filled("Infinity"), isKept: false },
  "too short": { embedding: filled(1, DIMENSIONS - 1), isKept: false },
  "no vector": { embedding: { a: 1 }, isKept: false },
};

async function remember(user: TestUser, content: string): Promise<{ id: string; content: string }> {
  const { status, body } = await send(memories, user, "POST /memories", {
    body: { kind: "fact", content },
  });
  assertEquals(status, 201);
  return body;
}

/** What a signed-in caller can do past the functions: any vector, for any id, of any model. */
async function store(user: TestUser, model: unknown, items: unknown) {
  const response = await dataApi(user, "/rpc/store_embeddings", {
    method: "POST",
    body: JSON.stringify({ payload: { model, items } }),
  });
  return { status: response.status, body: await response.json() };
}

/** Everything of a user that a search looks at. */
const stored = (user: TestUser) =>
  ownerSql(
    `select m.id, m.content, m.embedding::text, m.embedding_model, m.updated_at, p.embedding_model as current
     from public.memories m join public.profiles p on p.id = m.user_id where m.user_id = $1 order by m.id`,
    [user.id],
  );

async function found(user: TestUser) {
  const { status, body } = await send(memories, user, "POST /memories/search", {
    body: { query: "Which dog is mine?" },
  });
  assertEquals(status, 200);
  return body.data.map(({ memory, score, parts }: Record<string, Record<string, unknown>>) => [
    memory!["id"],
    Number(score).toFixed(4),
    Number(parts!["similarity"]).toFixed(4),
  ]);
}

Deno.test("rpc/store_embeddings: forged vectors change nothing for anybody else, and none of the caller's words", () =>
  withVariables({ CHAT_RATE_LIMIT: "1000/1m" }, async () => {
    const [attacker, victim] = [await newUser(), await newUser()];
    const theirs = await remember(victim, "Has a dog called Brutus");
    const mine = await remember(attacker, "Has a dog called Nero");
    await say(victim, "Hello");
    await say(attacker, "Hello");
    const [rows, results] = [await stored(victim), await found(victim)];
    assert(rows.every(({ embedding }) => embedding), "the victim's memory has its vector");
    const affinity = async () => (await send(profile, attacker, "GET /profile")).body.affinity;
    const before = await affinity();

    for (const [what, { embedding, isKept }] of Object.entries(FORGED)) {
      for (const model of [MODEL, "another", ""]) {
        const foreign = await store(attacker, model, [{ ...theirs, embedding: filled(1) }]);
        assertEquals(foreign, { status: 200, body: { kept: 0 } });
        const { status, body } = await store(attacker, model, [{ ...mine, embedding }]);
        assertEquals(status < 300, isKept, `${what}: ${status} ${JSON.stringify(body)}`);
        assert(status < 500, `${what}: ${status}`);
        await found(attacker);
      }
    }
    for (const model of [null, "m".repeat(101), { a: 1 }, ["m"]]) {
      const { status } = await store(attacker, model, [{ ...mine, embedding: filled(1) }]);
      assert(status < 500, `${JSON.stringify(model)}: ${status}`);
    }
    const many = Array(101).fill({ ...mine, embedding: filled(1) });
    assertEquals((await store(attacker, MODEL, many)).status, 422);
    assertEquals((await store(null as unknown as TestUser, MODEL, [])).status, 401);

    assertEquals(await stored(victim), rows);
    assertEquals(await found(victim), results);
    const [own] = await ownerSql<{ content: string; length: number }>(
      "select content, extensions.l2_norm(embedding) as length from public.memories where id = $1",
      [mine.id],
    );
    assertEquals(own!.content, mine.content);
    assert(own!.length < 1.01, `no vector weighs more than another: ${own!.length}`);
    assertEquals(await affinity(), before);
    assertEquals((await say(attacker, "Which dog is mine?")).status, 200);
  }));

Deno.test("rpc/store_embeddings: a forged vector goes when its memory is edited", async () => {
  const user = await newUser();
  const memory = await remember(user, "Has a cat");
  assertEquals((await store(user, MODEL, [{ ...memory, embedding: filled(1) }])).body, { kept: 1 });
  const [forged] = await stored(user);
  await send(memories, user, `PATCH /memories/${memory.id}`, { body: { content: "Has two cats" } });
  await say(user, "Hello");
  const [mended] = await stored(user);
  assert(mended!["embedding"] && mended!["embedding"] !== forged!["embedding"]);
});

Deno.test("rpc/store_embeddings: another model's name makes one chat embed at most 50 memories", async () => {
  const user = await newUser();
  await ownerSql(
    "insert into public.memories (user_id, kind, content) select $1, 'fact', 'Fact ' || n from generate_series(1, 60) n",
    [user.id],
  );
  await store(user, "another", []);
  await emulator.reset();
  await say(user, "Hello");
  const calls = await emulator.requests("batchEmbedContents");
  const texts = calls.flatMap(({ body }) => body.requests ?? []);
  assert(texts.length > 0 && texts.length <= 51, `${texts.length} texts, the message among them`);
});
