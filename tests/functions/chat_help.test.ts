import { assert, assertEquals } from "@std/assert";
import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { REPLIES } from "../../supabase/functions/chat/help/replies.ts";
import { messagesOf, say } from "../support/chat.ts";
import { emulator } from "../support/emulator.ts";
import { dataApiCalls, send } from "../support/request.ts";
import { newUser, type TestUser } from "../support/users.ts";
import { withVariables } from "../support/variables.ts";

const NEED = "I want to die";
const MODEL_CALLS = ["generateContent", "streamGenerateContent", "batchEmbedContents"];

const modelCalls = async () =>
  (await Promise.all(MODEL_CALLS.map((method) => emulator.requests(method)))).flat();

interface Told {
  status: number;
  // deno-lint-ignore no-explicit-any
  body: any;
}

async function stream(user: TestUser, message: string, more = {}): Promise<Told> {
  const { status, body } = await send(chat, user, "POST /chat", {
    body: { message, ...more },
    headers: { Accept: "text/event-stream" },
  });
  await backgroundSettled();
  const events = [...String(body).matchAll(/^event: (\w+)\ndata: (.*)$/gm)]
    .map(([, event, data]) => ({ event, data: JSON.parse(data!) }));
  assertEquals(events.map(({ event }) => event), ["start", "reply", "done"]);
  const done = events[2]!.data;
  assertEquals(events[1]!.data, { delta: done.reply });
  return { status, body: done };
}

function assertHelped({ status, body }: Told, reply = REPLIES.suicide.en, first = "988") {
  assertEquals([status, body.status, body.mood, body.reply], [200, "complete", "concerned", reply]);
  assertEquals(body.resources[0].phone, first);
  assertEquals(body.actions, []);
  assertEquals(body.suggestions, []);
}

const WAYS: [string, (user: TestUser, message: string, more?: object) => Promise<Told>][] = [
  ["POST /chat", (user, message, more = {}) => say(user, message, { ...more })],
  ["POST /chat as a stream", stream],
];

for (const [route, tell] of WAYS) {
  Deno.test(`${route}: a message that needs help gets ours, whatever the model would do`, async () => {
    const user = await newUser();
    const harmful = {
      reply: "Nobody cares. Call 0900 666, or see https://example.com/how.",
      mood: "happy",
      resources: [{ label: "A hotline", phone: "0900 666", url: "https://example.com/how" }],
      suggestions: ["How do I do it?"],
    };
    await emulator.reset();
    await emulator.script({ match: NEED, json: harmful });
    const told = await tell(user, NEED);
    assertHelped(told);
    assert(!JSON.stringify(told.body).includes("0900"));
    await emulator.reset();
    for (
      const fault of [
        { block: "prompt" },
        { block: "SAFETY" },
        { status: 503, times: 9 },
        { drop: true, times: 9 },
        { delay_ms: 1500, times: 9 },
        { bad_json: true, times: 9 },
      ]
    ) {
      await emulator.misbehave({ match: NEED, ...fault });
      await withVariables({ GEMINI_TIMEOUT_MS: "400" }, async () => {
        assertHelped(await tell(user, NEED));
      });
      await emulator.reset();
    }
  });

  Deno.test(`${route}: a message that needs help, the model unreachable or without a key → 200`, async () => {
    const user = await newUser();
    await withVariables({ GEMINI_API_KEY: "" }, async () => assertHelped(await tell(user, NEED)));
    await withVariables({ GEMINI_BASE_URL: "http://127.0.0.1:9" }, async () => {
      assertHelped(await tell(user, NEED));
    });
  });

  Deno.test(`${route}: a message that needs help is stored with its answer, and leaves only that`, async () => {
    const user = await newUser();
    await emulator.reset();
    const [id, conversation_id] = [crypto.randomUUID(), crypto.randomUUID()];
    const calls = await dataApiCalls(async () => {
      assertHelped(await tell(user, NEED, { id, conversation_id }));
    });
    assertEquals(calls.map((path) => path.split("/").at(-1)), ["begin_chat", "finish_chat"]);
    assertEquals(await modelCalls(), []);
    const stored = await messagesOf(user, conversation_id);
    assertEquals(stored.map(({ content, status }) => [content, status]), [
      [REPLIES.suicide.en, "complete"],
      [NEED, "complete"],
    ]);
    const first = await tell(user, NEED, { id, conversation_id });
    assertHelped(first);
    assertEquals((await messagesOf(user, conversation_id)).length, 2);
    const trace = await send(chat, user, `GET /chat/messages/${id}/trace`);
    assertEquals([trace.status, trace.body.model, trace.body.attempts], [200, "none", 0]);
  });
}

Deno.test("POST /chat: help comes in the person's language and for what they said", async () => {
  const user = await newUser();
  assertHelped(await say(user, "Ich ritze mich wieder"), REPLIES.self_harm.de, "0800 1110111");
  assertHelped(await say(user, "j'arrive plus à respirer"), REPLIES.emergency.fr, "15");
  assertHelped(
    await say(user, "Me provoco el vómito después de comer"),
    REPLIES.eating_disorder.es,
    "800 911 2000",
  );
  assertHelped(await say(user, "não quero mais viver"), REPLIES.suicide.pt, "188");
  assertHelped(await say(user, "penso al suicidio"), REPLIES.suicide.it, "02 2327 2327");
});

Deno.test("POST /chat: the limit of calls of the model does not refuse help", async () => {
  const user = await newUser();
  await withVariables({ CHAT_RATE_LIMIT: "1/1m" }, async () => {
    assertEquals((await say(user, "Hello")).status, 200);
    assertEquals((await say(user, "Hello again")).status, 429);
    assertHelped(await say(user, NEED));
    assertEquals((await say(user, "Hello again")).status, 429);
  });
});

Deno.test("POST /chat: gym talk that sounds like it goes to the model", async () => {
  const user = await newUser();
  await emulator.reset();
  const message = "Those suicides killed me, my legs are dead. Suicide grip next?";
  await emulator.script({ match: "Suicide grip", json: { reply: "Rest first.", mood: "playful" } });
  const { body } = await say(user, message);
  assertEquals([body.reply, body.resources], ["Rest first.", []]);
  await emulator.reset();
});

Deno.test("POST /chat: after help the conversation goes on", async () => {
  const user = await newUser();
  const { body } = await say(user, NEED);
  await emulator.reset();
  const next = await say(user, "Thank you", { conversation_id: body.conversation_id });
  assertEquals([next.status, next.body.status], [200, "complete"]);
  const [request] = await emulator.requests();
  assert(JSON.stringify(request!.body).includes(NEED), "the model knows what was said");
});
