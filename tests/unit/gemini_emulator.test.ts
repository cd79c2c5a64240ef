import { assert, assertAlmostEquals, assertEquals, assertRejects } from "@std/assert";
import { startEmulator } from "../../local/gemini/emulator.ts";
import {
  ask,
  JSON_CONFIG,
  MODEL,
  refused,
  stream,
  textOf,
  withEmulator,
} from "./gemini_support.ts";

withEmulator("generateContent: schema asked for → JSON that follows it", async ({ ai }) => {
  const response = await ask(ai);
  const value = JSON.parse(response.text ?? "");
  assertEquals(Object.keys(value), ["reply", "mood", "memory_operations"]);
  assertEquals(value.memory_operations, [{ op: "add", content: "I hate burpees" }]);
  assertEquals(response.candidates?.[0]?.finishReason, "STOP");
  assertEquals(response.modelVersion, MODEL);
  assert(response.responseId);
  const { promptTokenCount = 0, candidatesTokenCount = 0, totalTokenCount } =
    response.usageMetadata ?? {};
  assertEquals(candidatesTokenCount, Math.ceil((response.text ?? "").length / 4));
  assertEquals(totalTokenCount, promptTokenCount + candidatesTokenCount);
});

withEmulator(
  "generateContent: same request → same text; no schema → plain text",
  async ({ ai }) => {
    assertEquals((await ask(ai)).text, (await ask(ai)).text);
    const plain = (await ask(ai, "Hello", {})).text ?? "";
    assert(plain.includes("(emulated reply, no language model)"), plain);
  },
);

withEmulator("every answer names the emulator in a header", async ({ raw }) => {
  const body = { contents: [{ role: "user", parts: [{ text: "Hi" }] }] };
  const response = await raw(`${MODEL}:generateContent`, body, { "x-goog-api-key": "k" });
  assertEquals(response.headers.get("x-emulator"), "slow-burn-gemini-emulator");
  await response.body?.cancel();
});

withEmulator("streamGenerateContent: joined text = generateContent's text", async ({ ai }) => {
  const message = 'My dog is called "Max" and my knee hurts. Größe 💪';
  const chunks = await stream(ai, message);
  assertEquals(textOf(chunks), (await ask(ai, message)).text);
  JSON.parse(textOf(chunks));
  assert(chunks.length > 10);
  assert(chunks.some(({ text }) => text?.endsWith("\\")), "no border inside an escape");
  assertEquals(chunks.at(-1)?.candidates?.[0]?.finishReason, "STOP");
  assert(chunks.slice(0, -1).every(({ candidates }) => !candidates?.[0]?.finishReason));
  assert((chunks.at(-1)?.usageMetadata?.totalTokenCount ?? 0) > 0);
});

withEmulator(
  "streamGenerateContent: raw events end with \\r\\n\\r\\n and no [DONE]",
  async ({ raw }) => {
    const body = { contents: [{ role: "user", parts: [{ text: "Hi" }] }] };
    const path = `${MODEL}:streamGenerateContent?alt=sse`;
    const response = await raw(path, body, { "x-goog-api-key": "k" });
    assertEquals(response.headers.get("content-type"), "text/event-stream");
    const events = (await response.text()).split("\r\n\r\n");
    assertEquals(events.pop(), "");
    for (const event of events) JSON.parse(event.replace(/^data: /, ""));
  },
);

withEmulator(
  "embedContent: one or many texts → vectors that are not of length 1",
  async ({ ai }) => {
    const config = { outputDimensionality: 768, taskType: "RETRIEVAL_DOCUMENT" };
    const model = "gemini-embedding-001";
    const { embeddings } = await ai.models.embedContent({
      model,
      contents: ["a knee", "b"],
      config,
    });
    assertEquals(embeddings?.map(({ values }) => values?.length), [768, 768]);
    assert(Math.abs(Math.hypot(...(embeddings?.[0]?.values ?? [])) - 1) > 0.01);
    const full = await ai.models.embedContent({ model, contents: "a knee" });
    assertEquals(full.embeddings?.[0]?.values?.length, 3072);
    assertAlmostEquals(Math.hypot(...(full.embeddings?.[0]?.values ?? [])), 1, 1e-9);
  },
);

withEmulator(":embedContent: one text → one vector", async ({ raw }) => {
  const body = { content: { parts: [{ text: "a knee" }] }, outputDimensionality: 8 };
  const response = await raw("gemini-embedding-001:embedContent", body, { "x-goog-api-key": "k" });
  assertEquals((await response.json()).embedding.values.length, 8);
});

withEmulator(
  "GET model: known → described, unknown → 404, added → described",
  async ({ ai, control }) => {
    assertEquals((await ai.models.get({ model: MODEL })).name, `models/${MODEL}`);
    assertEquals((await refused(ai.models.get({ model: "gemini-9-pro" }))).status, 404);
    await control("POST", "models", { name: "gemini-9-pro" });
    assertEquals((await ai.models.get({ model: "gemini-9-pro" })).name, "models/gemini-9-pro");
  },
);

withEmulator("maxOutputTokens: longer answer → MAX_TOKENS", async ({ ai }) => {
  const response = await ask(ai, "Hi", { ...JSON_CONFIG, maxOutputTokens: 5 });
  assertEquals(response.candidates?.[0]?.finishReason, "MAX_TOKENS");
  assertEquals(response.text?.length, 20);
});

Deno.test("close() ends a request under way and frees the port", async () => {
  const emulator = await startEmulator();
  const faults = { method: "POST", body: JSON.stringify({ delay_ms: 60_000 }) };
  await (await fetch(`${emulator.url}/_emulator/faults`, faults)).body?.cancel();
  const waiting = fetch(`${emulator.url}/v1beta/models/${MODEL}:generateContent?key=k`, {
    method: "POST",
    body: JSON.stringify({ contents: [{ parts: [{ text: "Hi" }] }] }),
  }).then((response) => response.body?.cancel(), () => undefined);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await emulator.close();
  await waiting;
  const again = await startEmulator({ port: Number(new URL(emulator.url).port) });
  await assertRejects(() => startEmulator({ port: Number(new URL(again.url).port) }));
  await again.close();
});
