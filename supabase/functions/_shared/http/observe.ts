import { createMiddleware } from "hono/factory";
import type { AppContext, Env } from "./context.ts";
import { allowOrigin } from "./cors.ts";
import { isLogged, log } from "../log.ts";
import { userHash } from "./user_hash.ts";

const REQUEST_ID = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * What every answer gets: request id, `Server-Timing`, `Cache-Control: no-store` unless a route
 * says else, which pages may read it, and the log line. The headers are set on the finished answer:
 * any set before it would be copied into it one by one.
 */
export function observe(functionName: string) {
  return createMiddleware<Env>(async (c, next) => {
    const start = performance.now();
    const sent = c.req.header("x-request-id");
    const requestId = sent && REQUEST_ID.test(sent) ? sent : crypto.randomUUID();
    const timings: Env["Variables"]["timings"] = new Map();
    c.set("functionName", functionName);
    c.set("requestId", requestId);
    c.set("timings", timings);
    c.set("databaseCalls", 0);
    await next();
    const { headers } = c.res;
    allowOrigin(c.req.header("origin") ?? "", headers);
    headers.set("X-Request-Id", requestId);
    const timing = [...timings].map(([name, ms]) => `${name};dur=${ms.toFixed(1)}`);
    if (timing.length > 0) headers.set("Server-Timing", timing.join(", "));
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
    logRequest(c, performance.now() - start);
  });
}

function logRequest(c: AppContext, ms: number): void {
  const level = c.req.method === "OPTIONS" ? "debug" : "info";
  if (!isLogged(level)) return;
  const { requestId, user, functionName, route, databaseCalls, timings } = c.var;
  log(level, "request", {
    request_id: requestId,
    ...(user && { user: userHash(user.id) }),
    function: functionName,
    method: c.req.method,
    route: route ?? "none",
    status: c.res.status,
    ms: Math.round(ms * 10) / 10,
    database_calls: databaseCalls,
    timings: Object.fromEntries([...timings].map(([name, t]) => [name, Math.round(t)])),
  });
}
