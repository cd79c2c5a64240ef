import postgres from "postgres";
import { messageOf, UserError } from "../user_error.ts";
import { startCluster } from "./cluster.ts";
import { debianRoot } from "./debian_root.ts";

/** A real PostgreSQL 17 with pgvector, in which throw-away databases are made. */
export interface PostgresServer {
  /** What it is, in words for a report. */
  version: string;
  /** Makes an empty database, or a copy of one that nobody is connected to. */
  freshDatabase(copyOf?: string): Promise<{ url: string; drop(): Promise<void> }>;
  /** Stops the server where it was started here, and leaves another's alone. */
  close(): Promise<void>;
}

export interface PostgresOptions {
  /** A server that is there already, by one of its databases. */
  databaseUrl?: string | undefined;
  /** Where the programs are kept, for the next time. */
  cacheDir?: string | undefined;
  onProgress?: (line: string) => void;
}

/** Takes the server that the URL names, or prepares one on this machine. @throws {UserError} */
export async function openPostgresServer(options: PostgresOptions): Promise<PostgresServer> {
  const { databaseUrl, cacheDir = defaultCacheDir(), onProgress = () => {} } = options;
  if (databaseUrl) return await serverAt(databaseUrl, async () => {});
  const cluster = await startCluster(await debianRoot(cacheDir, onProgress));
  try {
    return await serverAt(cluster.url, cluster.close);
  } catch (error) {
    await cluster.close();
    throw error;
  }
}

/** `$XDG_CACHE_HOME/slow-burn`, as other programs keep what can be fetched again. */
export function defaultCacheDir(): string {
  const base = Deno.env.get("XDG_CACHE_HOME") || `${Deno.env.get("HOME") ?? "/root"}/.cache`;
  return `${base}/slow-burn`;
}

async function serverAt(url: string, close: () => Promise<void>): Promise<PostgresServer> {
  const onServer = async <T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
    const sql = postgres(url, { max: 1, onnotice: () => {} });
    try {
      return await work(sql);
    } finally {
      await sql.end();
    }
  };
  const version = await onServer(async (sql) => {
    const [row] = await sql`
      select current_setting('server_version') as version,
        (select default_version from pg_available_extensions where name = 'vector') as pgvector`;
    if (!row!["pgvector"]) throw new UserError("DATABASE_URL: this PostgreSQL has no pgvector");
    return `PostgreSQL ${row!["version"]}, pgvector ${row!["pgvector"]}`;
  }).catch((error) => {
    if (error instanceof UserError) throw error;
    throw new UserError(`DATABASE_URL: cannot connect (${messageOf(error)})`);
  });
  return {
    version,
    freshDatabase: async (copyOf) => {
      const name = `slow_burn_${crypto.randomUUID().replaceAll("-", "_")}`;
      try {
        const template = copyOf ? new URL(copyOf).pathname.slice(1) : "template1";
        await onServer((sql) => sql`create database ${sql(name)} template ${sql(template)}`);
      } catch (error) {
        throw new UserError(
          `DATABASE_URL: its user must be allowed to create databases (${messageOf(error)})`,
        );
      }
      const own = new URL(url);
      own.pathname = `/${name}`;
      const drop = async () => {
        await onServer((sql) => sql`drop database if exists ${sql(name)} with (force)`);
      };
      return { url: own.href, drop };
    },
    close,
  };
}
