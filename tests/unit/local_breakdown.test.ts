import { assertEquals, assertMatch, assertRejects } from "@std/assert";
import { openEmbedded } from "../../local/database_pglite.ts";
import { startStack } from "../../local/stack.ts";

/** Nested deeper than the embedded database has stack for; PostgreSQL itself would only refuse it. */
const FATAL = "select repeat('[', 200000)::json";
const LOST = "08006";

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return (await assertRejects(() => work) as Error & { code?: unknown }).code;
}

Deno.test("openEmbedded() opens a broken database again with all that was committed, and nothing else", async () => {
  const lines: string[] = [];
  const database = await openEmbedded({ folder: null, log: (line) => void lines.push(line) });
  await database.exec("create table kept (i int); insert into kept values (1), (2)");

  // PostgreSQL's own errors break nothing.
  assertEquals(await codeOf(database.query("select 1/0")), "22012");
  assertEquals(await codeOf(database.exec("select 1; selec 2")), "42601");
  assertEquals(lines, []);

  const [code, beside] = await Promise.all([
    codeOf(database.alone(async (session) => {
      await session.exec("begin; insert into kept values (3)");
      await session.query(FATAL);
    })),
    // Waits for the lock meanwhile, and is none the wiser.
    database.query("select i from kept order by i"),
  ]);
  assertEquals(code, LOST);
  assertEquals(beside, [{ i: 1 }, { i: 2 }]);
  assertEquals(lines.length, 1, lines.join("\n"));
  assertMatch(lines[0]!, /broke down \(Maximum call stack size exceeded\).*opened again/);

  await database.exec("insert into kept values (4)");
  assertEquals(
    await database.kysely.selectFrom("kept").select("i").orderBy("i").execute(),
    [{ i: 1 }, { i: 2 }, { i: 4 }],
  );
  // The new session is set up as the first was.
  assertEquals(await database.query("show timezone"), [{ TimeZone: "UTC" }]);
  await database.close();
});

Deno.test("POST /rest/v1/rpc: a statement that breaks the database down → 503, and the next request is answered", async () => {
  const folder = await Deno.makeTempDir();
  const lines: string[] = [];
  const { error: print } = console;
  console.error = (line: unknown) => void lines.push(String(line));
  const stack = await startStack({ port: 0, dataDir: folder, functions: false });
  const call = async (path: string, body: unknown, token = "") => {
    const headers = {
      apikey: stack.publishableKey,
      "Content-Type": "application/json",
      ...(token && { Authorization: `Bearer ${token}` }),
    };
    const response = await fetch(stack.url + path, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };
  try {
    await stack.exec(`
      create function public.nested(depth int) returns int language sql set search_path = '' as
        $$ select length(repeat('[', depth)::json::text) $$;
    `);
    const ada = { email: "ada@example.com", password: "slow-burn-2026" };
    assertEquals((await call("/auth/v1/signup", ada)).status, 200);
    const { body: { access_token } } = await call("/auth/v1/token?grant_type=password", ada);

    const fatal = await call("/rest/v1/rpc/nested", { depth: 200_000 }, access_token);
    assertEquals([fatal.status, fatal.body.code], [503, LOST]);

    const refused = await call("/rest/v1/rpc/nested", { depth: 2 }, access_token);
    assertEquals([refused.status, refused.body.code], [400, "22P02"]);
    assertEquals((await call("/auth/v1/token?grant_type=password", ada)).status, 200);
    assertEquals(lines.filter((line) => line.includes("opened again")).length, 1, lines.join("\n"));
  } finally {
    console.error = print;
    await stack.close();
    await Deno.remove(folder, { recursive: true });
  }
});
