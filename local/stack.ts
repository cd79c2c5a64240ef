import { authApi } from "./auth_api.ts";
import { bootstrap, OWNER } from "./bootstrap.ts";
import { openFolder } from "./data_folder.ts";
import type { Database } from "./database.ts";
import { dataApi } from "./data_api.ts";
import { openPostgres } from "./database_postgres.ts";
import { answerDocs } from "./docs/answer.ts";
import { lockFolder } from "./folder_lock.ts";
import { Functions } from "./functions.ts";
import type { FunctionsRuntime } from "./functions_runtime.ts";
import { openGateway, type Routes } from "./gateway.ts";
import { keepKeys, makeKeys } from "./keys.ts";
import { embedApi } from "./lite.ts";
import { hashPasswordsFast } from "./lite_internals.ts";
import { Mails } from "./mails.ts";
import { migrate } from "./migrations.ts";
import { DATA, SNAPSHOTS, SUPABASE } from "./paths.ts";
import { readConfig } from "./supabase_config.ts";
import { readSchemaFiles } from "./schema_files.ts";
import { freshDatabase } from "./snapshot.ts";
import { Tokens } from "./tokens.ts";
import { answerPage } from "./web/answer.ts";
import { MigrationWatch } from "./watch_migrations.ts";

export interface StackOptions {
  /** 0 takes any free port; 54321 unless told otherwise. */
  port?: number;
  /** Where the data is kept; null keeps it in memory. */
  dataDir?: string | null;
  /** A real PostgreSQL with pgvector instead of the embedded one. */
  databaseUrl?: string;
  /** The functions' own variables, beside those of the platform. */
  env?: Record<string, string>;
  /** False: `/functions/v1` is not served. */
  functions?: boolean;
  /** The Deno that functions run on; the stack's own unless given. */
  functionsRuntime?: FunctionsRuntime;
  /** Applies migrations that are written while it runs. */
  watchMigrations?: boolean;
  /** Where the migrated, empty database is cached. */
  snapshotDir?: string;
  /** The folder with `config.toml`, `migrations/`, `seed.sql` and `functions/`. */
  supabaseDir?: string;
  onProgress?: (line: string) => void;
}

export interface Stack {
  url: string;
  publishableKey: string;
  secretKey: string;
  jwks: { keys: JsonWebKey[] };
  issuer: string;
  /** Queries as the database's superuser, behind the same lock as the API. */
  sql<T>(query: string, params?: unknown[]): Promise<T[]>;
  /** Runs a script of several statements likewise. */
  exec(sql: string): Promise<void>;
  /** The variables that a function gets. */
  functionsEnv(): Record<string, string>;
  close(): Promise<void>;
}

/** Starts the local stack; everything it opened is closed again when it cannot. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const opened: (() => Promise<void> | void)[] = [];
  const close = async () => {
    for (const step of opened.splice(0).reverse()) await step();
  };
  try {
    return { ...await open(options, (step) => opened.push(step)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(
  options: StackOptions,
  later: (close: () => Promise<void> | void) => void,
): Promise<Omit<Stack, "close">> {
  const { onProgress = () => {}, dataDir = DATA, supabaseDir = SUPABASE } = options;
  let routes: Routes | null = null;
  const gateway = openGateway(options.port ?? 54321, () => routes);
  later(() => gateway.close());
  if (dataDir !== null) {
    const lock = await lockFolder(dataDir);
    later(() => lock.release());
  }
  // Passwords that are gone with the process need no slow hash; tests sign up many users.
  if (dataDir === null) hashPasswordsFast();
  const keys = dataDir === null ? await makeKeys() : await keepKeys(dataDir);
  const database = await openDatabase(options, dataDir, onProgress);
  later(() => database.close());

  const url = `http://127.0.0.1:${gateway.port}`;
  const issuer = `${url}/auth/v1`;
  const tokens = new Tokens(keys, issuer);
  const config = await readConfig(supabaseDir);
  const mails = new Mails(config.auth.site_url, url);
  const app = embedApi({ database, keys, config, mails });
  await app.init();
  // The first request would wait for it otherwise.
  await database.connection.introspect({ useCache: true });
  const jwks = tokens.jwks as Stack["jwks"];
  const functionsEnv = () => ({
    ...options.env,
    SUPABASE_URL: url,
    SUPABASE_PUBLISHABLE_KEYS: JSON.stringify({ default: keys.publishableKey }),
    SUPABASE_SECRET_KEYS: JSON.stringify({ default: keys.secretKey }),
    SUPABASE_JWKS: JSON.stringify(jwks),
  });
  const functions = options.functions === false ? null : new Functions({
    supabaseDir,
    env: functionsEnv,
    log: onProgress,
    ...(options.functionsRuntime && { runtime: options.functionsRuntime }),
  });
  if (functions) later(() => functions.close());
  const parts = { app, database, keys, tokens, url };
  routes = {
    "/rest/v1": dataApi(parts),
    "/auth/v1": authApi(parts),
    "/functions/v1": functions && ((request, info) => functions.answer(request, info)),
    "/mails": (request) => mails.answer(request),
    "/": (request) =>
      answerPage(request, { url, publishableKey: keys.publishableKey, log: onProgress }),
    "/docs": answerDocs,
  };
  if (options.watchMigrations) {
    const owner = ownerOf(options);
    const watch = new MigrationWatch({ database, owner, supabaseDir, log: onProgress });
    later(() => watch.close());
  }
  return {
    url,
    issuer,
    jwks,
    publishableKey: keys.publishableKey,
    secretKey: keys.secretKey,
    sql: (query, params) => database.query(query, params),
    exec: async (script) => {
      await database.exec(script);
      await database.connection.clearSchemaCache();
    },
    functionsEnv,
  };
}

/** Who applies migrations. */
function ownerOf({ databaseUrl }: StackOptions): string | null {
  return databaseUrl ? null : OWNER;
}

async function openDatabase(
  options: StackOptions,
  dataDir: string | null,
  onProgress: (line: string) => void,
): Promise<Database> {
  const supabaseDir = options.supabaseDir ?? SUPABASE;
  const files = await readSchemaFiles(supabaseDir);
  const snapshotDir = options.snapshotDir ?? SNAPSHOTS;
  const create = (folder: string | null) =>
    freshDatabase({ folder, supabaseDir, snapshotDir, onProgress });
  const database = options.databaseUrl
    ? await openPostgres(options.databaseUrl)
    : dataDir === null
    ? await create(null)
    : await openFolder(dataDir, create);
  try {
    await database.alone(async (session) => {
      if (options.databaseUrl) await bootstrap(session, { embedded: false });
      await migrate(session, { files, owner: ownerOf(options), onProgress });
    });
    await database.learnVectors();
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
