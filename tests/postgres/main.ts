import { fromFileUrl } from "@std/path";
import { parseArgs } from "node:util";
import { openPostgresServer, type PostgresServer } from "../../local/postgres/server.ts";
import { messageOf, UserError } from "../../local/user_error.ts";
import { measureGreedy } from "../load/greedy.ts";
import { measureLoad } from "../load/load.ts";

const HELP = `Runs the tests on a real PostgreSQL 17 with pgvector, and then a load.

  deno task test:postgres [--only suite|load|greedy] [--users 200] [--seconds 60] [--cache DIR]
                          [FILE OR FOLDER …] [-- OPTIONS OF deno test]

  --only PART    suite:  all tests, or those named
                 load:   many users at once: no 5xx and no row of somebody else; then more than fits,
                         which is answered or refused with Retry-After; then as before
                 greedy: one user who imports, writes and searches at full speed: the 99th percentile
                         of the others is at most twice what it is without
  --users N      of the load (1 to 1000)
  --seconds N    of the load (1 to 600)
  --cache DIR    where PostgreSQL's programs are kept ($XDG_CACHE_HOME/slow-burn)
  --help         this text

DATABASE_URL=postgres://… takes a server of yours, in which databases are made and dropped again.
Without it, one is prepared: as root on Debian or Ubuntu with mmdebstrap, half a gigabyte, once. It
keeps nothing and ends with the run. The report goes to stdout, progress to stderr.`;

const PARTS = ["suite", "load", "greedy"];
const RUN = fromFileUrl(new URL("../run.ts", import.meta.url));

function readArguments(args: string[]) {
  const border = args.includes("--") ? args.indexOf("--") : args.length;
  const { values, positionals } = parse(args.slice(0, border));
  if (values.only !== undefined && !PARTS.includes(values.only)) {
    throw new UserError(`--only: ${PARTS.join(", ")}, not "${values.only}"`);
  }
  const number = (name: "users" | "seconds", most: number) => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1 || value > most) {
      throw new UserError(`--${name}: a whole number from 1 to ${most} is needed`);
    }
    return value;
  };
  if (values.cache === "") throw new UserError("--cache: name a folder");
  const parts = values.only ? [values.only] : positionals.length > 0 ? ["suite"] : PARTS;
  return {
    help: values.help === true,
    parts,
    users: number("users", 1000),
    seconds: number("seconds", 600),
    cacheDir: values.cache,
    suite: [...positionals, ...args.slice(border)],
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        only: { type: "string" },
        users: { type: "string", default: "200" },
        seconds: { type: "string", default: "60" },
        cache: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UserError(`${messageOf(error)}; see --help`);
  }
}

/** The tests in a process of their own; what failed, in words. */
async function runSuite(
  databaseUrl: string,
  args: string[],
  signal: AbortSignal,
): Promise<string[]> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--allow-all", RUN, ...args],
    env: { DATABASE_URL: databaseUrl },
    stdin: "null",
  }).spawn();
  const stop = () => child.kill("SIGTERM");
  signal.addEventListener("abort", stop);
  const { code } = await child.status;
  signal.removeEventListener("abort", stop);
  return code === 0 ? [] : ["suite: tests failed"];
}

async function main(args: string[]): Promise<number> {
  const options = readArguments(args);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const stopped = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    Deno.addSignalListener(name, () => stopped.abort());
  }
  const { signal } = stopped;
  const onProgress = (line: string) => console.error(`  ${line}`);
  const server = await openPostgresServer({
    databaseUrl: Deno.env.get("DATABASE_URL"),
    cacheDir: options.cacheDir,
    onProgress,
  });
  const wrong: string[] = [];
  try {
    console.log(`${server.version}; ${navigator.hardwareConcurrency} cores`);
    for (const part of options.parts) {
      if (signal.aborted) break;
      wrong.push(
        ...await onFreshDatabase(
          server,
          (url) =>
            part === "suite"
              ? runSuite(url, options.suite, signal)
              : part === "load"
              ? measureLoad(url, { ...options, signal, onProgress })
              : measureGreedy(url, { ...options, signal, onProgress }),
        ),
      );
    }
  } finally {
    await server.close();
  }
  if (signal.aborted) wrong.push("stopped before everything was done");
  if (wrong.length > 0) {
    console.log(`\nNot as promised:\n${wrong.map((one) => `- ${one}`).join("\n")}`);
  } else console.log("\nAll as promised");
  return wrong.length > 0 ? 1 : 0;
}

async function onFreshDatabase<T>(server: PostgresServer, work: (url: string) => Promise<T>) {
  const { url, drop } = await server.freshDatabase();
  try {
    return await work(url);
  } finally {
    await drop();
  }
}

try {
  Deno.exit(await main(Deno.args));
} catch (error) {
  if (!(error instanceof UserError)) console.error(error);
  console.error(`deno task test:postgres: ${messageOf(error)}`);
  Deno.exit(1);
}
