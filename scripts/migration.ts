import { join } from "@std/path";
import { SUPABASE } from "../local/paths.ts";
import { type MigrationFile, readSchemaFiles } from "../local/schema_files.ts";
import { messageOf, UserError } from "../local/user_error.ts";
import { readDeclared } from "./database/declared.ts";
import { tellDifference } from "./database/differences.ts";
import { FIRST, firstMigration } from "./database/first_migration.ts";
import { nextMigration } from "./database/next_migration.ts";
import { differences, readSources } from "./database/proof.ts";
import { release, releasedNames, releasedProblems } from "./database/released.ts";

const HELP = `Makes migrations from supabase/schemas, which is what people edit.

  deno task migration <name>      writes supabase/migrations/<time>_<name>.sql: what leads from the
                                  migrations that are there to the schema files (Supabase CLI, no Docker)
  deno task migration --first     before the first release: makes the one first migration anew
  deno task migration --check     exits 1 when migrations and schema files make different databases,
                                  or when a released migration was edited
  deno task migration --release   at a release: writes down the hashes of all migrations; from then
                                  on they are never edited
  --help                          this text`;

const MEND = "run `deno task migration <name>`";

async function check(): Promise<number> {
  const { migrations } = await readSchemaFiles(SUPABASE);
  const released = await releasedProblems(SUPABASE, migrations);
  for (const line of released) console.error(line);
  const found = await differences(await readSources(SUPABASE));
  if (found.length > 0) {
    const mend = await hasReleases() ? MEND : `${MEND}, or \`deno task migration --first\``;
    console.error(
      `supabase/migrations and supabase/schemas make different databases: ${mend}\n` +
        found.map((one) => `  ${tellDifference(one)}`).join("\n"),
    );
  }
  if (released.length + found.length > 0) return 1;
  console.log("supabase/migrations and supabase/schemas make the same database");
  return 0;
}

async function first(): Promise<number> {
  if (await hasReleases()) {
    throw new UserError(`there are released migrations, which are never edited: ${MEND}`);
  }
  const sql = firstMigration(await readDeclared());
  for (const { path } of (await readSchemaFiles(SUPABASE)).migrations) {
    await Deno.remove(join(SUPABASE, "..", path));
  }
  await Deno.writeTextFile(join(SUPABASE, "migrations", `${FIRST}.sql`), sql);
  console.log(`wrote supabase/migrations/${FIRST}.sql`);
  return await check();
}

async function next(name: string): Promise<number> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new UserError(
      `${name}: name a migration in lower case with underscores, as add_location`,
    );
  }
  const sources = await readSources(SUPABASE);
  const differing = await differences(sources);
  if (differing.length === 0) {
    console.log("nothing to do: the migrations already make what the schema files say");
    return 0;
  }
  const version = versionAfter((await readSchemaFiles(SUPABASE)).migrations);
  const path = `supabase/migrations/${version}_${name}.sql`;
  const sql = await nextMigration(sources, differing);
  await Deno.writeTextFile(join(SUPABASE, "..", path), sql);
  const left = await differences(await readSources(SUPABASE));
  console.log(`wrote ${path}: read it before you commit it`);
  if (left.length === 0) return 0;
  console.error(
    `${path}: finish it by hand, it does not lead to the schema files yet:\n` +
      left.map((one) => `  ${tellDifference(one)}`).join("\n"),
  );
  return 1;
}

async function hasReleases(): Promise<boolean> {
  return (await releasedNames(SUPABASE)).length > 0;
}

/** Now, or one past the last migration where that is later. */
function versionAfter(migrations: MigrationFile[]): string {
  const now = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const last = migrations.at(-1)?.version ?? "";
  return now > last ? now : String(BigInt(last) + 1n);
}

async function main(args: string[]): Promise<number> {
  const [what, ...rest] = args;
  if (what === undefined || what === "--help" || what === "-h") {
    console.log(HELP);
    return what === undefined ? 1 : 0;
  }
  if (rest.length > 0) throw new UserError(`unknown argument ${rest[0]}\n\n${HELP}`);
  if (what === "--check") return await check();
  if (what === "--first") return await first();
  if (what === "--release") {
    const { migrations } = await readSchemaFiles(SUPABASE);
    await release(SUPABASE, migrations);
    console.log(`${migrations.length} migrations are released, and from now on never edited`);
    return 0;
  }
  if (what.startsWith("-")) throw new UserError(`unknown option ${what}\n\n${HELP}`);
  return await next(what);
}

if (import.meta.main) {
  try {
    Deno.exit(await main(Deno.args));
  } catch (error) {
    console.error(messageOf(error));
    Deno.exit(1);
  }
}
