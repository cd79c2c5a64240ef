import postgres from "postgres";
import { startEmulator } from "../../../local/gemini/emulator.ts";
import { startStack } from "../../../local/stack.ts";
import { startApart } from "./functions_apart.ts";
import type { Served } from "./person.ts";
import { TcpProxy } from "./tcp_proxy.ts";

/** A way in which the database goes away and comes back. */
export interface Outage {
  name: string;
  begin(): void;
  end(): void | Promise<void>;
}

/** A running backend whose database can go away. */
export interface Breakable {
  stack: Served;
  functions: string;
  outages: Outage[];
  close(): Promise<void>;
}

/** Over the embedded database: what is in between goes away, since both are one process. */
export async function breakableEmbedded(): Promise<Breakable> {
  const { stack, functions, proxy, close } = await startApart();
  const outage = (how: NonNullable<typeof proxy.all>): Outage => ({
    name: `the Data API ${how}`,
    begin: () => void (proxy.all = how),
    end: () => void (proxy.all = null),
  });
  return { stack, functions, close, outages: [outage("answers nothing"), outage("hangs up")] };
}

/** Over a real PostgreSQL: behind a proxy that freezes and cuts, and with its sessions ended. */
export async function breakablePostgres(url: string): Promise<Breakable> {
  const { hostname, port } = new URL(url);
  const proxy = await TcpProxy.start(hostname, Number(port || 5432));
  const through = new URL(url);
  through.host = `127.0.0.1:${proxy.port}`;
  const emulator = await startEmulator({ vectors: "lexical" });
  const owner = postgres(url, { max: 1, onnotice: () => {} });
  const stack = await startStack({
    port: 0,
    dataDir: null,
    databaseUrl: through.href,
    env: {
      GEMINI_API_KEY: "emulator",
      GEMINI_BASE_URL: emulator.url,
      CHAT_RATE_LIMIT: "1000000/1m",
      LOG_LEVEL: "silent",
    },
  });
  let ending = Promise.resolve();
  let ends = false;
  const endSessions = async () => {
    while (ends) {
      await owner`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`;
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  return {
    stack,
    functions: `${stack.url}/functions/v1`,
    outages: [
      { name: "frozen", begin: () => proxy.freeze(), end: () => proxy.pass() },
      { name: "cut off", begin: () => proxy.cut(), end: () => proxy.pass() },
      {
        name: "its sessions ended again and again",
        begin() {
          ends = true;
          ending = endSessions();
        },
        async end() {
          ends = false;
          await ending;
        },
      },
    ],
    async close() {
      await stack.close();
      proxy.close();
      await owner.end();
      await emulator.close();
    },
  };
}
