import { assert, assertEquals } from "@std/assert";
import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { emulator } from "../support/emulator.ts";
import { assertInvalid, assertProblem, send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { newUser, type TestUser } from "../support/users.ts";

interface Match {
  memory: { id: string; content: string; kind: string };
  score: number;
  parts: { similarity: number | null; text_rank: number; recency: number; importance: number };
}

const search = (user: TestUser, body: unknown) =>
  send(memories, user, "POST /memories/search", { body });
const matches = async (user: TestUser, query: string, more = {}): Promise<Match[]> => {
  const { status, body } = await search(user, { query, ...more });
  assertEquals(status, 200);
  return body.data;
};
const remember = async (user: TestUser, kind: string, content: string) => {
  await send(memories, user, "POST /memories", { body: { kind, content } });
  await backgroundSettled();
};
/** The model will not embed this text until the emulator is reset. */
const withoutVector = (match: string) =>
  emulator.misbehave({ method: "batchEmbedContents", match, status: 400, times: 9 });
// The next chat embeds what has no vector yet.
const embedAll = async (user: TestUser) => {
  await send(chat, user, "POST /chat", { body: { message: "Hello" } });
  await backgroundSettled();
};

async function known(): Promise<TestUser> {
  const user = await newUser();
  await remember(user, "fact", "My dog is called Max");
  await remember(user, "preference", "Prefers training in the morning");
  await remember(user, "constraint", "Has a bad left knee");
  return user;
}

Deno.test("POST /memories/search: by meaning and words, best first, with the parts of the score", async () => {
  const user = await known();
  await embedAll(user);
  const found = await matches(user, "What is my dog called?");
  const [best] = found;
  assertEquals(best!.memory.content, "My dog is called Max");
  assertEquals((await send(memories, user, `GET /memories/${best!.memory.id}`)).body, best!.memory);
  assert(best!.parts.similarity! > 0.3);
  assert(best!.parts.text_rank > 0 && best!.parts.text_rank <= 1);
  assert(best!.parts.recency > 0.99 && best!.parts.recency <= 1);
  assertEquals(best!.parts.importance, 0.5);
  const scores = found.map(({ score }) => score);
  assertEquals(scores, [...scores].sort((a, b) => b - a));
});

Deno.test("POST /memories/search: without the model it goes by words, similarity is null", async () => {
  const user = await known();
  await embedAll(user);
  await emulator.misbehave({ method: "batchEmbedContents", status: 503, times: 9 });
  const found = await matches(user, "knee");
  await emulator.reset();
  assertEquals(found.map(({ memory }) => memory.content), ["Has a bad left knee"]);
  assertEquals(found[0]!.parts.similarity, null);
});

Deno.test("POST /memories/search: a memory without a vector is found by its words", async () => {
  await withoutVector("Prefers training in the morning");
  const user = await known();
  const [best] = await matches(user, "when do I like training");
  await emulator.reset();
  assertEquals(best!.memory.content, "Prefers training in the morning");
  assertEquals(best!.parts.similarity, null);
});

Deno.test("POST /memories/search: an edited memory is found by its new text alone", async () => {
  const user = await known();
  await embedAll(user);
  const [dog] = await matches(user, "dog");
  await withoutVector("My cat is called Tom");
  await send(memories, user, `PATCH /memories/${dog!.memory.id}`, {
    body: { content: "My cat is called Tom" },
  });
  await backgroundSettled();
  const [cat] = await matches(user, "cat");
  await emulator.reset();
  assertEquals([cat!.memory.id, cat!.parts.similarity], [dog!.memory.id, null]);
  await embedAll(user);
  const [again] = await matches(user, "cat");
  assertEquals(again!.memory.id, dog!.memory.id);
  assert(again!.parts.similarity! > 0);
});

Deno.test("POST /memories/search: limit and kinds narrow it; others' memories are never found", async () => {
  const [user, other] = [await known(), await newUser()];
  await embedAll(user);
  assertEquals((await matches(user, "dog knee training", { limit: 1 })).length, 1);
  const kinds = ["constraint", "fact"];
  const found = await matches(user, "dog knee training morning", { kinds, limit: 50 });
  assertEquals([...new Set(found.map(({ memory }) => memory.kind))].sort(), kinds);
  assertEquals(await matches(other, "What is my dog called?"), []);
});

Deno.test("POST /memories/search: odd queries find what they find, none fails", async () => {
  const user = await known();
  const queries = [
    "'",
    "a & | ! :* (",
    "%",
    "\\",
    "<->",
    "🏋️",
    "的",
    "dog' OR '1'='1",
    "the and of",
  ];
  for (const query of [...queries, "word ".repeat(800).trim()]) {
    assertEquals((await search(user, { query })).status, 200, query);
  }
});

Deno.test("POST /memories/search: what cannot be → 422 with path and code", async () => {
  const user = await newUser();
  assertInvalid(await search(user, {}), "query: required");
  assertInvalid(await search(user, { query: " " }), "query: required");
  assertInvalid(await search(user, { query: "x".repeat(4001) }), "query: too_long");
  assertInvalid(await search(user, { query: "x", limit: 0 }), "limit: out_of_range");
  assertInvalid(await search(user, { query: "x", limit: 51 }), "limit: out_of_range");
  assertInvalid(await search(user, { query: "x", limit: 1.5 }), "limit: invalid");
  assertInvalid(await search(user, { query: "x", kinds: ["x"] }), "kinds.0: invalid");
  assertInvalid(await search(user, { query: "x", kinds: "fact" }), "kinds: invalid");
});

Deno.test("GET /memories/search: 405, it is no memory's id", async () => {
  const user = await newUser();
  const { status, headers } = await send(memories, user, "GET /memories/search");
  assertEquals([status, headers.get("allow")], [405, "OPTIONS, POST"]);
});

Deno.test("POST /memories/search: what was just added or changed is found by its meaning", async () => {
  const user = await newUser();
  const { body } = await send(memories, user, "POST /memories", {
    body: { kind: "fact", content: "My dog is called Max" },
  });
  await backgroundSettled();
  assert((await matches(user, "dog"))[0]!.parts.similarity! > 0.3);
  await send(memories, user, `PATCH /memories/${body.id}`, {
    body: { content: "My cat is called Tom" },
  });
  await backgroundSettled();
  assert((await matches(user, "cat"))[0]!.parts.similarity! > 0.3);
});

Deno.test("POST /memories/search: counts as a message does, and beyond the limit asks nothing of the model", async () => {
  const user = await newUser();
  const first = await search(user, { query: "knee" });
  assert(first.headers.get("ratelimit")?.includes("r="));
  await ownerSql("update private.rate_windows set used = 1000 where user_id = $1", [user.id]);
  await emulator.reset();
  const refused = await search(user, { query: "knee" });
  assertProblem(refused, 429, "rate_limited");
  assert(Number(refused.headers.get("retry-after")) > 0);
  assertEquals(await emulator.requests(), []);
});

Deno.test("POST /memories/search: an erased account → 401, and its words go nowhere", async () => {
  const user = await newUser();
  await ownerSql("delete from auth.users where id = $1", [user.id]);
  await emulator.reset();
  assertProblem(await search(user, { query: "my secret" }), 401, "unauthorized");
  assertEquals(await emulator.requests(), []);
});
