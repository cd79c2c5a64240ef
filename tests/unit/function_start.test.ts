import { assert, assertEquals } from "@std/assert";
import { fromFileUrl } from "@std/path";

const ROOT = fromFileUrl(new URL("../..", import.meta.url));

/** What every function needs; nothing of Node's, whose layer takes 20 ms, and no model's client. */
const AT_START = new Set(["@noble/hashes", "hono", "jose", "zod"]);

interface Dependency {
  code?: { specifier?: string };
  isDynamic?: boolean;
}

interface Module {
  specifier: string;
  dependencies?: Dependency[];
}

/** What is not a file of ours among what is loaded before a function listens. */
async function packagesAtStart(file: string): Promise<Set<string>> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["info", "--json", file],
    cwd: ROOT,
  }).output();
  assert(success, new TextDecoder().decode(stderr));
  const { modules, roots } = JSON.parse(new TextDecoder().decode(stdout)) as {
    modules: Module[];
    roots: string[];
  };
  const bySpecifier = new Map(modules.map((module) => [module.specifier, module]));
  const packages = new Set<string>();
  const seen = new Set<string>();
  const walk = (specifier: string) => {
    if (seen.has(specifier)) return;
    seen.add(specifier);
    if (!specifier.startsWith("file:")) packages.add(nameOf(specifier));
    for (const { code, isDynamic } of bySpecifier.get(specifier)?.dependencies ?? []) {
      if (code?.specifier && !isDynamic) walk(code.specifier);
    }
  };
  roots.forEach(walk);
  return packages;
}

/** `npm:/@scope/name@1.2.3/path` is `@scope/name`. */
function nameOf(specifier: string): string {
  return /^npm:\/?((?:@[^/]+\/)?[^/@]+)/.exec(specifier)?.[1] ?? specifier;
}

for await (const { name, isDirectory } of Deno.readDir(`${ROOT}/supabase/functions`)) {
  if (!isDirectory || name === "_shared") continue;
  Deno.test(`${name} loads none but small packages before it listens`, async () => {
    const packages = await packagesAtStart(`supabase/functions/${name}/index.ts`);
    assert(packages.has("zod"), [...packages].join());
    assertEquals([...packages].filter((one) => !AT_START.has(one)), []);
  });
}
