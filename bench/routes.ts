import type { Stack } from "../local/stack.ts";
import { type Case, casesFor } from "./cases.ts";
import { signUp, type Timings } from "./client.ts";
import { compare, type Comparison, median, table, timed } from "./stats.ts";

const WARM_UP = 3;

export interface RouteResult extends Comparison {
  route: string;
  bare: string;
  /** Where the route's time went: `Server-Timing`, and `rest` for all that it does not name. */
  parts: Timings;
}

export interface RouteResults {
  /** Median of `GET /health`, which asks nobody. */
  hopMs: number;
  routes: RouteResult[];
  /** Signed-in routes that no case is written for, and cases that failed. */
  missing: string[];
}

/** Each signed-in route against the bare calls that it makes. */
export async function measureRoutes(
  stack: Stack,
  pairs: number,
  signal: AbortSignal,
  log: (line: string) => void,
): Promise<RouteResults> {
  const user = await signUp(stack);
  const cases = await casesFor(user, stack);
  const hops: number[] = [];
  for (let n = -WARM_UP; n < pairs && !signal.aborted; n++) {
    const { ms } = await timed(() => user.route("GET", "/health"));
    if (n >= 0) hops.push(ms);
  }
  const results: RouteResults = {
    hopMs: median(hops),
    routes: [],
    missing: await unwritten(cases),
  };
  for (const [i, one] of cases.entries()) {
    if (signal.aborted) break;
    log(`routes ${i + 1}/${cases.length}: ${one.title}`);
    try {
      results.routes.push(await measure(one, pairs, signal));
    } catch (error) {
      log(`  failed: ${(error as Error).message}`);
      results.missing.push(`${one.title} (failed)`);
    }
  }
  return results;
}

async function measure(one: Case, count: number, signal: AbortSignal): Promise<RouteResult> {
  const pairs: { bareMs: number; ms: number; timings: Timings }[] = [];
  for (let n = -WARM_UP; n < count && !signal.aborted; n++) {
    const forBare = await one.prepare();
    const bare = await timed(() => one.callBare(forBare));
    const forRoute = await one.prepare();
    const { ms, result: { timings } } = await timed(() => one.callRoute(forRoute));
    // The model is asked by the route alone, so its time counts on both sides.
    if (n >= 0) pairs.push({ bareMs: bare.ms + (timings.ai ?? 0), ms, timings });
  }
  const part = (name: string) => median(pairs.map(({ timings }) => timings[name] ?? 0));
  const rest = median(
    pairs.map(({ ms, timings }) =>
      Object.values(timings).reduce((left, known) => left - known, ms)
    ),
  );
  return {
    route: one.title,
    bare: one.bare,
    ...compare(pairs),
    parts: { auth: part("auth"), db: part("db"), ai: part("ai"), rest },
  };
}

async function unwritten(cases: Case[]): Promise<string[]> {
  const { routes } = await import("../tests/support/apps.ts");
  const written = new Set(cases.map(({ title }) => title.replace(/\?.*/, "")));
  return routes.filter(({ isPublic, title }) => !isPublic && !written.has(title))
    .map(({ title }) => title);
}

export function routesReport({ hopMs, routes, missing }: RouteResults): string {
  const rows = routes.map(({ route, bare, bareMs, ms, ratio, ratioP90, parts }) => [
    route,
    bare,
    bareMs,
    ms,
    ratio,
    ratioP90,
    parts.auth ?? 0,
    parts.db ?? 0,
    parts.ai ?? 0,
    parts.rest ?? 0,
  ]);
  const headers = ["route", "bare call", "bare ms", "route ms", "ratio", "p90"];
  return `### Routes against the bare calls that they make

Medians of ${
    routes[0]?.pairs ?? 0
  } pairs in turns, both over HTTP to one local stack. auth, db and ai are
what the route says in \`Server-Timing\`; rest is gateway, process hop, JSON and validation (GET
/health, which asks nobody, takes ${
    hopMs.toFixed(1)
  } ms). ai, the emulator's time, counts on both sides.

${table([...headers, "auth", "db", "ai", "rest"], rows)}
${missing.length > 0 ? `\nNot measured: ${missing.join(", ")}.\n` : ""}`;
}
