import { createMiddleware } from "hono/factory";
import type { AppContext, Env } from "./context.ts";
import { log } from "../log.ts";
import { userHash } from "./user_hash.ts";

const REQUEST_ID = /^[A-Za-z0-9_-]{1,64}$/;

/** Request id, `Server-Timing`, `Cache-Control: no-store` unless a route says else, the log line. */
export function observe(functionName: string) {
  return createMiddleware<Env>(async (c, next) => {
    const start = performance.now();
    const sent = c.req.header("x-request-id") ?? "";
    c.set("functionName", functionName);
    c.set("requestId", REQUEST_ID.test(sent) ? sent : crypto.randomUUID());
    c.set("timings", new Map());
    c.set("databaseCalls", 0);
    await next();
    const { headers } = c.res;
    headers.set("X-Request-Id", c.var.requestId);
    const timing = [...c.var.timings].map(([name, ms]) => `${name};dur=${ms.toFixed(1)}`);
    if (timing.length > 0) headers.set("Server-Timing", timing.join(", "));
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
    await logRequest(c, performance.now() - start);
  });
}

async function logRequest(c: AppContext, ms: number): Promise<void> {
  const user = c.var.user && await userHash(c.var.user.id);
  log(c.req.method === "OPTIONS" ? "debug" : "info", "request", {
    request_id: c.var.requestId,
    ...(user && { user }),
    function: c.var.functionName,
    method: c.req.method,
    route: c.var.route ?? "none",
    status: c.res.status,
    ms: Math.round(ms * 10) / 10,
    database_calls: c.var.databaseCalls,
    timings: Object.fromEntries([...c.var.timings].map(([name, t]) => [name, Math.round(t)])),
  });
}
