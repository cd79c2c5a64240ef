import { PGlite } from "@electric-sql/pglite";
import { pgcrypto } from "@electric-sql/pglite/contrib/pgcrypto";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { pgtap } from "@electric-sql/pglite/pgtap";
import { vector } from "@electric-sql/pglite/vector";
import type { Backend, Lease, Statement } from "./backend.ts";
import { Mutex } from "./mutex.ts";
import { watchForBreakdown } from "./pglite_breakdown.ts";
import { currentRequest } from "./request.ts";
import { messageOf } from "./user_error.ts";

export interface EmbeddedOptions {
  /** Folder of the data; null for memory. */
  folder: string | null;
  /** What to start from, when the folder is empty. */
  snapshot?: Blob;
  username?: string;
  /** Where a breakdown is told of; standard error unless given. */
  log?: (line: string) => void;
}

type Serialize = (value: unknown) => string;

const asIs = (text: string) => text;

/** Types as PostgREST's JSON shows them: ISO 8601 times, plain numbers. */
const parsers = {
  20: Number,
  114: JSON.parse,
  1082: asIs,
  1083: asIs,
  1114: (text: string) => text.replace(" ", "T"),
  1184: (text: string) => text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00"),
  1266: asIs,
  1700: Number,
  3802: JSON.parse,
};

/** PostgreSQL's own error when a statement takes longer than its role may. */
class StatementTimeout extends Error {
  readonly code = "57014";
  constructor() {
    super("canceling statement due to statement timeout");
  }
}

/** What a client of PostgreSQL is told when the server is gone in the middle of a statement. */
class ConnectionLost extends Error {
  readonly code = "08006";
  constructor() {
    super(
      "the embedded database broke down in this statement and is opened again; nothing of it was stored",
    );
  }
}

/**
 * PGlite is a single session, so whoever has a lease has all of it until it is released. What breaks
 * PGlite down ends one statement: the database is opened again from what it had committed.
 */
export class EmbeddedPostgres implements Backend {
  readonly #options: EmbeddedOptions;
  readonly #mutex = new Mutex();
  readonly #serializers = new Map<number, Serialize>();
  #pglite: PGlite;
  #breakdown: () => Error | null;
  /** Called with each new PGlite after the first. */
  onReopened: (pglite: PGlite) => void = () => {};

  private constructor(options: EmbeddedOptions, pglite: PGlite) {
    this.#options = options;
    this.#pglite = pglite;
    this.#breakdown = watchForBreakdown(pglite);
  }

  static async open(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
    return new EmbeddedPostgres(options, await start(options));
  }

  get pglite(): PGlite {
    return this.#pglite;
  }

  async acquire(): Promise<Lease> {
    const unlock = await this.#mutex.acquire();
    try {
      if (this.#breakdown()) await this.#reopen();
    } catch (error) {
      unlock();
      throw error;
    }
    return {
      run: (sql, params) => this.#statement(() => run(this.#pglite, sql, params)),
      exec: (sql) => this.#statement(async () => void await this.#pglite.exec(sql)),
      transaction: (statements) => this.#transaction(statements),
      release: () => void this.#release(unlock),
    };
  }

  learn(oid: number, serialize: Serialize): void {
    this.#serializers.set(oid, serialize);
    this.#pglite.serializers[oid] = serialize;
  }

  async close(): Promise<void> {
    await this.#mutex.run(async () =>
      this.#breakdown() ? abandon(this.#pglite) : await this.#pglite.close()
    );
  }

  async #transaction<R>(statements: readonly Statement[]) {
    const one = <T>(sql: string, params: readonly unknown[] = []) =>
      this.#statement(() => run<T>(this.#pglite, sql, params));
    await one("begin");
    try {
      let last = { rows: [] as R[] };
      for (const { sql, params } of statements) last = await one<R>(sql, params);
      await one("commit");
      return last;
    } catch (error) {
      await one("rollback");
      throw error;
    }
  }

  /** A broken PGlite may answer anything, an empty result too: nothing it says is passed on. */
  async #statement<T>(work: () => Promise<T>): Promise<T> {
    if (this.#breakdown()) throw new ConnectionLost();
    try {
      return await work();
    } finally {
      // deno-lint-ignore no-unsafe-finally
      if (this.#breakdown()) throw new ConnectionLost();
    }
  }

  async #release(unlock: () => void): Promise<void> {
    // Whoever comes next tries again, and is told why it fails.
    if (this.#breakdown()) await this.#reopen().catch(() => {});
    unlock();
  }

  async #reopen(): Promise<void> {
    const { log = console.error, snapshot: _beginning, ...options } = this.#options;
    const started = performance.now();
    const cause = messageOf(this.#breakdown());
    try {
      // Memory is read as a disk would be after a crash.
      const snapshot = options.folder === null ? await this.#pglite.dumpDataDir("none") : null;
      abandon(this.#pglite);
      this.#pglite = await start({ ...options, ...(snapshot && { snapshot }) });
    } catch (error) {
      log(
        `The embedded database broke down (${cause}) and cannot be opened again: ${
          messageOf(error)
        }`,
      );
      throw error;
    }
    this.#breakdown = watchForBreakdown(this.#pglite);
    for (const [oid, serialize] of this.#serializers) this.#pglite.serializers[oid] = serialize;
    this.onReopened(this.#pglite);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    log(
      `The embedded database broke down (${cause}) and was opened again in ${seconds} s; what is stored is kept.`,
    );
  }
}

async function start(options: EmbeddedOptions): Promise<PGlite> {
  const pglite = await PGlite.create({
    extensions: { vector, pg_trgm, pgcrypto, pgtap },
    parsers,
    ...(options.folder && { dataDir: options.folder }),
    ...(options.snapshot && { loadDataDir: options.snapshot }),
    ...(options.username && { username: options.username }),
  });
  // A database's own settings do not reach PGlite's session.
  await pglite.exec(`set timezone to 'UTC'; set search_path to "$user", public, extensions`);
  return pglite;
}

/** Gives back the files of a PGlite that can no longer be closed: a shutdown could write nonsense. */
function abandon(pglite: PGlite): void {
  (pglite.Module.FS as unknown as { quit(): void }).quit();
}

async function run<R>(pglite: PGlite, sql: string, params: readonly unknown[]) {
  const started = performance.now();
  const { rows, affectedRows } = await pglite.query<R>(sql, [...params]);
  // PGlite has no timers of its own while a statement runs: judge it afterwards, the transaction
  // is rolled back all the same.
  if (performance.now() - started > (currentRequest()?.timeoutMs ?? Infinity)) {
    throw new StatementTimeout();
  }
  return affectedRows === undefined ? { rows } : { rows, numAffectedRows: BigInt(affectedRows) };
}
