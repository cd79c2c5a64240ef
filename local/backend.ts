import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import { type Database, type Session, vectorSerializers } from "./database.ts";
import { liteConnection } from "./lite_internals.ts";
import { Abandoned } from "./request.ts";

/** A statement with its parameters, `$1` and on. */
export interface Statement {
  sql: string;
  params: readonly unknown[];
}

/** One session of the database, for whoever holds it until it is released. */
export interface Lease {
  run<R>(sql: string, params: readonly unknown[]): Promise<QueryResult<R>>;
  /** Runs a script of several statements. */
  exec(sql: string): Promise<void>;
  /**
   * Runs statements whose texts come again and again as one transaction, and gives what the last
   * one gave.
   */
  transaction<R>(statements: readonly Statement[]): Promise<QueryResult<R>>;
  release(): void;
}

/** All that an embedded and a real PostgreSQL differ in. */
export interface Backend {
  /** Waits until a session is free. */
  acquire(): Promise<Lease>;
  /** How a value becomes a parameter of the type `oid`. */
  learn(oid: number, serialize: (value: unknown) => string): void;
  close(): Promise<void>;
}

/** A database over its backend; `driver` is the library's own client, for what only that can do. */
export function databaseOn(backend: Backend, driver: unknown): Database {
  const kysely = kyselyOn(backend);
  const alone: Database["alone"] = async (work) => {
    const lease = await backend.acquire();
    try {
      return await work(sessionOf(lease));
    } finally {
      lease.release();
    }
  };
  return {
    connection: liteConnection(kysely, driver),
    kysely,
    alone,
    async transaction<R>(statements: readonly Statement[], signal?: AbortSignal) {
      const lease = await backend.acquire();
      try {
        if (signal?.aborted) throw new Abandoned();
        return (await lease.transaction<R>(statements)).rows;
      } finally {
        lease.release();
      }
    },
    query: (sql, params) => alone((session) => session.query(sql, params)),
    exec: (sql) => alone((session) => session.exec(sql)),
    async learnVectors() {
      for (const [oid, serialize] of await alone(vectorSerializers)) backend.learn(oid, serialize);
    },
    close: () => backend.close(),
  };
}

function sessionOf(lease: Lease): Session {
  return {
    query: async <T>(sql: string, params: unknown[] = []) => (await lease.run<T>(sql, params)).rows,
    exec: (sql) => lease.exec(sql),
  };
}

// deno-lint-ignore no-explicit-any
function kyselyOn(backend: Backend): Kysely<any> {
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new LeaseDriver(backend),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

class LeasedConnection implements DatabaseConnection {
  constructor(readonly lease: Lease) {}

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.lease.run<R>(query.sql, query.parameters);
  }

  // deno-lint-ignore require-yield
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("the local stack streams no rows");
  }
}

/** A connection is a lease, so that a transaction has its session to itself. */
class LeaseDriver implements Driver {
  constructor(readonly backend: Backend) {}

  async init() {}

  async acquireConnection() {
    return new LeasedConnection(await this.backend.acquire());
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
  async releaseConnection(connection: DatabaseConnection) {
    (connection as LeasedConnection).lease.release();
  }

  async destroy() {}
}
