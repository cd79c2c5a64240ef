import { assert, assertEquals, assertMatch } from "@std/assert";
import { startEmulator } from "../../local/gemini/emulator.ts";
import { migrate } from "../../local/migrations.ts";
import { SUPABASE } from "../../local/paths.ts";
import { readSchemaFiles } from "../../local/schema_files.ts";
import { type HostedDatabase, startHostedDatabase } from "../../scripts/hosted_database.ts";

// The embedded database sets this process's exit code at its start and at each failed statement.
const options = { sanitizeExit: false };
const MODEL = "gemini-embedding-001";

interface Row {
  content: string;
  model: string | null;
  length: number | null;
}

async function run(env: Record<string, string>, ...args: string[]) {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["task", "--quiet", "reembed", ...args],
    env,
  }).output();
  const text = new TextDecoder();
  return { code, output: text.decode(stdout) + text.decode(stderr) };
}

async function addPeople(database: HostedDatabase): Promise<void> {
  await database.query(`
    insert into auth.users (id, email) values
      ('00000000-0000-4000-8000-00000000000a', 'a@example.com'),
      ('00000000-0000-4000-8000-00000000000b', 'b@example.com')`);
  await database.query(`
    update public.profiles set ai_consent_at = now() where id = '00000000-0000-4000-8000-00000000000a'`);
  await database.query(`
    insert into public.memories (user_id, kind, content, embedding, embedding_model)
    select ('00000000-0000-4000-8000-00000000000' || person)::uuid, 'fact', format('%s likes tea %s', person, i),
      array_fill(0.1::real, array[768])::extensions.vector::extensions.halfvec(768), 'another-model'
    from unnest('{a,b}'::text[]) person, generate_series(1, 7) i`);
}

async function memories(database: HostedDatabase): Promise<Row[]> {
  return await database.query<Row>(`
    select content, embedding_model as model, round(extensions.l2_norm(embedding)::numeric, 2)::float8 as length
    from public.memories order by content`);
}

Deno.test("deno task reembed", options, async (t) => {
  const database = await startHostedDatabase();
  const emulator = await startEmulator({ vectors: "lexical" });
  const env = {
    DATABASE_URL: database.url,
    GEMINI_API_KEY: "any",
    GEMINI_BASE_URL: emulator.url,
    GEMINI_EMBEDDING_MODEL: MODEL,
  };
  const tell = (path: string, method: string, body: unknown) =>
    fetch(`${emulator.url}/_emulator/${path}`, { method, body: JSON.stringify(body) })
      .then((response) => response.body?.cancel());
  try {
    const files = await readSchemaFiles(SUPABASE);
    await database.alone((session) =>
      migrate(session, { files, owner: null, onProgress: () => {} })
    );
    await addPeople(database);

    await t.step("--dry-run: counts, and changes nothing", async () => {
      const { code, output } = await run(env, "--dry-run");
      assertEquals(code, 0, output);
      assertMatch(output, /^14 memories have no vector of gemini-embedding-001/);
      assert((await memories(database)).every(({ model }) => model === "another-model"));
    });

    await t.step("--limit: what is done stays done", async () => {
      const { code, output } = await run(env, "--limit", "3", "--batch", "2");
      assertEquals(code, 0, output);
      const done = (await memories(database)).filter(({ model }) => model === MODEL);
      assertEquals(done.map(({ length }) => length), [1, 1, 1]);
    });

    await t.step("consent required: only the words of those who agreed are sent", async () => {
      const { code, output } = await run({ ...env, REQUIRE_AI_CONSENT: "true" });
      assertEquals(code, 0, output);
      const sent = await (await fetch(`${emulator.url}/_emulator/requests`)).text();
      const done = (await memories(database)).filter(({ model }) => model === MODEL);
      assertEquals(done.filter(({ content }) => content.startsWith("a ")).length, 7);
      assert(sent.includes("a likes tea"));
      for (const { content, model } of await memories(database)) {
        if (model !== MODEL) assert(!sent.includes(content), `${content} was sent`);
      }
    });

    await t.step("the model is gone: says so, and the next run goes on", async () => {
      await tell("models", "POST", { name: MODEL, state: "gone" });
      const failed = await run(env);
      assertEquals(failed.code, 1);
      assertMatch(failed.output, /the model gives no vectors .* run it again later/);
      await tell("everything", "DELETE", null);
      const { code, output } = await run(env);
      assertEquals(code, 0, output);
      assertEquals((await memories(database)).map(({ model }) => model), Array(14).fill(MODEL));
      assertMatch((await run(env)).output, /^0 memories/);
    });

    await t.step("without a key or a database: says what is missing", async () => {
      assertMatch((await run({ ...env, GEMINI_API_KEY: "" })).output, /GEMINI_API_KEY is missing/);
      assertMatch((await run({ ...env, DATABASE_URL: "" })).output, /DATABASE_URL is missing/);
      assertMatch((await run(env, "--batch", "0")).output, /--batch: a number from 1 to 100/);
    });
  } finally {
    await emulator.close();
    await database.close();
  }
});
