import type postgres from "postgres";

/** What a filled database holds. */
export interface Shape {
  sets: number;
  users: number;
  bytes: number;
  /** Rows and bytes (indexes and TOAST included) of each table with rows of users. */
  tables: { table: string; rows: number; bytes: number }[];
}

export async function shapeOf(sql: postgres.ReservedSql, sets: number): Promise<Shape> {
  const [row] = await sql`
    select (select count(*)::int from public.profiles) as users,
      pg_database_size(current_database())::float8 as bytes`;
  const tables = await sql`
    select format('%I.%I', n.nspname, c.relname) as table, c.reltuples::float8 as rows,
      pg_total_relation_size(c.oid)::float8 as bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('auth', 'private', 'public') and c.reltuples > 0
    order by pg_total_relation_size(c.oid) desc, c.relname`;
  return {
    sets,
    users: row!["users"],
    bytes: row!["bytes"],
    tables: tables.map(({ table, rows, bytes }) => ({ table, rows, bytes })),
  };
}
