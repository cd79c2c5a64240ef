import { assert, assertEquals } from "@std/assert";
import { type HostedDatabase, startHostedDatabase } from "../../scripts/hosted_database.ts";
import { type CliResult, supabase } from "../../scripts/supabase_cli.ts";
import { committedTypes, generateTypes } from "../../scripts/types.ts";

interface Pushed {
  upToDate: boolean;
  migrations: unknown[];
  seeds: unknown[];
}

interface Finding {
  name: string;
  level: string;
  detail: string;
  metadata: { schema?: string; name?: string };
}

// The embedded database sets this process's exit code at its start and at each failed statement.
const options = { sanitizeExit: false };

Deno.test("supabase CLI on an empty hosted database, as no superuser", options, async (t) => {
  const database = await startHostedDatabase();
  const onDatabase = async (...args: string[]) =>
    succeeded(args, await supabase([...args, `--remote=${database.url}`]));
  const push = async () =>
    JSON.parse(
      await onDatabase("db", "push", "--include-seed", "--yes", "--output-format", "json"),
    ) as Pushed;
  const versions = await migrationVersions();

  try {
    await t.step("db push --include-seed: applies every migration and the seed", async () => {
      const pushed = await push();
      assertEquals(pushed.migrations.length, versions.length);
      assertEquals(pushed.seeds.length, 1);
      const [seeded] = await database.query<{ exercises: number }>(
        "select count(*)::int as exercises from public.exercises",
      );
      assert(seeded!.exercises >= 300, `${seeded!.exercises} exercises`);
    });

    await t.step("db push --include-seed: everything is made by a plain role", async () => {
      const owners = await database.query(`
        select distinct rolname as owner, rolsuper as superuser
        from pg_class join pg_roles on pg_roles.oid = relowner
        where relnamespace in ('public'::regnamespace, 'private'::regnamespace)
      `);
      assertEquals(owners, [{ owner: "postgres", superuser: false }]);
    });

    await t.step("db push --include-seed: a second one finds everything up to date", async () => {
      const { upToDate, migrations, seeds } = await push();
      assertEquals({ upToDate, migrations, seeds }, { upToDate: true, migrations: [], seeds: [] });
    });

    await t.step("migration list: every file is applied, and nothing else", async () => {
      const { migrations } = JSON.parse(
        await onDatabase("migration", "list", "--output-format", "json"),
      ) as { migrations: { local: string; remote: string }[] };
      assertEquals(
        migrations.map(({ local, remote }) => ({ local, remote })),
        versions.map((version) => ({ local: version, remote: version })),
      );
    });

    await t.step("db advisors: nothing but what an empty, closed database shows", async () => {
      const findings = JSON.parse(await onDatabase("db", "advisors", "--level", "info"));
      assertEquals(unexpected(findings, await boundFunctions(database)), []);
    });

    await t.step("db advisors: sees a table that is open to everybody", async () => {
      await database.query("create table public.opened (id int primary key)");
      await database.query("grant select on public.opened to anon");
      const findings = JSON.parse(await onDatabase("db", "advisors", "--level", "info"));
      await database.query("drop table public.opened");
      assertEquals(
        unexpected(findings, await boundFunctions(database)).map((line) => line.split(":")[0]),
        [
          "rls_disabled_in_public",
        ],
      );
    });

    await t.step("gen types: the committed types are what the migrations make", async () => {
      const types = await generateTypes(database.url);
      assert(types === await committedTypes(), "database.types.ts differs: run `deno task types`");
    });
  } finally {
    await database.close();
  }
});

/**
 * The findings beside unused indexes (nobody has queried yet), private tables without policies, and
 * functions without a search path whose body was bound to its names when they were made.
 */
function unexpected(findings: Finding[], bound: Set<string>): string[] {
  const expected = ({ name, metadata }: Finding) =>
    name === "unused_index" ||
    (name === "rls_enabled_no_policy" && metadata.schema === "private") ||
    (name === "function_search_path_mutable" && bound.has(`${metadata.schema}.${metadata.name}`));
  return findings.filter((finding) => !expected(finding))
    .map(({ name, level, detail }) => `${name}: ${level} ${detail}`);
}

/** Those with a body in standard SQL, which is parsed once. */
async function boundFunctions({ query }: HostedDatabase): Promise<Set<string>> {
  const rows = await query<{ name: string }>(
    `select pronamespace::regnamespace || '.' || proname as name from pg_proc where prosqlbody is not null`,
  );
  return new Set(rows.map(({ name }) => name));
}

function succeeded(args: string[], { code, stdout, stderr }: CliResult): string {
  assertEquals(code, 0, `supabase ${args.join(" ")}: ${stdout}${stderr}`);
  return stdout;
}

async function migrationVersions(): Promise<string[]> {
  const folder = new URL("../../supabase/migrations/", import.meta.url);
  const files = await Array.fromAsync(Deno.readDir(folder), ({ name }) => name);
  return files.flatMap((name) => /^(\d{14})_\w+\.sql$/.exec(name)?.[1] ?? []).sort();
}
