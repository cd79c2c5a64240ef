import { parseEnv } from "node:util";
import { join } from "@std/path";
import { ROOT } from "./paths.ts";
import { messageOf, UserError } from "./user_error.ts";

const NAMES = [
  "GEMINI_API_KEY",
  "GEMINI_MODEL",
  "GEMINI_FALLBACK_MODEL",
  "GEMINI_EMBEDDING_MODEL",
  "GEMINI_BASE_URL",
  "GEMINI_TIMEOUT_MS",
  "AUTH_ISSUER",
  "ALLOWED_ORIGINS",
  "CHAT_RATE_LIMIT",
  "REQUIRE_AI_CONSENT",
  "LOG_LEVEL",
];

export interface FunctionVariables {
  env: Record<string, string>;
  /** The emulator that stands in for Gemini; null when there is a key for the real one. */
  emulator: { close(): Promise<void> } | null;
}

/** The functions' own variables from this environment and `.env`, checked before anything starts. @throws {UserError} */
export async function functionVariables(): Promise<FunctionVariables> {
  const file = await dotEnv();
  const env: Record<string, string> = {};
  for (const name of NAMES) {
    const value = Deno.env.get(name) || file[name];
    if (value) env[name] = value;
  }
  await check(env);
  if (env.GEMINI_API_KEY) return { env, emulator: null };
  const { startEmulator } = await import("./gemini/emulator.ts");
  const emulator = await startEmulator();
  return {
    env: { ...env, GEMINI_API_KEY: "emulator", GEMINI_BASE_URL: emulator.url },
    emulator,
  };
}

/** `.env` beside deno.json, if there is one; the real environment goes before it. */
async function dotEnv(): Promise<Record<string, string | undefined>> {
  try {
    return parseEnv(await Deno.readTextFile(join(ROOT, ".env")));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return {};
    throw new UserError(`.env: ${messageOf(error)}`);
  }
}

/** The functions check their variables themselves; a bad one should stop the start, not a request. */
async function check(env: Record<string, string>): Promise<void> {
  const platform = {
    SUPABASE_URL: "http://127.0.0.1:54321",
    SUPABASE_PUBLISHABLE_KEYS: '{"default":"sb_publishable_"}',
    SUPABASE_SECRET_KEYS: '{"default":"sb_secret_"}',
    SUPABASE_JWKS: '{"keys":[]}',
  };
  const { parseConfig } = await import("../supabase/functions/_shared/config.ts");
  try {
    parseConfig({ ...platform, ...env });
  } catch (error) {
    throw new UserError(messageOf(error));
  }
}
