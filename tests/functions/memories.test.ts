import { assert, assertEquals } from "@std/assert";
import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { emulator } from "../support/emulator.ts";
import { assertInvalid, assertProblem, send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { newUser, type TestUser } from "../support/users.ts";

const create = (user: TestUser, body: unknown) => send(memories, user, "POST /memories", { body });
const read = (user: TestUser, id: string) => send(memories, user, `GET /memories/${id}`);
const patch = (user: TestUser, id: string, body: unknown) =>
  send(memories, user, `PATCH /memories/${id}`, { body });
const remove = (user: TestUser, id: string) => send(memories, user, `DELETE /memories/${id}`);
const forget = (user: TestUser, confirm: unknown) =>
  send(memories, user, "DELETE /memories", { body: { confirm } });
const list = async (user: TestUser, query = "") => {
  const { body } = await send(memories, user, `GET /memories?${query}`);
  return body.data.map(({ content }: { content: string }) => content) as string[];
};
const EVERY_STATUS = ["current", "proposed", "superseded", "forgotten", "expired"]
  .map((status) => `status=${status}`).join("&");
const learn = async (user: TestUser, message: string) => {
  const { body } = await send(chat, user, "POST /chat", { body: { message } });
  await backgroundSettled();
  return body.memories_saved[0] as { id: string };
};

Deno.test("POST /memories: 201 with every field and Location", async () => {
  const user = await newUser();
  const { status, headers, body } = await create(user, {
    kind: "goal",
    content: "  Deadlift 200 kg\r\nby summer 🏋️ ",
    importance: 0.9,
  });
  assertEquals(status, 201);
  assertEquals(headers.get("location"), `/functions/v1/memories/${body.id}`);
  const { id, created_at, updated_at, ...fields } = body;
  assertEquals(fields, {
    kind: "goal",
    content: "Deadlift 200 kg\nby summer 🏋️",
    importance: 0.9,
    about: "self",
    status: "current",
    source: "user",
    source_message_id: null,
    quote: null,
    proposes: null,
    superseded_by: null,
    valid_from: null,
    valid_until: null,
    last_recalled_at: null,
    recall_count: 0,
  });
  assertEquals(created_at, updated_at);
  assertEquals((await read(user, id)).body, body);
  assertEquals((await create(user, { kind: "fact", content: "x" })).body.importance, 0.5);
});

Deno.test("POST /memories: 400 characters of any script, not one more", async () => {
  const user = await newUser();
  const longest = "🦄".repeat(400);
  assertEquals((await create(user, { kind: "fact", content: longest })).body.content, longest);
  const longer = await create(user, { kind: "fact", content: `${longest}🦄` });
  assertInvalid(longer, "content: too_long");
});

Deno.test("POST /memories: the same id again → 200 as the first time, else 409; deleted → 410", async () => {
  const [ada, ben] = [await newUser(), await newUser()];
  const body = { id: crypto.randomUUID(), kind: "fact", content: "Secret of Ada" };
  const first = await create(ada, body);
  await patch(ada, body.id, { content: "Corrected" });
  const again = await create(ada, { importance: null, ...body, content: " Secret of Ada " });
  assertEquals([first.status, again.status], [201, 200]);
  assertEquals(again.body, first.body);
  assertEquals(await list(ada), ["Corrected"], "a retry undoes no edit");
  assertProblem(await create(ada, { ...body, kind: "goal" }), 409, "id_taken");
  const taken = assertProblem(await create(ben, body), 409, "id_taken");
  assert(!JSON.stringify(taken.body).includes("Secret"));
  await remove(ada, body.id);
  assertProblem(await create(ada, body), 410, "gone");
});

Deno.test("POST /memories: ten attempts at once with one id create one", async () => {
  const user = await newUser();
  const body = { id: crypto.randomUUID(), kind: "fact", content: "once" };
  const answers = await Promise.all(Array.from({ length: 10 }, () => create(user, body)));
  assertEquals(answers.map(({ status }) => status).sort(), [...Array(9).fill(200), 201]);
  assertEquals(await list(user), ["once"]);
});

Deno.test("PATCH /memories/{id}: what is absent stays; what was learned is the user's own then", async () => {
  const user = await newUser();
  const { id } = await learn(user, "I have a bad left knee.");
  const { body: learned } = await read(user, id);
  assertEquals(learned.source, "chat");
  const changed = await patch(user, id, { content: "I have a bad right knee" });
  assertEquals(changed.body, {
    ...learned,
    content: "I have a bad right knee",
    source: "user",
    updated_at: changed.body.updated_at,
  });
  assert(changed.body.updated_at > learned.updated_at);
  const more = await patch(user, id, { kind: "fact", importance: 0 });
  assertEquals([more.body.kind, more.body.importance], ["fact", 0]);
  assertEquals(more.body.content, "I have a bad right knee");
  for (const field of ["kind", "content", "importance"]) {
    assertInvalid(await patch(user, id, { [field]: null }), `${field}: required`);
  }
  assertInvalid(await patch(user, id, { source: "chat" }), "source: unknown_field");
  assertInvalid(await patch(user, id, { content: " " }), "content: required");
});

Deno.test("GET, PATCH, DELETE /memories/{id}: somebody else's memory → 404, unchanged", async () => {
  const [ada, ben] = [await newUser(), await newUser()];
  const { body: hers } = await create(ada, { kind: "fact", content: "hers" });
  assertProblem(await read(ben, hers.id), 404, "not_found");
  assertProblem(await patch(ben, hers.id, { content: "his" }), 404, "not_found");
  assertProblem(await remove(ben, hers.id), 404, "not_found");
  assertEquals((await forget(ben, "forget everything")).status, 204);
  assertEquals(await list(ben), []);
  assertEquals((await read(ada, hers.id)).body, hers);
});

Deno.test("GET /memories: newest first, by kind, superseded ones on request", async () => {
  const user = await newUser();
  const ids: Record<string, string> = {};
  for (const kind of ["fact", "goal", "event", "preference"]) {
    ids[kind] = (await create(user, { kind, content: kind })).body.id;
  }
  assertEquals(await list(user), ["preference", "event", "goal", "fact"]);
  assertEquals(await list(user, "kind=goal"), ["goal"]);
  assertEquals(await list(user, "kind=goal&kind=fact"), ["goal", "fact"]);
  await ownerSql("update public.memories set superseded_by = $1 where id = $2", [
    ids["goal"],
    ids["fact"],
  ]);
  assertEquals(await list(user), ["preference", "event", "goal"]);
  assertEquals(await list(user, "kind=fact&status=current&status=superseded"), ["fact"]);
  assertEquals((await read(user, ids["fact"]!)).body.superseded_by, ids["goal"]);
  assertInvalid(await send(memories, user, "GET /memories?kind=x"), "kind: invalid");
  assertInvalid(
    await send(memories, user, "GET /memories?status=old"),
    "status: invalid",
  );
});

Deno.test("GET /memories: in pages, each once, also where times are equal", async () => {
  const user = await newUser();
  for (let i = 0; i < 7; i++) await create(user, { kind: "fact", content: `m${i}` });
  await ownerSql("update public.memories set created_at = '2026-01-01' where user_id = $1", [
    user.id,
  ]);
  const whole = await list(user);
  const seen: string[] = [];
  let cursor = "";
  do {
    const { body } = await send(memories, user, `GET /memories?limit=3${cursor}`);
    seen.push(...body.data.map(({ content }: { content: string }) => content));
    cursor = body.next_cursor ? `&cursor=${body.next_cursor}` : "";
  } while (cursor);
  assertEquals(seen, whole);
  assertEquals(new Set(seen).size, 7);
});

Deno.test("DELETE /memories: everything is forgotten, once it is confirmed", async () => {
  const user = await newUser();
  const { body: kept } = await create(user, { kind: "fact", content: "a" });
  for (const wrong of ["yes", "Forget everything", "", null]) {
    assertEquals((await forget(user, wrong)).status, 422);
  }
  assertInvalid(await send(memories, user, "DELETE /memories", { body: {} }), "confirm: required");
  assertEquals((await send(memories, user, "DELETE /memories")).status, 422);
  assertEquals(await list(user), ["a"]);
  const gone = await forget(user, "forget everything");
  assertEquals([gone.status, gone.body], [204, null]);
  assertEquals(await list(user, EVERY_STATUS), []);
  assertProblem(await create(user, { id: kept.id, kind: "fact", content: "a" }), 410, "gone");
  assertEquals((await forget(user, "forget everything")).status, 204, "there is nothing left");
});

Deno.test("DELETE /memories/{id}: 204, then 404; an answer sent again does not bring it back", async () => {
  const user = await newUser();
  const message = { id: crypto.randomUUID(), message: "I have a bad left knee." };
  const { body } = await send(chat, user, "POST /chat", { body: message });
  const [{ id }] = body.memories_saved;
  const gone = await remove(user, id);
  assertEquals([gone.status, gone.body], [204, null]);
  assertProblem(await read(user, id), 404, "not_found");
  assertProblem(await remove(user, id), 404, "not_found");
  assertEquals((await send(chat, user, "POST /chat", { body: message })).status, 200);
  await backgroundSettled();
  assertEquals(await list(user, EVERY_STATUS), []);
});

Deno.test("POST /memories: what cannot be → 422 with path and code", async () => {
  const user = await newUser();
  assertInvalid(await create(user, {}), "kind: required", "content: required");
  const wrong = async (more: Record<string, unknown>, ...errors: string[]) =>
    assertInvalid(await create(user, { kind: "fact", content: "x", ...more }), ...errors);
  await wrong({ kind: "secret" }, "kind: invalid");
  await wrong({ content: "a\u0000b" }, "content: invalid");
  await wrong({ content: ["x"] }, "content: invalid");
  await wrong({ importance: 1.1 }, "importance: out_of_range");
  await wrong({ importance: -0.1 }, "importance: out_of_range");
  await wrong({ importance: "high" }, "importance: invalid");
  await wrong({ superseded_by: crypto.randomUUID() }, "superseded_by: unknown_field");
  assertEquals(await list(user), []);
});

/** A memory that the person wrote, and what a message proposes to make of it. */
async function proposal(user: TestUser, op: "update" | "forget") {
  const { body: own } = await create(user, { kind: "goal", content: "Wants to row 2 km" });
  await emulator.learns("about rowing", {
    op,
    memory: "Wants to row 2 km",
    content: "Wants to row 5 km",
  });
  const { body } = await send(chat, user, "POST /chat", { body: { message: "about rowing" } });
  await backgroundSettled();
  assertEquals(body.memory_changes.map(({ change }: { change: string }) => change), ["proposed"]);
  return { own, id: body.memory_changes[0].memory.id as string };
}
const accept = (user: TestUser, id: string) => send(memories, user, `POST /memories/${id}/accept`);

Deno.test("POST /memories/{id}/accept: an update takes the place of what the person wrote, once", async () => {
  const [user, other] = [await newUser(), await newUser()];
  const { own, id } = await proposal(user, "update");
  const { body: proposed } = await read(user, id);
  assertEquals([proposed.status, proposed.quote], ["proposed", "about rowing"]);
  assertEquals(proposed.proposes, { change: "update", memory_id: own.id });
  assertProblem(await accept(other, id), 404, "not_found");
  assertInvalid(await accept(user, own.id), "id: invalid");
  const accepted = await accept(user, id);
  assertEquals([accepted.status, accepted.body.status, accepted.body.proposes], [
    200,
    "current",
    null,
  ]);
  assertEquals((await accept(user, id)).body, accepted.body);
  const { body: before } = await read(user, own.id);
  assertEquals([before.status, before.superseded_by], ["superseded", id]);
  const history = await send(memories, user, `GET /memories/${id}/history`);
  assertEquals(history.body, { data: [before] });
  assertProblem(await send(memories, other, `GET /memories/${id}/history`), 404, "not_found");
  assertEquals(await list(user), ["Wants to row 5 km"]);
});

Deno.test("POST /memories/{id}/accept: a forget forgets; DELETE refuses a proposal", async () => {
  const user = await newUser();
  const { own, id } = await proposal(user, "forget");
  const accepted = await accept(user, id);
  assertEquals([accepted.status, accepted.body.id, accepted.body.status], [
    200,
    own.id,
    "forgotten",
  ]);
  assertEquals((await accept(user, id)).body, accepted.body);
  assertEquals(await list(user, EVERY_STATUS), ["Wants to row 2 km"]);
  assertProblem(await accept(user, crypto.randomUUID()), 404, "not_found");

  const again = await proposal(user, "update");
  assertEquals((await remove(user, again.id)).status, 204);
  assertEquals(await list(user), ["Wants to row 2 km"]);
  assertProblem(await accept(user, again.id), 404, "not_found");
});

Deno.test("POST, PATCH /memories: valid_until is the last day that counts; null takes it back", async () => {
  const user = await newUser({ time_zone: "UTC" });
  const day = (offset: number) =>
    new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const { body } = await create(user, { kind: "event", content: "Race", valid_until: day(0) });
  assertEquals([body.status, body.valid_until], ["current", day(0)]);
  const over = await patch(user, body.id, { valid_until: day(-1) });
  assertEquals([over.body.status, over.body.source], ["expired", "user"]);
  assertEquals(await list(user), []);
  assertEquals(await list(user, "status=expired"), ["Race"]);
  assertEquals((await patch(user, body.id, { valid_until: null })).body.status, "current");
  assertInvalid(await patch(user, body.id, { valid_until: "soon" }), "valid_until: invalid");
  assertInvalid(
    await create(user, { kind: "event", content: "x", valid_until: "2026-02-30" }),
    "valid_until: invalid",
  );
});

Deno.test("POST /memories: at 2,000 current ones → 409 that says what to do", async () => {
  const user = await newUser();
  await ownerSql(
    `insert into public.memories (user_id, kind, content, source)
     select $1, 'fact', 'Item ' || n, 'chat' from generate_series(1, 2000) n`,
    [user.id],
  );
  const full = assertProblem(
    await create(user, { kind: "fact", content: "one more" }),
    409,
    "limit_reached",
  );
  assert(/delete/.test(full.body.detail));
  await ownerSql("delete from public.memories where user_id = $1 and content = 'Item 7'", [
    user.id,
  ]);
  assertEquals((await create(user, { kind: "fact", content: "one more" })).status, 201);
});
