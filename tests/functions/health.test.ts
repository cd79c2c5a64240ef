import { assert, assertEquals } from "@std/assert";
import { app as health } from "../../supabase/functions/health/app.ts";
import { VERSION } from "../../supabase/functions/_shared/version.ts";
import { assertInvalid, assertProblem, dataApiCalls, send } from "../support/request.ts";
import { newUser } from "../support/users.ts";

Deno.test("GET /health: 200 without a token and without the database", async () => {
  const calls = await dataApiCalls(async () => {
    const { status, body } = await send(health, null, "GET /health");
    assertEquals([status, body], [200, { status: "ok", version: VERSION }]);
  });
  assertEquals(calls, []);
});

Deno.test("GET /health/ready: 200 once the database answers, by one call", async () => {
  const calls = await dataApiCalls(async () => {
    const { status, headers, body } = await send(health, null, "GET /health/ready");
    assertEquals([status, body], [200, { status: "ok", version: VERSION }]);
    assertEquals(headers.get("server-timing")?.startsWith("db;dur="), true);
  });
  assertEquals(calls, ["/rest/v1/rpc/ping"]);
});

Deno.test("GET /health/ready: a database that is out of reach or failing → 503", async () => {
  const original = globalThis.fetch;
  const failures: (() => Promise<Response>)[] = [
    () => Promise.reject(new TypeError("connection refused")),
    () => Promise.resolve(new Response("down", { status: 502 })),
    () => Promise.resolve(Response.json({ code: "PGRST000" }, { status: 503 })),
    () => Promise.resolve(new Response("<title>Sorry</title>", { status: 200 })),
    () => Promise.resolve(new Response(null, { status: 200 })),
  ];
  try {
    for (const fail of failures) {
      globalThis.fetch = fail;
      const { status, headers, body } = await send(health, null, "GET /health/ready");
      assertEquals([status, body.code], [503, "database_unavailable"]);
      assertEquals(headers.get("retry-after"), "5");
      assertEquals((await send(health, null, "GET /health")).status, 200);
    }
  } finally {
    globalThis.fetch = original;
  }
});

Deno.test("GET /health, /health/ready: whatever is sent as Authorization is ignored", async () => {
  const { token } = await newUser();
  for (const Authorization of ["Bearer forged", "Basic eDp5", `Bearer ${token}`]) {
    for (const path of ["/health", "/health/ready", "/health/"]) {
      const { status } = await send(health, null, `GET ${path}`, { headers: { Authorization } });
      assertEquals(status, 200);
    }
  }
});

Deno.test("HEAD /health: as GET, without a body", async () => {
  const { status, headers, text } = await send(health, null, "HEAD /health");
  assertEquals([status, text], [200, ""]);
  assertEquals(headers.get("content-type"), "application/json");
});

Deno.test("GET /health?x=1: an unknown parameter → 422", async () => {
  assertProblem(await send(health, null, "GET /health?x=1"), 422, "validation_failed");
});

Deno.test("GET /health: a query of thirty thousand parameters → 422 within 50 ms, before it is taken apart", async () => {
  for (const query of ["a&".repeat(30_000), `a=${"b".repeat(60_000)}`, "a=1&".repeat(5000)]) {
    const start = performance.now();
    const answer = await send(health, null, `GET /health?${query}`);
    const ms = performance.now() - start;
    assertInvalid(answer, ": too_long");
    assert(ms < 50, `${ms} ms`);
  }
});
