import { dirname } from "@std/path";
import type { Stack } from "./stack.ts";

/** Says where the running stack is, for scripts that want to talk to it. */
export async function writeLocalEnv(path: string, stack: Stack): Promise<void> {
  const lines = [
    `SUPABASE_URL=${stack.url}`,
    `SUPABASE_PUBLISHABLE_KEY=${stack.publishableKey}`,
    `SUPABASE_SECRET_KEY=${stack.secretKey}`,
  ];
  await Deno.mkdir(dirname(path), { recursive: true });
  await Deno.writeTextFile(path + ".new", lines.join("\n") + "\n", { mode: 0o600 });
  await Deno.rename(path + ".new", path);
}

/** Removes what was written for `stack`; another stack's file stays. */
export async function removeLocalEnv(path: string, stack: Stack): Promise<void> {
  try {
    const text = await Deno.readTextFile(path);
    if (text.includes(stack.secretKey)) await Deno.remove(path);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}
