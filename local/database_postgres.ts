import type { QueryResult } from "kysely";
import postgres, { type ReservedSql, type Row, type RowList, type Sql } from "postgres";
import { databaseOn, type Lease, type Statement } from "./backend.ts";
import type { Database } from "./database.ts";
import { type ClientOptions, type PostgresSession, PostgresSessions } from "./postgres_sessions.ts";
import { messageOf, UserError } from "./user_error.ts";

/** Values arrive as JSON text or as objects; the driver would quote the text once more. */
const asJson = (value: unknown) => typeof value === "string" ? value : JSON.stringify(value);
const asIs = (value: string) => value;
const isoTime = (text: string) => text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00");

const MAX_SESSIONS = 10;

const TYPES = {
  int8: { to: 20, from: [20], serialize: String, parse: Number },
  json: { to: 114, from: [114], serialize: asJson, parse: JSON.parse },
  jsonb: { to: 3802, from: [3802], serialize: asJson, parse: JSON.parse },
  numeric: { to: 1700, from: [1700], serialize: String, parse: Number },
  date: { to: 1082, from: [1082], serialize: asIs, parse: asIs },
  timestamp: { to: 1114, from: [1114], serialize: asIs, parse: isoTime },
  timestamptz: { to: 1184, from: [1184], serialize: asIs, parse: isoTime },
};

/** A real PostgreSQL with pgvector, by its URL: a pool of sessions. */
export async function openPostgres(url: string): Promise<Database> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new UserError(
      "DATABASE_URL: it must look like postgres://user:password@host:5432/database",
    );
  }
  const open = (options: Partial<ClientOptions> = {}) =>
    postgres(url, {
      ...options,
      max: 1,
      onnotice: () => {},
      connection: { TimeZone: "UTC" },
      types: TYPES,
    }) as unknown as Sql;
  const sql = open();
  try {
    await sql.unsafe("select 1");
  } catch (error) {
    await sql.end();
    throw new UserError(`DATABASE_URL: cannot connect (${messageOf(error)})`);
  }
  const sessions = new PostgresSessions(open, MAX_SESSIONS);
  const backend = {
    acquire: async () => leaseOf(await sessions.acquire(), sessions),
    learn: (oid: number, serialize: (value: unknown) => string) => sessions.learn(oid, serialize),
    close: async () => {
      await sessions.close();
      await sql.end({ timeout: 1 });
    },
  };
  return databaseOn(backend, sql);
}

function leaseOf(session: PostgresSession, sessions: PostgresSessions): Lease {
  return {
    run: <R>(text: string, params: readonly unknown[]) =>
      // deno-lint-ignore no-explicit-any
      session.guard(async (sql) => resultOf<R>(await sql.unsafe(text, [...params] as any[]))),
    exec: (text) => session.guard(async (sql) => void await sql.unsafe(text).simple()),
    transaction: <R>(statements: readonly Statement[]) =>
      session.guard(async (sql) => resultOf<R>(await together(sql, statements))),
    release: () => sessions.release(session),
  };
}

/**
 * All on their way before the first is answered, each prepared once a session, as PostgREST does
 * it. After one that fails PostgreSQL refuses the others, and what should commit rolls back.
 */
async function together(session: ReservedSql, statements: readonly Statement[]) {
  const sent = [
    session.unsafe("begin", [], NAMED),
    // deno-lint-ignore no-explicit-any
    ...statements.map(({ sql, params }) => session.unsafe(sql, [...params] as any[], NAMED)),
    session.unsafe("commit", [], NAMED),
  ];
  const settled = await Promise.allSettled(sent);
  const failed = settled.find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
  return await sent.at(-2)!;
}

const NAMED = { prepare: true, simple: false };

function resultOf<R>(result: RowList<Row[]>): QueryResult<R> {
  const rows = [...result] as unknown as R[];
  return ["INSERT", "UPDATE", "DELETE"].includes(result.command)
    ? { rows, numAffectedRows: BigInt(result.count) }
    : { rows };
}
