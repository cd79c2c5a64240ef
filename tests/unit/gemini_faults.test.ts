import { assert, assertEquals, assertRejects } from "@std/assert";
import { ask, MODEL, refused, stream, textOf, withEmulator } from "./gemini_support.ts";

withEmulator("fault status 429 → RetryInfo, once", async ({ ai, control }) => {
  await control("POST", "faults", { status: 429, retry_delay_s: 3 });
  const { status, error } = await refused(ask(ai));
  assertEquals([status, error.status], [429, "RESOURCE_EXHAUSTED"]);
  assertEquals(error.details.at(-1), {
    "@type": "type.googleapis.com/google.rpc.RetryInfo",
    retryDelay: "3s",
  });
  assert((await ask(ai)).text);
});

withEmulator(
  "fault method, model, match and times → only the requests they name",
  async ({ ai, control }) => {
    await control("POST", "faults", { method: "streamGenerateContent", status: 503 });
    await control("POST", "faults", { model: "gemini-3.5-flash-lite", status: 500 });
    await control("POST", "faults", { match: "poison", status: 500, times: 2 });
    assert((await ask(ai)).text);
    assertEquals((await refused(stream(ai))).status, 503);
    assertEquals((await refused(ask(ai, "poison"))).status, 500);
    assertEquals((await refused(ask(ai, "poison"))).status, 500);
    assert((await ask(ai, "poison")).text);
    await control("DELETE", "faults");
    assertEquals(await control("GET", "faults"), { faults: [] });
  },
);

withEmulator(
  "fault probability → a share of the requests, the same each time",
  async ({ ai, control }) => {
    const run = async () => {
      await control("DELETE", "faults");
      await control("POST", "faults", { status: 503, probability: 0.5, times: 1000 });
      const results = [];
      for (let index = 0; index < 20; index++) {
        results.push(await ask(ai).then(() => 200, (error) => error.status));
      }
      return results;
    };
    const first = await run();
    assert(first.includes(200) && first.includes(503));
    assertEquals(await run(), first);
  },
);

withEmulator("fault block prompt → promptFeedback and no candidates", async ({ ai, control }) => {
  await control("POST", "faults", { block: "prompt", times: 2 });
  const response = await ask(ai);
  assertEquals(response.candidates, undefined);
  assertEquals(response.promptFeedback?.blockReason, "PROHIBITED_CONTENT");
  const chunks = await stream(ai);
  assertEquals(chunks.map(({ promptFeedback }) => promptFeedback?.blockReason), [
    "PROHIBITED_CONTENT",
  ]);
});

withEmulator(
  "fault block SAFETY → finishReason without text, also in mid-stream",
  async ({ ai, control }) => {
    await control("POST", "faults", { block: "SAFETY" });
    const response = await ask(ai);
    assertEquals(response.candidates?.[0]?.finishReason, "SAFETY");
    assertEquals(response.text, undefined);
    await control("POST", "faults", { block: "SAFETY", after_chunks: 3 });
    const chunks = await stream(ai);
    assertEquals(chunks.length, 4);
    assertEquals(chunks.at(-1)?.candidates?.[0]?.finishReason, "SAFETY");
  },
);

withEmulator("fault finish → that finishReason", async ({ ai, control }) => {
  await control("POST", "faults", { finish: "MAX_TOKENS" });
  const half = await ask(ai);
  assertEquals(half.candidates?.[0]?.finishReason, "MAX_TOKENS");
  assertEquals((await ask(ai)).text?.startsWith(half.text ?? "?"), true);
  await control("POST", "faults", { finish: "RECITATION" });
  const recited = await ask(ai);
  assertEquals([recited.candidates?.[0]?.finishReason, recited.text], ["RECITATION", undefined]);
});

withEmulator(
  "fault bad_json, wrong_schema, empty → answers that a client must refuse",
  async ({ ai, control }) => {
    for (const read of [() => ask(ai).then(({ text }) => text), () => stream(ai).then(textOf)]) {
      await control("POST", "faults", { bad_json: true });
      const bad = await read();
      assert(bad);
      await assertRejects(() => Promise.resolve().then(() => JSON.parse(bad ?? "")), SyntaxError);
      await control("POST", "faults", { wrong_schema: true });
      assertEquals(JSON.parse((await read()) ?? "").reply, undefined);
      await control("POST", "faults", { empty: true });
      assertEquals((await read()) ?? "", "");
    }
  },
);

