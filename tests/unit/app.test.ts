import { assertEquals, assertMatch } from "@std/assert";
import { corsHeaders } from "@supabase/supabase-js/cors";
import { z } from "zod";
import { createApp } from "../../supabase/functions/_shared/http/app.ts";
import { signedIn } from "../../supabase/functions/_shared/http/auth.ts";
import { setConfig } from "../../supabase/functions/_shared/config.ts";
import { answerOf, callDatabase } from "../../supabase/functions/_shared/database/call.ts";
import { FIELD_ERROR_CODES, PROBLEMS } from "../../supabase/functions/_shared/http/problem.ts";
import { created } from "../../supabase/functions/_shared/http/responses.ts";
import { byId, optional, text, uuid } from "../../supabase/functions/_shared/vocabulary/fields.ts";
import { raised, StubDataApi } from "./stub_data_api.ts";

const JSON_TYPE = { "content-type": "application/json" };
const ID = "22222222-2222-4222-8222-222222222222";
const body = z.strictObject({ id: optional(uuid), name: text(10) });
const responses = { 200: z.unknown() };

const app = createApp("things", signedIn);
app.get("/", { operationId: "list", summary: "", responses }, async (c) => {
  return c.json(await callDatabase(c, "list_plans", {}));
});
app.post("/", { operationId: "create", summary: "", body, responses }, async (c, input) => {
  return created(c, await answerOf(c, "create_plan", { payload: input.body }));
});
app.post("/search", { operationId: "search", summary: "", body, responses }, (c) => c.json({}));
app.get("/:id", { operationId: "get", summary: "", params: byId, responses }, async (c, input) => {
  return c.json(await callDatabase(c, "get_plan", { target: input.params.id }));
});
app.put(
  "/:id",
  { operationId: "replace", summary: "", params: byId, body, ifMatch: true, responses },
  async (c, { params, body, ifMatch }) => {
    const args = { target: params.id, payload: body, if_match: ifMatch };
    return c.json(await callDatabase(c, "replace_plan", args));
  },
);
app.delete("/:id", { operationId: "break", summary: "", params: byId, responses }, () => {
  throw new TypeError("secret words");
});

const open = createApp("open");
open.get("/", { operationId: "open", summary: "", responses }, (c) => c.json({ ok: true }));

/** Runs a test against a stub of the Data API. */
function withApi(name: string, run: (api: StubDataApi) => Promise<void>, env = {}) {
  Deno.test(name, async () => {
    const api = await StubDataApi.start(env);
    try {
      await run(api);
    } finally {
      await api.stop();
    }
  });
}

async function problem(response: Response) {
  assertEquals(response.headers.get("content-type"), "application/problem+json");
  const { code, status, ...rest } = await response.json();
  assertEquals(status, response.status);
  assertEquals(rest.request_id, response.headers.get("x-request-id"));
  assertMatch(rest.title, /\w/);
  return { status, code, ...rest };
}

withApi("every answer has a request id, no-store and Server-Timing", async (api) => {
  api.answer = () => Response.json({ data: [] });
  const headers = { ...await api.auth(), "x-request-id": "abc_DEF-1" };
  const response = await app.request("/things?forceFunctionRegion=eu-west-1", { headers });
  assertEquals(await response.json(), { data: [] });
  assertEquals(response.headers.get("x-request-id"), "abc_DEF-1");
  assertEquals(response.headers.get("cache-control"), "no-store");
  assertMatch(response.headers.get("server-timing")!, /^auth;dur=[\d.]+, db;dur=[\d.]+$/);
  const [call] = api.calls;
  assertEquals(call?.headers.get("authorization"), headers.authorization);
  assertEquals(call?.headers.get("apikey"), "sb_publishable_test");
});

for (const id of ["", "a b", "x".repeat(65), "<script>"]) {
  withApi(`X-Request-Id "${id.slice(0, 9)}" is not taken over`, async () => {
    const response = await open.request("/open", { headers: { "x-request-id": id } });
    assertMatch(response.headers.get("x-request-id")!, /^[0-9a-f-]{36}$/);
  });
}

