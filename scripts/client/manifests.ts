import { join } from "@std/path";
import { VERSION } from "../../supabase/functions/_shared/version.ts";

/** What the client needs at run time. */
const LIBRARIES = ["openapi-fetch", "eventsource-parser"];

/**
 * The manifests for npm and JSR with the backend's version and the libraries' versions of
 * import_map.json: path below `client/` → text. The rest of them is edited by hand.
 */
export async function manifests(root: string): Promise<Record<string, string>> {
  const { imports } = await readJson(join(root, "import_map.json"));
  const pinned = LIBRARIES.map((name) => [name, imports[name] as string] as const);
  const dependencies = pinned.map(([name, target]) => [name, target.split("@").at(-1)!] as const);
  const npm = await readJson(join(root, "client/package.json"));
  const jsr = await readJson(join(root, "client/jsr.json"));
  return {
    "package.json": asText({
      ...npm,
      version: VERSION,
      dependencies: Object.fromEntries(dependencies),
    }),
    "jsr.json": asText({
      ...jsr,
      version: VERSION,
      imports: Object.fromEntries(pinned),
    }),
  };
}

// deno-lint-ignore no-explicit-any
async function readJson(path: string): Promise<any> {
  return JSON.parse(await Deno.readTextFile(path));
}

function asText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
