import { assert, assertEquals, assertMatch } from "@std/assert";
import { forgetModels } from "../../supabase/functions/_shared/gemini/learned.ts";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { messagesOf, say } from "../support/chat.ts";
import { emulator } from "../support/emulator.ts";
import { eventsOf } from "../support/events.ts";
import { assertProblem, send } from "../support/request.ts";
import { newUser } from "../support/users.ts";
import { withVariables } from "../support/variables.ts";

/** The defaults. */
const MODEL = "gemini-3.5-flash-lite";
const FALLBACK = "gemini-3.8-flash";

Deno.test("POST /chat: the model overloaded → 503, the message is kept, a retry continues", async () => {
  const user = await newUser();
  const [id, conversation_id] = [crypto.randomUUID(), crypto.randomUUID()];
  await emulator.misbehave({ method: "generateContent", match: "overload", status: 503, times: 6 });
  assertProblem(await say(user, "overload", { id, conversation_id }), 503, "ai_unavailable");
  const kept = await messagesOf(user, conversation_id);
  assertEquals(kept.map(({ id, status }) => ({ id, status })), [{ id, status: "failed" }]);

  const retry = await say(user, "overload", { id, conversation_id });
  assertEquals(retry.status, 200);
  assertEquals((await messagesOf(user, conversation_id)).map(({ status }) => status), [
    "complete",
    "complete",
  ]);
});

Deno.test("POST /chat: a model that stays overloaded is replaced by the fallback", async () => {
  const user = await newUser();
  await emulator.reset();
  await emulator.misbehave({ method: "generateContent", match: "too busy", status: 503, times: 3 });
  assertEquals((await say(user, "too busy")).status, 200);
  const models = (await emulator.requests()).map(({ model }) => model);
  assertEquals(models, [...Array(3).fill(MODEL), FALLBACK]);
});

Deno.test("POST /chat: the model unreachable → 503, the message is kept", async () => {
  const user = await newUser();
  const [id, conversation_id] = [crypto.randomUUID(), crypto.randomUUID()];
  // Port 9 discards: nothing listens there.
  await withVariables({ GEMINI_BASE_URL: "http://127.0.0.1:9" }, async () => {
    assertProblem(await say(user, "Anybody?", { id, conversation_id }), 503, "ai_unavailable");
  });
  const kept = await messagesOf(user, conversation_id);
  assertEquals(kept.map(({ id, status }) => ({ id, status })), [{ id, status: "failed" }]);
  assertEquals((await say(user, "Anybody?", { id, conversation_id })).status, 200);
});

Deno.test("POST /chat: without a key → 503, the message is kept", async () => {
  const user = await newUser();
  const conversation_id = crypto.randomUUID();
  await withVariables({ GEMINI_API_KEY: "" }, async () => {
    assertProblem(await say(user, "Hello", { conversation_id }), 503, "ai_unavailable");
  });
  assertEquals((await messagesOf(user, conversation_id)).map(({ status }) => status), ["failed"]);
});

Deno.test("POST /chat: a model that takes too long → 504, and a retry continues", async () => {
  const user = await newUser();
  const id = crypto.randomUUID();
  await emulator.misbehave({ method: "generateContent", match: "too long", delay_ms: 1500 });
  await withVariables({ GEMINI_TIMEOUT_MS: "400" }, async () => {
    assertProblem(await say(user, "too long", { id }), 504, "ai_timeout");
  });
  assertEquals((await say(user, "too long", { id })).status, 200);
});

Deno.test("POST /chat: quota with a long retryDelay of both models → 503 with Retry-After, at once", async () => {
  const user = await newUser();
  await emulator.reset();
  for (const isStream of [false, true]) {
    await emulator.misbehave({
      method: isStream ? "streamGenerateContent" : "generateContent",
      match: "quota",
      status: 429,
      retry_delay_s: 30,
      times: 2,
    });
    if (isStream) {
      const { body } = await send(chat, user, "POST /chat", {
        body: { message: "quota" },
        headers: { Accept: "text/event-stream" },
      });
      const last = eventsOf(body).at(-1)!;
      assertEquals([last.event, last.data.code], ["error", "ai_unavailable"]);
    } else {
      const refused = assertProblem(await say(user, "quota"), 503, "ai_unavailable");
      assertEquals(refused.headers.get("retry-after"), "30");
    }
    // Each was asked once: nobody waits half a minute for an answer.
    const models = (await emulator.requests(isStream ? "streamGenerateContent" : "generateContent"))
      .map(({ model }) => model);
    assertEquals(models, [MODEL, FALLBACK]);
  }
  await emulator.reset();
});

Deno.test("POST /chat: quota of one model → the fallback answers, and is named in the trace", async () => {
  const user = await newUser();
  await emulator.reset();
  await emulator.misbehave({
    method: "generateContent",
    match: "used up",
    status: 429,
    retry_delay_s: 30,
  });
  const { status, body } = await say(user, "used up");
  assertEquals(status, 200);
  const trace = await send(chat, user, `GET /chat/messages/${body.message_id}/trace`);
  assertEquals(trace.body.model, FALLBACK);
});

Deno.test("POST /chat: a quota without a wait is not asked three times within a second", async () => {
  const user = await newUser();
  await emulator.reset();
  await emulator.misbehave({
    method: "generateContent",
    match: "soon again",
    status: 429,
    retry_delay_s: 0.1,
    times: 2,
  });
  const started = Date.now();
  assertEquals((await say(user, "soon again")).status, 200);
  assertEquals((await emulator.requests()).length, 3);
  assert(Date.now() - started >= 2000, "asked again at once");
});

