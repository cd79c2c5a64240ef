import { assertEquals } from "@std/assert";
import { generateKeyPair } from "jose";
import { app } from "../../supabase/functions/profile/app.ts";
import { raised, StubDataApi } from "./stub_data_api.ts";

const now = Math.floor(Date.now() / 1000);
const stranger = (await generateKeyPair("ES256")).privateKey;
const secret = new TextEncoder().encode("secret-secret-secret-secret");

async function get(api: StubDataApi, headers: Record<string, string>, path = "/profile") {
  const response = await app.request(path, { headers });
  await response.body?.cancel();
  return {
    status: response.status,
    challenge: response.headers.get("www-authenticate"),
    calls: api.takeCalls(),
  };
}

const REFUSED = { status: 401, challenge: "Bearer", calls: [] };

const bad: [string, (api: StubDataApi) => Promise<Record<string, string>>][] = [
  ["no token", () => Promise.resolve({})],
  ["an empty token", () => Promise.resolve({ authorization: "Bearer " })],
  ["another scheme", () => Promise.resolve({ authorization: "Basic dTpw" })],
  ["words", () => Promise.resolve({ authorization: "Bearer not a token" })],
  ["a publishable key", () => Promise.resolve({ authorization: "Bearer sb_publishable_test" })],
  ["an API key alone", () => Promise.resolve({ apikey: "sb_publishable_test" })],
  ["a secret key", () => Promise.resolve({ authorization: "Bearer sb_secret_test" })],
  ["an expired token", (api) => api.auth({ claims: { exp: now - 60 } })],
  ["a token that never expires", (api) => api.auth({ claims: { exp: undefined } })],
  ["a token not valid yet", (api) => api.auth({ claims: { nbf: now + 600 } })],
  ["another issuer", (api) => api.auth({ claims: { iss: "https://evil.example.com/auth/v1" } })],
  ["no issuer", (api) => api.auth({ claims: { iss: undefined } })],
  ["another audience", (api) => api.auth({ claims: { aud: "anon" } })],
  ["no audience", (api) => api.auth({ claims: { aud: undefined } })],
  ["the role anon", (api) => api.auth({ claims: { role: "anon" } })],
  ["the role service_role", (api) => api.auth({ claims: { role: "service_role" } })],
  ["no subject", (api) => api.auth({ claims: { sub: undefined } })],
  ["a subject that is no id", (api) => api.auth({ claims: { sub: "1" } })],
  ["a stranger's signature", (api) => api.auth({ key: stranger })],
  ["an unknown key id", (api) => api.auth({ header: { kid: "k9" } })],
  ["no key id", (api) => api.auth({ header: { kid: undefined } })],
  ["a shared secret of the key set", (api) => {
    return api.auth({ header: { alg: "HS256", kid: "k2" }, key: secret });
  }],
  ["alg none", async (api) => {
    const [, payload] = (await api.auth()).authorization.split(".");
    return { authorization: `Bearer ${btoa('{"alg":"none","kid":"k1"}')}.${payload}.` };
  }],
  ["a changed payload", async (api) => {
    const [header, , signature] = (await api.auth()).authorization.split(".");
    const [, payload] = (await api.auth({ claims: { exp: now + 9999 } })).authorization.split(".");
    return { authorization: `${header}.${payload}.${signature}` };
  }],
];

for (const [name, headers] of bad) {
  Deno.test(`GET /profile with ${name} → 401, nothing is asked`, async () => {
    const api = await StubDataApi.start();
    try {
      assertEquals(await get(api, await headers(api)), REFUSED);
    } finally {
      await api.stop();
    }
  });
}

Deno.test("GET /profile with a good token → 200, without a look at the network for keys", async () => {
  const api = await StubDataApi.start();
  try {
    const headers = await api.auth();
    assertEquals((await get(api, headers)).status, 200);
    const lowered = { authorization: headers.authorization.replace("Bearer", "bearer") };
    assertEquals(await get(api, lowered), { status: 200, challenge: null, calls: ["get_profile"] });
    const several = await api.auth({ claims: { aud: ["other", "authenticated"] } });
    assertEquals((await get(api, several)).status, 200);
  } finally {
    await api.stop();
  }
});

/** A good token that was sent once, so that it is remembered. */
async function remembered(api: StubDataApi, claims: Record<string, unknown> = {}) {
  const headers = await api.auth({ claims });
  assertEquals((await get(api, headers)).status, 200);
  api.takeCalls();
  return headers;
}

