import { GoogleGenAI } from "@google/genai/web";
import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import {
  ask,
  type Bench,
  JSON_CONFIG,
  MODEL,
  refused,
  stream,
  withEmulator,
} from "./gemini_support.ts";

const BODY = { contents: [{ role: "user", parts: [{ text: "Hi" }] }] };
const KEY = { "x-goog-api-key": "k" };
const WRONG = { ...BODY, generationConfig: { maxTokens: 1 } };

/** The message of an error that the client throws. */
async function thrown(promise: Promise<unknown>) {
  return (await assertRejects(() => promise) as Error).message;
}

async function answered({ raw }: Bench, path: string, body: unknown, headers?: HeadersInit) {
  const response = await raw(path, body, headers as Record<string, string>);
  const [type, text] = [response.headers.get("content-type"), await response.text()];
  return { status: response.status, type, text };
}

withEmulator("an error of a whole answer → indented JSON as application/json", async (bench) => {
  const { status, type, text } = await answered(bench, `${MODEL}:generateContent`, WRONG, KEY);
  assertEquals([status, type], [400, "application/json; charset=UTF-8"]);
  assert(text.startsWith('{\n  "error": {\n    "code": 400,\n'), text);
  const message = await thrown(ask(bench.ai, "Hi", { temperature: 3 }));
  assertEquals(JSON.parse(message).error.status, "INVALID_ARGUMENT");
});

withEmulator(
  "an error of a stream → the same body as text/event-stream, which the client nests",
  async (bench) => {
    const path = `${MODEL}:streamGenerateContent?alt=sse`;
    const { status, type, text } = await answered(bench, path, WRONG, KEY);
    assertEquals([status, type], [400, "text/event-stream"]);
    const whole = await answered(bench, `${MODEL}:generateContent`, WRONG, KEY);
    assertEquals(text, whole.text);

    await bench.control("POST", "faults", { status: 429, retry_delay_s: 7 });
    const { error } = JSON.parse(await thrown(stream(bench.ai)));
    assertEquals([error.code, error.status], [429, "Too Many Requests"]);
    const nested = JSON.parse(error.message).error;
    assertEquals(nested.status, "RESOURCE_EXHAUSTED");
    assertEquals(nested.details.at(-1).retryDelay, "7s");
  },
);

withEmulator("an error of a streamed list → a list of one", async (bench) => {
  const { type, text } = await answered(bench, `${MODEL}:streamGenerateContent`, WRONG, KEY);
  assertEquals(type, "application/json; charset=UTF-8");
  assertEquals(JSON.parse(text)[0].error.code, 400);
});

withEmulator("no key → 403, a wrong key → 400 API_KEY_INVALID", async (bench) => {
  const none = await answered(bench, `${MODEL}:generateContent`, BODY);
  assertEquals([none.status, JSON.parse(none.text).error.status], [403, "PERMISSION_DENIED"]);
  const httpOptions = { baseUrl: bench.emulator.url, apiVersion: "v1beta" };
  const { status, error } = await refused(
    ask(new GoogleGenAI({ apiKey: "wrong-key", httpOptions })),
  );
  assertEquals([status, error.message], [400, "API key not valid. Please pass a valid API key."]);
  assertEquals(error.details[0].reason, "API_KEY_INVALID");
});

withEmulator(
  "a body that is no JSON → 400, a path that does not exist → 404 as a page",
  async (bench) => {
    const response = await fetch(`${bench.emulator.url}/v1beta/models/${MODEL}:generateContent`, {
      method: "POST",
      headers: KEY,
      body: "{nope",
    });
    const { error } = await response.json();
    assertEquals([response.status, error.status], [400, "INVALID_ARGUMENT"]);
    assertStringIncludes(error.message, "Invalid JSON payload received.");
    const page = await answered(bench, `${MODEL}:generateSong`, BODY, KEY);
    assertEquals([page.status, page.type], [404, "text/html; charset=UTF-8"]);
  },
);

withEmulator(
  "a model that is unknown, gone, or gone for new users → 404 that says so",
  async (bench) => {
    const { ai, control } = bench;
    const said = async (model: string) => {
      const { status, error } = await refused(ai.models.generateContent({ model, contents: "Hi" }));
      assertEquals([status, error.status], [404, "NOT_FOUND"]);
      return error.message;
    };
    const notFound =
      "is not found for API version v1beta, or is not supported for generateContent.";
    assertStringIncludes(await said("gemini-9"), notFound);
    assertStringIncludes(await said("gemini-embedding-001"), notFound);
    await control("POST", "models", { name: MODEL, state: "gone" });
    assertStringIncludes(await said(MODEL), `models/${MODEL} ${notFound}`);
    await control("POST", "models", { name: MODEL, state: "gone_for_new_users" });
    assertStringIncludes(await said(MODEL), `models/${MODEL} is no longer available to new users.`);
    const { error } = JSON.parse(await thrown(stream(ai)));
    assertEquals(JSON.parse(error.message).error.code, 404);
    await control("DELETE", "models");
    assert((await ask(ai)).text);
  },
);

withEmulator(
  "a quota that runs out → 429 with what is used up and the rest of the window",
  async ({ ai, control }) => {
    await control("POST", "quotas", { model: MODEL, limit: 2, window_s: 0.4 });
    await ask(ai);
    await stream(ai);
    const { status, error } = await refused(ask(ai));
    assertEquals([status, error.status], [429, "RESOURCE_EXHAUSTED"]);
    const types = error.details.map((detail: Record<string, string>) =>
      detail["@type"]!.replace("type.googleapis.com/google.rpc.", "")
    );
    assertEquals(types, ["Help", "QuotaFailure", "RetryInfo"]);
    assertEquals(error.details[1].violations[0].quotaDimensions.model, MODEL);
    const other = { model: "gemini-3.5-flash-lite", contents: "Hi", config: JSON_CONFIG };
    assert((await ai.models.generateContent(other)).text, "another model has a quota of its own");
    const wait = Number(/^([\d.]+)s$/.exec(error.details[2].retryDelay)![1]);
    assert(wait > 0 && wait <= 0.4, `${wait}`);
    await new Promise((resolve) => setTimeout(resolve, wait * 1000 + 5));
    assert((await ask(ai)).text, "after the delay it answers again");
  },
);
