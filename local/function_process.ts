import { dirname, fromFileUrl, join, toFileUrl } from "@std/path";
import { DENO_NEEDS } from "./deno_environment.ts";
import { type FunctionsRuntime, ownRuntime } from "./functions_runtime.ts";
import type { FunctionConfig } from "./supabase_config.ts";
import { linesOf } from "./lines.ts";
import { ROOT } from "./paths.ts";

const WORKER = fromFileUrl(new URL("./function_worker.ts", import.meta.url));
const BOOT_LIMIT_MS = 30_000;
/** What a hosted function has; V8 is as thrifty with it as there. */
const HEAP_MIB = 256;
const READY = "\x00READY ";

/** A function could not be started; `message` is its own last words. */
export class BootError extends Error {}

/** A running function: where it listens, and how to end it. */
export interface FunctionProcess {
  origin: string;
  /** Resolves when the process has ended, for whatever reason. */
  ended: Promise<void>;
  /** Lets requests that are being answered finish, then ends the process. */
  retire(): void;
  kill(): void;
}

/** Starts a function with nothing of the host's environment. @throws {BootError} */
export async function startFunction(
  config: FunctionConfig,
  env: Record<string, string>,
  log: (line: string) => void,
  runtime: FunctionsRuntime = ownRuntime,
): Promise<FunctionProcess> {
  const child = new Deno.Command(runtime.deno, {
    args: [
      "run",
      "--no-prompt",
      "--quiet",
      "--no-check",
      `--v8-flags=--max-heap-size=${HEAP_MIB}`,
      ...runtime.options,
      `--config=${join(ROOT, "deno.json")}`,
      ...(config.importMap ? [`--import-map=${config.importMap}`] : []),
      "--allow-env",
      "--allow-net",
      "--allow-sys",
      `--allow-read=${dirname(dirname(config.entrypoint))},/tmp`,
      "--allow-write=/tmp",
      WORKER,
      toFileUrl(config.entrypoint).href,
    ],
    clearEnv: true,
    env: { ...hostEnvironment(), ...runtime.env, ...env },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const port = Promise.withResolvers<number>();
  const lastWords: string[] = [];
  const relay = async (stream: ReadableStream<Uint8Array>) => {
    for await (const line of linesOf(stream)) {
      if (line.startsWith(READY)) {
        port.resolve(Number(line.slice(READY.length)));
        continue;
      }
      lastWords.push(line);
      if (lastWords.length > 20) lastWords.shift();
      log(`[${config.name}] ${line}`);
    }
  };
  const relayed = Promise.all([relay(child.stdout), relay(child.stderr)]);
  const kill = () => {
    try {
      child.kill("SIGKILL");
    } catch {
      // It has ended already.
    }
  };
  const timer = setTimeout(() => {
    port.reject(new BootError(`it did not start within ${BOOT_LIMIT_MS / 1000} s`));
    kill();
  }, BOOT_LIMIT_MS);
  const ended = child.status.then(async ({ code }) => {
    clearTimeout(timer);
    await relayed.catch(() => {});
    port.reject(new BootError(lastWords.join("\n") || `it ended with code ${code}`));
  });
  const origin = `http://127.0.0.1:${await port.promise}`;
  clearTimeout(timer);
  return { origin, ended, kill, retire: () => void child.stdin.close().catch(() => {}) };
}

/** What Deno itself needs; the worker hides it from the function. */
function hostEnvironment(): Record<string, string> {
  const found = DENO_NEEDS.flatMap((name) => {
    const value = Deno.env.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(found), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
}
