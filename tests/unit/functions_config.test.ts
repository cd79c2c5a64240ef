import { assert, assertEquals } from "@std/assert";
import { parse } from "@std/toml";

const root = new URL("../../", import.meta.url);
const supabase = new URL("supabase/", root);
const config = parse(await Deno.readTextFile(new URL("config.toml", supabase))) as {
  functions: Record<string, Record<string, unknown>>;
};

const folders = [...Deno.readDirSync(new URL("functions/", supabase))]
  .filter((entry) => entry.isDirectory && !entry.name.startsWith("_"))
  .map((entry) => entry.name).sort();

Deno.test("config.toml has a section for each function, and no other", () => {
  assertEquals(Object.keys(config.functions).sort(), folders);
});

for (const [name, section] of Object.entries(config.functions)) {
  Deno.test(`config.toml: a deploy of ${name} verifies no token and uploads the whole tree`, async () => {
    assertEquals(section, {
      enabled: true,
      verify_jwt: false,
      import_map: "../import_map.json",
      entrypoint: `./functions/${name}/index.ts`,
    });
    for (const path of [section["import_map"], section["entrypoint"]]) {
      assert(await Deno.stat(new URL(path as string, supabase)).then((file) => file.isFile));
    }
  });

  Deno.test(`${name}/index.ts exports a fetch handler and opens no port`, async () => {
    const entry = new URL(section["entrypoint"] as string, supabase);
    assertEquals(
      await Deno.readTextFile(entry),
      'import { app } from "./app.ts";\n\nexport default { fetch: app.fetch };\n',
    );
  });
}

Deno.test(".env.example names every variable that is validated", async () => {
  const example = await Deno.readTextFile(new URL(".env.example", root));
  const source = await Deno.readTextFile(new URL("functions/_shared/config.ts", supabase));
  const names = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name!);
  assert(names.length >= 14);
  assertEquals(names.filter((name) => !new RegExp(`^#? ?${name}=`, "m").test(example)), []);
});
