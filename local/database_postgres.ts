import { PgliteConnection } from "@supabase/lite/pglite";
import postgres, { type Sql } from "postgres";
import { type Database, type LiteConnection, type Session, vectorSerializers } from "./database.ts";
import { pooledKysely } from "./dialect_postgres.ts";
import { messageOf, UserError } from "./user_error.ts";

/** Values arrive as JSON text or as objects; the driver would quote the text once more. */
const asJson = (value: unknown) => typeof value === "string" ? value : JSON.stringify(value);
const asIs = (value: string) => value;
const isoTime = (text: string) => text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00");

const TYPES = {
  int8: { to: 20, from: [20], serialize: String, parse: Number },
  json: { to: 114, from: [114], serialize: asJson, parse: JSON.parse },
  jsonb: { to: 3802, from: [3802], serialize: asJson, parse: JSON.parse },
  numeric: { to: 1700, from: [1700], serialize: String, parse: Number },
  date: { to: 1082, from: [1082], serialize: asIs, parse: asIs },
  timestamp: { to: 1114, from: [1114], serialize: asIs, parse: isoTime },
  timestamptz: { to: 1184, from: [1184], serialize: asIs, parse: isoTime },
};

/**
 * What `@supabase/lite/postgres` extends. That module itself needs an optional peer dependency,
 * which Deno does not link without a `node_modules` folder.
 */
const LiteBase = Object.getPrototypeOf(PgliteConnection) as new (
  config: { url: string },
) => Omit<LiteConnection, "driver"> & { driver: unknown };

class PostgresConnection extends LiteBase {
  constructor(url: string, sql: Sql) {
    super({ url });
    this.driver = sql;
    this.kysely = pooledKysely(sql);
  }
}

/** A real PostgreSQL with pgvector, by its URL. */
export async function openPostgres(url: string): Promise<Database> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new UserError(
      "DATABASE_URL: it must look like postgres://user:password@host:5432/database",
    );
  }
  const sql = postgres(url, {
    max: 10,
    onnotice: () => {},
    connection: { TimeZone: "UTC" },
    types: TYPES,
  }) as unknown as Sql;
  const session = sessionOf(sql);
  try {
    await session.query("select 1");
  } catch (error) {
    await sql.end();
    throw new UserError(`DATABASE_URL: cannot connect (${messageOf(error)})`);
  }
  const connection = new PostgresConnection(url, sql);
  return {
    ...session,
    connection: connection as unknown as LiteConnection,
    kysely: connection.kysely,
    async alone(work) {
      const reserved = await sql.reserve();
      try {
        return await work(sessionOf(reserved));
      } finally {
        reserved.release();
      }
    },
    async learnVectors() {
      for (const [oid, serialize] of await vectorSerializers(session)) {
        sql.options.serializers[oid] = serialize;
      }
    },
    close: () => sql.end(),
  };
}

function sessionOf(sql: Pick<Sql, "unsafe">): Session {
  return {
    query: async <T>(text: string, params: unknown[] = []) =>
      // deno-lint-ignore no-explicit-any
      [...await sql.unsafe(text, params as any[])] as unknown as T[],
    exec: async (text) => void await sql.unsafe(text).simple(),
  };
}
