import type { ReservedSql, Sql } from "postgres";

/** Long for a database that is there, short beside the 10 s that a function waits. */
const OPENING_MS = 5000;

type Serialize = (value: unknown) => string;

/** What PostgreSQL itself says of a connection that is gone: the Data API makes 503 of it. */
export class ConnectionLost extends Error {
  readonly code = "08006";
  constructor(options?: ErrorOptions) {
    super("the connection to the database broke; what was not committed is not stored", options);
  }
}

/** What differs from client to client. */
export interface ClientOptions {
  /** Told at once when the connection has ended. */
  onclose: () => void;
  /** Whether it asks for the types of arrays, as the driver does. */
  fetch_types: boolean;
}

/** A session of its own connection, for as long as that lives. */
export interface PostgresSession {
  sql: ReservedSql;
  isAlive(): boolean;
  /** Runs `work`; a connection that is gone, or goes meanwhile, is `ConnectionLost`. */
  guard<T>(work: (sql: ReservedSql) => Promise<T>): Promise<T>;
}

/**
 * A pool of sessions, each a client of one connection. The driver's own pool gives a reserved
 * session back as good after its connection broke; the next write then ends the whole process
 * (porsager/postgres 1208). Here a broken session is put away, and nobody writes to it.
 */
export class PostgresSessions {
  readonly #open: (options: ClientOptions) => Sql;
  readonly #max: number;
  readonly #clients = new Map<PostgresSession, Sql>();
  readonly #idle: PostgresSession[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #serializers = new Map<number, Serialize>();
  /** A client that has asked the database for its types of arrays. */
  #typed: Sql | null = null;
  #count = 0;

  /** @param open makes a client of one connection */
  constructor(open: (options: ClientOptions) => Sql, max: number) {
    this.#open = open;
    this.#max = max;
  }

  /** Waits until a session is free. @throws {ConnectionLost} when none can be opened */
  async acquire(): Promise<PostgresSession> {
    for (;;) {
      const session = this.#idle.pop();
      if (session?.isAlive()) return session;
      if (session) this.#putAway(session);
      else if (this.#count < this.#max) return await this.#start();
      else await new Promise<void>((free) => this.#waiting.push(free));
    }
  }

  release(session: PostgresSession): void {
    if (session.isAlive()) this.#idle.push(session);
    else this.#putAway(session);
    this.#waiting.shift()?.();
  }

  learn(oid: number, serialize: Serialize): void {
    this.#serializers.set(oid, serialize);
    // There are new types: the next session asks anew.
    this.#typed = null;
    for (const sql of this.#clients.values()) sql.options.serializers[oid] = serialize;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#clients.values()].map((sql) => sql.end({ timeout: 1 })));
  }

  async #start(): Promise<PostgresSession> {
    this.#count++;
    const life = new Life();
    const typed = this.#typed;
    const client = this.#open({ onclose: () => life.end(), fetch_types: typed === null });
    // One that is cut off while it asks rejects where nobody can catch it.
    if (typed) copyTypes(typed, client);
    for (const [oid, serialize] of this.#serializers) client.options.serializers[oid] = serialize;
    try {
      // The driver forgets who reserves a connection that is not open yet.
      const opening = client.unsafe("select 1").then(() => client.reserve());
      const session = sessionOf(await life.outlast(inTime(opening)), life);
      this.#clients.set(session, client);
      this.#typed ??= client;
      return session;
    } catch (cause) {
      this.#count--;
      this.#waiting.shift()?.();
      client.end({ timeout: 0 }).catch(() => {});
      throw new ConnectionLost({ cause });
    }
  }

  #putAway(session: PostgresSession): void {
    this.#count--;
    this.#clients.delete(session);
  }
}

/** A driver whose connection breaks while it opens may try for ever, and say nothing. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Error(`no session within ${OPENING_MS} ms`)),
    OPENING_MS,
  );
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {});
  }
}

function copyTypes({ options: from }: Sql, { options: to }: Sql): void {
  Object.assign(to.parsers, from.parsers);
  Object.assign(to.serializers, from.serializers);
  const sharedOf = (options: object) => (options as { shared: { typeArrayMap?: object } }).shared;
  sharedOf(to).typeArrayMap = { ...sharedOf(from).typeArrayMap };
}

/** A connection's life: the driver leaves some of what it was asked without an answer at its end. */
class Life {
  #hasEnded = false;
  readonly #outlasting = new Set<() => void>();

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  end(): void {
    this.#hasEnded = true;
    for (const lose of this.#outlasting) lose();
  }

  /** What `work` gives, if the connection lives so long. @throws {ConnectionLost} */
  async outlast<T>(work: Promise<T>): Promise<T> {
    const { promise, reject } = Promise.withResolvers<never>();
    const lose = () => reject(new ConnectionLost());
    this.#outlasting.add(lose);
    if (this.#hasEnded) lose();
    try {
      return await Promise.race([work, promise]);
    } finally {
      this.#outlasting.delete(lose);
    }
  }
}

function sessionOf(sql: ReservedSql, life: Life): PostgresSession {
  return {
    sql,
    isAlive: () => !life.hasEnded,
    async guard(work) {
      if (life.hasEnded) throw new ConnectionLost();
      try {
        return await life.outlast(work(sql));
      } catch (cause) {
        if (!life.hasEnded && !isOfDriver(cause)) throw cause;
        throw new ConnectionLost({ cause });
      }
    },
  };
}

/** `CONNECTION_CLOSED`, `ECONNRESET` …: the driver's and the system's codes; SQLSTATEs have five. */
function isOfDriver(error: unknown): boolean {
  return /^(CONNECT|E[A-Z]{4,}$)/.test(String((error as { code?: unknown } | null)?.code));
}
