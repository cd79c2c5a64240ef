import { fromFileUrl } from "@std/path";
import { startHostedDatabase } from "./hosted_database.ts";
import { supabase } from "./supabase_cli.ts";

const HELP = `Writes the database's types from the migrations, by the Supabase CLI.

  deno task types             writes supabase/functions/_shared/database/database.types.ts
  deno task types --check     exits 1 when the file is not what the migrations make
  --help                      this text`;

const NAME = "supabase/functions/_shared/database/database.types.ts";
const FILE = fromFileUrl(new URL(`../${NAME}`, import.meta.url));

/** The types of the database at `url`, formatted as the project formats its code. */
export async function generateTypes(url: string): Promise<string> {
  const { code, stdout, stderr } = await supabase(["gen", "types", `--remote=${url}`]);
  if (code !== 0) throw new Error(`supabase gen types: ${stderr.trim()}`);
  return await format(stdout);
}

/** The types that the repository holds; empty when it holds none. */
export async function committedTypes(): Promise<string> {
  try {
    return await Deno.readTextFile(FILE);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return "";
    throw error;
  }
}

/** With options of its own: a change of the project's style must not make the file differ. */
async function format(source: string): Promise<string> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["fmt", "--no-config", "--quiet", "--line-width=100", "--ext=ts", "-"],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(source));
  await writer.close();
  const { success, stdout, stderr } = await child.output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  if (!success) throw new Error(`deno fmt: ${text(stderr).trim()}`);
  return text(stdout);
}

async function typesOfMigrations(): Promise<string> {
  const database = await startHostedDatabase();
  try {
    const push = await supabase(["db", "push", "--yes", `--remote=${database.url}`]);
    if (push.code !== 0) throw new Error(`supabase db push: ${push.stderr.trim()}`);
    return await generateTypes(database.url);
  } finally {
    await database.close();
  }
}

async function main(args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(HELP);
    return 0;
  }
  const unknown = args.find((arg) => arg !== "--check");
  if (unknown !== undefined) {
    console.error(`unknown option ${unknown}\n\n${HELP}`);
    return 1;
  }
  const types = await typesOfMigrations();
  if (types === await committedTypes()) {
    console.log(`${NAME} is up to date`);
    return 0;
  }
  if (args.includes("--check")) {
    console.error(`${NAME} is not what the migrations make: run \`deno task types\``);
    return 1;
  }
  await Deno.writeTextFile(FILE, types);
  console.log(`wrote ${NAME}`);
  return 0;
}

if (import.meta.main) {
  try {
    Deno.exit(await main(Deno.args));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    Deno.exit(1);
  }
}
