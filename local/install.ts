import { join } from "@std/path";
import { type FunctionsRuntime, ownRuntime } from "./functions_runtime.ts";
import { ROOT, SUPABASE } from "./paths.ts";
import { readConfig } from "./supabase_config.ts";

/** Fetches the packages of all functions, so that no first request has to wait for them. */
export async function installFunctions(
  onProgress: (line: string) => void,
  runtime: FunctionsRuntime = ownRuntime,
): Promise<void> {
  const { functions } = await readConfig(SUPABASE);
  const entrypoints = [...functions.values()].map(({ entrypoint }) => entrypoint);
  if (entrypoints.length === 0) return;
  const noticed = setTimeout(() => onProgress("installing the functions' packages"), 500);
  const { success } = await new Deno.Command(runtime.deno, {
    args: [
      "cache",
      "--quiet",
      `--config=${join(ROOT, "deno.json")}`,
      ...runtime.options,
      ...entrypoints,
    ],
    env: runtime.env,
    stdin: "null",
    stdout: "null",
    stderr: "inherit",
  }).output();
  clearTimeout(noticed);
  if (!success) onProgress("warning: not every function can be loaded; the lines above say why");
}
