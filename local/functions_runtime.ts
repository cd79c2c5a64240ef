import { join } from "@std/path";
import { HOSTED_DENO } from "./deno_version.ts";
import { packageFolder } from "./npm_package.ts";

/** The Deno that functions run on. */
export interface FunctionsRuntime {
  /** Its executable. */
  deno: string;
  /** Options for each of its commands. */
  options: string[];
  /** Variables that it needs itself; the functions do not see them. */
  env: Record<string, string>;
}

/** The Deno that runs the stack. */
export const ownRuntime: FunctionsRuntime = { deno: Deno.execPath(), options: [], env: {} };

/**
 * The Deno that hosted Edge Functions are at the level of, from the npm registry.
 *
 * @throws {Error} when it does not exist for this platform, or cannot be fetched.
 */
export async function hostedRuntime(): Promise<FunctionsRuntime> {
  const specifier = `npm:${denoPackage(Deno.build)}@${HOSTED_DENO}`;
  const name = Deno.build.os === "windows" ? "deno.exe" : "deno";
  return {
    deno: join(await packageFolder(specifier), name),
    // It does not know the format of deno.lock.
    options: ["--no-lock"],
    env: { DENO_TLS_CA_STORE: Deno.env.get("DENO_TLS_CA_STORE") ?? "mozilla,system" },
  };
}

/** npm's package with Deno's executable for a platform; `deno` itself is only a launcher of these. */
export function denoPackage({ os, arch }: { os: string; arch: string }): string {
  const processor = arch === "aarch64" ? "arm64" : "x64";
  if (os === "linux") return `@deno/linux-${processor}-glibc`;
  if (os === "darwin") return `@deno/darwin-${processor}`;
  if (os === "windows") return `@deno/win32-${processor}`;
  throw new Error(`Deno ${HOSTED_DENO} does not exist for ${os}`);
}
