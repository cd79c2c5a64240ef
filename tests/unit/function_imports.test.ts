import { assert, assertEquals } from "@std/assert";
import { fromFileUrl, join, relative, toFileUrl } from "@std/path";

const FUNCTIONS = fromFileUrl(new URL("../../supabase/functions", import.meta.url));
const KERNEL = "_shared";

/** One import of a file below `supabase/functions` by another, static, dynamic or of types alone. */
interface Import {
  file: string;
  imports: string;
}

/** What `deno info` says of a module: where it is, and what its imports come to. */
interface Module {
  specifier: string;
  dependencies?: { code?: { specifier?: string }; type?: { specifier?: string } }[];
}

/** The first folder of a path below `supabase/functions`: a function's name, or the kernel's. */
function roomOf(path: string): string {
  return path.split("/")[0]!;
}

/** A path below `folder` as its rooms have it; undefined for what lies elsewhere. */
function below(folder: string, specifier: string): string | undefined {
  if (!specifier.startsWith("file:")) return undefined;
  const path = relative(folder, fromFileUrl(specifier)).replaceAll("\\", "/");
  return path.startsWith("../") ? undefined : path;
}

async function filesIn(folder: string): Promise<string[]> {
  const files: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = join(folder, name);
    if (isDirectory) files.push(...await filesIn(path));
    else if (name.endsWith(".ts")) files.push(path);
  }
  return files;
}

/** Every import between the files below `folder`, as Deno's own module graph has it. */
async function importsIn(folder: string): Promise<Import[]> {
  const root = await Deno.makeTempFile({ suffix: ".ts" });
  try {
    const files = await filesIn(folder);
    await Deno.writeTextFile(
      root,
      files.map((file) => `import ${JSON.stringify(toFileUrl(file).href)};\n`).join(""),
    );
    const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["info", "--json", root],
      cwd: fromFileUrl(new URL("../..", import.meta.url)),
    }).output();
    assert(success, new TextDecoder().decode(stderr));
    const { modules } = JSON.parse(new TextDecoder().decode(stdout)) as { modules: Module[] };
    return modules.flatMap(({ specifier, dependencies = [] }) => {
      const file = below(folder, specifier);
      if (file === undefined) return [];
      return dependencies.flatMap(({ code, type }) => {
        const target = below(folder, code?.specifier ?? type?.specifier ?? "");
        return target === undefined ? [] : [{ file, imports: target }];
      });
    });
  } finally {
    await Deno.remove(root);
  }
}

/** The imports that leave a function for another one, or the kernel for a function. */
function trespassing(imports: Import[]): string[] {
  return imports
    .filter(({ file, imports }) => ![roomOf(file), KERNEL].includes(roomOf(imports)))
    .map(({ file, imports }) => `${file} imports ${imports}`).sort();
}

/** By file of the kernel: the functions that reach it, by however many steps. */
function reachedBy(imports: Import[]): Map<string, Set<string>> {
  const functions = new Map<string, Set<string>>();
  const walk = (name: string, file: string) => {
    const reaching = functions.get(file) ?? new Set();
    if (reaching.has(name)) return;
    functions.set(file, reaching.add(name));
    for (const { imports: next } of imports.filter((one) => one.file === file)) walk(name, next);
  };
  for (const { file } of imports) {
    if (roomOf(file) !== KERNEL && file.endsWith("/index.ts")) walk(roomOf(file), file);
  }
  return functions;
}

const imports = await importsIn(FUNCTIONS);

Deno.test("no function imports another, and the kernel imports none", () => {
  assert(imports.length > 100, "the module graph is empty");
  assertEquals(trespassing(imports), []);
});

Deno.test("what one function alone reaches does not stand in the kernel", async () => {
  const exempt = [
    // The document that the function docs serves is made with it.
    /^_shared\/version\.ts$/,
    // What knows Gemini stands in one place, whoever asks.
    /^_shared\/gemini\//,
  ];
  const reached = reachedBy(imports);
  const kernel = (await filesIn(join(FUNCTIONS, KERNEL)))
    .map((path) => relative(FUNCTIONS, path).replaceAll("\\", "/"));
  const lonely = kernel.filter((file) => (reached.get(file)?.size ?? 0) < 2)
    .filter((file) => !exempt.some((pattern) => pattern.test(file)))
    .map((file) => `${file} is reached by ${[...reached.get(file) ?? ["nothing"]].join()} alone`);
  assertEquals(lonely.sort(), []);
});

Deno.test("an import of another function is found: static, dynamic, of a type, in the kernel", async () => {
  const folder = await Deno.realPath(await Deno.makeTempDir());
  const files: Record<string, string> = {
    "_shared/kernel.ts": `export * from "../b/b.ts";`,
    "a/index.ts": `import "./more/deep.ts";\nimport "../_shared/kernel.ts";`,
    "a/more/deep.ts": `export const late = () => import("../../b/late.ts");`,
    "a/unused.ts": `import type { B } from "../b/b.ts";\nexport type C = B;`,
    "b/b.ts": `export type B = string;`,
    "b/late.ts": `export {};`,
  };
  try {
    for (const [path, source] of Object.entries(files)) {
      await Deno.mkdir(join(folder, path, ".."), { recursive: true });
      await Deno.writeTextFile(join(folder, path), source);
    }
    assertEquals(trespassing(await importsIn(folder)), [
      "_shared/kernel.ts imports b/b.ts",
      "a/more/deep.ts imports b/late.ts",
      "a/unused.ts imports b/b.ts",
    ]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
