import { type Kysely, sql, type Transaction } from "kysely";
import { Abandoned, type DataRequest } from "./request.ts";
import { timeoutOfFunction } from "./statement_timeout.ts";

// deno-lint-ignore no-explicit-any
type AnyDatabase = any;

/** Whose transaction it is, set in one statement and gone with the transaction, as PostgREST does it. */
function settings(request: DataRequest, readOnly: boolean): [name: string, value: string][] {
  return [
    ["search_path", '"public", "extensions"'],
    ["request.jwt.claims", JSON.stringify(request.claims)],
    ["request.jwt.claim.sub", String(request.claims.sub ?? "")],
    ["request.jwt.claim.role", request.role],
    ["request.method", request.method],
    ["request.path", request.path],
    ["request.headers", JSON.stringify(request.headers)],
    ["response.status", ""],
    ["response.headers", ""],
    ["statement_timeout", String(request.timeoutMs)],
    ["transaction_read_only", readOnly ? "on" : "off"],
    ["role", request.role],
  ];
}

/** Runs `work` in one transaction as the caller of `request`. @throws {Abandoned} */
export async function asCaller<T>(
  kysely: Kysely<AnyDatabase>,
  request: DataRequest,
  readOnly: boolean,
  work: (transaction: Transaction<AnyDatabase>) => Promise<T>,
): Promise<T> {
  return await kysely.transaction().execute(async (transaction) => {
    if (request.signal.aborted) throw new Abandoned();
    const [, called] = /^\/rpc\/([^/]+)$/.exec(request.path) ?? [];
    const ofFunction = called && await timeoutOfFunction(transaction, decodeURIComponent(called));
    if (ofFunction) request.timeoutMs = ofFunction;
    const calls = settings(request, readOnly)
      .map(([name, value]) => sql`set_config(${name}::text, ${value}::text, true)`);
    await sql`select ${sql.join(calls)}`.execute(transaction);
    return await work(transaction);
  });
}
