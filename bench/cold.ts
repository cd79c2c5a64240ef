import { fromFileUrl, join } from "@std/path";
import { startFunction } from "../local/function_process.ts";
import { linesOf } from "../local/lines.ts";
import { SUPABASE } from "../local/paths.ts";
import type { Stack } from "../local/stack.ts";
import { type FunctionConfig, readConfig } from "../local/supabase_config.ts";
import { request, signUp } from "./client.ts";
import { signalTo } from "./processes.ts";
import { compare, type Comparison, median, table, timed } from "./stats.ts";

export interface ColdResult extends Comparison {
  name: string;
  /** From spawning to listening. */
  listeningMs: number;
  /** That against the floor, what a function can hardly do without: median of the pairs. */
  overFloor: number;
  /** From listening to the first answer. */
  answeringMs: number;
}

/** A first request to each function that does its usual work. */
export const FIRST_PATH: Record<string, string> = {
  chat: "/chat/conversations",
  docs: "/docs/openapi.json",
  mcp: "/mcp/oauth-protected-resource",
  progress: "/progress/summary",
};

/** Each function's process, from spawning to its first answer, against a bare `deno serve`. */
export async function measureCold(
  stack: Stack,
  runs: number,
  signal: AbortSignal,
  log: (line: string) => void,
): Promise<ColdResult[]> {
  const { functions } = await readConfig(SUPABASE);
  const { token } = await signUp(stack);
  const env = stack.functionsEnv();
  const samples = new Map([...functions.keys()].map((name) => [name, [] as Sample[]]));
  for (let run = 1; run <= runs; run++) {
    log(`cold start ${run}/${runs}`);
    for (const [name, config] of functions) {
      if (signal.aborted) break;
      const bareMs = await startBare();
      const floorMs = await startFloor(config, env);
      samples.get(name)!.push({ bareMs, floorMs, ...await startOnce(config, env, token) });
    }
  }
  return [...samples].map(([name, taken]) => ({
    name,
    ...compare(taken),
    listeningMs: median(taken.map(({ listeningMs }) => listeningMs)),
    overFloor: median(taken.map(({ listeningMs, floorMs }) => listeningMs / floorMs)),
    answeringMs: median(taken.map(({ ms, listeningMs }) => ms - listeningMs)),
  }));
}

interface Sample {
  bareMs: number;
  floorMs: number;
  ms: number;
  listeningMs: number;
}

/** Milliseconds from spawning to listening, with what every function needs and nothing else. */
async function startFloor(config: FunctionConfig, env: Record<string, string>): Promise<number> {
  const entrypoint = fromFileUrl(new URL("./cold_floor.ts", import.meta.url));
  const { ms, result: process } = await timed(() =>
    startFunction({ ...config, name: "floor", entrypoint }, env, () => {})
  );
  process.kill();
  await process.ended;
  return ms;
}

async function startOnce(config: FunctionConfig, env: Record<string, string>, token: string) {
  const started = performance.now();
  const process = await startFunction(config, env, () => {});
  try {
    const listeningMs = performance.now() - started;
    const path = FIRST_PATH[config.name] ?? `/${config.name}`;
    await request(process.origin + path, "GET", { Authorization: `Bearer ${token}` });
    return { ms: performance.now() - started, listeningMs };
  } finally {
    process.kill();
    await process.ended;
  }
}

/** Milliseconds from spawning `deno serve` of a hello-world to its first answer. */
export async function startBare(): Promise<number> {
  const folder = await Deno.makeTempDir();
  try {
    const file = join(folder, "hello.ts");
    await Deno.writeTextFile(file, `export default { fetch: () => new Response("hello") };\n`);
    return (await timed(() => serveOnce(file))).ms;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function serveOnce(file: string): Promise<void> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["serve", "--no-config", "--no-check", "--host=127.0.0.1", "--port=0", file],
    env: { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).spawn();
  try {
    for await (const line of linesOf(child.stderr)) {
      const origin = line.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
      if (!origin) continue;
      await request(origin, "GET", {});
      return;
    }
    throw new Error("a bare `deno serve` did not start");
  } finally {
    signalTo(child.pid, "SIGKILL");
    await child.status;
  }
}

export function coldReport(results: ColdResult[]): string {
  const rows = results.map(({ name, bareMs, listeningMs, ratio, ratioP90, ...result }) => [
    name,
    (listeningMs / bareMs).toFixed(2),
    ratio.toFixed(2),
    ratioP90.toFixed(2),
    result.overFloor.toFixed(2),
    (result.answeringMs / bareMs).toFixed(2),
  ]);
  return `### Cold start of each function against a bare \`deno serve\`

From spawning to the first answer (signed in, with its Data API call); medians of ${
    results[0]?.pairs ?? 0
  } pairs in turns. The floor imports Hono, zod and \`@supabase/server\`, and listens.

${
    table([
      "function",
      "listening",
      "first answer",
      "p90",
      "listening ÷ floor",
      "from listening to the answer",
    ], rows)
  }
`;
}
