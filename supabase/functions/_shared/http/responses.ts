import type { AppContext } from "./context.ts";
import { etag } from "./etag.ts";

/** What the creating SQL functions return. */
export interface Creation<T extends object = { id: string; version?: number }> {
  /** False when this id was created before with the same payload. */
  created: boolean;
  body: T;
}

/**
 * Answers a creating POST: 201, or 200 for a repeated one, with `Location` and, for resources that
 * have a `version`, `ETag`.
 *
 * @param id of what was created, where it is not `body.id`
 */
export function created<T extends object>(
  c: AppContext,
  { created, body }: Creation<T>,
  id: string = (body as { id: string }).id,
): Response {
  c.header("Location", `/functions/v1/${c.var.functionName}/${id}`);
  return versioned(c, body, created ? 201 : 200);
}

/** Answers JSON with `ETag` where the body has a `version`. */
export function versioned(c: AppContext, body: object, status: 200 | 201 = 200): Response {
  const { version } = body as { version?: unknown };
  if (typeof version === "number") c.header("ETag", etag(version));
  return c.json(body, status);
}
