import { verifyCredentials } from "@supabase/server/core";
import type { Guard } from "./app.ts";
import { type Config, config } from "../config.ts";
import { type AppContext, timed, type User } from "./context.ts";
import { callDatabase } from "../database/call.ts";
import { Problem } from "./problem.ts";
import { VerifiedTokens } from "./verified_tokens.ts";

const AUDIENCE = "authenticated";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const verifiedBy = new WeakMap<Config, VerifiedTokens>();

/**
 * The user whose access token this is, verified by the project's key set, without a network call;
 * one that was verified before is not verified again. The verifier is used by its core: the adapter
 * for Hono would also build a client with the secret key for every request.
 *
 * @throws {Problem} `unauthorized`
 */
async function authenticate(authorization: string): Promise<User> {
  // RFC 9110: the scheme is case-insensitive, and more than one space may follow.
  const token = /^bearer (.+)$/i.exec(authorization)?.[1]?.trimStart();
  if (!token) throw new Problem("unauthorized");
  const current = config();
  const verified = verifiedBy.get(current) ?? new VerifiedTokens();
  verifiedBy.set(current, verified);
  const known = verified.userIdOf(token);
  if (known) return { id: known, token };
  const { userId, exp } = await verify(token, current);
  verified.remember(token, { userId, exp });
  return { id: userId, token };
}

async function verify(token: string, { supabaseUrl, publishableKeys, jwks, authIssuer }: Config) {
  const { data, error } = await verifyCredentials({ token, apikey: null }, {
    auth: "user",
    audience: AUDIENCE,
    issuer: authIssuer,
    env: { url: supabaseUrl, publishableKeys, secretKeys: {}, jwks: jwks as never },
  });
  if (error) throw new Problem("unauthorized", { cause: error });
  const { sub, exp, role } = data.jwtClaims ?? {};
  if (role !== "authenticated" || typeof exp !== "number" || !sub || !UUID.test(sub)) {
    throw new Problem("unauthorized");
  }
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
