import { fromFileUrl, join } from "@std/path";
import { packageFolder } from "../local/npm_package.ts";

/** The only place that says which Supabase CLI this project uses. */
export const SUPABASE_CLI = "3.1.0";

/** SHA-256 of its executables. A platform that has none here runs it unchecked; deploys run on one that has. */
const CHECKSUMS: Record<string, string> = {
  "linux-x64": "b71abab4ab7575d64aa23e119e946884db1a650661eacbdc8c300fab16f43442",
};

const ROOT = fromFileUrl(new URL("..", import.meta.url));

const HELP = `Runs the Supabase CLI ${SUPABASE_CLI}, fetched from the npm registry at first use.

  deno task supabase ARGUMENTS OF THE CLI …

  deno task supabase migration new add_photos
  deno task supabase db push --remote
  --help                       this text, then the CLI's own
`;

/** The CLI neither reports home, nor looks for updates, nor asks a keyring. */
export const QUIET = {
  SUPABASE_TELEMETRY_DISABLED: "1",
  SUPABASE_NO_UPDATE_NOTIFIER: "1",
  SUPABASE_NO_KEYRING: "1",
};

/** What a finished command of the CLI left. */
export interface CliResult {
  code: number;
  stdout: string;
  stderr: string;
}

let binary: Promise<string> | undefined;

/**
 * The path of the CLI's executable, which is fetched into Deno's cache when it is not there yet.
 *
 * @throws {Error} when the CLI does not exist for this platform, or cannot be fetched.
 */
export function supabaseBinary(): Promise<string> {
  return binary ??= fetchBinary();
}

/** `npm:supabase` is only a Node launcher for the platform packages, so the platform's own is taken. */
async function fetchBinary(): Promise<string> {
  const specifier = `npm:@supabase/cli-${platform()}@${SUPABASE_CLI}`;
  const name = Deno.build.os === "windows" ? "supabase.exe" : "supabase";
  const path = join(await packageFolder(specifier), "bin", name);
  await checkBinary(path, CHECKSUMS[platform()]);
  return path;
}

/** Its deploys hold the project's keys, so what is run is what was looked at. @throws {Error} when it is not */
export async function checkBinary(path: string, expected: string | undefined): Promise<void> {
  if (expected === undefined) return;
  const digest = await crypto.subtle.digest("SHA-256", await Deno.readFile(path));
  const actual = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0"));
  if (actual.join("") === expected) return;
  throw new Error(
    `${path} is not the Supabase CLI ${SUPABASE_CLI} that this project knows: remove it, and look at where it came from`,
  );
}

/** Runs a command of the CLI in this project, without input and without the caller's own settings. */
export async function supabase(
  args: string[],
  env: Record<string, string> = {},
): Promise<CliResult> {
  const home = await Deno.makeTempDir({ prefix: "supabase-cli-" });
  try {
    const output = await new Deno.Command(await supabaseBinary(), {
      args,
      cwd: ROOT,
      clearEnv: true,
      env: { PATH: Deno.env.get("PATH") ?? "", HOME: home, ...QUIET, ...env },
      stdin: "null",
    }).output();
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    return { code: output.code, stdout: text(output.stdout), stderr: text(output.stderr) };
  } finally {
    await Deno.remove(home, { recursive: true });
  }
}

function platform(): string {
  const os = Deno.build.os;
  if (os !== "linux" && os !== "darwin" && os !== "windows") {
    throw new Error(`the Supabase CLI ${SUPABASE_CLI} does not exist for ${os}`);
  }
  return `${os}-${Deno.build.arch === "aarch64" ? "arm64" : "x64"}`;
}

async function main(args: string[]): Promise<number> {
  const own = args[0] === "--" ? args.slice(1) : args;
  if (own[0] === "--help" || own[0] === "-h") console.log(HELP);
  const child = new Deno.Command(await supabaseBinary(), {
    args: own,
    cwd: ROOT,
    env: QUIET,
  }).spawn();
  return (await child.status).code;
}

if (import.meta.main) {
  try {
    Deno.exit(await main(Deno.args));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    Deno.exit(1);
  }
}
