import { parseArgs } from "node:util";
import { denoComplaint, HOSTED_DENO } from "./deno_version.ts";
import { type RunOptions, runUntilStopped } from "./run.ts";
import { messageOf, UserError } from "./user_error.ts";

const HELP = `Starts the whole backend on this machine: no Docker, no account.

  deno task dev [--port PORT] [--data-dir DIR | --memory] [--hosted-runtime]

  --port PORT      where it listens on 127.0.0.1 (54321; 0 takes any free port)
  --data-dir DIR   where the data is kept (supabase/.temp/data)
  --memory         keep nothing
  --hosted-runtime run the functions on Deno ${HOSTED_DENO}, the level of hosted ones
  --help           this text

  DATABASE_URL=postgres://…   a real PostgreSQL with pgvector instead of the embedded one
  GEMINI_API_KEY=…            the real model instead of the emulator

The functions' other variables are in .env.example. \`deno task reset\` starts the data over.`;

/** Reads the command line; null when only help is wanted. @throws {UserError} */
function readArguments(args: string[]): RunOptions | null {
  const { help, memory, port, "data-dir": dataDir, "hosted-runtime": hostedRuntime = false } =
    parse(
      args,
    );
  if (help) return null;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new UserError(`--port: a number from 0 to 65535 is needed, not "${port}"`);
  }
  if (memory && dataDir !== undefined) {
    throw new UserError("--memory and --data-dir exclude each other; give one of them");
  }
  if (dataDir === "") throw new UserError("--data-dir: name a folder");
  const keep = memory ? { dataDir: null } : dataDir === undefined ? {} : { dataDir };
  return { port: Number(port), hostedRuntime, ...keep };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: "string", default: "54321" },
        "data-dir": { type: "string" },
        memory: { type: "boolean" },
        "hosted-runtime": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new UserError(`${messageOf(error)}; see --help`);
  }
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
