import { assert, assertAlmostEquals, assertEquals, assertRejects } from "@std/assert";
import { startEmulator } from "../../local/gemini/emulator.ts";
import {
  ask,
  JSON_CONFIG,
  MODEL,
  refused,
  SCHEMA,
  stream,
  textOf,
  withEmulator,
} from "./gemini_support.ts";

withEmulator("generateContent: schema asked for → JSON that follows it", async ({ ai }) => {
  const response = await ask(ai);
  const value = JSON.parse(response.text ?? "");
  assertEquals(Object.keys(value), ["reply", "mood", "memory_operations"]);
  assertEquals(value.memory_operations, [{ op: "add", content: "Hates burpees" }]);
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

withEmulator("no key → 400 API_KEY_INVALID", async ({ raw }) => {
  const response = await raw(`${MODEL}:generateContent`, {});
  const { error } = await response.json();
  assertEquals(response.status, 400);
  assertEquals(error.details[0].reason, "API_KEY_INVALID");
});

withEmulator("requests that Google refuses → 400 INVALID_ARGUMENT", async ({ ai }) => {
  const schema = (extra: object) => ({
    ...JSON_CONFIG,
    responseJsonSchema: { type: "object", properties: { a: { type: "string", ...extra } } },
  });
  const wrong: object[] = [
    schema({ minLength: 1 }),
    schema({ maxLength: 1 }),
    schema({ pattern: "a" }),
    schema({ default: "a" }),
    schema({ minimum: 0 }),
    { ...JSON_CONFIG, responseJsonSchema: { $schema: "x", type: "object" } },
    { responseJsonSchema: SCHEMA },
    { thinkingConfig: { thinkingLevel: "MINIMAL" } },
    { temperature: 3 },
  ];
  for (const config of wrong) {
    const { status, error } = await refused(ask(ai, "Hi", config));
    assertEquals([status, error.code, error.status], [400, 400, "INVALID_ARGUMENT"]);
  }
});

withEmulator("a property that is named like a keyword → 200", async ({ ai }) => {
  const responseJsonSchema = {
    type: "object",
    properties: { pattern: { type: "string" } },
    required: ["pattern"],
  };
  const { text } = await ask(ai, "Hi", { ...JSON_CONFIG, responseJsonSchema });
  assertEquals(Object.keys(JSON.parse(text ?? "")), ["pattern"]);
});

withEmulator("contents that are empty or end with the model's turn → 400", async ({ raw }) => {
  const turn = (role: string) => ({ role, parts: [{ text: "Hi" }] });
  for (const contents of [[], [turn("user"), turn("model")]]) {
    const path = `${MODEL}:generateContent`;
    const response = await raw(path, { contents }, { "x-goog-api-key": "k" });
    const { error } = await response.json();
    assertEquals([response.status, error.status], [400, "INVALID_ARGUMENT"]);
  }
});

withEmulator(
  "thinkingBudget: gemini-3.x → 400, 2.5 → 200; thinkingLevel the reverse",
  async ({ ai }) => {
    const budget = { thinkingConfig: { thinkingBudget: 0 } };
    const model = "gemini-3.5-flash-lite";
    const generate = (config: object) =>
      ai.models.generateContent({ model, contents: "Hi", config });
    assertEquals((await refused(generate(budget))).status, 400);
    assert((await generate({ thinkingConfig: { thinkingLevel: "MINIMAL" } })).text);
    assert((await ask(ai, "Hi", budget)).text);
  },
);

withEmulator("embedContent: refused dimensions, empty text, unknown model", async ({ ai }) => {
  const embed = (model: string, contents: string, outputDimensionality: number) =>
    refused(ai.models.embedContent({ model, contents, config: { outputDimensionality } }));
  assertEquals((await embed("gemini-embedding-001", "a", 4000)).status, 400);
  assertEquals((await embed("gemini-embedding-001", "a", 0)).status, 400);
  assertEquals((await embed("gemini-embedding-001", " ", 768)).status, 400);
  assertEquals((await embed(MODEL, "a", 768)).error.status, "NOT_FOUND");
});

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
