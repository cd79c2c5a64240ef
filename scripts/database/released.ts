import { join } from "@std/path";
import { type MigrationFile, sha256 } from "../../local/schema_files.ts";

/** As `sha256sum` writes it: a hash and a file name a line, of every migration that was released. */
const FILE = "released_migrations.sha256";

/** Writes down the hashes of all migrations, which from then on are never edited. */
export async function release(supabase: string, migrations: MigrationFile[]): Promise<void> {
  const lines = await Promise.all(migrations.map(lineOf));
  await Deno.writeTextFile(join(supabase, FILE), lines.join(""));
}

/** The names of the released migrations; none before the first release. */
export async function releasedNames(supabase: string): Promise<string[]> {
  return (await readLines(supabase)).map((line) => line.slice(66));
}

/** What is wrong with the released migrations, a line each. */
export async function releasedProblems(
  supabase: string,
  migrations: MigrationFile[],
): Promise<string[]> {
  const now = new Map(
    await Promise.all(
      migrations.map(async (file) => [nameOf(file), await lineOf(file)] as const),
    ),
  );
  const released = await readLines(supabase);
  const problems = released.flatMap((line) => {
    const name = line.slice(66);
    const path = `supabase/migrations/${name}`;
    if (!now.has(name)) return [`${path}: was released and is gone; take it back (git restore)`];
    return now.get(name) === `${line}\n` ? [] : [
      `${path}: was released and is edited; take that back (git restore), and write the change ` +
      "into the schema files, then `deno task migration <name>`",
    ];
  });
  const last = released.at(-1)?.slice(66) ?? "";
  const names = new Set(released.map((line) => line.slice(66)));
  const early = migrations.map(nameOf).filter((name) => !names.has(name) && name < last);
  return [
    ...problems,
    ...early.map((name) =>
      `supabase/migrations/${name}: is older than what was released; give it a later time`
    ),
  ];
}

async function readLines(supabase: string): Promise<string[]> {
  try {
    const text = await Deno.readTextFile(join(supabase, FILE));
    return text.split("\n").filter(Boolean);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
}

function nameOf({ version, name }: MigrationFile): string {
  return `${version}_${name}.sql`;
}

async function lineOf(file: MigrationFile): Promise<string> {
  return `${await sha256(file.sql)}  ${nameOf(file)}\n`;
}
