import type { JSONWebKeySet } from "jose";
import { createLocalJWKSet } from "jose/jwks/local";
import { jwtVerify } from "jose/jwt/verify";
import type { Guard } from "./app.ts";
import { type Config, config } from "../config.ts";
import { type AppContext, timed, type User } from "./context.ts";
import { callDatabase } from "../database/call.ts";
import { Problem } from "./problem.ts";
import { VerifiedTokens } from "./verified_tokens.ts";

const AUDIENCE = "authenticated";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Verifier {
  keyOf: ReturnType<typeof createLocalJWKSet>;
  verified: VerifiedTokens;
}

const verifiers = new WeakMap<Config, Verifier>();

/**
 * The user whose access token this is, verified by the project's key set, without a network call;
 * one that was verified before is not verified again.
 *
 * @throws {Problem} `unauthorized`
 */
async function authenticate(authorization: string): Promise<User> {
  // RFC 9110: the scheme is case-insensitive, and more than one space may follow.
  const token = /^bearer (.+)$/i.exec(authorization)?.[1]?.trimStart();
  if (!token) throw new Problem("unauthorized");
  const current = config();
  const { keyOf, verified } = verifierOf(current);
  const known = verified.userIdOf(token);
  if (known) return { id: known, token };
  const { userId, exp } = await verify(token, keyOf, current.authIssuer);
  verified.remember(token, { userId, exp });
  return { id: userId, token };
}

function verifierOf(current: Config): Verifier {
  const existing = verifiers.get(current);
  if (existing) return existing;
  const keyOf = createLocalJWKSet(current.jwks as JSONWebKeySet);
  const verifier = { keyOf, verified: new VerifiedTokens() };
  verifiers.set(current, verifier);
  return verifier;
}

// The key set has asymmetric keys only, and each serves its own algorithms.
async function verify(token: string, keyOf: Verifier["keyOf"], issuer: string) {
  const { payload, protectedHeader } = await jwtVerify(token, keyOf, { audience: AUDIENCE, issuer })
    .catch((cause) => {
      throw new Problem("unauthorized", { cause });
    });
  const { sub, exp, role } = payload;
  const isUsers = role === "authenticated" && protectedHeader.kid && sub && UUID.test(sub);
  if (!isUsers || exp === undefined) throw new Problem("unauthorized");
  return { userId: sub, exp };
}

/**
 * Makes the routes of an app need a signed-in user: `createApp("memories", signedIn)`.
 * An account that is gone is found by the route's own database call; a request that is refused
 * before it would make one is checked here instead.
 */
export const signedIn: Guard = {
  async requireUser(c: AppContext): Promise<void> {
    c.set("user", await timed(c, "auth", () => authenticate(c.req.header("authorization") ?? "")));
  },
  async requireAccount(c: AppContext): Promise<void> {
    await callDatabase(c, "check_account", {});
  },
};
