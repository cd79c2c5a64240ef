import { parse } from "@std/toml";
import { join } from "@std/path";
import { SUPABASE } from "../../local/paths.ts";
import { UserError } from "../../local/user_error.ts";

/** A file of `supabase/schemas`. */
export interface SchemaFile {
  /** As shown to people: relative to the project. */
  path: string;
  sql: string;
}

/** A file `<domain>/<table>_rows.sql`: rows that belong to the schema. */
export interface RowsFile extends SchemaFile {
  /** The table that it fills, as `schema.name`. */
  table: string;
}

/**
 * The schema files in the order in which they apply, which `[db.migrations] schema_paths` in
 * `supabase/config.toml` says: a pattern's files by name, each file once, at its first mention.
 *
 * @throws {UserError} for a pattern that names no file, and for a file that no pattern names
 */
export async function readDeclared(supabase: string = SUPABASE): Promise<SchemaFile[]> {
  const patterns = await schemaPaths(supabase);
  const all = await sqlFilesBelow(supabase, "schemas");
  const ordered = new Set<string>();
  for (const pattern of patterns) {
    const named = all.filter((path) => matcher(pattern).test(path));
    if (named.length === 0) {
      throw new UserError(`supabase/config.toml: schema_paths names ${pattern}, which is no file`);
    }
    for (const path of named) ordered.add(path);
  }
  const forgotten = all.find((path) => !ordered.has(path));
  if (forgotten) {
    throw new UserError(
      `supabase/${forgotten}: add its folder to schema_paths in supabase/config.toml`,
    );
  }
  return await Promise.all([...ordered].map(async (path) => ({
    path: `supabase/${path}`,
    sql: await Deno.readTextFile(join(supabase, path)),
  })));
}

/** Those of the files that hold rows. */
export function rowsFiles(files: SchemaFile[]): RowsFile[] {
  return files.filter(({ path }) => path.endsWith("_rows.sql")).map((file) => {
    const table = /\binto\s+(\w+\.\w+)/.exec(file.sql)?.[1];
    if (!table) throw new UserError(`${file.path}: start it with \`merge into <table>\``);
    return { ...file, table };
  });
}

async function schemaPaths(supabase: string): Promise<string[]> {
  const config = parse(await Deno.readTextFile(join(supabase, "config.toml"))) as {
    db?: { migrations?: { schema_paths?: string[] } };
  };
  const paths = config.db?.migrations?.schema_paths ?? [];
  return paths.map((path) => path.replace(/^\.\//, ""));
}

async function sqlFilesBelow(supabase: string, folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(join(supabase, folder))) {
    if (isDirectory) found.push(...await sqlFilesBelow(supabase, `${folder}/${name}`));
    else if (name.endsWith(".sql")) found.push(`${folder}/${name}`);
  }
  return found.sort();
}

/** `*` is anything within one folder, as in the Supabase CLI. */
function matcher(pattern: string): RegExp {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]*")}$`);
}
