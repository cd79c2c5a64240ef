import type { Context } from "hono";

/** Who sent a request to a signed-in route; from the verified token. */
export interface User {
  id: string;
  /** The access token, forwarded to the Data API. */
  token: string;
}

/** What the base keeps about one request, as `c.var`. */
export interface Variables {
  /** Name of the function, e.g. `memories`. */
  functionName: string;
  requestId: string;
  /** Milliseconds spent, by the name used in `Server-Timing`. */
  timings: Map<"auth" | "db" | "ai", number>;
  /** Pattern of the matched route, e.g. `/memories/:id`. */
  route: string | undefined;
  /** Present on signed-in routes only. */
  user: User;
  /** Data API calls made so far. */
  databaseCalls: number;
}

export type Env = { Variables: Variables };
export type AppContext = Context<Env>;

/** Runs `work` and adds its time to `Server-Timing`. */
export async function timed<T>(
  c: AppContext,
  name: "auth" | "db" | "ai",
  work: () => Promise<T>,
): Promise<T> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    const timings = c.get("timings");
    timings.set(name, (timings.get(name) ?? 0) + performance.now() - start);
  }
}
