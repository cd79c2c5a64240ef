import { startEmulator } from "../../local/gemini/emulator.ts";
import { startStack } from "../../local/stack.ts";

/** The variable by which a test process finds the stack. */
export const STACK_VARIABLE = "SLOW_BURN_TEST_STACK";

/** What a test process is told about the stack that serves it. */
export interface StackDescription {
  url: string;
  publishableKey: string;
  secretKey: string;
  issuer: string;
  functionsEnv: Record<string, string>;
  emulatorUrl: string;
  /** Takes `{ query, params }` and runs it as the database's owner. */
  ownerUrl: string;
}

function databaseOption() {
  const databaseUrl = Deno.env.get("DATABASE_URL");
  return databaseUrl ? { databaseUrl } : {};
}

/**
 * Starts what the tests share: the embedded stack without function processes (tests import the
 * functions), the Gemini emulator, and a door for SQL as the database's owner.
 */
export async function startTestStack(onProgress: (line: string) => void) {
  // A text takes the sentence encoder 15 to 20 ms; tests/retrieval measures with both.
  const emulator = await startEmulator({ vectors: "lexical" });
  const stack = await startStack({
    port: 0,
    dataDir: null,
    functions: false,
    ...databaseOption(),
    // Everything is logged, and looked at by tests/support/leaks.
    env: { GEMINI_API_KEY: "emulated-key-01", GEMINI_BASE_URL: emulator.url, LOG_LEVEL: "debug" },
    onProgress,
  });
  const owner = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    async (request) => {
      const { query, params } = await request.json();
      try {
        if (params === undefined) {
          await stack.exec(query);
          return Response.json([]);
        }
        return Response.json(await stack.sql(query, params));
      } catch (error) {
        const { message, code } = error as Error & { code?: string };
        return Response.json({ message, code }, { status: 400 });
      }
    },
  );
  const description: StackDescription = {
    url: stack.url,
    publishableKey: stack.publishableKey,
    secretKey: stack.secretKey,
    issuer: stack.issuer,
    functionsEnv: stack.functionsEnv(),
    emulatorUrl: emulator.url,
    ownerUrl: `http://127.0.0.1:${owner.addr.port}`,
  };
  const close = async () => {
    await owner.shutdown();
    await stack.close();
    await emulator.close();
  };
  return { description, close };
}
