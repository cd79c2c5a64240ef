import { assertEquals, assertRejects } from "@std/assert";
import { SUPABASE } from "../../local/paths.ts";
import { readSchemaFiles } from "../../local/schema_files.ts";
import { bareDatabase } from "../../local/snapshot.ts";
import { UserError } from "../../local/user_error.ts";
import { readCatalog } from "../../scripts/database/catalog.ts";
import { readDeclared, rowsFiles } from "../../scripts/database/declared.ts";
import { differencesOf, tellDifference } from "../../scripts/database/differences.ts";
import { madeBy } from "../../scripts/database/proof.ts";
import { release, releasedProblems } from "../../scripts/database/released.ts";

// The embedded database sets this process's exit code at its start and at each failed statement.
const options = { sanitizeExit: false };

/** A difference of each kind, as somebody makes it who changes one side alone. */
const PLANTED: [kind: string, sql: string, told: string[]][] = [
  ["column", "alter table public.pauses add column mood text", [
    "column public.pauses.mood: in the schema files alone",
  ]],
  [
    "column's type",
    "alter table public.plan_training_maxes alter column counted_cycles type bigint",
    [
      "column public.plan_training_maxes.counted_cycles: type differ",
    ],
  ],
  ["constraint", "alter table public.workouts drop constraint workouts_title_check", [
    "constraint public.workouts.workouts_title_check: in the migrations alone",
  ]],
  ["index", "drop index public.workouts_newest_idx", [
    "index public.workouts_newest_idx: in the migrations alone",
  ]],
  [
    "policy",
    `alter policy "Users read their own plans" on public.plans using (true)`,
    ['policy "Users read their own plans" on public.plans: qual differ'],
  ],
  [
    "function body",
    "create or replace function public.ping() returns text language sql stable set search_path = '' as $$ select 'OK' $$",
    ["function public.ping(): definition differ"],
  ],
  ["grant on a function", "grant execute on function public.log_workout(jsonb) to anon", [
    "function public.log_workout(payload jsonb): grants differ",
  ]],
  ["grant on a column", "grant update (source) on public.workouts to authenticated", [
    "column public.workouts.source: grants differ",
  ]],
  ["comment", "comment on table public.plans is 'Plans.'", ["table public.plans: comment differ"]],
  ["storage", "alter table public.memories alter column embedding set storage extended", [
    "column public.memories.embedding: storage differ",
  ]],
  ["row", "update public.affinity_levels set threshold = 60 where rank = 1", [
    "rows of public.affinity_levels: differs",
  ]],
  ["trigger", "alter table public.workouts disable trigger workouts_200_award", [
    "trigger workouts_200_award on workouts: enabled differ",
  ]],
  ["row level security", "alter table private.receipts disable row level security", [
    "table private.receipts: row level security differ",
  ]],
  [
    "domain",
    "alter domain public.plan_set add constraint plan_set_rest check ((value).rest_s > 0) not valid",
    ["constraint public.plan_set.plan_set_rest: in the schema files alone"],
  ],
  ["enum", "alter type public.mood add value 'tired'", ["type public.mood: labels differ"]],
];

Deno.test(
  "the proof finds a planted difference of each kind, and nothing else",
  options,
  async (t) => {
    const schemas = await readDeclared();
    const tables = rowsFiles(schemas).map(({ table }) => table);
    const database = await bareDatabase();
    try {
      await database.alone((session) =>
        madeBy(session, schemas, tables, async (before) => {
          assertEquals(differencesOf(before, await readCatalog(session, tables)), []);
          for (const [kind, sql, told] of PLANTED) {
            await t.step(kind, async () => {
              await session.exec(`savepoint planted; ${sql}`);
              const found = differencesOf(before, await readCatalog(session, tables));
              await session.exec("rollback to savepoint planted");
              assertEquals(found.map(tellDifference), told);
            });
          }
        })
      );
      await t.step("a schema file that does not apply is named with its line", async () => {
        const broken = { path: "supabase/schemas/x/broken.sql", sql: "select 1;\nselect nothing;" };
        await assertRejects(
          () => database.alone((session) => madeBy(session, [broken], [])),
          UserError,
          "supabase/schemas/x/broken.sql:2: ",
        );
      });
      await t.step(
        "a function whose body names nothing is found once everything is there",
        async () => {
          const dangling = {
            path: "supabase/schemas/x/dangling.sql",
            sql:
              "create function public.dangling() returns int language sql as $$ select gone from public.gone $$;",
          };
          await assertRejects(
            () => database.alone((session) => madeBy(session, [...schemas, dangling], [])),
            UserError,
            'function public.dangling(): relation "public.gone" does not exist',
          );
        },
      );
    } finally {
      await database.close();
    }
  },
);

Deno.test("readDeclared() when schema_paths and the folder disagree: names the file and the mend", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const config = (paths: string[]) =>
      Deno.writeTextFile(
        `${folder}/config.toml`,
        `[db.migrations]\nschema_paths = ${JSON.stringify(paths)}\n`,
      );
    await Deno.mkdir(`${folder}/schemas/plans`, { recursive: true });
    await Deno.writeTextFile(`${folder}/schemas/plans/plans.sql`, "select 1;");
    await Deno.writeTextFile(`${folder}/schemas/plans/a.sql`, "select 2;");

    await config(["./schemas/plans/plans.sql"]);
    await assertRejects(
      () => readDeclared(folder),
      UserError,
      "supabase/schemas/plans/a.sql: add its folder to schema_paths",
    );
    await config(["./schemas/plans/plan.sql", "./schemas/plans/*.sql"]);
    await assertRejects(() => readDeclared(folder), UserError, "schemas/plans/plan.sql");
    await config(["./schemas/plans/plans.sql", "./schemas/plans/*.sql"]);
    assertEquals((await readDeclared(folder)).map(({ path }) => path), [
      "supabase/schemas/plans/plans.sql",
      "supabase/schemas/plans/a.sql",
    ]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("releasedProblems() when a released migration is edited, gone or preceded: one line each", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.mkdir(`${folder}/migrations`);
    const write = (name: string, sql: string) =>
      Deno.writeTextFile(`${folder}/migrations/${name}.sql`, sql);
    const problems = async () =>
      await releasedProblems(folder, (await readSchemaFiles(folder)).migrations);
    await write("20260101000000_first", "select 1;");
    await write("20260201000000_second", "select 2;");
    await release(folder, (await readSchemaFiles(folder)).migrations);
    assertEquals(await problems(), []);

    await write("20260301000000_third", "select 3;");
    assertEquals(await problems(), []);
    await write("20260115000000_between", "select 0;");
    await write("20260201000000_second", "select 2 ;");
    await Deno.remove(`${folder}/migrations/20260101000000_first.sql`);
    assertEquals(
      (await problems()).map((line) =>
        `${line.split(":")[0]} ${line.match(/was released and is \w+|is older/)}`
      ),
      [
        "supabase/migrations/20260101000000_first.sql was released and is gone",
        "supabase/migrations/20260201000000_second.sql was released and is edited",
        "supabase/migrations/20260115000000_between.sql is older",
      ],
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("supabase/: no released migration was edited", async () => {
  assertEquals(await releasedProblems(SUPABASE, (await readSchemaFiles(SUPABASE)).migrations), []);
});
