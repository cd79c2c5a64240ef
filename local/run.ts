import { resolve } from "@std/path";
import { functionVariables } from "./function_variables.ts";
import { hostedRuntime } from "./functions_runtime.ts";
import { installFunctions } from "./install.ts";
import { removeLocalEnv, writeLocalEnv } from "./local_env.ts";
import { orphaned } from "./parents.ts";
import { LOCAL_ENV } from "./paths.ts";
import type { Stack } from "./stack.ts";

export interface RunOptions {
  port: number;
  dataDir?: string | null;
  /** Run the functions on the Deno that hosted ones run on. */
  hostedRuntime?: boolean;
}

/** Runs the stack until Ctrl-C, SIGTERM, or the end of whoever started it. */
export async function runUntilStopped(options: RunOptions): Promise<void> {
  const started = performance.now();
  const stopped = stopSignal();
  const onProgress = (line: string) => console.log(line.startsWith("[") ? line : `  ${line}`);
  console.log("Starting Slow Burn …");
  const { env, emulator } = await functionVariables();
  let stack: Stack | undefined;
  try {
    onProgress("loading");
    const runtime = options.hostedRuntime ? await hostedRuntime() : undefined;
    const installed = installFunctions(onProgress, runtime);
    const { startStack } = await import("./stack.ts");
    const databaseUrl = Deno.env.get("DATABASE_URL");
    stack = await startStack({
      port: options.port,
      ...(options.dataDir !== undefined &&
        { dataDir: options.dataDir === null ? null : resolve(options.dataDir) }),
      ...(databaseUrl && { databaseUrl }),
      ...(runtime && { functionsRuntime: runtime }),
      watchMigrations: true,
      env,
      onProgress,
    });
    await installed;
    await writeLocalEnv(LOCAL_ENV, stack);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(welcome(stack, { seconds, emulated: emulator !== null }));
    await stopped;
    console.log("Stopping …");
  } finally {
    if (stack) await removeLocalEnv(LOCAL_ENV, stack);
    await stack?.close();
    await emulator?.close();
  }
}

function stopSignal(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    Deno.addSignalListener(signal, () => resolve());
  }
  orphaned().then(resolve);
  return promise;
}

function welcome(
  { url, publishableKey, secretKey }: Stack,
  { seconds, emulated }: { seconds: string; emulated: boolean },
): string {
  return `
Slow Burn is ready at ${url} (${seconds} s).

  Page       ${url}/
  API        ${url}/functions/v1/<name>
  API pages  ${url}/docs
  Data API   ${url}/rest/v1
  Auth       ${url}/auth/v1
  Mails      ${url}/mails (none is sent)
  Model      ${
    emulated
      ? "the built-in Gemini emulator (no language model; set GEMINI_API_KEY for the real one)"
      : "Gemini"
  }

  SUPABASE_PUBLISHABLE_KEY  ${publishableKey}
  SUPABASE_SECRET_KEY       ${secretKey}

Sign up, which answers with an access_token:
  curl -s ${url}/auth/v1/signup -H 'apikey: ${publishableKey}' \\
    -H 'Content-Type: application/json' -d '{"email":"me@example.com","password":"slow-burn"}'

Then find an exercise:
  curl -s '${url}/functions/v1/exercises?q=benchpres&limit=1' -H 'Authorization: Bearer <access_token>'

Ctrl-C stops it.
`;
}
