import { join } from "@std/path";
import { HOSTED_DENO } from "../local/deno_version.ts";
import { hostedRuntime } from "../local/functions_runtime.ts";
import { ROOT, SUPABASE } from "../local/paths.ts";
import { readConfig } from "../local/supabase_config.ts";

const HELP =
  `Type-checks the functions with Deno ${HOSTED_DENO}, the level of hosted Edge Functions.

  deno task check:hosted [--help]

That Deno is fetched from the npm registry at first use.`;

/** Whether every function is sound to the Deno that hosted runs; it says itself what is not. */
async function check(): Promise<boolean> {
  const { functions } = await readConfig(SUPABASE);
  const { deno, options, env } = await hostedRuntime();
  const { success } = await new Deno.Command(deno, {
    args: [
      "check",
      "--quiet",
      `--config=${join(ROOT, "deno.json")}`,
      ...options,
      ...[...functions.values()].map(({ entrypoint }) => entrypoint),
    ],
    env: { ...env, DENO_NO_UPDATE_CHECK: "1" },
    stdin: "null",
    stdout: "inherit",
    stderr: "inherit",
  }).spawn().status;
  return success;
}

if (Deno.args.length > 0) {
  console.log(HELP);
  Deno.exit(Deno.args[0] === "--help" ? 0 : 1);
}
try {
  if (await check()) Deno.exit(0);
  console.error(`Deno ${HOSTED_DENO}, which hosted Edge Functions run on, refuses the functions.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
}
Deno.exit(1);
