import type { Session } from "./database.ts";
import { statementsOf } from "./lite_internals.ts";

/** The Supabase CLI's own tables, so that either can go on where the other stopped. */
const TABLES = `
  create schema if not exists supabase_migrations;
  create table if not exists supabase_migrations.schema_migrations (
    version text not null primary key, statements text[], name text
  );
  create table if not exists supabase_migrations.seed_files (
    path text not null primary key, hash text not null
  );
`;

export interface AppliedMigration {
  version: string;
  statements: string[] | null;
}

export async function ensureHistory(session: Session, owner: string | null): Promise<void> {
  await session.exec(TABLES);
  if (!owner) return;
  await session.exec(`
    grant all on schema supabase_migrations to ${owner};
    grant all on all tables in schema supabase_migrations to ${owner};
  `);
}

export async function appliedMigrations(session: Session): Promise<AppliedMigration[]> {
  return await session.query(
    "select version, statements from supabase_migrations.schema_migrations order by version",
  );
}

export async function recordMigration(
  session: Session,
  { version, name, sql }: { version: string; name: string; sql: string },
): Promise<void> {
  await session.query(
    `insert into supabase_migrations.schema_migrations (version, name, statements)
     select $1, $2, array(select jsonb_array_elements_text($3::text::jsonb))`,
    [version, name, JSON.stringify(statementsOf(sql))],
  );
}

/** Whether a file still says what was applied, whitespace and comments aside. */
export function saysTheSame(sql: string, statements: string[] | null): boolean {
  return !statements || essence(statementsOf(sql)) === essence(statements);
}

function essence(statements: string[]): string {
  return statements.join(";").replace(/--[^\n]*/g, "").replace(/[\s;]+/g, "");
}

export async function seedHash(session: Session, path: string): Promise<string | null> {
  const [row] = await session.query<{ hash: string }>(
    "select hash from supabase_migrations.seed_files where path = $1",
    [path],
  );
  return row?.hash ?? null;
}

export async function recordSeed(session: Session, path: string, hash: string): Promise<void> {
  await session.query(
    `insert into supabase_migrations.seed_files (path, hash) values ($1, $2)
     on conflict (path) do update set hash = excluded.hash`,
    [path, hash],
  );
}
