import { assert, assertEquals, assertRejects } from "@std/assert";
import { type ChatStreamEvent, type Schemas, SlowBurnProblem } from "../../client/mod.ts";
import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { clientOf } from "../support/client.ts";
import { emulator } from "../support/emulator.ts";
import { answerLost, type Trouble } from "../support/network.ts";

async function all(
  stream: AsyncIterable<ChatStreamEvent>,
): Promise<ChatStreamEvent[]> {
  return await Array.fromAsync(stream);
}

/** What a page shows of the reply when nothing but `reply` and `restart` is looked at. */
function shown(events: ChatStreamEvent[]): string {
  return events.reduce((text, { event, data }) => {
    if (event === "restart") return "";
    return event === "reply" ? text + data.delta : text;
  }, "");
}

function doneOf(events: ChatStreamEvent[]): Schemas["ChatResponse"] {
  const last = events.at(-1)!;
  if (last.event !== "done") throw new Error(`It ended with ${last.event}`);
  return last.data;
}

/** The connection breaks when so many events of this name have come. */
function breaksAfter(count: number, name: string): Trouble {
  return async (send) => {
    const { body, headers } = await send();
    let seen = 0;
    const cut = new TransformStream<string, string>({
      transform(text, controller) {
        for (const block of text.split(/(?<=\n\n)/)) {
          controller.enqueue(block);
          if (block.startsWith(`event: ${name}`) && ++seen === count) {
            controller.error(new TypeError("connection reset"));
          }
        }
      },
    });
    const stream = body!.pipeThrough(new TextDecoderStream()).pipeThrough(cut);
    return new Response(stream.pipeThrough(new TextEncoderStream()), {
      headers,
    });
  };
}

/** An answer of these lines. */
function events(...blocks: string[]): Trouble {
  const headers = { "Content-Type": "text/event-stream" };
  return () => Promise.resolve(new Response(blocks.join(""), { headers }));
}

const slowly = (chunk_delay_ms: number) =>
  emulator.misbehave({
    method: "streamGenerateContent",
    chunk_delay_ms,
    times: 1,
  });

/** How often the model was asked about a message with this word in it. */
async function askedAbout(word: string): Promise<number> {
  const requests = await emulator.requests("streamGenerateContent");
  return requests.filter(({ body }) => JSON.stringify(body).includes(word))
    .length;
}

Deno.test("chat.stream() gives start, the reply piece by piece, and done", async () => {
  const { slowBurn } = await clientOf();
  const got = await all(
    slowBurn.chat.stream({ message: "I have a bad left knee." }),
  );
  const done = doneOf(got);
  assertEquals(got[0], {
    event: "start",
    data: {
      conversation_id: done.conversation_id,
      user_message_id: done.user_message_id,
      message_id: done.message_id,
    },
  });
  assert(got.filter(({ event }) => event === "reply").length > 1);
  assertEquals(shown(got), done.reply);
  assertEquals(done.memories_saved[0]?.kind, "constraint");
});

Deno.test("chat.stream() names lookups as they begin, before the reply", async () => {
  const { slowBurn } = await clientOf();
  await emulator.script({
    match: "how is my squat",
    json: { lookups: [{ tool: "records" }] },
  });
  const got = await all(
    slowBurn.chat.stream({ message: "So, how is my squat?" }),
  );
  const names = got.map(({ event }) => event);
  assert(
    names.indexOf("lookup") > 0 &&
      names.indexOf("lookup") < names.indexOf("reply"),
  );
  assertEquals(doneOf(got).lookups[0]?.tool, "records");
});

Deno.test("chat.stream() ignores comments, and reads events that come in any pieces", async () => {
  const { slowBurn, network } = await clientOf();
  network.next(async (send) => {
    const { body, headers } = await send();
    const commented = new TransformStream<string, string>({
      transform(text, controller) {
        for (const letter of text.replaceAll("\n\n", "\n\n: alive\n\n")) {
          controller.enqueue(letter);
        }
      },
    });
    const stream = body!.pipeThrough(new TextDecoderStream()).pipeThrough(
      commented,
    );
    return new Response(stream.pipeThrough(new TextEncoderStream()), {
      headers,
    });
  });
  const got = await all(
    slowBurn.chat.stream({ message: "Größe: 1,80 m. Wie schwer? 💪" }),
  );
  assertEquals(shown(got), doneOf(got).reply);
});