Deno.test("POST /chat: a model that is gone is replaced by the fallback, and not asked again", async () => {
  const user = await newUser();
  await emulator.reset();
  for (const state of ["gone", "gone_for_new_users"]) {
    forgetModels();
    await emulator.model(MODEL, state);
    assertEquals((await say(user, `retired: ${state}`)).status, 200);
    assertEquals((await say(user, `retired again: ${state}`)).status, 200);
    const models = (await emulator.requests()).map(({ model }) => model);
    assertEquals(models, [MODEL, FALLBACK, FALLBACK], state);
    await emulator.reset();
  }
  forgetModels();
});

Deno.test("POST /chat: a model of embeddings that is gone is asked once, and words find the memories", async () => {
  const user = await newUser();
  await emulator.reset();
  await emulator.model("gemini-embedding-001", "gone");
  assertEquals((await say(user, "vectors are gone")).status, 200);
  assertEquals((await say(user, "vectors are still gone")).status, 200);
  assertEquals((await emulator.requests("batchEmbedContents")).length, 1);
  await emulator.reset();
  forgetModels();
});

Deno.test("POST /chat: a thinking setting that the model refuses is left out, once and for all", async () => {
  const user = await newUser();
  await emulator.reset();
  // As 3.5 answers to a budget of 0: the emulator itself refuses it for that family.
  await withVariables({ GEMINI_MODEL: "gemini-2.5-pro" }, async () => {
    await emulator.misbehave({
      method: "generateContent",
      match: "thoughtful",
      status: 400,
      message: "Budget 128 is invalid. This model only works in thinking mode.",
    });
    assertEquals((await say(user, "thoughtful")).status, 200);
    assertEquals((await say(user, "still thoughtful")).status, 200);
  });
  const settings = (await emulator.requests()).map(({ body }) =>
    body.generationConfig.thinkingConfig !== undefined
  );
  assertEquals(settings, [true, false, false]);
  forgetModels();
});

Deno.test("POST /chat: a thinking setting refused to two messages at once costs neither its answer", async () => {
  const user = await newUser();
  await emulator.reset();
  await withVariables({ GEMINI_MODEL: "gemini-2.5-pro" }, async () => {
    await emulator.misbehave({
      method: "generateContent",
      match: "side by side",
      status: 400,
      // Both are under way before either is refused.
      delay_ms: 300,
      message: "Budget 128 is invalid. This model only works in thinking mode.",
      times: 2,
    });
    const answers = await Promise.all(["one", "two"].map((n) => say(user, `side by side ${n}`)));
    assertEquals(answers.map(({ status }) => status), [200, 200]);
  });
  forgetModels();
});

Deno.test("POST /chat: a connection that breaks before the answer is opened again, twice", async () => {
  const user = await newUser();
  await emulator.reset();
  for (const method of ["generateContent", "streamGenerateContent"]) {
    await emulator.misbehave({ method, match: "broken line", drop: true, times: 2 });
    const headers = method === "generateContent" ? {} : { Accept: "text/event-stream" };
    const { status, text } = await send(chat, user, "POST /chat", {
      body: { message: "broken line" },
      headers,
    });
    assertEquals(status, 200);
    assert(!text.includes("ai_unavailable"), text);
    assertEquals((await emulator.requests(method)).length, 3);
  }
});

Deno.test("POST /chat: an unusable answer is repaired once, then 502", async () => {
  const user = await newUser();
  await emulator.misbehave({ method: "generateContent", match: "repairable", bad_json: true });
  assertEquals((await say(user, "repairable")).status, 200);
  await emulator.misbehave({
    method: "generateContent",
    match: "hopeless",
    wrong_schema: true,
    times: 2,
  });
  assertProblem(await say(user, "hopeless"), 502, "ai_error");
});

Deno.test("POST /chat: an answer too long twice is cut, learns nothing, and is tried afresh", async () => {
  const user = await newUser();
  const id = crypto.randomUUID();
  const message = "I have a bad left knee, and this is long.";
  await emulator.misbehave({
    method: "generateContent",
    match: "long",
    finish: "MAX_TOKENS",
    times: 2,
  });
  const cut = await say(user, message, { id });
  assertEquals([cut.status, cut.body.status], [200, "cut"]);
  assertEquals(cut.body.memories_saved, []);
  const whole = await say(user, message, { id });
  assertEquals(whole.body.status, "complete");
  assertEquals(whole.body.reply.startsWith(cut.body.reply), true);
  const stored = await messagesOf(user, whole.body.conversation_id);
  assertEquals(stored.map(({ status }) => status), ["complete", "complete"]);
});

Deno.test("POST /chat: blocked input or output → a kind fixed reply, nothing learned", async () => {
  const user = await newUser();
  for (const block of ["prompt", "SAFETY"]) {
    await emulator.misbehave({ method: "generateContent", match: "forbidden", block });
    const { status, body } = await say(user, "forbidden");
    assertEquals([status, body.status, body.mood], [200, "blocked", "concerned"]);
    assertEquals([body.memories_saved, body.actions], [[], []]);
  }
});

Deno.test("POST /chat: without embeddings the memories are found by their words", async () => {
  const user = await newUser();
  await emulator.learns("called Rex", { op: "add", kind: "fact", content: "Dog is called Rex" });
  await say(user, "My dog is called Rex.");
  await emulator.misbehave({ method: "batchEmbedContents", status: 400, times: 2 });
  const { body } = await say(user, "What is my dog called?");
  assertMatch(body.reply, /Rex/);
  await emulator.reset();
});
