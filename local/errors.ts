/** What PostgREST answers when the database refuses. */
export interface DataApiError {
  status: number;
  body: { code: string; details: string | null; hint: string | null; message: string };
}

interface DatabaseError {
  code: string;
  message: string;
  detail?: string | null;
  hint?: string | null;
}

/** Whether this came from PostgreSQL itself, and so has a SQLSTATE. */
export function isDatabaseError(error: unknown): error is DatabaseError {
  const code = (error as { code?: unknown } | null)?.code;
  return error instanceof Error && typeof code === "string" && /^[0-9A-Z]{5}$/.test(code);
}

/** PostgREST's table of SQLSTATEs, most specific first; the rest is the client's fault (400). */
const STATUSES: [prefix: string, status: number][] = [
  ["23503", 409],
  ["23505", 409],
  ["25006", 405],
  ["42883", 404],
  ["42P01", 404],
  ["42P17", 500],
  ["53400", 500],
  ["57P01", 503],
  ["P0001", 400],
  ["08", 503],
  ["09", 500],
  ["0L", 403],
  ["0P", 403],
  ["25", 500],
  ["28", 403],
  ["2D", 500],
  ["38", 500],
  ["39", 500],
  ["3B", 500],
  ["40", 500],
  ["53", 503],
  ["54", 413],
  ["55", 500],
  ["57", 500],
  ["58", 500],
  ["F0", 500],
  ["HV", 500],
  ["P0", 500],
  ["XX", 500],
];

function statusOf({ code, message }: DatabaseError, role: string): number {
  const own = /^PT(\d{3})$/.exec(code)?.[1];
  if (own) return Number(own) >= 200 && Number(own) <= 599 ? Number(own) : 500;
  if (code === "42501") return role === "anon" ? 401 : 403;
  if (code === "21000") return message.endsWith("requires a WHERE clause") ? 400 : 500;
  if (code === "22023" && /^role .* does not exist$/.test(message)) return 401;
  return STATUSES.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 400;
}

/** The answer to a database error, for a request made as `role`. */
export function toDataApiError(error: DatabaseError, role: string): DataApiError {
  return {
    status: statusOf(error, role),
    body: {
      code: error.code,
      details: error.detail || null,
      hint: error.hint || null,
      message: error.message,
    },
  };
}

/** The same as a response. */
export function dataApiResponse({ status, body }: DataApiError): Response {
  const challenge = status === 401 ? { "WWW-Authenticate": "Bearer" } : undefined;
  return Response.json(body, { status, ...(challenge && { headers: challenge }) });
}
