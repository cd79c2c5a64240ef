import type { Database } from "./database.ts";
import { dataApiResponse, isDatabaseError, toDataApiError } from "./errors.ts";
import { type FunctionInfo, functionsOf } from "./lite_internals.ts";
import { Abandoned, type DataRequest, toNobody } from "./request.ts";
import { oneAsCaller } from "./transaction.ts";

const MAX_ROWS = 1000;

/**
 * Answers `POST /rest/v1/rpc/<name>` with a JSON object the way PostgREST does it: the body goes to
 * `json_to_record`, so each argument is read as its own type says. Null for what PostgREST can do
 * besides (preferences, unnamed arguments, unknown functions), which the embedded API answers.
 */
export async function answerRpc(
  database: Database,
  request: DataRequest,
  body: string,
): Promise<Response | null> {
  const args = objectKeys(body);
  if (!args) return null;
  const name = decodeURIComponent(request.path.slice("/rpc/".length));
  const functions = await functionsOf(database.connection);
  const [target, another] = functions.filter((fn) => accepts(fn, name, args));
  if (!target || another) return null;
  const call = { sql: statement(target, args), params: [body || "{}"] };
  try {
    const readOnly = target.volatility !== "v";
    const rows = await oneAsCaller<{ body: string | null }>(database, request, readOnly, call);
    return respond(target, rows[0]?.body ?? null);
  } catch (error) {
    if (error instanceof Abandoned) return toNobody();
    if (!isDatabaseError(error)) throw error;
    return dataApiResponse(toDataApiError(error, request.role));
  }
}

function objectKeys(body: string): string[] | null {
  if (body.trim() === "") return [];
  try {
    const value = JSON.parse(body);
    return value && typeof value === "object" && !Array.isArray(value) ? Object.keys(value) : null;
  } catch {
    return null;
  }
}

/** Whether a function can be called with exactly these named arguments. */
export function accepts(fn: FunctionInfo, name: string, args: string[]): boolean {
  if (fn.schema !== "public" || fn.name !== name || fn.has_variadic) return false;
  if (fn.arg_types.length !== fn.arg_names.filter(Boolean).length) return false;
  const required = fn.arg_names.slice(0, fn.arg_names.length - fn.arg_defaults);
  return args.every((arg) => fn.arg_names.includes(arg)) &&
    required.every((arg) => args.includes(arg));
}

/** The call as PostgREST writes it; `$1` is the JSON of the body. Its text is one of few. */
export function statement(fn: FunctionInfo, given: string[]): string {
  const args = fn.arg_names.filter((arg) => given.includes(arg));
  const columns = args.map((arg) => `${quote(arg)} ${fn.arg_types[fn.arg_names.indexOf(arg)]}`);
  const named = args.map((arg) => `${quote(arg)} := body.${quote(arg)}`).join(", ");
  const call = `${quote(fn.schema)}.${quote(fn.name)}(${named})`;
  const source = args.length > 0
    ? `json_to_record($1::json) as body(${columns.join(", ")})`
    : "(select $1::json) as body";
  const rows = returnsRows(fn)
    ? `select t.* from ${source}, lateral ${call} t`
    : `select ${call} as value from ${source}`;
  const value = returnsRows(fn) ? "result" : "result.value";
  return fn.return_is_setof
    ? `select coalesce(json_agg(${value}), '[]')::text as body from (${rows} limit ${MAX_ROWS}) result`
    : `select to_json(${value})::text as body from (${rows}) result`;
}

/** Composite types, `returns table` and sets: what stands in FROM, with columns of its own. */
function returnsRows(fn: FunctionInfo): boolean {
  return fn.return_typtype === "c" || fn.has_out_args;
}

function respond(fn: FunctionInfo, body: string | null): Response {
  if (fn.return_type === "void") {
    return new Response(null, { status: 204, headers: { "Content-Range": "0-0/*" } });
  }
  return new Response(body ?? "null", {
    headers: { "Content-Type": "application/json; charset=utf-8", "Content-Range": "0-0/*" },
  });
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
