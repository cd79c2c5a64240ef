import { assertEquals, assertRejects } from "@std/assert";
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from "jose";
import { type Keys, makeKeys } from "../../local/keys.ts";
import { TokenError, Tokens } from "../../local/tokens.ts";

const ISSUER = "http://127.0.0.1:54321/auth/v1";

function claims(expiresIn: number) {
  const now = Math.floor(Date.now() / 1000);
  return { sub: crypto.randomUUID(), role: "authenticated", iat: now, exp: now + expiresIn };
}

async function session(tokens: Tokens, expiresIn = 60): Promise<Response> {
  const access_token = await tokens.toInternal(claims(expiresIn));
  return Response.json({ access_token, token_type: "bearer", user: { app_metadata: { a: 1 } } });
}

async function setup(): Promise<{ keys: Keys; tokens: Tokens }> {
  const keys = await makeKeys();
  return { keys, tokens: new Tokens(keys, ISSUER) };
}

Deno.test("reSign() makes a token that verifies against the JWKS and names the issuer", async () => {
  const { tokens } = await setup();
  const { access_token, token_type } = await (await tokens.reSign(await session(tokens))).json();
  assertEquals(token_type, "bearer");
  assertEquals(decodeProtectedHeader(access_token).kid, tokens.jwks.keys[0]?.kid);
  const { payload } = await jwtVerify(access_token, createLocalJWKSet(tokens.jwks), {
    issuer: ISSUER,
    algorithms: ["ES256"],
  });
  assertEquals([payload.role, payload.app_metadata], ["authenticated", { a: 1 }]);
});

Deno.test("reSign() re-signs the token in a redirect and leaves other answers alone", async () => {
  const { tokens } = await setup();
  const token = await tokens.toInternal(claims(60));
  const redirect = await tokens.reSign(
    new Response(null, {
      status: 303,
      headers: { Location: `http://app.test/#access_token=${token}&type=signup` },
    }),
  );
  const location = redirect.headers.get("Location") ?? "";
  const signed = location.match(/access_token=([^&]+)&type=signup$/)?.[1] ?? "";
  assertEquals((await tokens.verify(signed)).role, "authenticated");
  const other = await tokens.reSign(Response.json({ msg: "no" }, { status: 400 }));
  assertEquals([other.status, await other.json()], [400, { msg: "no" }]);
});

Deno.test("the JWKS holds no private key", async () => {
  const { tokens } = await setup();
  assertEquals(tokens.jwks.keys.map((key) => "d" in key), [false]);
});

Deno.test("verify() refuses the auth service's own, foreign, expired and broken tokens", async () => {
  const { tokens } = await setup();
  const { tokens: foreign } = await setup();
  const refused: [token: string, code: string][] = [
    [await tokens.toInternal(claims(60)), "PGRST301"],
    [await foreign.sign(claims(60)), "PGRST301"],
    [await tokens.sign(claims(-60)), "PGRST303"],
    ["a.b", "PGRST301"],
  ];
  for (const [token, code] of refused) {
    const error = await assertRejects(() => tokens.verify(token), TokenError);
    assertEquals(error.code, code);
  }
});
