import { Functions } from "../../../local/functions.ts";
import { SUPABASE } from "../../../local/paths.ts";
import { startEmulator } from "../../../local/gemini/emulator.ts";
import { type Stack, startStack } from "../../../local/stack.ts";
import { DataApiProxy } from "./data_api_proxy.ts";

/** A stack whose functions reach it through a proxy that can break what passes. */
export interface Apart {
  stack: Stack;
  proxy: DataApiProxy;
  /** Where the functions answer, as behind the gateway: `…/functions/v1`. */
  functions: string;
  close(): Promise<void>;
}

export async function startApart(variables: Record<string, string> = {}): Promise<Apart> {
  const emulator = await startEmulator({ vectors: "lexical" });
  const stack = await startStack({ port: 0, dataDir: null, functions: false });
  const proxy = await DataApiProxy.start(stack.url);
  const functions = new Functions({
    supabaseDir: SUPABASE,
    env: () => ({
      ...stack.functionsEnv(),
      SUPABASE_URL: proxy.url,
      AUTH_ISSUER: stack.issuer,
      GEMINI_API_KEY: "emulator",
      GEMINI_BASE_URL: emulator.url,
      CHAT_RATE_LIMIT: "1000000/1m",
      LOG_LEVEL: "silent",
      ...variables,
    }),
    log: (line) => console.error(line),
  });
  const gateway = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    (request, info) => functions.answer(request, info),
  );
  return {
    stack,
    proxy,
    functions: `http://127.0.0.1:${gateway.addr.port}/functions/v1`,
    async close() {
      proxy.close();
      await functions.close();
      void gateway.shutdown();
      await stack.close();
      await emulator.close();
    },
  };
}
