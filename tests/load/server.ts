import { startEmulator } from "../../local/gemini/emulator.ts";
import { startStack } from "../../local/stack.ts";

/**
 * The stack under load, in a process of its own, so that who asks does not take its time: prints one
 * line when it is ready, and ends with its stdin.
 */
const emulator = await startEmulator({ vectors: "lexical" });
const stack = await startStack({
  port: 0,
  dataDir: null,
  databaseUrl: Deno.env.get("DATABASE_URL")!,
  env: { GEMINI_API_KEY: "emulator", GEMINI_BASE_URL: emulator.url, LOG_LEVEL: "error" },
  onProgress: (line) => console.error(line),
});
console.log(JSON.stringify({ url: stack.url, publishableKey: stack.publishableKey }));
for await (const _ of Deno.stdin.readable);
await stack.close();
await emulator.close();
Deno.exit(0);
