import { fromFileUrl } from "@std/path";
import { inWords, LEAKS_VARIABLE, readReport } from "./report.ts";

const PRELOAD = fromFileUrl(new URL("./preload.ts", import.meta.url));

/**
 * Runs `deno test` with a look at every line that the functions log. Its code is that of the tests, or
 * 1 when a line holds what must not be logged.
 *
 * @param args of `deno test`
 */
export async function runTests(
  args: string[],
  { env = {}, print }: { env?: Record<string, string>; print: (text: string) => void },
): Promise<number> {
  const file = await Deno.makeTempFile({ prefix: "slow-burn-leaks-" });
  try {
    const child = new Deno.Command(Deno.execPath(), {
      args: ["test", "--allow-all", "--no-check", `--preload=${PRELOAD}`, ...args],
      env: { ...env, [LEAKS_VARIABLE]: file },
      stdin: "null",
    }).spawn();
    const stop = () => child.kill("SIGTERM");
    Deno.addSignalListener("SIGINT", stop);
    Deno.addSignalListener("SIGTERM", stop);
    const { code } = await child.status;
    Deno.removeSignalListener("SIGINT", stop);
    Deno.removeSignalListener("SIGTERM", stop);
    const report = await readReport(file);
    if (report.lines > 0) print(inWords(report));
    return report.leaks.length > 0 ? 1 : code;
  } finally {
    await Deno.remove(file);
  }
}