withEmulator(
  "fault cut → the stream ends cleanly without finishReason",
  async ({ ai, control }) => {
    await control("POST", "faults", { cut: 4 });
    const chunks = await stream(ai);
    assertEquals(chunks.length, 4);
    assert(chunks.every(({ candidates }) => !candidates?.[0]?.finishReason));
  },
);

withEmulator(
  "fault drop → the connection breaks, at once or in mid-stream",
  async ({ ai, control }) => {
    await control("POST", "faults", { drop: true });
    await assertRejects(() => ask(ai));
    await control("POST", "faults", { drop: true, after_chunks: 3 });
    const streamed = await ai.models.generateContentStream({ model: MODEL, contents: "Hi" });
    let received = 0;
    await assertRejects(async () => {
      for await (const _chunk of streamed) received++;
    });
    assertEquals(received, 3);
  },
);

withEmulator("fault status after chunks → an error inside the stream", async ({ ai, control }) => {
  await control("POST", "faults", { status: 503, after_chunks: 2 });
  const error = await assertRejects(() => stream(ai)) as Error & { status: number };
  assertEquals(error.status, 503);
});

withEmulator("fault delay_ms → the answer is late", async ({ ai, control }) => {
  await control("POST", "faults", { delay_ms: 120 });
  const before = performance.now();
  assert((await ask(ai)).text);
  assert(performance.now() - before >= 115);
});

withEmulator("a client that leaves a stream → recorded as aborted", async ({ ai, control }) => {
  await control("POST", "faults", { chunk_delay_ms: 20 });
  const leave = new AbortController();
  const config = { abortSignal: leave.signal };
  const streamed = await ai.models.generateContentStream({ model: MODEL, contents: "Hi", config });
  await assertRejects(async () => {
    for await (const _chunk of streamed) leave.abort();
  });
  const outcome = async () => {
    const { requests } = await control("GET", "requests");
    return (requests as { outcome: string }[])[0]?.outcome;
  };
  for (let tries = 0; await outcome() === "pending" && tries < 50; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assertEquals(await outcome(), "aborted");
});

withEmulator("a misspelt fault → 400 that names the field", async ({ control }) => {
  const { error } = await control("POST", "faults", { statsu: 500 }) as {
    error: { message: string };
  };
  assertEquals(error.message, 'A fault has no field "statsu".');
});

withEmulator(
  "scripted replies → exactly that text, for the message they match; memories by their words",
  async ({ ai, control }) => {
    await control("POST", "replies", { match: "exact", json: { reply: "scripted" } });
    await control("POST", "replies", { text: "raw", times: 2 });
    assertEquals((await ask(ai, "an exact one")).text, '{"reply":"scripted"}');
    assertEquals((await ask(ai, "an exact one")).text, "raw");
    assertEquals(textOf(await stream(ai)), "raw");
    assert((await ask(ai)).text?.startsWith('{"reply":"Hello'));
    await control("POST", "replies", { text: "{{memory:called Max}} {{memory:cat}}" });
    const lines = 'm1 · fact · "Eats"\nm2 · fact · 2026-11-20 · "Dog is called Max"';
    assertEquals((await ask(ai, `<memories>\n${lines}\n</memories>`)).text, "m2 none");
  },
);

withEmulator("requests and counts → what was asked, newest last", async ({ ai, control }) => {
  await ask(ai, "first");
  await refused(ai.models.generateContent({ model: "gemini-9", contents: "second" }));
  await ai.models.embedContent({ model: "gemini-embedding-001", contents: "third" });
  const { requests } = await control("GET", "requests") as {
    requests: { model: string; message: string; status: number; answer: string }[];
  };
  assertEquals(requests.map(({ model, message, status }) => [model, message, status]), [
    [MODEL, "first", 200],
    ["gemini-9", "second", 404],
    ["gemini-embedding-001", "", 200],
  ]);
  assert(requests[0]?.answer.startsWith('{"reply":'), "what was answered");
  const one = await control("GET", "requests?method=batchEmbedContents");
  assertEquals((one.requests as unknown[]).length, 1);
  const { total, generateContent, batchEmbedContents } = await control("GET", "counts");
  assertEquals([total, generateContent, batchEmbedContents], [3, 2, 1]);
  await control("DELETE", "requests");
  assertEquals((await control("GET", "counts")).total, 0);
  assertEquals(await control("GET", "requests"), { requests: [] });
});
