import type { PGlite } from "@electric-sql/pglite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import { currentRequest } from "./request.ts";
import type { Mutex } from "./mutex.ts";

/** PostgreSQL's own error when a statement takes longer than its role may. */
class StatementTimeout extends Error {
  readonly code = "57014";
  constructor() {
    super("canceling statement due to statement timeout");
  }
}

class LockedConnection implements DatabaseConnection {
  constructor(readonly pglite: PGlite, readonly release: () => void) {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const started = performance.now();
    const { rows, affectedRows } = await this.pglite.query<R>(query.sql, [...query.parameters]);
    // PGlite has no timers of its own while a statement runs: judge it afterwards, the transaction
    // is rolled back all the same.
    if (performance.now() - started > (currentRequest()?.timeoutMs ?? Infinity)) {
      throw new StatementTimeout();
    }
    return affectedRows === undefined ? { rows } : { rows, numAffectedRows: BigInt(affectedRows) };
  }

  // deno-lint-ignore require-yield
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("PGlite does not stream");
  }
}

class LockedDriver implements Driver {
  constructor(readonly pglite: PGlite, readonly mutex: Mutex) {}

  async init() {}

  /** PGlite is a single session, so whoever has a connection has all of it until it is released. */
  async acquireConnection() {
    return new LockedConnection(this.pglite, await this.mutex.acquire());
  }

  async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw("begin"));
  }

  async commitTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }

  async rollbackTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw("rollback"));
  }

  // deno-lint-ignore require-await
  async releaseConnection(connection: LockedConnection) {
    connection.release();
  }

  async destroy() {}
}

/** Kysely on PGlite, one transaction at a time. */
// deno-lint-ignore no-explicit-any
export function lockedKysely(pglite: PGlite, mutex: Mutex): Kysely<any> {
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new LockedDriver(pglite, mutex) as Driver,
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
  return new Kysely({ dialect });
}
