import type { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { pgtap } from "@electric-sql/pglite/pgtap";
import { vector } from "@electric-sql/pglite/vector";
import { createPgliteConnection } from "@supabase/lite/pglite";
import { type Database, type LiteConnection, type Session, vectorSerializers } from "./database.ts";
import { lockedKysely } from "./dialect.ts";
import { Mutex } from "./mutex.ts";

export interface EmbeddedOptions {
  /** Folder of the data; null for memory. */
  folder: string | null;
  /** What to start from, when the folder is empty. */
  snapshot?: Blob;
  username?: string;
}

/** Types as PostgREST's JSON shows them: ISO 8601 times, plain numbers. */
const parsers = {
  1114: (text: string) => text.replace(" ", "T"),
  1184: (text: string) => text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00"),
  1700: Number,
};

/** PostgreSQL in this process, with every access behind one lock. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Database> {
  const mutex = new Mutex();
  const connection = await createPgliteConnection({
    ...(options.folder && { url: options.folder }),
    pgliteOptions: {
      extensions: { vector, pg_trgm, pgtap },
      parsers,
      ...(options.snapshot && { loadDataDir: options.snapshot }),
      ...(options.username && { username: options.username }),
    },
  });
  const pglite = connection.driver;
  await pglite.waitReady;
  connection.kysely = lockedKysely(pglite, mutex);
  const session = sessionOf(pglite);
  // A database's own settings do not reach PGlite's session.
  await session.exec(`set timezone to 'UTC'; set search_path to "$user", public, extensions`);
  return {
    connection: connection as unknown as LiteConnection,
    kysely: connection.kysely,
    query: (sql, params) => mutex.run(() => session.query(sql, params)),
    exec: (sql) => mutex.run(() => session.exec(sql)),
    alone: (work) => mutex.run(() => work(session)),
    async learnVectors() {
      const serializers = await mutex.run(() => vectorSerializers(session));
      for (const [oid, serialize] of serializers) pglite.serializers[oid] = serialize;
    },
    close: () => mutex.run(() => pglite.close()),
  };
}

/** The whole database as one file, to start others from. */
export async function dump(database: Database): Promise<Blob> {
  const pglite = (database.connection as unknown as { driver: PGlite }).driver;
  return await database.alone(() => pglite.dumpDataDir("gzip"));
}

function sessionOf(pglite: PGlite): Session {
  return {
    query: async <T>(sql: string, params?: unknown[]) => (await pglite.query<T>(sql, params)).rows,
    exec: async (sql) => void await pglite.exec(sql),
  };
}
