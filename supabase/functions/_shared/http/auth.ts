import { createMiddleware } from "hono/factory";
import { extractCredentials, verifyCredentials } from "@supabase/server/core";
import type { Guard } from "./app.ts";
import { config } from "../config.ts";
import { type AppContext, type Env, timed, type User } from "./context.ts";
import { callDatabase } from "../database/call.ts";
import { Problem } from "./problem.ts";

const AUDIENCE = "authenticated";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Verifies the access token by the project's key set, without a network call, and sets
 * `c.var.user`. The verifier is used by its core: the adapter for Hono would also build a client
 * with the secret key for every request.
 *
 * @throws {Problem} `unauthorized`
 */
async function verify(request: Request): Promise<User> {
  const { supabaseUrl, publishableKeys, jwks, authIssuer } = config();
  const credentials = extractCredentials(withCanonicalScheme(request));
  const { data, error } = await verifyCredentials({ ...credentials, apikey: null }, {
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
  return { id: sub, token: data.token! };
}

// RFC 9110: the scheme is case-insensitive; the verifier looks for `Bearer` exactly.
function withCanonicalScheme(request: Request): Request {
  const header = request.headers.get("authorization") ?? "";
  return {
    headers: new Headers({ authorization: header.replace(/^bearer +/i, "Bearer ") }),
  } as Request;
}

const requireUser = createMiddleware<Env>(async (c, next) => {
  c.set("user", await timed(c, "auth", () => verify(c.req.raw)));
  await next();
});

async function requireAccount(c: AppContext): Promise<void> {
  await callDatabase(c, "check_account", {});
}

/**
 * Makes the routes of an app need a signed-in user: `createApp("memories", signedIn)`.
 * An account that is gone is found by the route's own database call; a request that is refused
 * before it would make one is checked here instead.
 */
export const signedIn: Guard = { requireUser, requireAccount };