Deno.test("GET /profile with a token that was good: each request is asked in its own name", async () => {
  const api = await StubDataApi.start();
  try {
    const subs = Array.from({ length: 20 }, () => crypto.randomUUID());
    const users = await Promise.all(subs.map((sub) => remembered(api, { sub })));
    // Late ones first, so that each answer comes while others wait.
    api.answer = async () => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
      return Response.json(null);
    };
    const ids = await Promise.all(users.map(async ({ authorization }, i) => {
      const headers = { authorization, "x-request-id": `own-${i}` };
      const response = await app.request("/profile", { headers });
      await response.body?.cancel();
      return response.headers.get("x-request-id");
    }));
    assertEquals(ids, users.map((_, i) => `own-${i}`));
    const asked = api.calls.map(({ headers }) =>
      [headers.get("x-request-id"), headers.get("authorization"), headers.get("apikey")].join()
    );
    const own = users.map((user, i) => `own-${i},${user.authorization},sb_publishable_test`);
    assertEquals(asked.sort(), own.sort());
  } finally {
    await api.stop();
  }
});

Deno.test("GET /profile with a token that was good and has expired → 401, nothing is asked", async () => {
  const api = await StubDataApi.start();
  try {
    const exp = Math.floor(Date.now() / 1000) + 2;
    const headers = await remembered(api, { exp });
    await new Promise((resolve) => setTimeout(resolve, exp * 1000 + 50 - Date.now()));
    assertEquals(await get(api, headers), REFUSED);
  } finally {
    await api.stop();
  }
});

Deno.test("GET /profile with a token that was good, tampered with → 401, nothing is asked", async () => {
  const api = await StubDataApi.start();
  try {
    const [header, payload, signature] = (await remembered(api)).authorization.split(".");
    const other = (await api.auth({ claims: { sub: crypto.randomUUID() } })).authorization;
    const forged = [
      `${header}.${other.split(".")[1]}.${signature}`,
      `${header}.${payload}.${other.split(".")[2]}`,
      `${header}.${payload}.`,
    ];
    for (const authorization of forged) assertEquals(await get(api, { authorization }), REFUSED);
  } finally {
    await api.stop();
  }
});

Deno.test("GET /profile with a token that was good, and another key set → 401, nothing is asked", async () => {
  const before = await StubDataApi.start();
  const headers = await remembered(before);
  await before.stop();
  const issuer = `${before.url}/auth/v1`;
  const api = await StubDataApi.start({ AUTH_ISSUER: issuer });
  try {
    assertEquals((await get(api, await api.auth({ claims: { iss: issuer } }))).status, 200);
    assertEquals(await get(api, headers), REFUSED);
  } finally {
    await api.stop();
  }
});

Deno.test("GET /profile with a token that was good, its account gone → 401", async () => {
  const api = await StubDataApi.start();
  try {
    const headers = await remembered(api);
    api.answer = () => raised(401, "unauthorized");
    assertEquals(await get(api, headers), { ...REFUSED, calls: ["get_profile"] });
  } finally {
    await api.stop();
  }
});

Deno.test("GET /profile with a bad token: the body of the request stays unread", async () => {
  const api = await StubDataApi.start();
  try {
    let pulled = 0;
    const body = new ReadableStream({ pull: () => void pulled++ }, { highWaterMark: 0 });
    const response = await app.request("/profile", { method: "PATCH", body });
    assertEquals([response.status, pulled], [401, 0]);
    await response.body?.cancel();
  } finally {
    await api.stop();
  }
});

Deno.test("DELETE /profile: one call with the secret key → 204; account gone → 401", async () => {
  const api = await StubDataApi.start();
  try {
    const erase = async (confirm: string) => {
      const response = await app.request("/profile", {
        method: "DELETE",
        body: JSON.stringify({ confirm }),
        headers: { ...await api.auth(), "content-type": "application/json" },
      });
      await response.body?.cancel();
      return response.status;
    };
    assertEquals(await erase("yes"), 422);
    assertEquals(api.takeCalls(), ["check_account"]);
    api.answer = () => Response.json({});
    assertEquals(await erase("delete my account"), 204);
    assertEquals(api.calls[0]?.path, "/auth/v1/admin/users/11111111-1111-4111-8111-111111111111");
    assertEquals(api.calls[0]?.headers.get("apikey"), "sb_secret_test");
    assertEquals(api.takeCalls().length, 1);
    api.answer = () =>
      Response.json({ code: 404, error_code: "user_not_found", msg: "x" }, { status: 404 });
    assertEquals(await erase("delete my account"), 401);
    api.answer = () => new Response("down", { status: 503 });
    assertEquals(await erase("delete my account"), 503);
  } finally {
    await api.stop();
  }
});
