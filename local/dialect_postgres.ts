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
import type { ReservedSql, Sql } from "postgres";

class ReservedConnection implements DatabaseConnection {
  constructor(readonly sql: ReservedSql) {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    // deno-lint-ignore no-explicit-any
    const rows = await this.sql.unsafe(query.sql, [...query.parameters] as any[]);
    const result = { rows: [...rows] as unknown as R[] };
    return ["INSERT", "UPDATE", "DELETE"].includes(rows.command)
      ? { ...result, numAffectedRows: BigInt(rows.count) }
      : result;
  }

  // deno-lint-ignore require-yield
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("not needed by the API");
  }
}

class PostgresDriver implements Driver {
  constructor(readonly sql: Sql) {}

  async init() {}

  async acquireConnection() {
    return new ReservedConnection(await this.sql.reserve());
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
  async releaseConnection(connection: ReservedConnection) {
    connection.sql.release();
  }

  async destroy() {}
}

/** Kysely on a pool of connections to a real PostgreSQL. */
// deno-lint-ignore no-explicit-any
export function pooledKysely(sql: Sql): Kysely<any> {
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PostgresDriver(sql) as Driver,
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
  return new Kysely({ dialect });
}
