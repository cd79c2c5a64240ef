import { type FunctionProcess, startFunction } from "../../../local/function_process.ts";
import { type FunctionConfig, readConfig } from "../../../local/supabase_config.ts";
import { SUPABASE } from "../../../local/paths.ts";
import { startEmulator } from "../../../local/gemini/emulator.ts";
import { type Stack, startStack } from "../../../local/stack.ts";

/** A stack without functions; they are started one by one, so that each can be killed. */
export interface Bare {
  stack: Stack;
  start(name: string, change?: Partial<FunctionConfig>): Promise<FunctionProcess>;
  close(): Promise<void>;
}

export async function startBare(variables: Record<string, string> = {}): Promise<Bare> {
  const emulator = await startEmulator({ vectors: "lexical" });
  const stack = await startStack({ port: 0, dataDir: null, functions: false });
  const { functions } = await readConfig(SUPABASE);
  const env = {
    ...stack.functionsEnv(),
    GEMINI_API_KEY: "emulator",
    GEMINI_BASE_URL: emulator.url,
    CHAT_RATE_LIMIT: "1000000/1m",
    LOG_LEVEL: "silent",
    ...variables,
  };
  const started: FunctionProcess[] = [];
  return {
    stack,
    async start(name, change = {}) {
      const log = (line: string) => console.error(line);
      const process = await startFunction({ ...functions.get(name)!, ...change }, env, log);
      started.push(process);
      return process;
    },
    async close() {
      for (const process of started) process.kill();
      await Promise.all(started.map(({ ended }) => ended));
      await stack.close();
      await emulator.close();
    },
  };
}
