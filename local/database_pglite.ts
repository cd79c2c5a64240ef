import type { PGlite } from "@electric-sql/pglite";
import { databaseOn } from "./backend.ts";
import type { Database } from "./database.ts";
import { type EmbeddedOptions, EmbeddedPostgres } from "./embedded_postgres.ts";

/** PostgreSQL in this process, with every access behind one lock. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Database> {
  const backend = await EmbeddedPostgres.open(options);
  const database = databaseOn(backend, backend.pglite);
  backend.onReopened = (pglite) => void (database.connection.driver = pglite);
  return database;
}

/** The whole database as one file, to start others from. */
export async function dump(database: Database): Promise<Blob> {
  const pglite = database.connection.driver as PGlite;
  return await database.alone(() => pglite.dumpDataDir("gzip"));
}
