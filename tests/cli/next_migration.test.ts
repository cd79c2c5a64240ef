import { assert, assertEquals } from "@std/assert";
import { SUPABASE } from "../../local/paths.ts";
import { replaceGrownViews } from "../../scripts/database/grown_views.ts";
import { nextMigration } from "../../scripts/database/next_migration.ts";
import { differences, readSources, type Sources } from "../../scripts/database/proof.ts";

// The embedded database sets this process's exit code at its start and at each failed statement.
const options = { sanitizeExit: false };

/** The schema files with a field more, edited as a person does it. */
function withLocation({ migrations, schemas }: Sources): Sources {
  const edits: [file: string, from: string, to: string][] = [
    [
      "workouts.sql",
      "  unique (id, user_id),",
      "  location text check (char_length(location) between 1 and 200),\n  unique (id, user_id),",
    ],
    [
      "workouts.sql",
      "perceived_exertion, notes, source),",
      "perceived_exertion, notes, source, location),",
    ],
    ["workouts.sql", "perceived_exertion, notes)\n", "perceived_exertion, notes, location)\n"],
    ["workout_fields.sql", "notes, source\n", "notes, source, location\n"],
    ["replace_workout.sql", "notes = r.notes\n", "notes = r.notes, location = r.location\n"],
  ];
  const edited = schemas.map((file) => ({ ...file }));
  for (const [name, from, to] of edits) {
    const file = edited.find(({ path }) => path.endsWith(`/workouts/${name}`));
    if (!file?.sql.includes(from)) throw new Error(`${name} has no ${from}`);
    file.sql = file.sql.replace(from, to);
  }
  return { migrations, schemas: edited };
}

Deno.test(
  "nextMigration() leads to the schema files when a field is added to workouts",
  options,
  async () => {
    try {
      const sources = withLocation(await readSources(SUPABASE));
      const differing = await differences(sources);
      assert(differing.some(({ thing }) => thing === "column public.workouts.location"));
      const sql = await nextMigration(sources, differing);
      const migrations = [...sources.migrations, { path: "next.sql", sql }];
      assertEquals(await differences({ ...sources, migrations }), []);
    } finally {
      Deno.exitCode = 0;
    }
  },
);

Deno.test("replaceGrownViews() replaces a view that only got columns at its end, and no other", () => {
  const before = new Map([["a.v", "id uuid,"], ["a.w", "id uuid,name text,"]]);
  const after = new Map([["a.v", "id uuid,name text,"], ["a.w", "name text,id uuid,"]]);
  const sql =
    "DROP VIEW a.v;\n\nDROP VIEW a.w;\n\nCREATE VIEW a.v AS 1;\n\nCREATE VIEW a.w AS 2;\n";
  assertEquals(
    replaceGrownViews(sql, before, after),
    "\nDROP VIEW a.w;\n\nCREATE OR REPLACE VIEW a.v AS 1;\n\nCREATE VIEW a.w AS 2;\n",
  );
});
