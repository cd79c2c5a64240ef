import { assert, assertEquals } from "@std/assert";
import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { EventStream } from "../../supabase/functions/chat/event_stream.ts";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { messagesOf, say } from "../support/chat.ts";
import { emulator } from "../support/emulator.ts";
import { eventsOf, type ServerEvent } from "../support/events.ts";
import { assertProblem, dataApiCalls, receive, send } from "../support/request.ts";
import { newUser, type TestUser } from "../support/users.ts";
import { withVariables } from "../support/variables.ts";

const request = (user: TestUser, message: string, more = {}) =>
  chat.request("/chat", {
    method: "POST",
    headers: {
      Authorization: `Bearer ${user.token}`,
      "Content-Type": "application/json",
      Accept: "text/event-stream",
      Origin: "https://app.example.com",
    },
    body: JSON.stringify({ message, ...more }),
  });

async function stream(user: TestUser, message: string, more = {}) {
  const response = await request(user, message, more);
  const { text } = await receive(chat, "POST /chat", response);
  await backgroundSettled();
  return { response, events: eventsOf(text) };
}

const deltas = (events: ServerEvent[]) =>
  events.filter(({ event }) => event === "reply").map(({ data }) => data.delta).join("");

/** `start`, any number of `reply`, one `done`; returns what `done` holds. */
function assertDone(events: ServerEvent[]) {
  const names = events.map(({ event }) => event);
  assertEquals([names[0], names.at(-1)], ["start", "done"]);
  assert(names.slice(1, -1).every((name) => name === "reply"), names.join());
  const done = events.at(-1)!.data;
  const { conversation_id, user_message_id, message_id } = done;
  assertEquals(events[0]!.data, { conversation_id, user_message_id, message_id });
  return done;
}

Deno.test("POST /chat as a stream: start, the reply piece by piece, done with the whole answer", async () => {
  const user = await newUser({ display_name: "Ada" });
  const id = crypto.randomUUID();
  const { response, events } = await stream(user, "I have a bad left knee.", { id });
  assertEquals(response.status, 200);
  assertEquals(response.headers.get("content-type"), "text/event-stream");
  assertEquals(response.headers.get("cache-control"), "no-store");
  assertEquals(response.headers.get("access-control-allow-origin"), "*");
  assert(response.headers.get("x-request-id") && response.headers.get("ratelimit"));
  const done = assertDone(events);
  assert(events.length > 3, "more than one piece");
  assertEquals(deltas(events), done.reply);
  assertEquals([done.status, done.user_message_id], ["complete", id]);
  assertEquals(done.memories_saved[0].kind, "constraint");
  const stored = await messagesOf(user, done.conversation_id);
  assertEquals(stored.map((message) => message.id), [done.message_id, id]);
});

Deno.test("POST /chat as a stream: two Data API calls before the model, one after", async () => {
  const user = await newUser();
  const calls = await dataApiCalls(() => stream(user, "How are you?"));
  assertEquals(calls.map((path) => path.split("/").at(-1)), [
    "begin_chat",
    "match_memories",
    "finish_chat",
  ]);
});

Deno.test("POST /chat as a stream: an answered id again gives that answer, and costs no call of the model", async () => {
  const user = await newUser();
  const id = crypto.randomUUID();
  const first = assertDone((await stream(user, "Hello there", { id })).events);
  await emulator.reset();
  const again = await stream(user, "Hello there", { id });
  assertEquals(assertDone(again.events), first);
  assertEquals(deltas(again.events), first.reply);
  assertEquals((await say(user, "Hello there", { id })).body, first);
  for (const method of ["generateContent", "streamGenerateContent", "batchEmbedContents"]) {
    assertEquals(await emulator.requests(method), []);
  }
});

Deno.test("POST /chat as a stream: what fails before it begins is an ordinary problem", async () => {
  const user = await newUser();
  const headers = { Accept: "text/event-stream" };
  const ask = (body: unknown) => send(chat, user, "POST /chat", { body, headers });
  assertProblem(await ask({ message: "" }), 422, "validation_failed");
  const foreign = assertDone((await stream(await newUser(), "Mine")).events).conversation_id;
  assertProblem(await ask({ message: "Hi", conversation_id: foreign }), 404, "not_found");
});

Deno.test("POST /chat as a stream: a client that leaves loses nothing; meanwhile the id is in progress", async () => {
  const user = await newUser();
  const id = crypto.randomUUID();
  await emulator.misbehave({
    method: "streamGenerateContent",
    match: "leaving",
    chunk_delay_ms: 40,
  });
  const response = await request(user, "leaving soon", { id });
  const reader = response.body!.getReader();
  await reader.read();
  await reader.cancel();
  const meanwhile = assertProblem(
    await send(chat, user, "POST /chat", { body: { id, message: "leaving soon" } }),
    409,
    "in_progress",
  );
  assert(Number(meanwhile.headers.get("retry-after")) > 0);
  await backgroundSettled();
  await emulator.reset();
  const retry = await stream(user, "leaving soon", { id });
  assertEquals(assertDone(retry.events).status, "complete");
  assertEquals(await emulator.requests("streamGenerateContent"), []);
});

