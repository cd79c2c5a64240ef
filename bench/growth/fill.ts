import type postgres from "postgres";
import { UserError } from "../../local/user_error.ts";

/** Sets that are written in one go; progress and limits are looked at in between. */
const CHUNK_SETS = 50_000;
const SEED = 20_261_126;

/** Somebody whose life is copied, and how many of a thousand are like them. */
export interface Template {
  userId: string;
  sets: number;
  perMille: number;
}

export interface FillLimits {
  signal: AbortSignal;
  maxBytes: number;
  say(line: string): void;
}

interface Column {
  table: string;
  name: string;
  type: string;
}

/**
 * Copies the templates until a database has that many sets: all rows of a user with every id derived
 * from the copied one and the number of the copy, all times some whole weeks earlier, the order of
 * ledgers and messages kept. Which is copied, and how many weeks, follows from the number alone.
 * The tables are read from the catalog, so a new one is filled as well.
 */
export class Filler {
  private constructor(
    private readonly sql: postgres.ReservedSql,
    private readonly templates: Template[],
    private readonly tables: Map<string, Column[]>,
    private readonly stride: bigint,
    private users: number,
    private sets: number,
  ) {}

  static async open(sql: postgres.ReservedSql, templates: Template[]): Promise<Filler> {
    // The rows fit together as they are: neither triggers nor foreign keys have anything to add.
    await sql.unsafe("set session_replication_role = replica");
    const tables = await tablesOf(sql);
    const ids = templates.map(({ userId }) => `'${userId}'`).join(", ");
    let highest = 0n;
    for (const [table, columns] of tables) {
      const key = keyOf(table);
      await sql.unsafe(`
        create temp table "${bare(table)}" as select * from ${table} where ${key} in (${ids})`);
      for (const { name, type } of columns) {
        if (type !== "bigint") continue;
        const [row] = await sql.unsafe(`select coalesce(max(${name}), 0)::text as n from ${table}`);
        if (BigInt(row!["n"]) > highest) highest = BigInt(row!["n"]);
      }
    }
    const [row] = await sql`
      select (select count(*) from public.profiles)::int as users,
        (select count(*) from public.workout_sets)::int as sets`;
    // Whoever was copied before has a lower number.
    return new Filler(sql, templates, tables, highest + 1n, row!["users"], row!["sets"]);
  }

  async fillTo(sets: number, { signal, maxBytes, say }: FillLimits): Promise<void> {
    const average = this.templates.reduce((sum, { sets, perMille }) => sum + sets * perMille, 0) /
      1000;
    while (this.sets < sets) {
      if (signal.aborted) throw new UserError(`stopped at ${this.sets} of ${sets} sets`);
      const wanted = Math.min(CHUNK_SETS, sets - this.sets);
      await this.#copy(Math.max(1, Math.round(wanted / average)));
      const [row] = await this.sql`select pg_database_size(current_database())::float8 as bytes`;
      const gb = Number(row!["bytes"]) / 1e9;
      say(`${this.sets.toLocaleString("en")} sets of ${this.users} users, ${gb.toFixed(1)} GB`);
      if (Number(row!["bytes"]) > maxBytes) throw new UserError("--max-gb is reached");
    }
    await this.#closeSequences();
    say("vacuum and analyze");
    await this.sql.unsafe("vacuum (analyze)");
  }

  async #copy(count: number): Promise<void> {
    const [from, to] = [this.users + 1, this.users + count];
    let border = 0;
    const cases = this.templates.map(({ userId, perMille }) =>
      `when c.dice < ${border += perMille} then '${userId}'::uuid`
    );
    await this.sql.unsafe(`
      create temp table copies as
      select c.n, c.weeks * 7 as days, case ${cases.join(" ")} end as user_id
      from (
        select n, mod(abs(hashint8extended(n, ${SEED})), 1000) as dice,
          mod(abs(hashint8extended(n, ${SEED + 1})), 104)::integer as weeks
        from generate_series(${from}, ${to}) n
      ) c;
      analyze copies`).simple();
    for (const [table, columns] of this.tables) {
      const names = columns.map(({ name }) => `"${name}"`).join(", ");
      const values = columns.map((column) => this.#copied(column)).join(", ");
      const { count } = await this.sql.unsafe(`
        insert into ${table} (${names}) overriding system value
        select ${values} from pg_temp."${bare(table)}" t join copies c on c.user_id = t.${
        keyOf(table)
      }`);
      if (table === "public.workout_sets") this.sets += count;
    }
    await this.sql.unsafe("drop table copies");
    this.users = to;
  }

  #copied({ name, type }: Column): string {
    const value = `t."${name}"`;
    // The library is everybody's.
    if (type === "uuid" && name !== "exercise_id") return `md5(${value}::text || c.n)::uuid`;
    if (/^(date|timestamp.*)\[\]$/.test(type)) {
      const earlier = `array(select d - make_interval(days => c.days) from unnest(${value}) d)`;
      return `case when ${value} is not null then ${earlier}::${type} end`;
    }
    if (type === "bigint") return `${value} + c.n::bigint * ${this.stride}`;
    if (type === "date") return `${value} - c.days`;
    if (type.startsWith("timestamp")) return `${value} - make_interval(days => c.days)`;
    if (name === "email") return `c.n || '-' || ${value}`;
    return value;
  }

  async #closeSequences(): Promise<void> {
    for (const [table, columns] of this.tables) {
      for (const { name, type } of columns) {
        if (type !== "bigint") continue;
        await this.sql.unsafe(`
          select setval(s, greatest((select max("${name}") from ${table}), 1))
          from pg_get_serial_sequence('${table}', '${name}') s where s is not null`);
      }
    }
  }
}

const keyOf = (table: string) =>
  table === "auth.users" || table === "public.profiles" ? "id" : "user_id";
const bare = (table: string) => `template_${table.replace(".", "_")}`;

/** Every table with rows of users, and the columns that can be written. */
async function tablesOf(sql: postgres.ReservedSql): Promise<Map<string, Column[]>> {
  const columns = await sql<Column[]>`
    select format('%I.%I', n.nspname, c.relname) as table, a.attname as name,
      format_type(a.atttypid, null) as type
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('auth', 'private', 'public')
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = ''
    where c.relkind = 'r' and (
      format('%I.%I', n.nspname, c.relname) in ('auth.users', 'public.profiles')
      or (n.nspname in ('private', 'public') and exists (
        select from pg_attribute k where k.attrelid = c.oid and k.attname = 'user_id' and not k.attisdropped
      ))
    )
    order by c.oid, a.attnum`;
  return Map.groupBy(columns, ({ table }) => table) as Map<string, Column[]>;
}
