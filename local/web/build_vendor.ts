import { join } from "@std/path";
import esbuild from "esbuild-wasm/browser";
import { packageFolder } from "../npm_package.ts";
import { ROOT } from "../paths.ts";

/** What the page imports, and the file of its package that a browser reads. */
const MODULES: Record<string, string> = {
  "preact": "dist/preact.mjs",
  "preact/hooks": "hooks/dist/hooks.mjs",
  "@preact/signals": "dist/signals.mjs",
  "@preact/signals-core": "dist/signals-core.mjs",
  "htm": "dist/htm.mjs",
  "htm/preact": "preact/index.mjs",
  "@supabase/auth-js": "dist/module/index.js",
  "tslib": "tslib.es6.mjs",
  "openapi-fetch": "dist/index.mjs",
  "eventsource-parser": "dist/index.js",
};

const FONTS: Record<string, string> = {
  "@fontsource-variable/fraunces": "files/fraunces-latin-wght-normal.woff2",
  "@fontsource-variable/figtree": "files/figtree-latin-wght-normal.woff2",
};

/**
 * Writes what the page of examples/web loads beside its own files: its libraries and the client as
 * one ES module, so that a phone asks once, and its fonts. Versions are those of import_map.json.
 *
 * @throws {Error} when a package cannot be fetched, or does not compile
 */
export async function buildVendor(target: string): Promise<void> {
  const place = await packagePlaces();
  const { contents } = await bundle(place);
  await Deno.mkdir(target, { recursive: true });
  for (const [name, file] of Object.entries(FONTS)) {
    await Deno.copyFile(place(name, file), join(target, file.replace(/.*\//, "")));
  }
  await Deno.writeFile(join(target, "libraries.js"), contents);
}

/** esbuild as a browser has it, without a file system: so it needs no Node beside Deno. */
async function bundle(place: (name: string, file: string) => string): Promise<esbuild.OutputFile> {
  const wasm = await Deno.readFile(place("esbuild-wasm", "esbuild.wasm"));
  await esbuild.initialize({
    wasmModule: await WebAssembly.compile(wasm as BufferSource),
    worker: false,
  });
  const files: esbuild.Plugin = {
    name: "files",
    setup(build) {
      build.onResolve({ filter: /.*/ }, async ({ path, resolveDir }) => {
        const module = MODULES[path];
        return { path: module ? place(path, module) : await withSuffix(join(resolveDir, path)) };
      });
      build.onLoad({ filter: /.*/ }, async ({ path }) => ({
        contents: await Deno.readTextFile(path),
        loader: path.endsWith(".ts") ? "ts" : "js",
        resolveDir: join(path, ".."),
      }));
    },
  };
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(ROOT, "local/web/libraries.js")],

    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "inline",
    plugins: [files],
  });
  await esbuild.stop();
  return outputFiles![0]!;
}

/** Older packages leave out how a file's name ends. */
async function withSuffix(path: string): Promise<string> {
  const isFile = await Deno.stat(path).then((found) => found.isFile, () => false);
  return isFile ? path : `${path}.js`;
}

/** Where a file of a package is. */
async function packagePlaces(): Promise<(name: string, file: string) => string> {
  const { imports } = JSON.parse(await Deno.readTextFile(join(ROOT, "import_map.json"))) as {
    imports: Record<string, string>;
  };
  const names = ["esbuild-wasm", ...Object.keys(MODULES), ...Object.keys(FONTS)].map(packageOf);
  const folders = new Map<string, string>();
  for (const name of new Set(names)) folders.set(name, await packageFolder(imports[name]!));
  return (name, file) => join(folders.get(packageOf(name))!, file);
}

/** `preact/hooks` is of `preact`, `@preact/signals` of itself. */
function packageOf(name: string): string {
  return name.split("/").slice(0, name.startsWith("@") ? 2 : 1).join("/");
}

const HELP = `deno run -A local/web/build_vendor.ts FOLDER

Writes the libraries and fonts of examples/web to a folder, which is to be served as its vendor/.

  FOLDER    where to; it is made when it is not there
  --help    this text
`;

if (import.meta.main) {
  const [target] = Deno.args;
  if (!target || target.startsWith("-")) console.log(HELP);
  else await buildVendor(target);
}