Deno.test("POST /chat as a stream: the model in trouble before the first word → error with the problem, and a retry continues", async () => {
  const user = await newUser();
  const cases: [string, Record<string, unknown>, string][] = [
    ["overloaded", { status: 503, times: 6 }, "ai_unavailable"],
    ["nonsense", { wrong_schema: true, times: 2 }, "ai_error"],
    ["refused", { status: 400 }, "ai_unavailable"],
    ["unplugged", { drop: true, times: 3 }, "ai_unavailable"],
  ];
  for (const [match, fault, code] of cases) {
    const id = crypto.randomUUID();
    await emulator.misbehave({ method: "streamGenerateContent", match, ...fault });
    const { events, response } = await stream(user, match, { id });
    assertEquals(events.map(({ event }) => event), ["start", "error"], match);
    const { data } = events[1]!;
    assertEquals([data.code, data.request_id], [code, response.headers.get("x-request-id")], match);
    await emulator.reset();
    assertEquals(assertDone((await stream(user, match, { id })).events).status, "complete", match);
  }
});

Deno.test("POST /chat as a stream: too slow a model → error ai_timeout", async () => {
  const user = await newUser();
  await emulator.misbehave({ method: "streamGenerateContent", match: "slowly", delay_ms: 1500 });
  await withVariables({ GEMINI_TIMEOUT_MS: "400" }, async () => {
    const { events } = await stream(user, "slowly");
    assertEquals(events.at(-1)!.data.code, "ai_timeout");
  });
});

Deno.test("POST /chat as a stream: what fails before the first word is tried again unseen", async () => {
  const user = await newUser();
  for (
    const fault of [{ status: 500 }, { empty: true }, { finish: "RECITATION" }, {
      wrong_schema: true,
    }]
  ) {
    const match = `again ${JSON.stringify(fault)}`;
    await emulator.misbehave({
      method: "streamGenerateContent",
      match: match.slice(0, 12),
      ...fault,
    });
    const done = assertDone((await stream(user, match)).events);
    assertEquals(done.status, "complete", match);
    await emulator.reset();
  }
});

Deno.test("POST /chat as a stream: what broke off after the first word stands, as cut, and a retry replaces it", async () => {
  const user = await newUser();
  for (const fault of [{ drop: true, after_chunks: 4 }, { cut: 4 }, { finish: "MAX_TOKENS" }]) {
    const id = crypto.randomUUID();
    const message = `breaks ${JSON.stringify(fault)}`;
    await emulator.misbehave({ method: "streamGenerateContent", match: "breaks", ...fault });
    const done = assertDone((await stream(user, message, { id })).events);
    assertEquals([done.status, done.actions, done.memories_saved], ["cut", [], []], message);
    assert(done.reply.length > 0);
    await emulator.reset();
    const again = assertDone((await stream(user, message, { id })).events);
    assertEquals(again.status, "complete");
    assertEquals((await messagesOf(user, again.conversation_id)).length, 2);
  }
});

Deno.test("POST /chat: an attempt that fails after a cut one ends too, and the next may begin at once", async () => {
  const user = await newUser();
  const id = crypto.randomUUID();
  await emulator.misbehave({ method: "streamGenerateContent", match: "twice bad", cut: 4 });
  const cut = assertDone((await stream(user, "twice bad", { id })).events);
  await emulator.misbehave({ method: "streamGenerateContent", match: "twice bad", status: 400 });
  const { events } = await stream(user, "twice bad", { id });
  assertEquals(events.at(-1)!.event, "error");
  const kept = await messagesOf(user, cut.conversation_id);
  assertEquals(kept.map(({ status }) => status), ["cut", "complete"], "the cut reply stands");
  await emulator.reset();
  assertEquals(assertDone((await stream(user, "twice bad", { id })).events).status, "complete");
});

Deno.test("POST /chat as a stream: a reply that came whole is complete, whatever came after it", async () => {
  const user = await newUser();
  const text =
    '{"reply":"Well done \\ud83d\\ude00!","mood":"happy","memory_operations":[{"op":"add","kind":"fact","con';
  await emulator.script({ match: "afterwards", text });
  const { events } = await stream(user, "afterwards");
  const done = assertDone(events);
  assertEquals([done.reply, done.status, done.memories_saved], ["Well done 😀!", "complete", []]);
  assertEquals(deltas(events), done.reply);
});

Deno.test("POST /chat as a stream: blocked output → a kind reply that replaces what was shown", async () => {
  const user = await newUser();
  await emulator.misbehave({
    method: "streamGenerateContent",
    match: "forbidden",
    block: "SAFETY",
    after_chunks: 4,
  });
  const done = assertDone((await stream(user, "forbidden")).events);
  assertEquals(done.status, "blocked");
  assert(done.reply.length > 20);
});

Deno.test("an event stream sends a comment when nothing else happens, and drops what comes after its reader", async () => {
  const events = new EventStream(10);
  const reader = events.body.pipeThrough(new TextDecoderStream()).getReader();
  assertEquals((await reader.read()).value, ": alive\n\n");
  await reader.cancel();
  events.send("reply", { delta: "late" });
  events.end();
});
