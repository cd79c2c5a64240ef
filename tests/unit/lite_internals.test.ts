import { App } from "@supabase/lite";
import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { sql } from "kysely";
import { bootstrap } from "../../local/bootstrap.ts";
import { openEmbedded } from "../../local/database_pglite.ts";
import {
  apiKeys,
  type Context,
  functionsOf,
  hashPasswordsFast,
  keepGrants,
  liteConnection,
  signInternal,
  statementsOf,
  takeOverContext,
  takeOverDatabaseErrors,
  takeOverFailures,
  verifyInternal,
} from "../../local/lite_internals.ts";

// Each step is one part of the library that is not promised to anybody. Read the first that fails.
const TITLE = "@supabase/lite still has every private part that the local stack leans on";

// PGlite sets the exit code of its process with each error and sets it back when it is closed.
Deno.test(TITLE, { sanitizeExit: false }, async (t) => {
  const database = await openEmbedded({ folder: null });
  const { connection, kysely } = database;
  const secret = crypto.randomUUID();
  const keys = await apiKeys();

  await t.step("generateApiKey: keys look like a hosted project's", () => {
    assertMatch(keys.publishable, /^sb_publishable_\w+/);
    assertMatch(keys.secret, /^sb_secret_\w+/);
  });

  await t.step("splitSqlStatements: cuts at semicolons outside of bodies and comments", () => {
    const body = "create function f() returns int language sql as $$ select 1; $$";
    assertEquals(statementsOf(`-- one; two\nselect ';';\n${body};`).length, 2);
  });

  await t.step("getAuthSchemaSql: its tables have what the admin API reads", async () => {
    await database.alone((session) => bootstrapped(session));
    await database.query(
      `select id, aud, role, email, phone, email_confirmed_at, confirmed_at, last_sign_in_at,
         raw_app_meta_data, raw_user_meta_data, created_at, updated_at, is_anonymous
       from auth.users`,
    );
    await database.exec(`
      create table public.notes (id int primary key);
      alter table public.notes enable row level security;
      create function public.twice(n int) returns int language sql immutable as 'select 2 * n';
      create function public.fail() returns void language plpgsql as
        $$ begin raise exception 'refused' using errcode = 'PT418'; end $$;
    `);
  });

  await t.step("the class above PgliteConnection: makes a connection of any Kysely", async () => {
    const another = liteConnection(kysely, "kept");
    assertEquals(another.driver, "kept");
    const { tables } = await another.introspect();
    assert(tables.some(({ name }) => name === "notes"));
  });

  await t.step("introspect(): functions have the fields by which a call is written", async () => {
    const twice = (await functionsOf(connection)).find(({ name }) => name === "twice");
    const { schema, arg_names, arg_types, arg_defaults, has_variadic, volatility } = twice!;
    const { return_type, return_is_setof, return_typtype, has_out_args } = twice!;
    assertEquals(
      { schema, arg_names, arg_types, arg_defaults, has_variadic, volatility },
      {
        schema: "public",
        arg_names: ["n"],
        arg_types: ["integer"],
        arg_defaults: 0,
        has_variadic: false,
        volatility: "i",
      },
    );
    assertEquals(
      { return_type, return_is_setof, return_typtype, has_out_args },
      { return_type: "integer", return_is_setof: false, return_typtype: "b", has_out_args: false },
    );
  });

  const contexts: Parameters<Context>[2][] = [];
  const errors: unknown[] = [];
  const thrown = new Error("taken over");
  let own: Context | undefined;

  await t.step("rlsState: starts as unknown, where it would grant", () => keepGrants(connection));

  await t.step("rlsState: grants nothing once it is active", async () => {
    await connection.withContext({ auth: { role: "anon" } }, (db) => sql`select 1`.execute(db));
    assertEquals(
      await database.query(
        `select has_table_privilege('anon', 'public.notes', 'select') as may`,
      ),
      [{ may: false }],
    );
  });

  takeOverContext(connection, (before) => {
    own = before;
    return (vars, work, options) => {
      contexts.push(options);
      return before(vars, work, options);
    };
  });
  takeOverDatabaseErrors(connection, (error) => {
    errors.push(error);
    throw thrown;
  });
  const app = new App({
    connection,
    auth: {
      enabled: true,
      jwt_secret: secret,
      publishable_key: keys.publishable,
      secret_key: keys.secret,
    },
    api: { schemas: ["public"] },
    options: { server: { disableStudio: true } },
  });
  takeOverFailures(app, (error) => {
    return Response.json({ ours: error === thrown }, { status: 418 });
  });
  await app.init();
  const send = async (path: string, body?: unknown, token?: string) => {
    const response = await app.fetch(
      new Request(`http://127.0.0.1${path}`, {
        method: body ? "POST" : "GET",
        headers: {
          apikey: keys.publishable,
          "Content-Type": "application/json",
          ...(token && { Authorization: `Bearer ${token}` }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
    return { status: response.status, body: await response.json() };
  };

  await t.step("withContext: every statement of the Data API passes it", async () => {
    assert(own);
    assertEquals(await send("/rest/v1/rpc/twice", { n: 21 }), { status: 200, body: 42 });
    assertEquals(contexts.at(-1)?.rpc?.path, "/rpc/twice");
    const before = contexts.length;
    await send("/rest/v1/notes");
    assert(contexts.length > before);
    assertEquals(contexts.at(-1)?.rpc, undefined);
  });

  await t.step(
    "normalizeDbError: is asked first, and App.server.onError answers its throw",
    async () => {
      errors.length = 0;
      assertEquals(await send("/rest/v1/rpc/fail", {}), { status: 418, body: { ours: true } });
      assertEquals((errors[0] as { code?: string }).code, "PT418");
    },
  );

  const account = { email: "ada@example.com", password: "slow-burn-2026" };
  let token = "";
  await t.step("auth.jwt_secret: tokens are HS256 of its text, without a kid", async () => {
    hashPasswordsFast();
    token = (await send("/auth/v1/signup", account)).body.access_token;
    assertEquals(JSON.parse(atob(token.split(".")[0]!)), { alg: "HS256", typ: "JWT" });
    const { sub, role } = await verifyInternal(token, secret);
    assertEquals(role, "authenticated");
    assertEquals(await database.query("select id from auth.users"), [{ id: sub }]);
    await assertRejects(() => verifyInternal(token, "another"));
  });

  await t.step("auth.jwt_secret: a token signed here is taken for its own", async () => {
    const again = await signInternal(await verifyInternal(token, secret), secret);
    assertEquals((await send("/auth/v1/user", undefined, again)).body.email, account.email);
    const forged = await signInternal(await verifyInternal(token, secret), "another");
    assert((await send("/auth/v1/user", undefined, forged)).status >= 400);
  });

  await t.step("LITE_AUTH_BCRYPT_COST: sets the cost of a hash", async () => {
    const [user] = await database.query<{ hash: string }>(
      "select encrypted_password as hash from auth.users",
    );
    assertMatch(user!.hash, /^\$2[aby]\$04\$/);
  });

  await database.close();
});

async function bootstrapped(session: Parameters<typeof bootstrap>[0]): Promise<void> {
  await bootstrap(session, { embedded: false });
}
