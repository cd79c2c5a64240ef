import { assert, assertEquals } from "@std/assert";
import type { PGlite } from "@electric-sql/pglite";
import { OWNER } from "../../local/bootstrap.ts";
import { SNAPSHOTS, SUPABASE } from "../../local/paths.ts";
import { freshDatabase } from "../../local/snapshot.ts";

const FOLDER = `${SUPABASE}/tests/database`;

/** Every text in the results of a script, which is where pgTAP says `ok` and `not ok`. */
function tapLines(results: { rows: Record<string, unknown>[] }[]): string[] {
  return results.flatMap(({ rows }) =>
    rows.flatMap((row) => Object.values(row).filter((value) => typeof value === "string"))
  ).flatMap((text) => text.split("\n"));
}

// The embedded database sets this process's exit code at each failed statement.
const options = { sanitizeExit: false };

Deno.test("pgTAP: supabase/tests/database holds on the embedded database", options, async (t) => {
  const fresh = await freshDatabase({
    folder: null,
    supabaseDir: SUPABASE,
    snapshotDir: SNAPSHOTS,
    onProgress: () => {},
  });
  // The driver itself, since it alone gives the results of every statement of a script.
  const { driver: database } = fresh.connection as unknown as { driver: PGlite };
  try {
    await database.exec(`
      create extension pgtap with schema extensions;
      set session authorization ${OWNER};
    `);
    const files = [...Deno.readDirSync(FOLDER)].map(({ name }) => name)
      .filter((name) => name.endsWith(".test.sql")).sort();
    assert(files.length > 0, `${FOLDER} has no tests`);
    for (const file of files) {
      await t.step(file, async () => {
        try {
          const results = await database.exec(await Deno.readTextFile(`${FOLDER}/${file}`));
          const lines = tapLines(results);
          const planned = Number(lines.map((line) => /^1\.\.(\d+)$/.exec(line)?.[1]).find(Boolean));
          const failed = lines.filter((line) => /^(not ok|# Looks like)/.test(line));
          assertEquals(failed, [], lines.filter((line) => /^(not ok|#)/.test(line)).join("\n"));
          assertEquals(lines.filter((line) => /^ok \d+/.test(line)).length, planned);
        } finally {
          await database.exec("rollback");
        }
      });
    }
  } finally {
    await fresh.close();
    Deno.exitCode = 0;
  }
});
