import { linesOf } from "../local/lines.ts";
import { LOCAL_ENV, ROOT, SUPABASE } from "../local/paths.ts";
import { readConfig } from "../local/supabase_config.ts";
import { signUp } from "./client.ts";
import { FIRST_PATH, startBare } from "./cold.ts";
import { childrenOf, type Memory, memoryOf, signalTo } from "./processes.ts";
import { compare, type Comparison, table } from "./stats.ts";

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 15_000;

export interface StartResult {
  /** `deno task dev` on a new data folder, and on that folder from then on. */
  firstMs: number;
  prepared: Comparison;
  memory: { what: string; used: Memory }[];
}

/** `deno task dev` as a user starts it, on a data folder of its own. */
export async function measureStart(
  runs: number,
  signal: AbortSignal,
  log: (line: string) => void,
): Promise<StartResult> {
  const folder = await Deno.makeTempDir();
  // Each start announces itself there, in place of a stack that the developer has running.
  const announced = await Deno.readTextFile(LOCAL_ENV).catch(() => null);
  const pairs: { bareMs: number; ms: number }[] = [];
  let firstMs = NaN;
  let memory: StartResult["memory"] = [];
  try {
    for (let run = 0; run <= runs && !signal.aborted; run++) {
      log(`start ${run + 1}/${runs + 1} of deno task dev`);
      const bareMs = await startBare();
      const stack = await startDev(folder);
      try {
        if (run === 0) firstMs = stack.ms;
        else pairs.push({ bareMs, ms: stack.ms });
        if (run === runs) memory = await measureMemory(stack);
      } finally {
        await stack.stop();
      }
    }
  } finally {
    if (announced !== null) await Deno.writeTextFile(LOCAL_ENV, announced, { mode: 0o600 });
    await Deno.remove(folder, { recursive: true });
  }
  return { firstMs, prepared: compare(pairs), memory };
}

interface Dev {
  pid: number;
  url: string;
  publishableKey: string;
  ms: number;
  stop(): Promise<void>;
}

async function startDev(folder: string): Promise<Dev> {
  const started = performance.now();
  const child = new Deno.Command(Deno.execPath(), {
    args: ["task", "--quiet", "dev", "--port", "0", "--data-dir", folder],
    cwd: ROOT,
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const timer = setTimeout(() => stop(child), START_LIMIT_MS);
  const lines = linesOf(child.stdout);
  let [ms, url] = [NaN, ""];
  // Read to its end, so that the stack never waits for its reader.
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    const ready = line.value.match(/ready at (http:\S+)/)?.[1];
    if (ready) [ms, url] = [performance.now() - started, ready];
    const publishableKey = line.value.match(/PUBLISHABLE_KEY\s+(\S+)/)?.[1];
    if (!url || !publishableKey) continue;
    clearTimeout(timer);
    (async () => {
      while (!(await lines.next()).done);
    })();
    return { pid: child.pid, url, publishableKey, ms, stop: () => stop(child) };
  }
  clearTimeout(timer);
  throw new Error("`deno task dev` ended before it was ready");
}

/** Ends the stack itself: `deno task` would die from the signal without passing it on. */
async function stop(child: Deno.ChildProcess): Promise<void> {
  const below = await childrenOf(child.pid);
  for (const pid of below) signalTo(pid, "SIGTERM");
  const timer = setTimeout(() => {
    for (const pid of [...below, child.pid]) signalTo(pid, "SIGKILL");
  }, STOP_LIMIT_MS);
  await child.status;
  clearTimeout(timer);
}

async function measureMemory(dev: Dev): Promise<StartResult["memory"]> {
  const idle = await memoryOf(dev.pid);
  const user = await signUp(dev);
  const { functions } = await readConfig(SUPABASE);
  for (const name of functions.keys()) await user.route("GET", FIRST_PATH[name] ?? `/${name}`);
  return [
    { what: "no function called yet", used: idle },
    { what: "after a request to each function", used: await memoryOf(dev.pid) },
  ];
}

export function startReport({ firstMs, prepared, memory }: StartResult): string {
  const { bareMs, ratio, pairs } = prepared;
  return `### Start of \`deno task dev\`, and the memory of the idle stack

To "is ready", as spawned; the median of ${pairs} on prepared data, against a bare \`deno serve\`.

${
    table(["data", "ratio"], [
      ["new folder", (firstMs / bareMs).toFixed(2)],
      ["prepared", ratio.toFixed(2)],
    ])
  }

RSS counts pages that processes share in each of them, PSS once.

${
    table(
      ["idle stack", "processes", "RSS MiB", "PSS MiB"],
      memory.map(({ what, used }) => [what, String(used.processes), used.rss, used.pss]),
    )
  }
`;
}
