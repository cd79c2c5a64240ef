import postgres from "postgres";
import { UserError } from "../user_error.ts";

const BIN = "/usr/lib/postgresql/17/bin";
const START_LIMIT_MS = 30_000;
/** Nothing of it outlives the run, so nothing is made durable. */
const SETTINGS = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  shared_buffers: "512MB",
  max_connections: "200",
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
};

/** A PostgreSQL that runs below a Debian root. */
export interface Cluster {
  /** Of its superuser, on the database `postgres`. */
  url: string;
  /** Stops it and removes its data. */
  close(): Promise<void>;
}

/** Makes an empty cluster below the root and starts it on a free loopback port. */
export async function startCluster(root: string): Promise<Cluster> {
  const data = `/var/lib/postgresql/slow-burn-${crypto.randomUUID()}`;
  const remove = () => Deno.remove(`${root}${data}`, { recursive: true });
  await run(root, [
    `${BIN}/initdb`,
    "--no-sync",
    "-D",
    data,
    "-U",
    "postgres",
    "--auth=trust",
    "--locale=C.UTF-8",
  ]);
  const port = freePort();
  const settings = Object.entries({ ...SETTINGS, port: String(port) })
    .flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = chroot(root, [`${BIN}/postgres`, "-D", data, ...settings], "null").spawn();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const close = async () => {
    try {
      // A fast shutdown: whoever is connected is sent away.
      server.kill("SIGINT");
    } catch {
      // It has ended already.
    }
    await server.status;
    await remove();
  };
  try {
    await reachable(url, server.status);
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function chroot(root: string, command: string[], output: "null" | "piped") {
  return new Deno.Command("chroot", {
    args: ["--userspec=postgres:postgres", root, ...command],
    // The locale of this machine need not be there.
    clearEnv: true,
    env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", LC_ALL: "C.UTF-8" },
    cwd: "/",
    stdin: "null",
    stdout: output,
    stderr: output,
  });
}

async function run(root: string, command: string[]): Promise<void> {
  const { code, stderr } = await chroot(root, command, "piped").output();
  if (code === 0) return;
  throw new UserError(`${command[0]} failed: ${new TextDecoder().decode(stderr).trim()}`);
}

function freePort(): number {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr;
  listener.close();
  return port;
}

async function reachable(url: string, ended: Promise<Deno.CommandStatus>): Promise<void> {
  let code: number | undefined;
  ended.then((status) => code = status.code);
  const until = Date.now() + START_LIMIT_MS;
  while (true) {
    const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
    try {
      await sql`select 1`;
      return;
    } catch (error) {
      if (code !== undefined) throw new UserError(`PostgreSQL ended at its start with ${code}`);
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await sql.end();
    }
  }
}
