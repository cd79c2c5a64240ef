import { parse } from "@std/toml";
import { join } from "@std/path";
import { messageOf, UserError } from "./user_error.ts";

/** One `[functions.<name>]` section of `supabase/config.toml`, with the CLI's defaults. */
export interface FunctionConfig {
  name: string;
  entrypoint: string;
  importMap: string | null;
  verifyJwt: boolean;
}

/** The declared functions; an undeclared one would lose its settings when deployed, so it is not served. */
export async function readFunctionConfigs(supabase: string): Promise<Map<string, FunctionConfig>> {
  const path = join(supabase, "config.toml");
  let sections: Record<string, Record<string, unknown>>;
  try {
    const config = parse(await Deno.readTextFile(path)) as { functions?: typeof sections };
    sections = config.functions ?? {};
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return new Map();
    throw new UserError(`supabase/config.toml: ${messageOf(error)}`);
  }
  const enabled = Object.entries(sections).filter(([, section]) => section.enabled !== false);
  return new Map(enabled.map(([name, section]) => [name, {
    name,
    entrypoint: join(supabase, String(section.entrypoint ?? `./functions/${name}/index.ts`)),
    importMap: typeof section.import_map === "string" ? join(supabase, section.import_map) : null,
    verifyJwt: section.verify_jwt !== false,
  }]));
}
