import { join, relative } from "@std/path";
import { SUPABASE } from "../local/paths.ts";
import { readConfig } from "../local/supabase_config.ts";

const HELP = `deno task bundle [FOLDER]

Writes each function with its packages as a few JavaScript files, and a config.toml beside them: what
a deploy uploads then. With packages by name the platform takes whole npm folders, with types, maps
and other platforms' builds, and it refuses a function above 5 MB when it bundles by itself.
Needs Deno 2.4 or later, for its \`deno bundle\`.

  FOLDER    where supabase/ is written; what was there is replaced (supabase/.temp/bundle)
  --help    this text

  deno task bundle
  deno task supabase functions deploy --use-api --yes --workdir supabase/.temp/bundle
`;

const DEFAULT_FOLDER = join(SUPABASE, ".temp", "bundle");

/** The platform's own limit is 5 MB; where it was near 4 MB, deploys were seen to fail. */
const MAX_BYTES = 4_000_000;

/** A function and what its upload weighs. */
export interface Bundle {
  name: string;
  bytes: number;
  gzipped: number;
}

/** Bundles every function of config.toml into `folder`. @throws {Error} what could not be bundled, or is too large */
export async function bundleFunctions(
  folder: string,
  log: (line: string) => void = () => {},
): Promise<Bundle[]> {
  const target = join(folder, "supabase");
  await removed(target);
  const { functions } = await readConfig(SUPABASE);
  const bundles: Bundle[] = [];
  for (const [name, { entrypoint }] of functions) {
    const outdir = join(target, "functions", name);
    await bundle(entrypoint, outdir);
    const size = { name, ...await sizeOf(outdir) };
    log(`${name}: ${kb(size.bytes)}, gzipped ${kb(size.gzipped)}`);
    if (size.bytes > MAX_BYTES) {
      throw new Error(
        `${name} has more than ${kb(MAX_BYTES)}: what does it import that it need not?`,
      );
    }
    bundles.push(size);
  }
  await Deno.writeTextFile(join(target, "config.toml"), await bundledConfig());
  return bundles;
}

async function bundle(entrypoint: string, outdir: string): Promise<void> {
  // What is imported at first use stays a file of its own, so that it is still read at first use.
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "bundle",
      "--quiet",
      "--platform=deno",
      "--code-splitting",
      `--outdir=${outdir}`,
      entrypoint,
    ],
    cwd: join(SUPABASE, ".."),
    stdin: "null",
  }).output();
  if (!success) {
    throw new Error(`${relative(".", entrypoint)}: ${new TextDecoder().decode(stderr).trim()}`);
  }
}

/** The same settings, but for where a function begins; packages have no names any more. */
async function bundledConfig(): Promise<string> {
  const config = await Deno.readTextFile(join(SUPABASE, "config.toml"));
  return config.replace(/^import_map = .*\n/gm, "")
    .replace(/^(entrypoint = ".*\/index)\.ts"/gm, '$1.js"');
}

async function sizeOf(folder: string): Promise<{ bytes: number; gzipped: number }> {
  let [bytes, gzipped] = [0, 0];
  for await (const { name } of Deno.readDir(folder)) {
    const file = await Deno.readFile(join(folder, name));
    const packed = new Blob([file]).stream().pipeThrough(new CompressionStream("gzip"));
    bytes += file.length;
    gzipped += (await new Response(packed).arrayBuffer()).byteLength;
  }
  return { bytes, gzipped };
}

async function removed(folder: string): Promise<void> {
  try {
    await Deno.remove(folder, { recursive: true });
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

function kb(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}

async function main(args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(HELP);
    return 0;
  }
  const [folder = DEFAULT_FOLDER, ...more] = args;
  if (folder.startsWith("-") || more.length > 0) {
    console.error("One folder at most; see --help");
    return 1;
  }
  try {
    await bundleFunctions(folder, console.log);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  console.log(`Wrote ${join(relative(".", folder), "supabase")}`);
  return 0;
}

if (import.meta.main) Deno.exit(await main(Deno.args));
