import { assertEquals } from "@std/assert";
import { fromFileUrl, join } from "@std/path";
import ts from "typescript";
import { packageFolder } from "../../local/npm_package.ts";

const ROOT = fromFileUrl(new URL("../../", import.meta.url));
const PAGE = join(ROOT, "examples/web");

/** Where the types of a module are, below its package. */
const TYPES: Record<string, string> = {
  "preact": "src/index.d.ts",
  "preact/hooks": "hooks/src/index.d.ts",
  "@preact/signals": "dist/signals.d.ts",
  "@preact/signals-core": "dist/signals-core.d.ts",
  "htm": "dist/htm.d.ts",
  "htm/preact": "preact/index.d.ts",
  "@supabase/auth-js": "dist/module/index.d.ts",
  "openapi-fetch": "dist/index.d.mts",
  "openapi-typescript-helpers": "dist/index.d.mts",
  "eventsource-parser": "dist/index.d.ts",
};

// By the compiler itself: the page's types are those of a browser, the project's those of Deno.
Deno.test("examples/web calls the client, and its own parts, as their types say", async () => {
  const program = ts.createProgram(await scripts(PAGE), {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    paths: await typePlaces(),
  });
  const wrong = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && file.getLineAndCharacterOfPosition(start ?? 0).line + 1;
    return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
  assertEquals(wrong, []);
});

async function scripts(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = join(folder, name);
    if (isDirectory) found.push(...await scripts(path));
    else if (name.endsWith(".js")) found.push(path);
  }
  return found;
}

async function typePlaces(): Promise<Record<string, string[]>> {
  const { imports } = JSON.parse(await Deno.readTextFile(join(ROOT, "import_map.json")));
  const places: Record<string, string[]> = { "@slow-burn/client": [join(ROOT, "client/mod.ts")] };
  for (const [name, file] of Object.entries(TYPES)) {
    const packageName = name.split("/").slice(0, name.startsWith("@") ? 2 : 1).join("/");
    places[name] = [join(await packageFolder(imports[packageName]), file)];
  }
  return places;
}
