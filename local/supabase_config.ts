import { parse } from "@std/toml";
import { join } from "@std/path";
import { messageOf, UserError } from "./user_error.ts";

/** One `[functions.<name>]` section, with the CLI's defaults. */
export interface FunctionConfig {
  name: string;
  entrypoint: string;
  importMap: string | null;
}

/** What the local stack takes from `supabase/config.toml`. */
export interface SupabaseConfig {
  /** The declared functions; an undeclared one would lose its settings when deployed, so it is not served. */
  functions: Map<string, FunctionConfig>;
  auth: Record<string, unknown>;
  maxRows: number;
}

type Section = Record<string, unknown>;

/** Reads `config.toml` of a `supabase/` folder; without one, everything is as the CLI's defaults have it. */
export async function readConfig(supabase: string): Promise<SupabaseConfig> {
  const file = await parsed(join(supabase, "config.toml"));
  const functions = Object.entries((file.functions ?? {}) as Record<string, Section>)
    .filter(([, section]) => section.enabled !== false)
    .map(([name, section]): [string, FunctionConfig] => [name, {
      name,
      entrypoint: join(supabase, String(section.entrypoint ?? `./functions/${name}/index.ts`)),
      importMap: typeof section.import_map === "string" ? join(supabase, section.import_map) : null,
    }]);
  return {
    functions: new Map(functions),
    auth: pick(file.auth ?? {}, AUTH_SETTINGS),
    maxRows: Number(file.api?.max_rows ?? 1000),
  };
}

/** The settings that the embedded auth service understands as the hosted one does. */
const AUTH_SETTINGS = [
  "site_url",
  "jwt_expiry",
  "enable_signup",
  "minimum_password_length",
  "password_requirements",
];

async function parsed(path: string): Promise<Record<string, Section | undefined>> {
  try {
    return parse(await Deno.readTextFile(path)) as Record<string, Section>;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return {};
    throw new UserError(`supabase/config.toml: ${messageOf(error)}`);
  }
}

function pick(section: Section, names: string[]): Section {
  return Object.fromEntries(
    names.filter((name) => name in section).map((name) => [name, section[name]]),
  );
}
