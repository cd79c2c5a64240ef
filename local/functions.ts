import { join } from "@std/path";
import type { FunctionsRuntime } from "./functions_runtime.ts";
import { BootError, type FunctionProcess, startFunction } from "./function_process.ts";
import { preflight } from "./preflight.ts";
import { problem } from "./problem.ts";
import { type FunctionConfig, readConfig } from "./supabase_config.ts";
import { messageOf } from "./user_error.ts";

/** Time without a request after which a function's process is given back. */
const IDLE_MS = 2 * 60_000;

export interface FunctionsOptions {
  /** The folder with `config.toml` and `functions/`. */
  supabaseDir: string;
  env: () => Record<string, string>;
  log: (line: string) => void;
  /** The stack's own unless given. */
  runtime?: FunctionsRuntime;
}

interface Running {
  process: Promise<FunctionProcess>;
  lastUsed: number;
  requests: number;
}

/** Serves `/functions/v1`: each function in its own process, started at its first request. */
export class Functions {
  readonly #options: FunctionsOptions;
  readonly #running = new Map<string, Running>();
  readonly #watchers: Deno.FsWatcher[];
  readonly #idleTimer: ReturnType<typeof setInterval>;
  #configs: Promise<Map<string, FunctionConfig>> | null = null;

  constructor(options: FunctionsOptions) {
    this.#options = options;
    this.#watchers = [
      Deno.watchFs(join(options.supabaseDir, "functions"), { recursive: true }),
      Deno.watchFs(options.supabaseDir, { recursive: false }),
    ];
    this.#idleTimer = setInterval(() => this.#retireIdle(), 30_000);
    for (const watcher of this.#watchers) this.#restartOn(watcher);
  }

  /** Passes a request on to its function; bodies stream both ways. */
  async answer(request: Request, info: Deno.ServeHandlerInfo<Deno.NetAddr>): Promise<Response> {
    const url = new URL(request.url);
    const path = url.pathname.slice("/functions/v1".length);
    const name = path.split("/")[1] ?? "";
    this.#configs ??= readConfig(this.#options.supabaseDir).then(({ functions }) => functions);
    const config = (await this.#configs).get(name);
    if (!config) {
      if (request.method === "OPTIONS") return preflight(request);
      return problem(
        request,
        404,
        "not_found",
        `there is no function "${name}" in supabase/config.toml`,
      );
    }
    const running = this.#start(config);
    running.requests++;
    const done = () => {
      running.requests--;
      running.lastUsed = Date.now();
    };
    info.completed.then(done, done);
    try {
      const { origin } = await running.process;
      return await fetch(origin + path + url.search, {
        method: request.method,
        headers: forwarded(request, url, info.remoteAddr.hostname),
        body: request.body,
        redirect: "manual",
        signal: request.signal,
      });
    } catch (error) {
      if (request.signal.aborted) return new Response(null, { status: 499 });
      const what = error instanceof BootError ? "did not start" : "ended while it was answering";
      this.#options.log(`[${name}] ${what}`);
      return problem(
        request,
        503,
        "function_unavailable",
        `function "${name}" ${what}: ${messageOf(error)}`,
      );
    }
  }

  /** Ends all processes. */
  async close(): Promise<void> {
    clearInterval(this.#idleTimer);
    for (const watcher of this.#watchers) watcher.close();
    const all = [...this.#running.values()].map(({ process }) => process);
    this.#running.clear();
    for (const result of await Promise.allSettled(all)) {
      if (result.status === "rejected") continue;
      result.value.kill();
      await result.value.ended;
    }
  }

  #start(config: FunctionConfig): Running {
    const { name } = config;
    const existing = this.#running.get(name);
    if (existing) return existing;
    const { env, log, runtime } = this.#options;
    const process = startFunction(config, env(), log, runtime);
    const running: Running = { process, lastUsed: Date.now(), requests: 0 };
    this.#running.set(name, running);
    const forget = () => {
      if (this.#running.get(name) === running) this.#running.delete(name);
    };
    process.then(({ ended }) => ended.then(forget), forget);
    return running;
  }

  #retire(name: string): void {
    const running = this.#running.get(name);
    this.#running.delete(name);
    running?.process.then((process) => process.retire(), () => {});
  }

  #retireIdle(): void {
    for (const [name, { lastUsed, requests }] of this.#running) {
      if (requests === 0 && Date.now() - lastUsed > IDLE_MS) this.#retire(name);
    }
  }

  async #restartOn(watcher: Deno.FsWatcher): Promise<void> {
    for await (const event of watcher) {
      if (event.kind === "access" || !event.paths.some((path) => this.#matters(path))) continue;
      this.#configs = null;
      for (const name of [...this.#running.keys()]) this.#retire(name);
    }
  }

  #matters(path: string): boolean {
    return path.endsWith("config.toml") ||
      path.startsWith(join(this.#options.supabaseDir, "functions"));
  }
}

function forwarded(request: Request, url: URL, remoteAddress: string): Headers {
  const headers = new Headers(request.headers);
  for (const name of ["host", "connection", "keep-alive", "transfer-encoding", "upgrade"]) {
    headers.delete(name);
  }
  // A compressed answer would arrive here decompressed, and still say that it is not.
  headers.set("accept-encoding", "identity");
  headers.set("x-forwarded-for", remoteAddress);
  headers.set("x-forwarded-host", url.host);
  headers.set("x-forwarded-proto", "http");
  return headers;
}
