import { copy } from "./copy.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const NEEDED = [
  "client",
  "deno.json",
  "deno.lock",
  "examples",
  "import_map.json",
  "local",
  "supabase",
];

/** A copy of the project in a folder of its own, so that a running stack here is not disturbed. */
export async function checkout(): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "slow-burn-" });
  for (const name of NEEDED) await copy(`${ROOT}/${name}`, `${folder}/${name}`, skipped);
  return folder;
}

// The data of this checkout stays here; the snapshots spare every copy a cold start.
function skipped(path: string): boolean {
  return path.includes("/.temp/") && !/\/\.temp\/snapshots(\/|$)/.test(path);
}

/** A running `deno task dev`. */
export interface Dev {
  url: string;
  publishableKey: string;
  secretKey: string;
  child: Deno.ChildProcess;
  /** Everything it printed so far. */
  output(): string;
  /** Sends a signal and waits for the end. */
  stop(signal?: Deno.Signal): Promise<Deno.CommandStatus>;
}

/** Starts `deno task dev` as a user would and waits until it is ready. */
export async function startDev(folder: string, ...args: string[]): Promise<Dev> {
  const { child, output } = spawnDev(folder, args);
  while (!output().includes("Ctrl-C stops it")) {
    const ended = await Promise.race([child.status, delay(50)]);
    if (ended) throw new Error(`deno task dev ended with ${ended.code}:\n${output()}`);
  }
  const env = Object.fromEntries(
    (await Deno.readTextFile(`${folder}/supabase/.temp/local.env`)).trim().split("\n")
      .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
  return {
    url: env["SUPABASE_URL"]!,
    publishableKey: env["SUPABASE_PUBLISHABLE_KEY"]!,
    secretKey: env["SUPABASE_SECRET_KEY"]!,
    child,
    output,
    stop: async (signal = "SIGTERM") => {
      child.kill(signal);
      return await child.status;
    },
  };
}

/** Runs `deno task dev` to its end: what it printed and its exit code. */
export async function runDev(folder: string, ...args: string[]) {
  const { child, output } = spawnDev(folder, args);
  const { code } = await child.status;
  await delay(50);
  return { code, output: output() };
}

function spawnDev(folder: string, args: string[]) {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["task", "dev", ...args],
    cwd: folder,
    env: { GEMINI_API_KEY: "", DATABASE_URL: "", NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.pipeThrough(new TextDecoderStream()).pipeTo(
      new WritableStream({ write: (chunk) => void (text += chunk) }),
    ).catch(() => {});
  }
  return { child, output: () => text };
}

/** Processes whose command line names this folder. */
export async function processesOf(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name } of Deno.readDir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const line = await Deno.readTextFile(`/proc/${name}/cmdline`).catch(() => "");
    const cwd = await Deno.readLink(`/proc/${name}/cwd`).catch(() => "");
    if (line.includes(folder) || cwd.startsWith(folder)) found.push(`${name} ${line}`);
  }
  return found;
}

/**
 * Kills a running `deno task dev` as a crash would, and waits until its functions, which nobody
 * kills, have ended too.
 */
export async function killDev(folder: string, dev: Dev): Promise<void> {
  if (Deno.build.os !== "linux") return void await dev.stop("SIGKILL");
  // `deno task` is the parent of the process that matters; all but the functions are killed.
  for (const line of await processesOf(folder)) {
    if (line.includes("local/main.ts") || line.includes("task")) {
      Deno.kill(Number(line.split(" ")[0]), "SIGKILL");
    }
  }
  await dev.child.status;
  let left: string[] = [];
  for (let tries = 0; tries < 100; tries++) {
    left = await processesOf(folder);
    if (left.length === 0) return;
    await delay(100);
  }
  throw new Error(`still running after the kill:\n${left.join("\n")}`);
}

/** Waits. */
export function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
