import type { Connection } from "@supabase/lite";
import type { Kysely } from "kysely";

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
