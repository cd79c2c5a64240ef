import { OWNER } from "../../local/bootstrap.ts";
import { inTransaction } from "../../local/database.ts";
import { UserError } from "../../local/user_error.ts";
import { type HostedDatabase, startHostedDatabase } from "../hosted_database.ts";
import { supabase } from "../supabase_cli.ts";
import { applyFiles } from "./apply.ts";
import { rowsFiles, type SchemaFile } from "./declared.ts";
import { type Difference } from "./differences.ts";
import { replaceGrownViews, viewColumns } from "./grown_views.ts";
import type { Sources } from "./proof.ts";

/** A database in memory that the files have made, reachable by the CLI. */
async function databaseOf(files: SchemaFile[]): Promise<HostedDatabase> {
  const database = await startHostedDatabase();
  try {
    await database.alone((session) =>
      inTransaction(session, (inside) => applyFiles(inside, files, OWNER))
    );
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * The SQL that leads from the migrations' database to that of the schema files: what the CLI's
 * `db diff` says, then what it does not manage, from the differences that the catalogs show.
 *
 * @throws {UserError} when the CLI fails
 */
export async function nextMigration(
  { migrations, schemas }: Sources,
  differing: Difference[],
): Promise<string> {
  const from = await databaseOf(migrations);
  try {
    const to = await databaseOf(schemas);
    try {
      const sql = replaceGrownViews(
        await diff(from.url, to.url),
        await from.alone(viewColumns),
        await to.alone(viewColumns),
      );
      const parts = [sql, ...beyondDiff(differing, schemas)];
      return parts.filter(Boolean).join("\n");
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

/** What the CLI says leads from one database to another; empty when nothing is to be done. */
export async function diff(from: string, to: string): Promise<string> {
  const { code, stdout, stderr } = await supabase([
    "db",
    "diff",
    `--from=${from}`,
    `--to=${to}`,
    "--schema=public,private,auth",
  ]);
  if (code !== 0) throw new UserError(`supabase db diff: ${(stderr || stdout).trim()}`);
  const sql = stdout.trim();
  return /^(set local [^;]*;\s*)*$/i.test(sql) ? "" : `${sql}\n`;
}

const STORAGE: Record<string, string> = { p: "plain", m: "main", e: "external", x: "extended" };

/** What `db diff` leaves out: how a column is stored, and rows. */
function beyondDiff(differing: Difference[], schemas: SchemaFile[]): string[] {
  const rows = new Map(rowsFiles(schemas).map((file) => [`rows of ${file.table}`, file]));
  return differing.flatMap(({ thing, migrations, schemas: wanted }) => {
    const file = rows.get(thing);
    if (file) return [`-- Rows: ${file.path}\n${file.sql.trim()}\n`];
    if (!thing.startsWith("column ") || !wanted) return [];
    const storage = JSON.parse(wanted).storage as string;
    if (migrations ? JSON.parse(migrations).storage === storage : storage !== "p") return [];
    const [, schema, table, column] = /^column (\w+)\.(\w+)\.(\w+)$/.exec(thing) ?? [];
    return [
      `alter table ${schema}.${table} alter column ${column} set storage ${STORAGE[storage]};\n`,
    ];
  });
}
