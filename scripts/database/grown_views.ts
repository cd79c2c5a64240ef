import type { Session } from "../../local/database.ts";

/** The columns of each view, in their order. */
export async function viewColumns(session: Session): Promise<Map<string, string>> {
  const views = await session.query<{ name: string; columns: string }>(`
    select format('"%s"."%s"', n.nspname, c.relname) as name,
      string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ',', '' order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'v' and n.nspname in ('public', 'private')
    group by n.nspname, c.relname
  `);
  return new Map(views.map(({ name, columns }) => [name, columns]));
}

/**
 * The CLI's diff drops a view and makes it again, which fails where something stands on it. One that
 * has only got columns at its end is replaced instead.
 */
export function replaceGrownViews(
  sql: string,
  before: Map<string, string>,
  after: Map<string, string>,
): string {
  for (const [name, columns] of before) {
    const drop = `DROP VIEW ${name};\n`;
    const create = `CREATE VIEW ${name} `;
    if (!after.get(name)?.startsWith(columns)) continue;
    if (!sql.includes(drop) || !sql.includes(create)) continue;
    sql = sql.replace(drop, "").replace(create, () => `CREATE OR REPLACE VIEW ${name} `)
      .replace(/\n{3,}/g, "\n\n");
  }
  return sql;
}
