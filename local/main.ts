import { parseArgs } from "@std/cli";
import { denoComplaint } from "./deno_version.ts";
import { runUntilStopped } from "./run.ts";
import { messageOf, UserError } from "./user_error.ts";

const HELP = `Starts the whole backend on this machine: no Docker, no account.

  deno task dev [--port PORT] [--data-dir DIR | --memory]

  --port PORT      where it listens on 127.0.0.1 (54321; 0 takes any free port)
  --data-dir DIR   where the data is kept (supabase/.temp/data)
  --memory         keep nothing
  --help           this text

  DATABASE_URL=postgres://…   a real PostgreSQL with pgvector instead of the embedded one
  GEMINI_API_KEY=…            the real model instead of the emulator

The functions' other variables are in .env.example. \`deno task reset\` starts the data over.`;

/** Reads the command line. @throws {UserError} */
function readArguments(args: string[]): { port: number; dataDir?: string | null } | null {
  const unknown: string[] = [];
  const options = parseArgs(args, {
    string: ["port", "data-dir"],
    boolean: ["memory", "help"],
    unknown: (name: string) => void unknown.push(name),
  }) as { port?: string; "data-dir"?: string; memory: boolean; help: boolean };
  if (options.help) return null;
  if (unknown.length > 0) throw new UserError(`${unknown[0]} is not known; see --help`);
  const port = Number(options.port ?? 54321);
  if (options.port === "" || !Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UserError(`--port: a number from 0 to 65535 is needed, not "${options.port}"`);
  }
  if (options.memory && options["data-dir"] !== undefined) {
    throw new UserError("--memory and --data-dir exclude each other; give one of them");
  }
  if (options["data-dir"] === "") throw new UserError("--data-dir: name a folder");
  if (options.memory) return { port, dataDir: null };
  return options["data-dir"] ? { port, dataDir: options["data-dir"] } : { port };
}

try {
  const complaint = denoComplaint(Deno.version.deno);
  if (complaint) throw new UserError(complaint);
  const options = readArguments(Deno.args);
  if (options) await runUntilStopped(options);
  else console.log(HELP);
  Deno.exit(0);
} catch (error) {
  if (!(error instanceof UserError)) console.error(error);
  console.error(`Slow Burn could not start: ${messageOf(error)}`);
  Deno.exit(1);
}
