import type { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { OWNER } from "../local/bootstrap.ts";
import type { Session } from "../local/database.ts";
import { bareDatabase } from "../local/snapshot.ts";

/** A database as a new hosted project has it, which the real CLI connects to; gone when closed. */
export interface HostedDatabase {
  /** For the CLI's `--remote`. */
  url: string;
  /** As the role that the CLI's statements run as, which is no superuser. */
  query<T>(sql: string): Promise<T[]>;
  /** Several statements in a row, with nobody's in between. */
  alone<T>(work: (session: Session) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Starts an empty one in memory, behind a free port of this machine. */
export async function startHostedDatabase(): Promise<HostedDatabase> {
  const database = await bareDatabase();
  const { driver: db } = database.connection as unknown as { driver: PGlite };
  // The embedded database is one session, whatever user a client names: it becomes the owner here.
  await db.exec(`set session authorization ${OWNER}`);
  const server = new PGLiteSocketServer({ db, host: "127.0.0.1", port: 0, maxConnections: 10 });
  await server.start();
  return {
    url: `postgresql://${OWNER}:${OWNER}@${server.getServerConn()}/postgres?sslmode=disable`,
    query: (sql) => database.query(sql),
    alone: (work) => database.alone(work),
    close: async () => {
      await server.stop();
      await database.close();
    },
  };
}
