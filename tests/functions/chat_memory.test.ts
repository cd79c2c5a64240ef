import { assert, assertEquals } from "@std/assert";
import { embed } from "../../local/gemini/embeddings.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { say } from "../support/chat.ts";
import { emulator, type ScriptedOperation } from "../support/emulator.ts";
import { send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { learnAgain } from "../support/learn_again.ts";
import { dataApi, newUser, type TestUser } from "../support/users.ts";

const list = async (user: TestUser, query = "") =>
  (await send(memories, user, `GET /memories${query}`)).body.data;
const contents = async (user: TestUser, query = "") =>
  (await list(user, query)).map((m: { content: string }) => m.content).sort();

/** What a message that says "twice" teaches. */
const ADDED = { op: "add", kind: "fact", quote: "twice" } as const;

Deno.test("POST /chat: a memory that has changed is superseded, and only the new one is recalled", async () => {
  const user = await newUser();
  const goal = (content: string) => ({ kind: "goal", content });
  await emulator.learns("squat 140", { op: "add", ...goal("Goal: squat 140 kg") });
  await say(user, "My goal is to squat 140 kg.");
  await emulator.learns("squat 160", {
    op: "update",
    memory: "squat 140",
    ...goal("Goal: squat 160 kg"),
  });
  const { body } = await say(user, "My goal is now to squat 160 kg.");
  assertEquals(body.memories_saved.map((m: { content: string }) => m.content), [
    "Goal: squat 160 kg",
  ]);
  assertEquals(await contents(user), ["Goal: squat 160 kg"]);
  const all = await list(user, "?status=current&status=superseded");
  const [now, before] = all;
  assertEquals([all.length, before.superseded_by], [2, now.id]);
  const asked = await say(user, "What is my goal?");
  assertEquals(asked.body.memories_used.map((m: { id: string }) => m.id), [now.id]);
});

Deno.test("POST /chat: what is taken back is forgotten, and stays listed for its user", async () => {
  const user = await newUser();
  const content = "Has a bad left knee";
  await emulator.learns("I have a bad", { op: "add", kind: "constraint", content });
  await say(user, "I have a bad left knee.");
  await emulator.learns("is healed", { op: "forget", memory: content });
  await say(user, "My left knee is healed now.");
  assertEquals(await contents(user), []);
  assertEquals(await contents(user, "?status=forgotten"), ["Has a bad left knee"]);
});

Deno.test("POST /chat: the model changes nothing that the user wrote, nor what the prompt did not show", async () => {
  const [user, other] = [await newUser(), await newUser()];
  const { body: own } = await send(memories, user, "POST /memories", {
    body: { kind: "goal", content: "Wants to row 2 km" },
  });
  await emulator.learns("called Max", { op: "add", kind: "fact", content: "Dog is called Max" });
  const { body: foreign } = await say(other, "My dog is called Max.");
  await emulator.learns(
    "row goal",
    { op: "update", memory: "Wants to row", content: "Wants to row 5 km" },
    { op: "forget", memory: own.id },
    { op: "forget", memory: foreign.memories_saved[0].id },
  );
  await say(user, "About my row goal");
  assertEquals(await contents(user, "?status=current"), ["Wants to row 2 km"]);
  assertEquals(await contents(user, "?status=proposed"), ["Wants to row 5 km"]);
  assertEquals(await contents(other), ["Dog is called Max"]);
});

Deno.test("POST /chat: the same words confirm the memory; near ones, other numbers, sides and negations are news", async () => {
  const user = await newUser();
  const add = (content: string): ScriptedOperation => ({ op: "add", kind: "fact", content });
  const say1 = async (n: number, ...operations: ScriptedOperation[]) => {
    await emulator.learns(`turn ${n}.`, ...operations);
    return (await say(user, `turn ${n}.`)).body.memories_saved.length;
  };
  assertEquals(await say1(1, add("Trains at the Iron Temple gym in town")), 1);
  assertEquals(await say1(2, add("trains at the  Iron Temple gym, in town.")), 1);
  assertEquals(await say1(2.5, add("trains at the  Iron Temple gym in town.")), 0);
  assertEquals(await say1(3, add("Wants to squat 100 kg")), 1);
  assertEquals(await say1(4, add("Wants to squat 120 kg")), 1);
  assertEquals(await say1(5, add("Has a bad left knee")), 1);
  assertEquals(await say1(6, add("Has a bad right knee")), 1);
  assertEquals(await say1(7, add("Eats meat on weekdays")), 1);
  assertEquals(await say1(8, add("Never eats meat on weekdays")), 1);
  assertEquals(await say1(9, ...Array.from({ length: 8 }, (_, i) => add(`Item number ${i}`))), 8);
});

Deno.test("POST /chat: what was deleted is not learned again from the same message, however it is put", async () => {
  const user = await newUser();
  const id = crypto.randomUUID();
  await emulator.learns("twice", { op: "add", kind: "fact", content: "Has two cats" });
  const { body } = await say(user, "twice", { id });
  const saved = body.memories_saved[0].id;
  await send(memories, user, `DELETE /memories/${saved}`);
  await emulator.reset();

  assertEquals(
    await learnAgain(user, id, { ...ADDED, content: "Lives with a pair of cats" }),
    [],
  );
  assertEquals(await contents(user), []);
  assert(
    await learnAgain(user, id, { ...ADDED, kind: "goal", content: "Wants a third cat" }).then((
      l,
    ) => l.length === 1),
  );
});

Deno.test("POST /chat: a memory that the model will not embed keeps no other from its vector", async () => {
  const user = await newUser();
  await emulator.misbehave({
    method: "batchEmbedContents",
    match: "Dog is called Brutus",
    status: 400,
    times: 9,
  });
  await emulator.learns(
    "called Brutus",
    { op: "add", kind: "fact", content: "Dog is called Brutus" },
    { op: "add", kind: "preference", content: "Prefers training in the morning" },
    { op: "add", kind: "constraint", content: "Allergic to nuts" },
  );
  await say(
    user,
    "My dog is called Brutus. I prefer training in the morning. I am allergic to nuts.",
  );
  const rows = await ownerSql<{ content: string }>(
    "select content from public.memories where user_id = $1 and embedding is null",
    [user.id],
  );
  assertEquals(rows.map(({ content }) => content), ["Dog is called Brutus"]);
  await emulator.reset();
  await say(user, "Hello again");
  const [left] = await ownerSql<{ count: number }>(
    "select count(*)::int from public.memories where user_id = $1 and embedding is null",
    [user.id],
  );
  assertEquals(left?.count, 0, "the next chat does it");
});

Deno.test("POST /chat: memories whose vectors are equal stay apart", async () => {
  const user = await newUser();
  await emulator.learns(
    "the Temple",
    { op: "add", kind: "constraint", content: "Cleared for overhead pressing" },
    { op: "add", kind: "constraint", content: "Not cleared for overhead pressing" },
  );
  await say(user, "the Temple");
  const rows = await ownerSql<{ id: string; content: string }>(
    "select id, content from public.memories where user_id = $1",
    [user.id],
  );
  const embedding = JSON.stringify([...embed("Cleared for overhead pressing")]);
  const response = await dataApi(user, "/rpc/store_embeddings", {
    method: "POST",
    body: JSON.stringify({
      payload: {
        model: "gemini-embedding-001",
        items: rows.map((row) => ({ ...row, embedding })),
      },
    }),
  });
  assertEquals(await response.json(), { kept: 2 });
  assertEquals((await contents(user)).length, 2);
});
