import type { App } from "@supabase/lite";
import { callerOf } from "./caller.ts";
import type { Database } from "./database.ts";
import type { Keys } from "./keys.ts";
import { type DataRequest, forRequest, STATEMENT_TIMEOUT_MS } from "./request.ts";
import { answerRpc } from "./rpc.ts";
import type { Tokens } from "./tokens.ts";

/** Serves `/rest/v1`. */
export function dataApi(
  { app, database, keys, tokens }: { app: App; database: Database; keys: Keys; tokens: Tokens },
): (request: Request) => Promise<Response> {
  return async (request) => {
    const caller = await callerOf(request, keys, tokens);
    if (caller instanceof Response) return caller;
    const url = new URL(request.url);
    const data: DataRequest = {
      role: caller.role,
      claims: caller.claims,
      method: request.method,
      path: url.pathname.slice("/rest/v1".length),
      headers: Object.fromEntries(request.headers),
      timeoutMs: STATEMENT_TIMEOUT_MS[caller.role],
      signal: request.signal,
    };
    const body = request.body ? await request.text() : undefined;
    return await forRequest(data, async () => {
      if (isPlainCall(request, url)) {
        const answer = await answerRpc(database, data, body ?? "");
        if (answer) return answer;
      }
      const headers = new Headers(request.headers);
      if (caller.byToken) {
        headers.set("Authorization", `Bearer ${await tokens.toInternal(caller.claims)}`);
      }
      return await app.fetch(
        new Request(request.url, {
          method: request.method,
          headers,
          ...(body !== undefined && { body }),
        }),
      );
    });
  };
}

/** A call of a function with nothing but its arguments: what the edge functions do. */
function isPlainCall(request: Request, url: URL): boolean {
  const { headers } = request;
  const only = (name: string, pattern: RegExp) => pattern.test(headers.get(name) ?? "");
  return request.method === "POST" && /^\/rest\/v1\/rpc\/[^/]+$/.test(url.pathname) &&
    [...url.searchParams.keys()].every((name) => name === "apikey") &&
    only("Content-Type", /^(application\/json.*)?$/i) &&
    only("Accept", /^(\*\/\*|application\/json)?$/i) && only("Prefer", /^$/) &&
    only("Content-Profile", /^(public)?$/);
}
