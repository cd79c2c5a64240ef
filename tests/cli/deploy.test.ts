import { assert, assertEquals, assertNotMatch } from "@std/assert";
import { join } from "@std/path";
import { startFunction } from "../../local/function_process.ts";
import { bundleFunctions } from "../../scripts/bundle.ts";
import { supabase } from "../../scripts/supabase_cli.ts";
import { type Deployment, PROJECT, startManagementApi, unpack } from "../support/management_api.ts";
import { stack } from "../support/stack.ts";
import { newUser } from "../support/users.ts";

Deno.test("supabase functions deploy --use-api", async (t) => {
  // The platform adds the packages, and has failed near 4 MB in all.
  await deploys(t, [], 1024 * 1024, async ({ name, importMap, files, entrypoint }, folder) => {
    assertEquals(importMap, "import_map.json");
    const others = [...files.keys()]
      .filter((path) => !/^(import_map\.json|supabase\/functions\/.+\.ts)$/.test(path));
    // A JSON import is uploaded as code is.
    assertEquals(others, name === "docs" ? ["supabase/functions/docs/openapi.json"] : []);
    const modules = [entrypoint, ...files.keys()].filter((path) => path.endsWith(".ts"));
    await loads(folder, modules, [`--import-map=${join(folder, "import_map.json")}`]);
  });
});

Deno.test("deno task bundle, then supabase functions deploy --workdir", async (t) => {
  const bundle = await Deno.makeTempDir({ prefix: "bundle-" });
  try {
    await bundleFunctions(bundle);
    const user = await newUser();
    const asked = [`--workdir=${bundle}`];
    await deploys(t, asked, 4_000_000, async ({ name, importMap, files, entrypoint }, folder) => {
      // What the CLI sends where a function has none.
      assertEquals(importMap, "");
      const others = [...files.keys()]
        .filter((path) => !path.startsWith(`supabase/functions/${name}/`) || !/\.js$/.test(path));
      assertEquals(others, []);
      await loads(folder, [...files.keys()], ["--no-npm", "--no-remote"]);
      await answersAsBefore(name, join(folder, entrypoint), user.token);
    });
  } finally {
    await Deno.remove(bundle, { recursive: true });
  }
});

/** Has the real CLI upload every function to a stand-in for the platform, and looks at what it got. */
async function deploys(
  t: Deno.TestContext,
  args: string[],
  maxBytes: number,
  look: (deployment: Deployment, folder: string) => Promise<void>,
): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "deploy-" });
  const api = await startManagementApi(folder);
  try {
    await t.step("uploads every function, without a warning", async () => {
      const { code, stdout, stderr } = await supabase(
        ["functions", "deploy", "--use-api", "--yes", `--remote=${PROJECT}`, ...args],
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
      const { name, files, verifyJwt } = deployment;
      await t.step(`${name}: the upload works by itself, and holds nothing else`, async () => {
        assertEquals(verifyJwt, false);
        const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
        assert(bytes < maxBytes, `${bytes} bytes: what does it import that it need not?`);
        await unpack(deployment, join(folder, name));
        await look(deployment, join(folder, name));
      });
    }
  } finally {
    await api.close();
    await Deno.remove(folder, { recursive: true });
  }
}

/** Runs every uploaded module, also those imported at first use; none of them opens a port. */
async function loads(folder: string, modules: string[], options: string[]): Promise<void> {
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
      ...options,
      all,
    ],
    stdin: "null",
  }).output();
  assert(success, new TextDecoder().decode(stderr));
}

/** A first request to each function, and what its answer holds. */
const FIRST: Record<string, [path: string, member: string]> = {
  chat: ["/chat/conversations", "data"],
  docs: ["/docs/openapi.json", "openapi"],
  exercises: ["/exercises", "data"],
  health: ["/health/ready", "status"],
  mcp: ["/mcp/oauth-protected-resource", "resource"],
  memories: ["/memories", "data"],
  plans: ["/plans/templates", "data"],
  profile: ["/profile", "id"],
  progress: ["/progress/summary", "totals"],
  workouts: ["/workouts", "data"],
};

/** Runs the uploaded function, and has it answer somebody who is signed in. */
async function answersAsBefore(name: string, entrypoint: string, token: string): Promise<void> {
  const lines: string[] = [];
  const process = await startFunction(
    { name, entrypoint, importMap: null },
    stack.functionsEnv,
    (line) => lines.push(line),
  );
  try {
    const [path, member] = FIRST[name]!;
    const response = await fetch(process.origin + path, {
      headers: { Authorization: `Bearer ${token}` },
    });
    const body = await response.json();
    assertEquals([response.status, member in body], [200, true], lines.join("\n"));
  } finally {
    process.kill();
    await process.ended;
  }
}

async function functionFolders(): Promise<string[]> {
  const entries = await Array.fromAsync(
    Deno.readDir(new URL("../../supabase/functions", import.meta.url)),
  );
  return entries.filter(({ name, isDirectory }) => isDirectory && !name.startsWith("_"))
    .map(({ name }) => name).sort();
}
