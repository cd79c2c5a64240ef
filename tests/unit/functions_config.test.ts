import { assert, assertEquals } from "@std/assert";
import { parse } from "@std/toml";
import { importApps } from "../../scripts/openapi.ts";
import { apps } from "../support/apps.ts";

const supabase = new URL("../../supabase/", import.meta.url);
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

Deno.test("every function is documented, and taken by the tests of every route", async () => {
  assertEquals((await importApps()).map(({ name }) => name).sort(), folders);
  assertEquals(apps.map(({ name }) => name).sort(), folders);
});
