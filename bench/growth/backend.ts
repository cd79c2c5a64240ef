import postgres from "postgres";
import { UserError } from "../../local/user_error.ts";

interface Argument {
  name: string;
  type: string;
}

interface Callable {
  args: Argument[];
  isSet: boolean;
}

/** What one measured call took and moved. */
export interface Cost {
  cpuMs: number;
  bytes: number;
  rowsRead: number;
  rowsWritten: number;
}

const CALLER = {
  search_path: '"public", "extensions"',
  statement_timeout: "60000",
  role: "authenticated",
};
const ROWS = `
  select coalesce(sum(seq_tup_read + idx_tup_fetch), 0)::float8 as read,
    coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::float8 as written
  from pg_stat_xact_user_tables`;

/** One session of a PostgreSQL on this machine, whose process can be watched. */
export class Backend {
  /** Bytes that the calls answered since it was last set to 0. */
  bytes = 0;

  private constructor(
    readonly sql: postgres.ReservedSql,
    private readonly pool: postgres.Sql,
    private readonly url: string,
    private readonly pid: number,
    private readonly functions: Map<string, Callable>,
  ) {}

  /** @throws {UserError} when the server runs elsewhere, where its processes can't be seen */
  static async open(url: string): Promise<Backend> {
    const pool = postgres(url, { max: 1, onnotice: () => {} });
    const sql = await pool.reserve();
    const [row] = await sql`select pg_backend_pid() as pid`;
    const pid = Number(row!["pid"]);
    try {
      await cpuNs(pid);
    } catch {
      await pool.end();
      throw new UserError(
        "growth reads /proc of the database's process: the server must run on this Linux machine",
      );
    }
    // What a parallel worker does would be counted nowhere.
    await sql.unsafe("set max_parallel_workers_per_gather = 0; set timezone = 'UTC'").simple();
    return new Backend(sql, pool, url, pid, await functionsOf(sql));
  }

  async close(): Promise<void> {
    await this.pool.end({ timeout: 1 });
  }

  /** A new session on the same database; this one is to be closed before. */
  reopened(): Promise<Backend> {
    return Backend.open(this.url);
  }

  /** Runs as this user, in one transaction that is kept only when `keep` says so. */
  async as<T>(userId: string, keep: boolean, work: () => Promise<T>): Promise<T> {
    await this.sql.unsafe("begin");
    let done = false;
    try {
      const claims = JSON.stringify({ sub: userId, role: "authenticated" });
      const settings = Object.entries({ "request.jwt.claims": claims, ...CALLER });
      const calls = settings.map(([name], i) => `set_config('${name}', $${i + 1}, true)`);
      await this.sql.unsafe(`select ${calls.join(", ")}`, settings.map(([, value]) => value));
      const result = await work();
      done = keep;
      return result;
    } finally {
      await this.sql.unsafe(done ? "commit" : "rollback");
    }
  }

  /** Calls a SQL function of the API within `as`. */
  async rpc<T>(name: string, args: Record<string, unknown>): Promise<T> {
    const found = this.functions.get(name);
    if (!found) throw new Error(`${name}: no such function`);
    const given = found.args.filter((arg) => arg.name in args);
    const named = given.map(({ name, type }, i) => `"${name}" := $${i + 1}::text::${type}`);
    const call = `public."${name}"(${named.join(", ")})`;
    const text = found.isSet
      ? `select coalesce(json_agg(f), '[]')::text as body from ${call} f`
      : `select to_json(${call})::text as body`;
    const params = given.map(({ name, type }) => asText(args[name], type));
    const [row] = await this.sql.unsafe(text, params as string[], { prepare: true });
    const body = (row?.["body"] ?? "null") as string;
    this.bytes += new TextEncoder().encode(body).length;
    return JSON.parse(body || "null");
  }

  /** What `work` costs this session, what it defers until the commit included; within `as`. */
  async costOf(work: () => Promise<unknown>, withRows = false): Promise<Cost> {
    const before = withRows ? await this.rows() : { read: 0, written: 0 };
    this.bytes = 0;
    const from = await cpuNs(this.pid);
    await work();
    await this.sql.unsafe("set constraints all immediate");
    const cpuMs = (await cpuNs(this.pid) - from) / 1e6;
    const { bytes } = this;
    const after = withRows ? await this.rows() : before;
    return {
      cpuMs,
      bytes,
      rowsRead: after.read - before.read,
      rowsWritten: after.written - before.written,
    };
  }

  private async rows(): Promise<{ read: number; written: number }> {
    const [row] = await this.sql.unsafe(ROWS);
    return { read: row!["read"], written: row!["written"] };
  }
}

/** Nanoseconds that the only thread of a process has run: /proc/PID/stat, but finer. */
async function cpuNs(pid: number): Promise<number> {
  const text = await Deno.readTextFile(`/proc/${pid}/schedstat`);
  return Number(text.split(" ")[0]);
}

function asText(value: unknown, type: string): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value) && !type.startsWith("json")) return `{${value.join(",")}}`;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

async function functionsOf(sql: postgres.ReservedSql): Promise<Map<string, Callable>> {
  const rows = await sql.unsafe(`
    select p.proname, p.proretset, (
      select coalesce(json_agg(json_build_object('name', a.name, 'type', format_type(a.type, null)) order by a.n), '[]')
      from unnest(p.proargnames, p.proargtypes::oid[]) with ordinality a (name, type, n)
      where a.type is not null
    )::text as args
    from pg_proc p where p.pronamespace = 'public'::regnamespace`);
  return new Map(
    rows.map((row) => [row["proname"], {
      args: JSON.parse(row["args"]) as Argument[],
      isSet: row["proretset"],
    }]),
  );
}
