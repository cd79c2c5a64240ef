import { assertEquals, assertRejects } from "@std/assert";
import { BODY_LIMIT, readBytes, readJson } from "../../supabase/functions/_shared/http/body.ts";
import { Problem } from "../../supabase/functions/_shared/http/problem.ts";

const JSON_TYPE = { "content-type": "application/json" };

function post(body: BodyInit | null, headers: Record<string, string> = JSON_TYPE): Request {
  return new Request("http://x/", { method: "POST", body, headers });
}

/** A body of unknown length in pieces of 64 KiB; counts what was asked for. */
function endless() {
  const taken = { pieces: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken.pieces++;
      controller.enqueue(new Uint8Array(64 * 1024).fill(0x20));
    },
    cancel() {
      taken.cancelled = true;
    },
  });
  return { stream, taken };
}

async function codeOf(request: Request): Promise<string> {
  return (await assertRejects(() => readJson(request), Problem)).code;
}

Deno.test("readJson() reads JSON, whatever the case and parameters of its type", async () => {
  assertEquals(await readJson(post('{"a":[1]}')), { a: [1] });
  const type = { "content-type": 'Application/JSON; charset="UTF-8"; v=1' };
  assertEquals(await readJson(post("true", type)), true);
});

Deno.test("readJson() tolerates a byte order mark", async () => {
  assertEquals(await readJson(post("\ufeff{}")), {});
});

Deno.test("readJson() without a body needs no type and reads as {}", async () => {
  assertEquals(await readJson(new Request("http://x/", { method: "POST" })), {});
  assertEquals(await readJson(post("", {})), {}, "an empty text");
  assertEquals(await readJson(post(new Blob([]).stream(), {})), {}, "an empty stream");
});

for (
  const [name, request] of [
    ["no type", () => post(new Blob(["{}"]), {})],
    ["text/plain", () => post("{}", { "content-type": "text/plain" })],
    ["a form", () => post(new URLSearchParams({ a: "1" }), {})],
    ["JSON patch", () => post("[]", { "content-type": "application/json-patch+json" })],
    ["another charset", () => post("{}", { "content-type": "application/json; charset=utf-16" })],
    ["compression", () => post("{}", { ...JSON_TYPE, "content-encoding": "gzip" })],
  ] as const
) {
  Deno.test(`readJson() with ${name} → unsupported_media_type`, async () => {
    assertEquals(await codeOf(request()), "unsupported_media_type");
  });
}

for (
  const [name, body] of [
    ["half an object", '{"a":'],
    ["nothing but a type", ""],
    ["two values", "{} {}"],
    ["NaN", "NaN"],
    ["invalid UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])],
  ] as const
) {
  Deno.test(`readJson() with ${name} → malformed_json`, async () => {
    assertEquals(await codeOf(post(body)), "malformed_json");
  });
}

Deno.test("readJson() of exactly the limit is read, one byte more is payload_too_large", async () => {
  const fits = `"${"x".repeat(BODY_LIMIT - 2)}"`;
  assertEquals((await readJson(post(fits)) as string).length, BODY_LIMIT - 2);
  assertEquals(await codeOf(post(`${fits} `)), "payload_too_large");
});

Deno.test("readJson() of an endless stream stops at the limit and lets go of it", async () => {
  const { stream, taken } = endless();
  assertEquals(await codeOf(post(stream)), "payload_too_large");
  assertEquals(taken.cancelled, true);
  assertEquals(taken.pieces <= BODY_LIMIT / (64 * 1024) + 2, true, `${taken.pieces} pieces read`);
});

Deno.test("readJson() of the wrong type reads no further than it needs to know", async () => {
  const { stream, taken } = endless();
  assertEquals(await codeOf(post(stream, {})), "unsupported_media_type");
  assertEquals(taken.pieces <= 2, true);
});

Deno.test("readBytes() believes Content-Length before reading anything", async () => {
  const { stream, taken } = endless();
  const request = post(stream, { ...JSON_TYPE, "content-length": "999999999" });
  await assertRejects(() => readBytes(request, BODY_LIMIT), Problem, "payload_too_large");
  assertEquals(taken.pieces <= 1, true);
});

Deno.test("readJson() of a body that breaks off → malformed_json", async () => {
  const broken = new ReadableStream({ pull: (c) => c.error(new Error("reset")) });
  assertEquals(await codeOf(post(broken)), "malformed_json");
});

Deno.test("readJson() of JSON nested a hundred thousand deep does not overflow", async () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  assertEquals(Array.isArray(await readJson(post(deep))), true);
});
