import type { Connection } from "@supabase/lite";
import type { Kysely } from "kysely";
import type { Statement } from "./backend.ts";

/** A connection that the embedded API works on. */
// deno-lint-ignore no-explicit-any
export type LiteConnection = Connection<any, any>;

/** One thing at a time on the database, as whoever opened it. */
export interface Session {
  query<T>(sql: string, params?: unknown[]): Promise<T[]>;
  /** Runs a script of several statements. */
  exec(sql: string): Promise<void>;
}

/** A database with its API connection, embedded or real. */
export interface Database extends Session {
  readonly connection: LiteConnection;
  // deno-lint-ignore no-explicit-any
  readonly kysely: Kysely<any>;
  /** Alone with the database: nobody else's statement comes between. */
  alone<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /**
   * Runs statements as one transaction, and gives the rows of the last one.
   *
   * @param signal aborted when nobody waits for them any more
   * @throws {Abandoned} when it is, and nothing has begun
   */
  transaction<R>(statements: readonly Statement[], signal?: AbortSignal): Promise<R[]>;
  /**
   * A JSON array of numbers is a vector to PostgREST, and an array of PostgreSQL's to the drivers:
   * teaches the driver the vector types, once the extension is there.
   */
  learnVectors(): Promise<void>;
  close(): Promise<void>;
}

/** In one transaction, or not at all. */
export async function inTransaction<T>(
  session: Session,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  await session.exec("begin");
  try {
    const result = await work(session);
    await session.exec("commit");
    return result;
  } catch (error) {
    await session.exec("rollback");
    throw error;
  }
}

/**
 * Puts the session's settings back when `work`, a transaction, is done; one that fails has set none.
 * An embedded database has no other session.
 */
export async function keepingSettings(
  session: Session,
  work: () => Promise<void>,
): Promise<void> {
  const settings = await session.query<{ name: string; setting: string }>(
    "select name, setting from pg_settings where source = 'session'",
  );
  await work();
  await session.exec("reset all");
  for (const { name, setting } of settings) {
    await session.query("select set_config($1, $2, false)", [name, setting]);
  }
}

/** The vector types' oids, and how a value becomes one. */
export async function vectorSerializers(
  session: Session,
): Promise<[oid: number, serialize: (value: unknown) => string][]> {
  const types = await session.query<{ oid: number }>(
    "select oid::int4 as oid from pg_type where typname in ('vector', 'halfvec')",
  );
  const serialize = (value: unknown) =>
    Array.isArray(value) ? JSON.stringify(value) : String(value);
  return types.map(({ oid }) => [oid, serialize]);
}
