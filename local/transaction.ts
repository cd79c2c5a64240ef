import { CompiledQuery, type Kysely, type Transaction } from "kysely";
import type { Statement } from "./backend.ts";
import type { Database } from "./database.ts";
import { Abandoned, type DataRequest } from "./request.ts";
import { timeoutOfFunction } from "./statement_timeout.ts";

// deno-lint-ignore no-explicit-any
type AnyDatabase = any;

/** Whose transaction it is, gone with the transaction, as PostgREST does it. */
function settings(request: DataRequest, readOnly: boolean): Record<string, string> {
  return {
    "search_path": '"public", "extensions"',
    "request.jwt.claims": JSON.stringify(request.claims),
    "request.jwt.claim.sub": String(request.claims.sub ?? ""),
    "request.jwt.claim.role": request.role,
    "request.method": request.method,
    "request.path": request.path,
    "request.headers": JSON.stringify(request.headers),
    "response.status": "",
    "response.headers": "",
    "statement_timeout": String(request.timeoutMs),
    "transaction_read_only": readOnly ? "on" : "off",
    "role": request.role,
  };
}

/** All of them in one statement, whose text is always the same. */
function asSetting(settings: Record<string, string>): Statement {
  const calls = Object.keys(settings).map((name, i) => `set_config('${name}', $${i + 1}, true)`);
  return { sql: `select ${calls.join(", ")}`, params: Object.values(settings) };
}

async function callerSettings(
  { connection }: Database,
  request: DataRequest,
  readOnly: boolean,
): Promise<Statement> {
  const [, called] = /^\/rpc\/([^/]+)$/.exec(request.path) ?? [];
  const ofFunction = called && await timeoutOfFunction(connection, decodeURIComponent(called));
  if (ofFunction) request.timeoutMs = ofFunction;
  return asSetting(settings(request, readOnly));
}

/** Runs `work` in one transaction as the caller of `request`. @throws {Abandoned} */
export async function asCaller<T>(
  database: Database,
  request: DataRequest,
  readOnly: boolean,
  work: (transaction: Transaction<AnyDatabase>) => Promise<T>,
): Promise<T> {
  const { sql, params } = await callerSettings(database, request, readOnly);
  const kysely: Kysely<AnyDatabase> = database.kysely;
  return await kysely.transaction().execute(async (transaction) => {
    if (request.signal.aborted) throw new Abandoned();
    await transaction.executeQuery(CompiledQuery.raw(sql, [...params]));
    return await work(transaction);
  });
}

/** The rows of one statement, in a transaction of its own as the caller of `request`. @throws {Abandoned} */
export async function oneAsCaller<R>(
  database: Database,
  request: DataRequest,
  readOnly: boolean,
  statement: Statement,
): Promise<R[]> {
  const setting = await callerSettings(database, request, readOnly);
  return await database.transaction<R>([setting, statement], request.signal);
}
