import { assertStringIncludes } from "@std/assert";
import { fromFileUrl, join } from "@std/path";
import { copy } from "../support/copy.ts";

const CLIENT = fromFileUrl(new URL("../../client", import.meta.url));

Deno.test("deno publish --dry-run takes the client as JSR does: every public type is written down", async () => {
  const folder = await Deno.makeTempDir({ prefix: "client-" });
  const target = join(folder, "client");
  try {
    // Beside npm's manifest it would want installed packages.
    await copy(CLIENT, target, (path) => /\/(dist|node_modules|package\.json)$/.test(path));
    const args = ["publish", "--dry-run", "--allow-dirty"];
    const { stderr } = await new Deno.Command(Deno.execPath(), {
      args,
      cwd: target,
      env: { NO_COLOR: "1" },
    }).output();
    assertStringIncludes(new TextDecoder().decode(stderr), "Dry run complete");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
