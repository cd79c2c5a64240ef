import type { Session } from "../../local/database.ts";

/** What a database holds, by the name of each thing: `function private.now()` → its definition. */
export type Catalog = Map<string, string>;

const OURS = "('public', 'private')";
const GRANTS = (acl: string, kind: string, owner: string) => `
  (select string_agg(g.line, ', ' order by g.line) from (
    select coalesce(r.rolname, 'public') || ': ' || string_agg(a.privilege_type, ' ' order by a.privilege_type) as line
    from aclexplode(coalesce(${acl}, acldefault('${kind}', ${owner}))) a
    left join pg_roles r on r.oid = a.grantee
    where a.grantee <> ${owner}
    group by r.rolname
  ) g)`;
const COMMENT = (oid: string, catalog: string, sub = 0) =>
  `(select d.description from pg_description d
    where d.objoid = ${oid} and d.classoid = '${catalog}'::regclass and d.objsubid = ${sub})`;

/** One query a kind of thing; each gives `name` and `definition`. */
const QUERIES = [
  `select 'schema ' || n.nspname as name,
    jsonb_build_object('grants', ${GRANTS("n.nspacl", "n", "n.nspowner")},
      'comment', ${COMMENT("n.oid", "pg_namespace")}) as definition
   from pg_namespace n where n.nspname in ${OURS}`,

  `select 'extension ' || e.extname as name, to_jsonb(n.nspname) as definition
   from pg_extension e join pg_namespace n on n.oid = e.extnamespace`,

  `select 'default privileges ' || coalesce(n.nspname || ' ', '') || d.defaclobjtype::text as name,
    to_jsonb(${GRANTS("d.defaclacl", "r", "d.defaclrole")}) as definition
   from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace`,

  `select 'type ' || n.nspname || '.' || t.typname as name, jsonb_build_object(
      'labels', (select jsonb_agg(l.enumlabel order by l.enumsortorder) from pg_enum l where l.enumtypid = t.oid),
      'fields', (select jsonb_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod) order by a.attnum)
        from pg_attribute a where a.attrelid = t.typrelid and not a.attisdropped),
      'grants', ${GRANTS("t.typacl", "T", "t.typowner")}, 'comment', ${
    COMMENT("t.oid", "pg_type")
  }) as definition
   from pg_type t join pg_namespace n on n.oid = t.typnamespace
   left join pg_class c on c.oid = t.typrelid
   where n.nspname in ${OURS} and (t.typtype in ('e', 'd', 'r') or (t.typtype = 'c' and c.relkind = 'c'))`,

  `select case c.relkind when 'v' then 'view ' when 'S' then 'sequence ' else 'table ' end
      || n.nspname || '.' || c.relname as name,
    jsonb_build_object('kind', c.relkind, 'options', c.reloptions, 'row level security', c.relrowsecurity,
      'forced', c.relforcerowsecurity, 'persistence', c.relpersistence,
      'view', case when c.relkind = 'v' then pg_get_viewdef(c.oid) end,
      'grants', ${GRANTS("c.relacl", "r", "c.relowner")}, 'comment', ${
    COMMENT("c.oid", "pg_class")
  }) as definition
   from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname in ${OURS} and c.relkind in ('r', 'p', 'v', 'm', 'S')`,

  `select 'column ' || n.nspname || '.' || c.relname || '.' || a.attname as name,
    jsonb_build_object(
      'place', row_number() over (partition by c.oid order by a.attnum),
      'type', format_type(a.atttypid, a.atttypmod), 'not null', a.attnotnull,
      'default', pg_get_expr(d.adbin, d.adrelid), 'generated', a.attgenerated, 'identity', a.attidentity,
      'storage', a.attstorage, 'collation', a.attcollation::regcollation::text,
      'grants', (select string_agg(g.line, ', ' order by g.line) from (
        select r.rolname || ': ' || string_agg(x.privilege_type, ' ' order by x.privilege_type) as line
        from aclexplode(a.attacl) x join pg_roles r on r.oid = x.grantee group by r.rolname) g),
      'comment', (select p.description from pg_description p
        where p.objoid = c.oid and p.classoid = 'pg_class'::regclass and p.objsubid = a.attnum)) as definition
   from pg_attribute a
   join pg_class c on c.oid = a.attrelid
   join pg_namespace n on n.oid = c.relnamespace
   left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
   where n.nspname in ${OURS} and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped`,

  `select 'constraint ' || n.nspname || '.' || c.relname || '.' || k.conname as name,
    jsonb_build_object('definition', pg_get_constraintdef(k.oid), 'valid', k.convalidated,
      'comment', ${COMMENT("k.oid", "pg_constraint")}) as definition
   from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
   where n.nspname in ${OURS}`,

  `select 'constraint ' || n.nspname || '.' || t.typname || '.' || k.conname as name,
    to_jsonb(pg_get_constraintdef(k.oid)) as definition
   from pg_constraint k join pg_type t on t.oid = k.contypid join pg_namespace n on n.oid = t.typnamespace
   where n.nspname in ${OURS}`,

  `select 'index ' || n.nspname || '.' || c.relname as name,
    jsonb_build_object('definition', pg_get_indexdef(c.oid), 'comment', ${
    COMMENT("c.oid", "pg_class")
  }) as definition
   from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname in ${OURS} and c.relkind = 'i'`,

  `select 'policy "' || p.policyname || '" on ' || p.schemaname || '.' || p.tablename as name,
    to_jsonb(p) as definition
   from pg_policies p where p.schemaname in ${OURS}`,

  `select 'trigger ' || t.tgname || ' on ' || t.tgrelid::regclass as name,
    jsonb_build_object('definition', pg_get_triggerdef(t.oid), 'enabled', t.tgenabled,
      'comment', ${COMMENT("t.oid", "pg_trigger")}) as definition
   from pg_trigger t join pg_proc p on p.oid = t.tgfoid join pg_namespace n on n.oid = p.pronamespace
   where not t.tgisinternal and n.nspname in ${OURS}`,

  `select 'function ' || n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as name,
    jsonb_build_object('definition', pg_get_functiondef(p.oid),
      'grants', ${GRANTS("p.proacl", "f", "p.proowner")}, 'comment', ${
    COMMENT("p.oid", "pg_proc")
  }) as definition
   from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where n.nspname in ${OURS} and p.prokind in ('f', 'p', 'w')`,
];

/**
 * Reads everything that the schema files can say from the system catalogs, and the rows of the
 * tables named, as JSON texts that compare.
 */
export async function readCatalog(session: Session, tablesOfRows: string[]): Promise<Catalog> {
  const catalog: Catalog = new Map();
  const rows = tablesOfRows.map((table) =>
    `select 'rows of ${table}' as name,
       coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]') as definition from ${table} t`
  );
  for (const query of [...QUERIES, ...rows]) {
    const found = await session.query<{ name: string; definition: string }>(
      `select q.name, q.definition::text from (${query}) q order by q.name`,
    );
    for (const { name, definition } of found) catalog.set(name, definition ?? "");
  }
  return catalog;
}
