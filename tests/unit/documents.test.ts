import { assert, assertEquals } from "@std/assert";
import { dirname, join, normalize } from "@std/path";
import {
  anchors,
  type Paper,
  prose,
  read,
  readPapers,
  ROOT,
  tableUnder,
} from "../support/papers.ts";

const MOST_WORDS = 1000;

const papers = await readPapers();
const paper = (path: string): Paper => papers.find((one) => one.path === path)!;
const exists = (path: string) => Deno.stat(join(ROOT, path)).then(() => true, () => false);

/** The targets of a paper's links. */
function linksOf({ text }: Paper): string[] {
  return [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
}

async function isBroken({ path }: Paper, target: string): Promise<boolean> {
  if (/^https?:/.test(target)) return false;
  const [file = "", anchor] = target.split("#");
  const wanted = file === "" ? path : normalize(join(dirname(path), file));
  if (wanted.startsWith("..") || !await exists(wanted)) return true;
  return anchor !== undefined && !anchors(await read(wanted)).includes(anchor);
}

const BEGINNINGS = [
  "supabase",
  "local",
  "tests",
  "scripts",
  "bench",
  "docs",
  ".github",
  ".ci",
  ".env.example",
];

/** What stands in backticks and looks like a path of the repository, patterns aside. */
function pathsIn({ text }: Paper): string[] {
  return [...prose(text).matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!).filter((code) =>
    !/[<>*\s…{}]/.test(code) &&
    (BEGINNINGS.includes(code.split("/")[0]!) && (code.includes("/") || code.startsWith(".")) ||
      /^[A-Z]+\.md$|^\w+\.json$/.test(code))
  );
}

/** What stands in backticks and looks like the name of a source file, without a folder. */
function fileNamesIn({ text }: Paper): string[] {
  return [...prose(text).matchAll(/`([\w.]+\.(?:ts|sql|toml))`/g)].map(([, name]) => name!);
}

async function* namesBelow(folder: string): AsyncGenerator<string> {
  for await (const { name, isDirectory } of Deno.readDir(join(ROOT, folder))) {
    if (isDirectory) yield* namesBelow(join(folder, name));
    else yield name;
  }
}

const sources = ["supabase", "local", "tests", "scripts", "bench"];
const names = new Set(
  (await Promise.all(sources.map((folder) => Array.fromAsync(namesBelow(folder))))).flat(),
);

// Made by the local stack, or the example's, which was taken out again.
const NOT_COMMITTED = [
  /^supabase\/\.temp\//,
  /\/list_levels\.sql$/,
  /^supabase\/functions\/levels\//,
];
// Named as it is served.
const SERVED = [/^docs\/openapi\.json$/, /^openapi\.json$/];

for (const one of papers) {
  Deno.test(`${one.path}: every link leads somewhere in the repository`, async () => {
    const broken: string[] = [];
    for (const target of linksOf(one)) if (await isBroken(one, target)) broken.push(target);
    assertEquals(broken, []);
  });

  Deno.test(`${one.path}: every path that it names exists`, async () => {
    const missing: string[] = [];
    for (const path of pathsIn(one)) {
      if ([...NOT_COMMITTED, ...SERVED].some((known) => known.test(path))) continue;
      if (!await exists(path)) missing.push(path);
    }
    missing.push(...fileNamesIn(one).filter((name) => !names.has(name)));
    assertEquals(missing, []);
  });

  Deno.test(`${one.path}: every task that it names exists`, async () => {
    const { tasks } = JSON.parse(await read("deno.json")) as { tasks: Record<string, string> };
    const named = [...one.text.matchAll(/\btask ([a-z][\w:]*)/g)].map(([, task]) => task!);
    const unknown = named.filter((task) => !(task in tasks));
    assertEquals(unknown, []);
  });

  Deno.test(`${one.path}: refers to nothing outside the repository but the web`, () => {
    assertEquals(one.text.match(/\.\.\/\.\.\/|\.\.\/shared|file:\/\/|\/home\/|\/tmp\//g), null);
  });
}

Deno.test("README.md has at most 1,000 words", () => {
  const words = paper("README.md").text.split(/\s+/).filter(Boolean).length;
  assert(words <= MOST_WORDS, `${words} words`);
});

Deno.test("README.md names every page of docs, and each page is reached", () => {
  const reached = new Set(
    papers.flatMap((one) =>
      linksOf(one).map((target) => normalize(join(dirname(one.path), target.split("#")[0]!)))
    ),
  );
  const pages = papers.map(({ path }) => path).filter((path) => path.startsWith("docs"));
  assert(pages.length >= 7);
  assertEquals(pages.filter((path) => !reached.has(path)), []);
});

Deno.test("README.md lists the routes that the API document has, and no other", async () => {
  const document = JSON.parse(await read("supabase/functions/docs/openapi.json")) as {
    paths: Record<string, Record<string, unknown>>;
  };
  const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).filter((key) => /^(get|post|put|patch|delete)$/.test(key))
      .map((method) => `${method.toUpperCase()} ${path}`)
  );
  // `GET`, `PUT /plans/{id}` are two.
  const cells = tableUnder("What it does", paper("README.md")).map(([, routes]) => routes!);
  const listed = cells.flatMap((cell) => {
    const codes = [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!.split(" "));
    let path = "";
    return codes.reverse().map(([method, named]) => `${method} ${path = named ?? path}`);
  });
  assertEquals(listed.sort(), documented.sort());
});

Deno.test("docs/operating.md and .env.example list the variables that are validated", async () => {
  const source = await read("supabase/functions/_shared/config.ts");
  const [, shape] = /const environment = z\.object\(\{(.*?)^\}\);/ms.exec(source)!;
  const validated = [...shape!.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name!);
  assert(validated.length >= 14);
  const rows = tableUnder("Environment", paper("docs/operating.md"));
  assertEquals(rows.map(([name]) => name!.replaceAll("`", "")), validated);
  const example = await read(".env.example");
  const listed = [...example.matchAll(/^(?:# )?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name!);
  assertEquals(listed, validated);
});

Deno.test("docs/operating.md and .env.example tell the defaults that hold", async () => {
  const { parseConfig } = await import("../../supabase/functions/_shared/config.ts");
  const platform = {
    SUPABASE_URL: "https://example.com",
    SUPABASE_PUBLISHABLE_KEYS: '{"default":"x"}',
    SUPABASE_SECRET_KEYS: '{"default":"x"}',
    SUPABASE_JWKS: '{"keys":[]}',
  };
  const rows = tableUnder("Environment", paper("docs/operating.md"));
  const told = rows.map(([name, value]) => [name, value].map((cell) => cell!.replaceAll("`", "")))
    .filter(([, value]) => value && value !== "injected" && !value.includes("$"));
  assert(told.length >= 7);
  const example = [...(await read(".env.example")).matchAll(/^([A-Z][A-Z_]+)=(.+)$/gm)]
    .map(([, name, value]) => [name!, value!]);
  const defaults = parseConfig(platform);
  assertEquals(parseConfig({ ...platform, ...Object.fromEntries(told) }), defaults);
  assertEquals(parseConfig({ ...platform, ...Object.fromEntries(example) }), defaults);
});

Deno.test("docs/data.md names every table of the database, and no other", async () => {
  const schemas: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(join(ROOT, "supabase/schemas"))) {
    if (!isDirectory) continue;
    for await (const file of Deno.readDir(join(ROOT, "supabase/schemas", name))) {
      schemas.push(await read(`supabase/schemas/${name}/${file.name}`));
    }
  }
  const tables = schemas.flatMap((sql) =>
    [...sql.matchAll(/^create table (?:public|private)\.(\w+)/gm)].map(([, table]) => table!)
  );
  const named = tableUnder("In the database", paper("docs/data.md"))
    .map(([table]) => table!.replaceAll("`", ""));
  assertEquals(named.sort(), tables.sort());
});
