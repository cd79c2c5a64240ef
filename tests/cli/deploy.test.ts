import { assert, assertEquals, assertNotMatch } from "@std/assert";
import { join } from "@std/path";
import { supabase } from "../../scripts/supabase_cli.ts";
import { type Deployment, PROJECT, startManagementApi, unpack } from "../support/management_api.ts";

/** Of our own code; the platform adds the packages, and has failed near 4 MB in all. */
const MAX_BYTES = 1024 * 1024;

Deno.test("supabase functions deploy --use-api", async (t) => {
  const folder = await Deno.makeTempDir({ prefix: "deploy-" });
  const api = await startManagementApi(folder);
  try {
    await t.step("uploads every function, without a warning", async () => {
      const { code, stdout, stderr } = await supabase(
        ["functions", "deploy", "--use-api", "--yes", `--remote=${PROJECT}`],
        api.env,
      );
      assertEquals(code, 0, stdout + stderr);
      // A missing file or a section without its function is only a warning to the CLI.
      assertNotMatch(stdout + stderr, /WARN/);
      const functions = await functionFolders();
      assertEquals(api.deployments.map(({ name }) => name).sort(), functions);
      assertEquals(api.activated.sort(), functions);
    });

    for (const deployment of api.deployments) {
      const { name } = deployment;
      await t.step(
        `${name}: the upload loads by itself, and holds nothing else`,
        async () => {
          assertEquals(deployment.verifyJwt, false);
          assertEquals(deployment.importMap, "import_map.json");
          const others = [...deployment.files.keys()]
            .filter((path) => !/^(import_map\.json|supabase\/functions\/.+\.ts)$/.test(path));
          // A JSON import is uploaded as code is.
          assertEquals(others, name === "docs" ? ["supabase/functions/docs/openapi.json"] : []);
          const bytes = [...deployment.files.values()].reduce((sum, file) => sum + file.length, 0);
          assert(bytes < MAX_BYTES, `${bytes} bytes: what does it import that it need not?`);
          await load(deployment, join(folder, name));
        },
      );
    }
  } finally {
    await api.close();
    await Deno.remove(folder, { recursive: true });
  }
});

/** Runs every uploaded module, also those imported at first use; none of them opens a port. */
async function load(deployment: Deployment, folder: string): Promise<void> {
  await unpack(deployment, folder);
  const modules = [deployment.entrypoint, ...deployment.files.keys()]
    .filter((path) => path.endsWith(".ts"));
  const all = join(folder, "all.ts");
  await Deno.writeTextFile(all, modules.map((path) => `import "./${path}";\n`).join(""));
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--quiet",
      "--no-check",
      "--allow-all",
      "--no-config",
      "--no-lock",
      `--import-map=${join(folder, "import_map.json")}`,
      all,
    ],
    stdin: "null",
  }).output();
  assert(success, new TextDecoder().decode(stderr));
}

async function functionFolders(): Promise<string[]> {
  const entries = await Array.fromAsync(
    Deno.readDir(new URL("../../supabase/functions", import.meta.url)),
  );
  return entries.filter(({ name, isDirectory }) => isDirectory && !name.startsWith("_"))
    .map(({ name }) => name).sort();
}