withApi("HEAD is GET without its body", async (api) => {
  const response = await app.request("/things", { method: "HEAD", headers: await api.auth() });
  assertEquals([response.status, await response.text()], [200, ""]);
});

withApi("unknown path → 404 with CORS headers, without a token", async () => {
  const response = await app.request("/things/a/b");
  assertEquals((await problem(response)).code, "not_found");
  assertEquals(response.headers.get("access-control-allow-origin"), "*");
});

for (
  const [method, path, allow] of [
    ["DELETE", "/things", "GET, HEAD, OPTIONS, POST"],
    ["POST", `/things/${ID}`, "DELETE, GET, HEAD, OPTIONS, PUT"],
    ["GET", "/things/search", "OPTIONS, POST"],
    ["HEAD", "/things/search", "OPTIONS, POST"],
    ["PURGE", "/things/", "GET, HEAD, OPTIONS, POST"],
  ] as const
) {
  withApi(`${method} ${path} → 405, Allow: ${allow}`, async () => {
    const response = await app.request(path, { method });
    assertEquals(response.status, 405);
    assertEquals(response.headers.get("allow"), allow);
    await response.body?.cancel();
  });
}

for (
  const [name, init, code] of [
    ["another type", { body: "a=1", headers: { "content-type": "text/plain" } }, 415],
    ["too much", { body: " ".repeat(300_000), headers: JSON_TYPE }, 413],
    ["no JSON", { body: "{", headers: JSON_TYPE }, 400],
    ["a wrong field", { body: '{"name":1}', headers: JSON_TYPE }, 422],
    ["no body", {}, 422],
  ] as const
) {
  withApi(`POST with ${name} → ${code}, after one look at the account`, async (api) => {
    const headers = { ...await api.auth(), ...("headers" in init ? init.headers : {}) };
    const send = () => app.request("/things", { method: "POST", ...init, headers });
    assertEquals((await problem(await send())).status, code);
    assertEquals(api.takeCalls(), ["check_account"]);
    api.answer = () => raised(401, "unauthorized");
    assertEquals((await problem(await send())).status, 401);
    assertEquals(api.takeCalls(), ["check_account"]);
  });
}

withApi("path, query and body are judged together", async (api) => {
  const response = await app.request("/things/x?y=1", {
    method: "PUT",
    body: '{"name":"","z":1}',
    headers: { ...await api.auth(), ...JSON_TYPE },
  });
  const { detail, errors } = await problem(response);
  assertEquals(detail, "4 fields are invalid");
  assertEquals(errors.map((e: { path: string; code: string }) => `${e.path} ${e.code}`), [
    "id invalid",
    "y unknown_field",
    "name required",
    "z unknown_field",
  ]);
});

withApi("a body with fifty thousand unknown fields gets a short answer", async (api) => {
  const fields = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`f${i}`, 0]));
  const response = await app.request("/things", {
    method: "POST",
    body: JSON.stringify(fields),
    headers: { ...await api.auth(), ...JSON_TYPE },
  });
  const { detail, errors } = await problem(response);
  assertEquals([detail, errors.length], ["20001 fields are invalid", 100]);
});

withApi("PUT passes If-Match on and takes only the id of the path", async (api) => {
  const put = async (payload: object) =>
    await app.request(`/things/${ID}`, {
      method: "PUT",
      body: JSON.stringify(payload),
      headers: { ...await api.auth(), ...JSON_TYPE, "if-match": 'W/"3"' },
    });
  assertEquals((await put({ id: ID, name: "a" })).status, 200);
  const args = { target: ID, payload: { name: "a" }, if_match: 3 };
  assertEquals(api.calls[0]?.body, args);
  const { errors } = await problem(await put({ id: ID.replace(/^2/, "3"), name: "a" }));
  assertEquals(errors[0].path, "id");
});

