import { parseConfig, setConfig } from "../../supabase/functions/_shared/config.ts";
import { stack } from "./stack.ts";

/** Runs `work` with other variables than the stack gives the functions. */
export async function withVariables(
  variables: Record<string, string>,
  work: () => Promise<void>,
): Promise<void> {
  setConfig(parseConfig({ ...stack.functionsEnv, ...variables }));
  try {
    await work();
  } finally {
    setConfig();
  }
}
