import type { Answer } from "../database/answer.ts";
import { creationOf } from "../database/creation.ts";
import type { AppContext } from "./context.ts";
import { etag, isKept } from "./etag.ts";
import { type DatabasePage, encodeCursor, toPage } from "./pages.ts";

const JSON_TYPE = { "Content-Type": "application/json" };

/** Answers what the database answered. */
export function passOn(c: AppContext, { text }: Answer, status: 200 | 201 = 200): Response {
  return c.body(text, status, JSON_TYPE);
}

/** Answers a list: `next_after` becomes `next_cursor`, everything else stays. */
export function page(c: AppContext, answer: Answer): Response {
  const text = answer.withKey(
    "next_after",
    (key) => `"next_cursor":${key ? `"${encodeCursor(key)}"` : "null"}`,
  );
  return text === undefined
    ? c.json(toPage(answer.value<DatabasePage>()))
    : c.body(text, 200, JSON_TYPE);
}

/**
 * Answers a creating POST: 201, or 200 for a repeated one, with `Location` and, for resources that
 * have a `version`, `ETag`.
 *
 * @param path of the id in the body
 */
export function created(
  c: AppContext,
  answer: Answer,
  path: ("workout" | "id")[] = ["id"],
): Response {
  const { created, body } = creationOf(answer);
  const id = body.leadingText(path) ??
    path.reduce((value: unknown, name) => (value as Record<string, unknown>)[name], body.value());
  c.header("Location", `/functions/v1/${c.get("functionName")}/${id}`);
  return versioned(c, body, created ? 201 : 200);
}

/** Answers JSON with `ETag` where a `version` stands in it, its own or its workout's. */
export function versioned(c: AppContext, answer: Answer, status: 200 | 201 = 200): Response {
  const version = answer.number("version") ?? versionIn(answer.value());
  if (version !== undefined) c.header("ETag", etag(version));
  return passOn(c, answer, status);
}

/** The same answer, or 304 in its place when the client keeps it already. */
export function unlessKept(response: Response, ifNoneMatch: string[] | null): Response {
  const tag = response.headers.get("ETag");
  if (!tag || !isKept(ifNoneMatch, tag.replace(/^W\/|"/g, ""))) return response;
  const headers = new Headers(response.headers);
  headers.delete("Content-Type");
  return new Response(null, { status: 304, headers });
}

function versionIn(value: unknown): number | undefined {
  const { version, workout } = value as { version?: unknown; workout?: unknown };
  if (typeof version === "number") return version;
  return workout ? versionIn(workout) : undefined;
}
