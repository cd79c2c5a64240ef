import { encodeHex } from "./hex.ts";
import { join } from "@std/path";
import { UserError } from "./user_error.ts";

export interface MigrationFile {
  version: string;
  name: string;
  /** As shown to people: relative to the project. */
  path: string;
  sql: string;
}

export interface SeedFile {
  path: string;
  sql: string;
  hash: string;
}

/** What the database is made of, as it stands in the `supabase/` folder. */
export interface SchemaFiles {
  migrations: MigrationFile[];
  seed: SeedFile | null;
}

export async function readSchemaFiles(supabase: string): Promise<SchemaFiles> {
  const migrations: MigrationFile[] = [];
  const folder = join(supabase, "migrations");
  for await (const entry of Deno.readDir(folder)) {
    if (!entry.isFile || !entry.name.endsWith(".sql")) continue;
    const path = `supabase/migrations/${entry.name}`;
    const [, version, name] = entry.name.match(/^(\d{14})_(\w+)\.sql$/) ?? [];
    if (!version || !name) {
      throw new UserError(
        `${path}: name it <14 digits>_<what>.sql, as \`supabase migration new\` does`,
      );
    }
    migrations.push({
      version,
      name,
      path,
      sql: await Deno.readTextFile(join(folder, entry.name)),
    });
  }
  migrations.sort((a, b) => a.version < b.version ? -1 : 1);
  for (const [index, { version, path }] of migrations.entries()) {
    if (migrations[index + 1]?.version === version) {
      throw new UserError(`${path}: another migration has the same version ${version}; rename one`);
    }
  }
  return { migrations, seed: await readSeed(join(supabase, "seed.sql")) };
}

async function readSeed(path: string): Promise<SeedFile | null> {
  try {
    const sql = await Deno.readTextFile(path);
    return { path: "supabase/seed.sql", sql, hash: await sha256(sql) };
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

export async function sha256(text: string): Promise<string> {
  return encodeHex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}
