import type { App } from "@supabase/lite";
import { answerAdmin } from "./admin.ts";
import { tokenOf } from "./caller.ts";
import type { Database } from "./database.ts";
import type { Keys } from "./keys.ts";
import type { Tokens } from "./tokens.ts";

/** Serves `/auth/v1`: the embedded service, seen from outside as one that signs ES256. */
export function authApi(
  stack: { app: App; database: Database; keys: Keys; tokens: Tokens; url: string },
): (request: Request) => Promise<Response> {
  const { app, tokens } = stack;
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/auth/v1/.well-known/jwks.json") return Response.json(tokens.jwks);
    if (pathname === "/auth/v1/.well-known/openid-configuration") {
      const issuer = `${stack.url}/auth/v1`;
      return Response.json({ issuer, jwks_uri: `${issuer}/.well-known/jwks.json` });
    }
    if (pathname.startsWith("/auth/v1/admin/")) return await answerAdmin(request, stack);
    return await tokens.reSign(await app.fetch(await withInternalToken(request, tokens)));
  };
}

async function withInternalToken(request: Request, tokens: Tokens): Promise<Request> {
  const token = tokenOf(request);
  if (!token) return request;
  const headers = new Headers(request.headers);
  try {
    const { iss: _issuer, ...claims } = await tokens.verify(token);
    headers.set("Authorization", `Bearer ${await tokens.toInternal(claims)}`);
  } catch {
    // The auth service answers in its own words that it is no token of its own.
    headers.set("Authorization", "Bearer invalid.invalid.invalid");
  }
  const { method, body } = request;
  return new Request(request.url, { method, headers, body });
}
