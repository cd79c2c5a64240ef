import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { startEmulator } from "../../local/gemini/emulator.ts";
import { CHECKS } from "./checks.ts";
import { type Answer, differences } from "./compare.ts";
import { redacted } from "./redact.ts";
import type { Recording } from "./recorder.ts";
import { replay } from "./replay.ts";
import { runSuite } from "./suite.ts";

const FOLDER = new URL("./recordings/", import.meta.url);

async function committed(): Promise<Recording[]> {
  const found: Recording[] = [];
  for await (const { name } of Deno.readDir(FOLDER)) {
    if (!name.endsWith(".json")) continue;
    const recording = JSON.parse(await Deno.readTextFile(new URL(name, FOLDER))) as Recording;
    assertEquals(`${recording.name}.json`, name);
    found.push(recording);
  }
  return found;
}

Deno.test("the emulator answers as every recording does", async () => {
  const emulator = await startEmulator({ vectors: "lexical" });
  try {
    for (const recording of await committed()) {
      const found = differences(recording.response, await replay(emulator.url, recording));
      assertEquals(found, [], recording.name);
    }
  } finally {
    await emulator.close();
  }
});

Deno.test("recordings come from Google, or say where they were published, and hold no key", async () => {
  for (const { name, source, date, ...rest } of await committed()) {
    assert(source.kind === "google" || source.kind === "published", name);
    if (source.kind === "published") assertStringIncludes(source.url, "https://", name);
    assert(/^\d{4}-\d{2}-\d{2}$/.test(date), name);
    assert(!/AIza[\w-]{20,}/.test(JSON.stringify(rest)), `a key in ${name}`);
  }
});

/** What the suite records of an emulator. */
async function recorded(): Promise<Recording[]> {
  const emulator = await startEmulator({ vectors: "lexical" });
  const checks = CHECKS.filter(({ name }) =>
    ["schema", "stream", "errors", "refusals", "embeddings"].includes(name)
  );
  try {
    const { results, recordings } = await runSuite({
      checks,
      times: 1,
      url: emulator.url,
      key: "secret",
      model: "gemini-3.5-flash-lite",
      fallback: "gemini-3.8-flash",
      embedding: "gemini-embedding-001",
      source: { kind: "emulator" },
      say: () => {},
    });
    const wrong = results.flatMap(({ findings }) => findings).filter(({ kind }) =>
      kind === "wrong"
    );
    assertEquals(wrong, []);
    return recordings;
  } finally {
    await emulator.close();
  }
}

Deno.test("test:gemini: what it records can be replayed, and differs in nothing", async () => {
  const recordings = await recorded();
  assert(recordings.length > 40, `${recordings.length}`);
  const emulator = await startEmulator({ vectors: "lexical" });
  try {
    for (const recording of recordings) {
      const again = await replay(emulator.url, recording);
      assertEquals(differences(recording.response, again), [], recording.name);
    }
    const stream = recordings.find(({ name }) => name === "stream")!.response;
    const refusal = recordings.find(({ name }) => name === "wrong-key-whole")!.response;
    const vectors = recordings.find(({ name }) => name === "embeddings")!.response;
    const changes: [Answer, Partial<Answer>][] = [
      [stream, { status: 206 }],
      [stream, { content_type: "application/json" }],
      [stream, { body: stream.body.replaceAll("\r\n\r\n", "\n\n") }],
      [stream, { body: `${stream.body}data: [DONE]\r\n\r\n` }],
      [stream, { body: stream.body.replaceAll(',"finishReason":"STOP"', "") }],
      [stream, { body: stream.body.replaceAll("modelVersion", "version") }],
      [stream, {
        body: stream.body.replace(/"promptTokenCount":\d+/g, '"promptTokenCount":"many"'),
      }],
      [refusal, { body: refusal.body.replace("not valid", "invalid") }],
      [refusal, { body: refusal.body.replace("API_KEY_INVALID", "KEY") }],
      [refusal, { body: `[${refusal.body}]` }],
      [vectors, { body: vectors.body.replaceAll("768 numbers", "3072 numbers") }],
      [vectors, { body: JSON.stringify({ embeddings: [JSON.parse(vectors.body).embeddings[0]] }) }],
    ];
    for (const [answer, change] of changes) {
      const found = differences({ ...answer, ...change }, answer);
      assert(found.length > 0, `not noticed: ${JSON.stringify(change).slice(0, 200)}`);
    }
  } finally {
    await emulator.close();
  }
});

Deno.test("redacted() leaves out key, ids and numbers of projects, and keeps the framing", () => {
  const key = "sEcReT";
  const body =
    `data: {"responseId":"abc","text":"key sEcReT of projects/123"}\r\n\r\ndata: {"a":1}\r\n\r\n`;
  assertEquals(
    redacted(body, key),
    `data: {"responseId":"redacted","text":"key redacted of projects/0"}\r\n\r\ndata: {"a":1}\r\n\r\n`,
  );
  assertEquals(
    redacted("<html>AIzaSyA1234567890123456789012345678901</html>", key),
    "<html>redacted</html>",
  );
});
