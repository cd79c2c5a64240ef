/** Runs the Gemini emulator alone: `deno run -A local/gemini/main.ts [--port 8787]`. */
import { startEmulator } from "./emulator.ts";

const HELP = `Runs the Gemini emulator of Slow Burn on 127.0.0.1. It is no language model.

  --port NUMBER   the port to listen on (default 8787; 0 takes a free one)
  --help          shows this text

Point GEMINI_BASE_URL at the address it prints. Any GEMINI_API_KEY will do but "wrong-key". Tests
change it over HTTP, with JSON; DELETE takes each back, and /_emulator/everything all of them:

  POST /_emulator/replies    { match?, json | text, times? }     what to answer to a message
  POST /_emulator/faults     { status?, delay_ms?, cut?, … }     how coming requests go wrong
  POST /_emulator/models     { name, state? }                    gone, gone_for_new_users, available
  POST /_emulator/quotas     { model, limit, window_s? }         429 beyond the limit
  POST /_emulator/adversary  { seed }                            the worst answers that fit the schema
  GET  /_emulator/requests, /_emulator/counts, /_emulator/faults what came, and what still waits`;

function readPort(args: string[]): number {
  const index = args.findIndex((argument) =>
    argument === "--port" || argument.startsWith("--port=")
  );
  if (index < 0) return 8787;
  const argument = args[index] ?? "";
  const text = argument.includes("=") ? argument.split("=")[1] ?? "" : args[index + 1] ?? "";
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    fail(`--port needs a number from 0 to 65535, not "${text}".`);
  }
  return port;
}

function fail(message: string): never {
  console.error(message);
  Deno.exit(1);
}

if (import.meta.main) {
  if (Deno.args.includes("--help")) {
    console.log(HELP);
    Deno.exit(0);
  }
  const port = readPort(Deno.args);
  const emulator = await startEmulator({ port }).catch((error) =>
    fail(
      error instanceof Deno.errors.AddrInUse
        ? `Port ${port} is in use. Choose another with --port.`
        : String(error),
    )
  );
  console.log(`Gemini emulator (no language model) at ${emulator.url}`);
  const stop = () => void emulator.close();
  Deno.addSignalListener("SIGINT", stop);
  Deno.addSignalListener("SIGTERM", stop);
}
