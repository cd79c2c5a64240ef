import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { stack } from "./stack.ts";
import type { TestUser } from "./users.ts";

const HOUR = 3600;
const now = () => Math.floor(Date.now() / 1000);

function claims(user: TestUser, more: Record<string, unknown> = {}): JWTPayload {
  return {
    sub: user.id,
    email: user.email,
    role: "authenticated",
    aud: "authenticated",
    iss: stack.issuer,
    iat: now(),
    exp: now() + HOUR,
    ...more,
  };
}

function encoded(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_")
    .replace(/=+$/, "");
}

function part(value: unknown): string {
  return encoded(new TextEncoder().encode(JSON.stringify(value)));
}

/**
 * Tokens that must not open anything, by what is wrong with them. Those of another key say what a
 * good one says; which claims a good key's token must have is held by `tests/unit/auth.test.ts`.
 */
export async function badTokens(user: TestUser): Promise<Record<string, string>> {
  const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
  const rsa = await generateKeyPair("RS256");
  const jwk = await exportJWK(publicKey);
  const known = JSON.parse(stack.functionsEnv["SUPABASE_JWKS"]!).keys[0] as { kid: string };
  const { kid } = known;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const secrets = {
    "with the key set's text as a shared secret": bytes(JSON.stringify(known)),
    "with the key set as a shared secret": bytes(stack.functionsEnv["SUPABASE_JWKS"]!),
    "with the publishable key as a shared secret": bytes(stack.publishableKey),
    "with an own key as a shared secret": bytes(JSON.stringify(jwk)),
  };
  const signed = (header: Record<string, unknown>, more: Record<string, unknown> = {}) =>
    new SignJWT(claims(user, more)).setProtectedHeader({ alg: "ES256", kid, ...header })
      .sign(privateKey);
  const [header, payload, signature] = user.token.split(".") as [string, string, string];
  const withClaims = (more: Record<string, unknown>) =>
    `${header}.${part(claims(user, more))}.${signature}`;
  const withHeader = (more: Record<string, unknown>) =>
    `${part({ alg: "ES256", typ: "JWT", kid, ...more })}.${payload}.${signature}`;
  const shared = Object.entries(secrets).map(async ([what, secret]) => [
    what,
    await new SignJWT(claims(user)).setProtectedHeader({ alg: "HS256", kid }).sign(secret),
  ]);
  return {
    "of another key": await signed({}),
    "with an unknown kid": await signed({ kid: "other" }),
    "without a kid": await signed({ kid: undefined }),
    "with a kid that is a path": await signed({ kid: "../../../dev/null" }),
    "with a kid that is SQL": await signed({ kid: "' or '1'='1" }),
    "that brings its own key": await signed({ jwk }),
    "that says where its key is": await signed({ jku: `${stack.emulatorUrl}/jwks.json` }),
    "that says where its certificate is": await signed({ x5u: `${stack.emulatorUrl}/cert.pem` }),
    "with a critical header": withHeader({ crit: ["exp"] }),
    "of another algorithm": await new SignJWT(claims(user))
      .setProtectedHeader({ alg: "RS256", kid }).sign(rsa.privateKey),
    ...Object.fromEntries(await Promise.all(shared)),
    "without a signature": `${part({ alg: "none", typ: "JWT" })}.${payload}.`,
    "without a signature, in capitals": `${part({ alg: "NONE", typ: "JWT" })}.${payload}.`,
    "with an empty signature": `${header}.${payload}.`,
    "with a zero signature": `${header}.${payload}.${encoded(new Uint8Array(64))}`,
    "with a signature that is cut": `${header}.${payload}.${signature.slice(0, -4)}`,
    "with a signature that is longer": `${header}.${payload}.${signature}AAAA`,
    "with another's id": withClaims({ sub: crypto.randomUUID() }),
    "with another role": withClaims({ role: "service_role" }),
    "with another audience": withClaims({ aud: "other" }),
    "of another issuer": await signed({}, { iss: "https://example.com/auth/v1" }),
    "that is prolonged": withClaims({ exp: now() + 365 * 24 * HOUR }),
    "that is over": await signed({}, { exp: now() - HOUR }),
    "whose algorithm is null": withHeader({ alg: null }),
    "whose header is none": `e30.${payload}.${signature}`,
    "whose payload is no JSON": `${header}.${encoded(bytes("{"))}.${signature}`,
    "of two parts": `${header}.${payload}`,
    "of four parts": `${user.token}.${signature}`,
    "of five parts, as if encrypted": `${header}.AA.AA.${payload}.${signature}`,
    "that is none": "not-a-token",
    "that is dots": "..",
    "that is an API key": stack.publishableKey,
    "that is the secret key": stack.secretKey,
  };
}