Deno.test("chat.stream() goes on where a connection broke off, and nothing is said twice", async () => {
  const { slowBurn, network } = await clientOf();
  network.next(breaksAfter(2, "reply"));
  const got = await all(
    slowBurn.chat.stream({ message: "Hello, who are you?" }),
  );
  await backgroundSettled();
  const done = doneOf(got);
  assertEquals(got.filter(({ event }) => event === "start").length, 1);
  assertEquals(got.filter(({ event }) => event === "restart").length, 0);
  assertEquals(shown(got), done.reply);
  const { data: messages } = await slowBurn.GET(
    "/chat/conversations/{id}/messages",
    {
      params: { path: { id: done.conversation_id } },
    },
  );
  assertEquals(messages.data.map(({ content }) => content), [
    done.reply,
    "Hello, who are you?",
  ]);
});

Deno.test("chat.stream() waits for a first attempt that still runs, and gives its answer", async () => {
  const { slowBurn, network } = await clientOf();
  await slowly(40);
  network.next(breaksAfter(1, "start"));
  const got = await all(
    slowBurn.chat.stream({ message: "Hello from Quito, who are you?" }),
  );
  assert(network.count("POST /chat") >= 2);
  assertEquals(new Set(network.requests.map(({ body }) => body.id)).size, 1);
  assertEquals(shown(got), doneOf(got).reply);
  assertEquals(await askedAbout("Quito"), 1);
});

Deno.test("chat.stream() says restart when another reply comes than the one it began with", async () => {
  const { slowBurn, network } = await clientOf();
  network.next(events(
    'event: start\ndata: {"conversation_id":"c","user_message_id":"u","message_id":"m"}\n\n',
    'event: reply\ndata: {"delta":"Something else"}\n\n',
  ));
  const got = await all(
    slowBurn.chat.stream({ message: "Hello, who are you?" }),
  );
  const names = got.map(({ event }) => event);
  assertEquals(names.slice(0, 3), ["start", "reply", "restart"]);
  assertEquals(shown(got), doneOf(got).reply);
});

Deno.test("chat.stream() sends a message again whose answer never began", async () => {
  const { slowBurn, network } = await clientOf();
  network.next(answerLost);
  const got = await all(
    slowBurn.chat.stream({ message: "Hello from Lima, who are you?" }),
  );
  await backgroundSettled();
  assertEquals(shown(got), doneOf(got).reply);
  assertEquals(await askedAbout("Lima"), 1);
});

Deno.test("chat.stream() with the id of an answered message gives the stored answer", async () => {
  const { slowBurn } = await clientOf();
  const message = { id: crypto.randomUUID(), message: "Hello, who are you?" };
  const first = doneOf(await all(slowBurn.chat.stream(message)));
  assertEquals(doneOf(await all(slowBurn.chat.stream(message))), first);
});

Deno.test("chat.stream() throws the problem of an error event, and of a refusal before it", async () => {
  const { slowBurn } = await clientOf();
  await emulator.misbehave({ match: "Oslo", status: 400, times: 100 });
  const failed = await assertRejects(
    () => all(slowBurn.chat.stream({ message: "Hello from Oslo, who are you?" })),
    SlowBurnProblem,
  ) as SlowBurnProblem;
  assert(failed.code.startsWith("ai_") && failed.requestId, failed.code);
  const refused = await assertRejects(
    () => all(slowBurn.chat.stream({ message: "" })),
    SlowBurnProblem,
  ) as SlowBurnProblem;
  assertEquals([refused.code, refused.errors[0]?.path], [
    "validation_failed",
    "message",
  ]);
});

Deno.test("chat.stream() gives up after so many broken connections, and says so", async () => {
  const { slowBurn, network } = await clientOf();
  network.next(...Array(6).fill(events(": alive\n\n")));
  const lost = await assertRejects(
    () => all(slowBurn.chat.stream({ message: "Hello, who are you?" })),
    SlowBurnProblem,
  ) as SlowBurnProblem;
  assertEquals([lost.code, network.count("POST /chat")], ["network_error", 6]);
});

Deno.test("chat.stream() ends when its signal does, and when nobody reads on", async () => {
  const { slowBurn, network } = await clientOf();
  await slowly(100);
  const leave = new AbortController();
  const reading = (async () => {
    const { signal } = leave;
    for await (
      const event of slowBurn.chat.stream({ message: "Who are you?" }, {
        signal,
      })
    ) {
      if (event.event === "reply") leave.abort();
    }
  })();
  await assertRejects(() => reading, DOMException);
  for await (const _ of slowBurn.chat.stream({ message: "And who am I?" })) {
    break;
  }
  assertEquals(network.requests.length, 2);
  await backgroundSettled();
});

Deno.test("chat.stream() reads everything at the end where fetch cannot stream", async () => {
  const { slowBurn, network } = await clientOf();
  network.next(async (send) => {
    const response = await send();
    return Object.defineProperty(response, "body", { value: undefined });
  });
  const got = await all(
    slowBurn.chat.stream({ message: "Hello, who are you?" }),
  );
  assertEquals(shown(got), doneOf(got).reply);
});