withApi("a creating POST → 201 with Location, repeated → 200 with the same", async (api) => {
  for (const [isNew, status] of [[true, 201], [false, 200]] as const) {
    api.answer = () => Response.json({ created: isNew, body: { id: ID, version: 1 } });
    const response = await app.request("/things", {
      method: "POST",
      body: '{"name":"a"}',
      headers: { ...await api.auth(), ...JSON_TYPE },
    });
    assertEquals(response.status, status);
    assertEquals(response.headers.get("location"), `/functions/v1/things/${ID}`);
    assertEquals(response.headers.get("etag"), '"1"');
    assertEquals(await response.json(), { id: ID, version: 1 });
  }
});

withApi("an unexpected failure → 500 with a fixed text", async (api) => {
  const headers = await api.auth();
  const response = await app.request(`/things/${ID}`, { method: "DELETE", headers });
  const { code, ...rest } = await problem(response);
  assertEquals(code, "internal_error");
  assertEquals(JSON.stringify(rest).includes("secret"), false);
});

withApi("a database that cannot be reached → 503", async (api) => {
  const headers = await api.auth();
  await api.server.shutdown();
  const { code } = await problem(await app.request("/things", { headers }));
  assertEquals(code, "database_unavailable");
});

withApi("a database that answers nonsense → 503", async (api) => {
  api.answer = () => new Response("<html>", { headers: { "content-type": "text/html" } });
  const response = await app.request("/things", { headers: await api.auth() });
  assertEquals((await problem(response)).code, "database_unavailable");
});

Deno.test("a wrong configuration → 500 that says nothing of it", async () => {
  const url = Deno.env.get("SUPABASE_URL");
  Deno.env.set("SUPABASE_URL", "nonsense");
  setConfig();
  try {
    const { code, detail } = await problem(await open.request("/open"));
    assertEquals(code, "internal_error");
    assertEquals(detail, PROBLEMS.internal_error[2]);
  } finally {
    if (url === undefined) Deno.env.delete("SUPABASE_URL");
    else Deno.env.set("SUPABASE_URL", url);
    setConfig();
  }
});

withApi("a preflight needs no token, on any path", async () => {
  for (const path of ["/things", `/things/${ID}`, "/things/a/b"]) {
    const response = await app.request(path, {
      method: "OPTIONS",
      headers: { origin: "https://app.example.com", "access-control-request-method": "PUT" },
    });
    assertEquals(response.status, 204);
    const allowed = response.headers.get("access-control-allow-headers")!.split(",");
    const wanted = corsHeaders["Access-Control-Allow-Headers"]!.split(", ");
    wanted.push("x-region", "if-match", "x-request-id");
    assertEquals(wanted.filter((header) => !allowed.includes(header)), []);
    assertMatch(response.headers.get("access-control-allow-methods")!, /PUT.*PATCH.*DELETE/);
  }
});

withApi("CORS follows ALLOWED_ORIGINS", async () => {
  const origin = "https://app.example.com";
  const [known, unknown] = await Promise.all(
    [origin, "https://evil.example.com"].map((origin) =>
      app.request("/things", { headers: { origin } })
    ),
  );
  assertEquals(known!.headers.get("access-control-allow-origin"), origin);
  assertMatch(known!.headers.get("access-control-expose-headers")!, /ETag.*Server-Timing/);
  assertEquals(unknown!.headers.get("access-control-allow-origin"), null);
  assertEquals(unknown!.headers.get("vary"), "Origin");
  await Promise.all([known, unknown].map((response) => response!.body?.cancel()));
}, { ALLOWED_ORIGINS: "https://app.example.com" });

Deno.test("every problem has the status that its title names, and codes are unique", () => {
  assertEquals(new Set(FIELD_ERROR_CODES).size, FIELD_ERROR_CODES.length);
  for (const [status] of Object.values(PROBLEMS)) assertEquals(status >= 400 && status < 600, true);
});
