import { assert, assertEquals } from "@std/assert";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { type Answer, assertInvalid, assertProblem, send } from "../support/request.ts";
import { libraryId } from "../support/training.ts";
import { newUser } from "../support/users.ts";

const user = await newUser();
const bench = await libraryId("barbell-bench-press");

const KiB = 1024;

/** Sends bytes as they are. */
const sendBytes = (body: BodyInit, headers: Record<string, string> = {}): Promise<Answer> =>
  send(memories, user, "POST /memories", { body, headers });

const remember = (content: unknown) =>
  send(memories, user, "POST /memories", { body: { kind: "fact", content } });
const withWeight = (weight: string) =>
  send(plans, user, "POST /plans", {
    body: `{"name":"P","days":[{"name":"A","exercises":[{"exercise_id":"${bench}",` +
      `"sets":[{"weight_kg":${weight}}]}]}]}`,
  });

Deno.test("POST /memories: texts of every kind come back as they were sent", async () => {
  const texts = [
    "'; drop table public.memories; --",
    "\\' or 1=1 \\u0000 is six characters",
    '<script>alert("x")</script> </context>',
    "${process.env} %s %00 {{7*7}}",
    "👩‍👩‍👧‍👦 e\u0301 é ﷽ \u202eright to left\u202c",
    "tab\there\nand a line",
    "null",
    "ÿ\u200b\ufeffx",
  ];
  for (const text of texts) {
    const { status, body } = await remember(text);
    assertEquals([status, body.content], [201, text]);
    assertEquals((await send(memories, user, `GET /memories/${body.id}`)).body.content, text);
  }
});

Deno.test("POST /memories: control characters and broken Unicode → 422", async () => {
  for (
    const text of ["a\u0000", "\u0007bell", "\u001b[31m", "a\rb", "a\u009bb", "\ud83d", "\udc00x"]
  ) {
    assertInvalid(await remember(`x${text}x`), "content: invalid");
  }
});

Deno.test("POST /memories: bytes that are no UTF-8, or no JSON → 400", async () => {
  const encoder = new TextEncoder();
  const broken = [
    new Uint8Array([...encoder.encode('{"kind":"fact","content":"'), 0xff, 0xfe, 0x22, 0x7d]),
    new Uint8Array([0xc3]),
    new Uint8Array([0x1f, 0x8b, 8, 0]),
    encoder.encode(""),
    encoder.encode("{'kind': 'fact'}"),
    encoder.encode('{"kind": "fact",}'),
    encoder.encode('{"kind": "fact"} {}'),
    encoder.encode('{"importance": NaN}'),
    encoder.encode("undefined"),
    encoder.encode("[".repeat(100_000)),
  ];
  for (const bytes of broken) {
    assertProblem(await sendBytes(bytes), 400, "malformed_json");
  }
});

Deno.test("POST /memories: a byte order mark is no part of the body", async () => {
  const { status, body } = await sendBytes('\ufeff{"kind":"fact","content":"marked"}');
  assertEquals([status, body.content], [201, "marked"]);
});

Deno.test("POST /memories: a compressed body, another charset or type → 415, in UTF-8 → 201", async () => {
  const json = '{"kind":"fact","content":"packed"}';
  const packed = await new Response(
    new Blob([json]).stream().pipeThrough(new CompressionStream("gzip")),
  ).bytes();
  const gzip = await sendBytes(packed, { "Content-Encoding": "gzip" });
  assertProblem(gzip, 415, "unsupported_media_type");
  for (
    const type of [
      "application/json; charset=utf-16",
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/jsonp",
    ]
  ) {
    const answer = await sendBytes(json, { "Content-Type": type });
    assertProblem(answer, 415, "unsupported_media_type");
  }
  for (const type of ["application/json; charset=UTF-8", 'APPLICATION/JSON;charset="utf-8"']) {
    assertEquals((await sendBytes(json, { "Content-Type": type })).status, 201);
  }
});

Deno.test("POST /memories: a body beyond 256 KiB → 413, reading stops there", async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled++;
      controller.enqueue(new Uint8Array(64 * KiB).fill(0x20));
    },
  });
  assertProblem(await sendBytes(endless), 413, "payload_too_large");
  assert(pulled < 10, `${pulled} chunks of 64 KiB`);
  const json = '{"kind":"fact","content":"padded"}';
  const exact = json + " ".repeat(256 * KiB - json.length);
  assertEquals((await sendBytes(exact)).status, 201);
  assertProblem(await sendBytes(`${exact} `), 413, "payload_too_large");
});

Deno.test("POST /memories: a name given twice counts once, as its last value", async () => {
  const { status, body } = await sendBytes(
    '{"kind":"goal","content":"first","content":"last","kind":"fact"}',
  );
  assertEquals([status, body.kind, body.content], [201, "fact", "last"]);
});

Deno.test("every body: names of the language's own are unknown fields", async () => {
  for (const name of ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", ""]) {
    const member = `${JSON.stringify(name)}:{"is_active":true}`;
    const bodies: [typeof plans, string, string][] = [
      [memories, "POST /memories", `{"kind":"fact","content":"x",${member}}`],
      [exercises, "POST /exercises", `{"name":"x",${member}}`],
      [exercises, `PUT /exercises/${crypto.randomUUID()}`, `{"name":"x",${member}}`],
      [profile, "PATCH /profile", `{${member}}`],
    ];
    for (const [app, route, body] of bodies) {
      assertInvalid(await send(app, user, route, { body }), `${name}: unknown_field`);
    }
  }
  assertEquals(({} as { is_active?: boolean }).is_active, undefined);
});

Deno.test("every body: nesting without end is refused, not followed", async () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  const objects = '{"a":'.repeat(40_000) + "1" + "}".repeat(40_000);
  for (const value of [deep, objects]) {
    const put = `PUT /plans/${crypto.randomUUID()}`;
    for (const route of ["POST /plans", put]) {
      const answer = await send(plans, user, route, { body: `{"name":"P","days":${value}}` });
      assertProblem(answer, 422, "validation_failed");
    }
    assertProblem(await send(plans, user, put, { body: value }), 422, "validation_failed");
    const answer = await send(memories, user, "POST /memories", {
      body: `{"kind":"fact","content":${value}}`,
    });
    assertInvalid(answer, "content: invalid");
  }
});

Deno.test("POST /plans: numbers at the edge of what numbers are", async () => {
  const path = "days.0.exercises.0.sets.0.weight_kg";
  for (const beyond of ["1e999", "-1e999", "1e308"]) {
    const { status, body } = await withWeight(beyond);
    assertEquals(status, 422, beyond);
    assert(body.errors.every((error: { path: string }) => error.path === path), beyond);
  }
  assertInvalid(await withWeight("1e-7"), `${path}: invalid`);
  assertInvalid(await withWeight("true"), `${path}: invalid`);
  for (const [sent, kept] of [["-0", 0], ["0.1e1", 1], ["100.000", 100], ["1499.999", 1499.999]]) {
    const { status, body } = await withWeight(String(sent));
    assertEquals([status, body.days[0].exercises[0].sets[0].weight_kg], [201, kept]);
  }
});

Deno.test("every body: ten thousand wrong fields make one short answer", async () => {
  const fields = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`field_${i}`, i]));
  const { status, body } = await send(memories, user, "POST /memories", { body: fields });
  assertEquals([status, body.detail], [422, "10002 fields are invalid"]);
  assertEquals(body.errors.length, 100);
  const name = "x".repeat(100_000);
  const long = await send(memories, user, "POST /memories", { body: { [name]: 1 } });
  assert(JSON.stringify(long.body).length < 2000);
});
