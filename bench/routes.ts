import type { Stack } from "../local/stack.ts";
import { casesFor } from "./cases.ts";
import { signUp, type Timings } from "./client.ts";
import { cpuOfChildren } from "./processes.ts";
import type { Case } from "./route_case.ts";
import { compare, type Comparison, median, table, timed } from "./stats.ts";

const WARM_UP = 3;

export interface RouteResult extends Comparison {
  route: string;
  bare: string;
  /** Where the route's time went: `Server-Timing`, and `rest` for all that it does not name. */
  parts: Timings;
  /** Milliseconds that the functions' processes ran for one request. */
  functionCpuMs: number;
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
  let cpuBefore = 0;
  for (let n = -WARM_UP; n < count && !signal.aborted; n++) {
    // By then each function that it takes has a process.
    if (n === 0) cpuBefore = await cpuOfChildren();
    const forBare = await one.prepare();
    const bare = await timed(() => one.callBare(forBare));
    const forRoute = await one.prepare();
    const { ms, result: { timings } } = await timed(() => one.callRoute(forRoute));
    // The model is asked by the route alone, so its time counts on both sides.
    if (n >= 0) pairs.push({ bareMs: bare.ms + (timings.ai ?? 0), ms, timings });
  }
  const functionCpuMs = (await cpuOfChildren() - cpuBefore) / pairs.length;
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
    functionCpuMs,
  };
}

async function unwritten(cases: Case[]): Promise<string[]> {
  const { routes } = await import("../tests/support/apps.ts");
  const written = new Set(cases.map(({ title }) => title.replace(/\?.*/, "")));
  return routes.filter(({ isPublic, title }) => !isPublic && !written.has(title))
    .map(({ title }) => title);
}

export function routesReport({ hopMs, routes, missing }: RouteResults): string {
  const ofBare = (part: number | undefined, bareMs: number) => ((part ?? 0) / bareMs).toFixed(2);
  const rows = routes.map(({ route, bare, bareMs, ratio, ratioP90, parts }) => [
    route,
    bare,
    ratio.toFixed(2),
    ratioP90.toFixed(2),
    ofBare(parts.auth, bareMs),
    ofBare(parts.db, bareMs),
    ofBare(parts.ai, bareMs),
    ofBare(parts.rest, bareMs),
  ]);
  const health = median(routes.map(({ bareMs }) => hopMs / bareMs));
  return `### Routes against the bare calls that they make

Medians of ${
    routes[0]?.pairs ?? 0
  } pairs in turns, both over HTTP to one local stack. auth, db and ai are
what the route says in \`Server-Timing\`, as shares of the bare call; rest is gateway, process hop, JSON
and validation (GET /health, which asks nobody, takes ${
    health.toFixed(2)
  } of a bare call in the median). ai, the
emulator's time, counts on both sides.

${table(["route", "bare call", "ratio", "p90", "auth", "db", "ai", "rest"], rows)}
${missing.length > 0 ? `\nNot measured: ${missing.join(", ")}.\n` : ""}`;
}
