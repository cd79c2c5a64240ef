import type postgres from "postgres";

/** What a database that keeps each user on one node could not have as it is. */
export interface Crossing {
  /** Tables with rows of users: they would be distributed by the user. */
  distributed: string[];
  /** Tables that every user reads: they would be copied to each node. */
  reference: string[];
  /** Keys of distributed tables that do not contain the user. */
  keys: string[];
  /** References between distributed tables that do not contain the user. */
  references: string[];
  /** Triggers on distributed tables. */
  triggers: string[];
  /** Numbers that all users draw from one sequence. */
  sequences: string[];
  /** Functions that name a distributed table and nowhere say whose rows. */
  functions: string[];
}

const OWNER = `
  with owner as (
    select c.oid, c.oid::regclass::text as name, a.attnum, a.attname
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and not a.attisdropped and (
      a.attname in ('user_id', 'owner_id') or c.relname = 'profiles' and a.attname = 'id'
    )
    where c.relkind = 'r' and n.nspname in ('public', 'private')
  )`;
const LISTS: Record<keyof Crossing, string> = {
  distributed: `${OWNER} select name as item from owner order by 1`,
  reference: `${OWNER}
    select c.oid::regclass::text as item from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'private') and c.oid not in (select oid from owner)
    order by 1`,
  keys: `${OWNER}
    select o.name || ' (' || (
      select string_agg(a.attname, ', ' order by k.n)
      from unnest(i.indkey::int2[]) with ordinality k (attnum, n)
      join pg_attribute a on a.attrelid = o.oid and a.attnum = k.attnum
    ) || ')' as item
    from owner o join pg_index i on i.indrelid = o.oid and i.indisunique
    where not o.attnum = any (i.indkey::int2[]) order by 1`,
  references: `${OWNER}
    select f.conrelid::regclass || ': ' || pg_get_constraintdef(f.oid) as item
    from pg_constraint f
    join owner o on o.oid = f.conrelid join owner r on r.oid = f.confrelid
    where f.contype = 'f' and not (o.attnum = any (f.conkey) and r.attnum = any (f.confkey))
    order by 1`,
  triggers: `${OWNER}
    select o.name || ': ' || t.tgname as item
    from pg_trigger t join owner o on o.oid = t.tgrelid where not t.tgisinternal order by 1`,
  sequences: `${OWNER}
    select o.name || '.' || a.attname as item
    from owner o join pg_attribute a on a.attrelid = o.oid and a.attidentity <> '' order by 1`,
  functions: `${OWNER}, body as (
      select p.oid::regprocedure || case when p.prosecdef then ' (definer)' else '' end as item,
        lower(p.prosrc || coalesce(pg_get_function_sqlbody(p.oid), '')) as source
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('public', 'private') and p.prokind = 'f'
    )
    select item from body b
    where exists (
      select from owner o
      where b.source ~ ('(from|join|into|update) (only )?' || case when o.name like '%.%' then '' else 'public\\.' end
        || replace(o.name, '.', '\\.') || '\\M')
    ) and b.source !~ '(user_id|owner_id|auth\\.uid|\\mme\\M|profiles)'
    order by 1`,
};

export async function crossingOf(sql: postgres.ReservedSql): Promise<Crossing> {
  const found: [string, string[]][] = [];
  for (const [name, query] of Object.entries(LISTS)) {
    const rows = await sql.unsafe(query);
    found.push([name, rows.map((row) => row["item"])]);
  }
  return Object.fromEntries(found) as unknown as Crossing;
}
