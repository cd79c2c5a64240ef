import { App, generateApiKey, getAuthSchemaSql, splitSqlStatements } from "@supabase/lite";
import { PgliteConnection } from "@supabase/lite/pglite";
import { type JWTPayload, jwtVerify, SignJWT } from "jose";
import type { Kysely } from "kysely";
import type { LiteConnection } from "./database.ts";

// Everything in which this project leans on private or undocumented parts of the alpha library
// @supabase/lite. An upgrade is looked at here; tests/unit/lite_internals.test.ts names what broke.

// deno-lint-ignore no-explicit-any
type AnyKysely = Kysely<any>;

/** The class above the library's connections: what `@supabase/lite/postgres` extends as well. */
interface BaseClass {
  new (config: Record<string, never>): LiteConnection;
}

function present(part: string, found: unknown): void {
  if (found) return;
  throw new Error(`@supabase/lite: ${part} is gone; see local/lite_internals.ts`);
}

/**
 * The base class is not exported, and `@supabase/lite/postgres` needs an optional peer dependency,
 * which Deno does not link without a `node_modules` folder: so it is taken from the prototype of the
 * one connection that can be imported. It works on any Kysely; `driver` is only kept there.
 */
export function liteConnection(kysely: AnyKysely, driver: unknown): LiteConnection {
  const Base = Object.getPrototypeOf(PgliteConnection) as BaseClass;
  present("the class above PgliteConnection", Base?.prototype?.introspect);
  const connection = new Base({});
  connection.driver = driver;
  connection.kysely = kysely;
  return connection;
}

/**
 * `rlsState` (private): while it is `unknown`, the first request makes roles and grants everything on
 * every table to each of them, which would undo the revokes of the migrations.
 */
export function keepGrants(connection: LiteConnection): void {
  const state = connection as unknown as { rlsState?: string };
  present("rlsState", state.rlsState === "unknown");
  state.rlsState = "active";
}

/** How the Data API runs its statements: what `withContext` is given, and what it may be told. */
export type Context = LiteConnection["withContext"];

/**
 * `withContext` (overridden on the instance): everything that the Data API does in the database goes
 * through it. It sets roles without a transaction for some requests, so the stack puts its own there.
 */
export function takeOverContext(connection: LiteConnection, make: (own: Context) => Context): void {
  present("withContext", connection.withContext);
  connection.withContext = make(connection.withContext.bind(connection));
}

/**
 * `normalizeDbError` (overridden on the instance): called with each error of the database before the
 * library maps it, which it does for a few SQLSTATEs only. What it throws ends the request.
 */
export function takeOverDatabaseErrors(
  connection: LiteConnection,
  normalize: (error: unknown) => unknown,
): void {
  present("normalizeDbError", connection.normalizeDbError);
  connection.normalizeDbError = normalize;
}

/** `App.server` (typed as private): a Hono app, whose error handler answers what was thrown above. */
export function takeOverFailures(app: App, answer: (error: unknown) => Response): void {
  const server = app.server as unknown as { onError?: (handler: typeof answer) => unknown };
  present("App.server.onError", server.onError);
  server.onError!(answer);
}

/** The schema `auth` as the embedded service expects it, which it would otherwise make itself. */
export function authSchemaSql(): string {
  const sql = getAuthSchemaSql();
  present("the auth schema", /create table [^(]*users/i.test(sql));
  return sql;
}

/** Keys in the form that the library, as a hosted project, takes for API keys. */
export async function apiKeys(): Promise<{ publishable: string; secret: string }> {
  const [publishable, secret] = await Promise.all([
    generateApiKey("publishable"),
    generateApiKey("secret"),
  ]);
  return { publishable: publishable.key, secret: secret.key };
}

/** The statements of a script, cut as the Supabase CLI cuts them for its history of migrations. */
export function statementsOf(sql: string): string[] {
  return splitSqlStatements(sql);
}

/** `LITE_AUTH_BCRYPT_COST` (undocumented): the cost of each password's hash; 10 unless set, 4 at least. */
export function hashPasswordsFast(): void {
  Deno.env.set("LITE_AUTH_BCRYPT_COST", "4");
}

/** The embedded service signs its tokens HS256, without a `kid`, by the text of `auth.jwt_secret`. */
export async function signInternal(claims: JWTPayload, secret: string): Promise<string> {
  return await new SignJWT(claims).setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .sign(new TextEncoder().encode(secret));
}

/** The claims of a token that the embedded service signed. @throws when it is none of its own. */
export async function verifyInternal(token: string, secret: string): Promise<JWTPayload> {
  const key = new TextEncoder().encode(secret);
  return (await jwtVerify(token, key, { algorithms: ["HS256"] })).payload;
}

type Introspection = Awaited<ReturnType<LiteConnection["introspect"]>>;

/** A function of the database, in the words of the library's introspection. */
export type FunctionInfo = NonNullable<Introspection["functions"]>[number];

/** `introspect` (shape undocumented): the functions of the database, from the library's cache. */
export async function functionsOf(connection: LiteConnection): Promise<FunctionInfo[]> {
  const { functions } = await connection.introspect({ useCache: true });
  present("introspect().functions", functions);
  return functions!;
}
