import { apiKeyOf, callerOf } from "./caller.ts";
import type { Database } from "./database.ts";
import type { Keys } from "./keys.ts";
import type { Tokens } from "./tokens.ts";

const PATH = /^\/auth\/v1\/admin\/users\/([^/]+)$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The calls of the auth service's admin API that the backend needs and the embedded one lacks. */
export async function answerAdmin(
  request: Request,
  { database, keys, tokens }: { database: Database; keys: Keys; tokens: Tokens },
): Promise<Response> {
  const caller = await callerOf(request, keys, tokens);
  if (caller instanceof Response) return caller;
  if (apiKeyOf(request) !== keys.secretKey || caller.role !== "service_role") {
    return failure(403, "not_admin", "User not allowed");
  }
  const id = new URL(request.url).pathname.match(PATH)?.[1];
  if (!id || !["GET", "DELETE"].includes(request.method)) {
    return failure(
      501,
      "not_implemented",
      "The local stack has GET and DELETE /admin/users/{id} only",
    );
  }
  if (!UUID.test(id)) return failure(404, "validation_failed", "user_id must be an UUID");
  const [user] = await database.query<Record<string, unknown>>(
    request.method === "DELETE"
      ? `delete from auth.users where id = $1 returning ${COLUMNS}`
      : `select ${COLUMNS} from auth.users where id = $1`,
    [id],
  );
  if (!user) return failure(404, "user_not_found", "User not found");
  return Response.json(request.method === "DELETE" ? {} : user);
}

const COLUMNS = `
  id, aud, role, coalesce(email, '') as email, coalesce(phone, '') as phone, email_confirmed_at,
  confirmed_at, last_sign_in_at, raw_app_meta_data as app_metadata,
  raw_user_meta_data as user_metadata, created_at, updated_at, is_anonymous`;

function failure(status: number, code: string, message: string): Response {
  return Response.json({ code: status, error_code: code, msg: message }, {
    status,
    headers: { "X-Sb-Error-Code": code },
  });
}
