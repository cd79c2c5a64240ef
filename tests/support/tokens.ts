import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { stack } from "./stack.ts";
import type { TestUser } from "./users.ts";

const now = () => Math.floor(Date.now() / 1000);

function claims(user: TestUser, more: Record<string, unknown> = {}) {
  return {
    sub: user.id,
    email: user.email,
    role: "authenticated",
    aud: "authenticated",
    iss: stack.issuer,
    iat: now(),
    exp: now() + 3600,
    ...more,
  };
}

function part(value: unknown): string {
  return btoa(JSON.stringify(value)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Tokens that must not open anything, by what is wrong with them. */
export async function badTokens(user: TestUser): Promise<Record<string, string>> {
  const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
  const kid = (JSON.parse(stack.functionsEnv["SUPABASE_JWKS"]!).keys[0] as { kid: string }).kid;
  const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(publicKey)));
  const [header, payload, signature] = user.token.split(".") as [string, string, string];
  const changed = part({ ...claims(user), sub: crypto.randomUUID() });
  return {
    "of another key": await new SignJWT(claims(user)).setProtectedHeader({ alg: "ES256", kid })
      .sign(privateKey),
    "with an unknown kid": await new SignJWT(claims(user))
      .setProtectedHeader({ alg: "ES256", kid: "other" }).sign(privateKey),
    "signed with a shared secret": await new SignJWT(claims(user))
      .setProtectedHeader({ alg: "HS256", kid }).sign(secret),
    "without a signature": `${part({ alg: "none", typ: "JWT" })}.${payload}.`,
    "with changed claims": `${header}.${changed}.${signature}`,
    "that is none": "not-a-token",
    "that is an API key": stack.publishableKey,
    "that is the secret key": stack.secretKey,
  };
}
