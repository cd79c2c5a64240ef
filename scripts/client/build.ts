import { dirname, join, relative } from "@std/path";
import esbuild from "esbuild-wasm";
import ts from "typescript";
import { packageFolder } from "../../local/npm_package.ts";

const COMPILER: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
  // Each file by itself: so it needs no installed packages.
  isolatedDeclarations: true,
  declaration: true,
};

/**
 * Compiles the client for npm: ES modules with declarations, file by file, and one file with its
 * libraries in it for pages without a build step, `slow-burn.js`.
 *
 * @param client the folder `client/`
 * @param target where to; what is there is removed first
 * @returns the files that were written, relative to `target`
 * @throws {Error} when a declaration cannot be made of one file alone
 */
export async function buildClient(
  client: string,
  target: string,
): Promise<string[]> {
  await Deno.remove(target, { recursive: true }).catch(ifMissing);
  for (
    const path of ["mod.ts", ...await sourcesIn(join(client, "src"), client)]
  ) {
    const source = await Deno.readTextFile(join(client, path));
    const base = join(target, path.replace(/\.ts$/, ""));
    await Deno.mkdir(dirname(base), { recursive: true });
    await Deno.writeTextFile(`${base}.js`, compiled(path, source));
    await Deno.writeTextFile(`${base}.d.ts`, declared(path, source));
  }
  await bundle(
    join(target, "mod.js"),
    join(target, "slow-burn.js"),
    join(client, ".."),
  );
  await Deno.writeTextFile(
    join(target, "slow-burn.d.ts"),
    'export * from "./mod.js";\n',
  );
  return (await filesIn(target)).map((file) => relative(target, file)).sort();
}

function compiled(fileName: string, source: string): string {
  return ts.transpileModule(source, { fileName, compilerOptions: COMPILER })
    .outputText;
}

function declared(fileName: string, source: string): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, {
    fileName,
    compilerOptions: COMPILER,
    reportDiagnostics: true,
  });
  const [first] = diagnostics;
  if (first) {
    throw new Error(
      `${fileName}: ${ts.flattenDiagnosticMessageText(first.messageText, " ")}`,
    );
  }
  // The compiler leaves the endings as they are in declarations.
  return outputText.replace(/(["']\.{1,2}\/[^"']+)\.ts(["'])/g, "$1.js$2");
}

async function bundle(
  entry: string,
  outfile: string,
  root: string,
): Promise<void> {
  const { imports } = JSON.parse(
    await Deno.readTextFile(join(root, "import_map.json")),
  );
  const alias: Record<string, string> = {};
  for (
    const [name, entry] of [["openapi-fetch", "dist/index.mjs"], [
      "eventsource-parser",
      "dist/index.js",
    ]]
  ) {
    alias[name!] = join(await packageFolder(imports[name!]), entry!);
  }
  await esbuild.build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "inline",
    alias,
    logLevel: "silent",
  });
  await esbuild.stop();
}

async function sourcesIn(folder: string, from: string): Promise<string[]> {
  return (await filesIn(folder)).filter((file) => file.endsWith(".ts"))
    .map((file) => relative(from, file)).sort();
}

async function filesIn(folder: string): Promise<string[]> {
  const files: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = join(folder, name);
    if (isDirectory) files.push(...await filesIn(path));
    else files.push(path);
  }
  return files;
}

function ifMissing(error: unknown): void {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}
