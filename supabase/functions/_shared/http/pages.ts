import { z } from "zod";
import { integerParam } from "./query.ts";
import { timestamp } from "../vocabulary/fields.ts";

/** What the list functions in SQL return. */
export interface DatabasePage<T = unknown> {
  data: T[];
  next_after: unknown[] | null;
}

const MAX_CURSOR = 1000;

/** Turns the sort key of the last row into the opaque `cursor`. */
export function encodeCursor(key: unknown[]): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(key))))
    .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The sort key in a cursor, or undefined when this is none of ours. */
export function decodeCursor(cursor: string): unknown[] | undefined {
  if (cursor.length > MAX_CURSOR) return undefined;
  try {
    const binary = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const key: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return Array.isArray(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

/** Keys of a cursor: the sort columns as the SQL function writes them into `next_after`. */
export const cursorTime = z.string().refine((value) => timestamp.safeParse(value).success);
export const cursorId = z.guid();
export const cursorNumber = z.int();
export const cursorText = z.string().max(200)
  .refine((value) => !value.includes("\0") && value.isWellFormed());

/**
 * The query parameters of a list: `limit` 1–100, default 20, and `cursor`, whose sort key must
 * have this shape (a made-up cursor is 422, it never reaches SQL).
 *
 * @example query: z.strictObject({ ...pageQuery(cursorTime, cursorId), kind: … })
 */
export function pageQuery<const K extends [z.ZodType, ...z.ZodType[]]>(...key: K) {
  const shape = z.tuple(key);
  return {
    limit: integerParam(1, 100).default(20).meta({ fallback: 20 }),
    cursor: z.string().transform((text, ctx) => {
      const parsed = shape.safeParse(decodeCursor(text));
      if (parsed.success) return parsed.data as unknown[];
      ctx.issues.push({
        code: "custom",
        input: text,
        message: "Must be the `next_cursor` of a page of this list",
      });
      return z.NEVER;
    }).optional().meta({ description: "`next_cursor` of the page before" }),
  };
}

/** Arguments `page_limit` and `page_after` of a list function. */
export function pageArguments(query: { limit: number; cursor?: unknown[] | undefined }) {
  return { page_limit: query.limit, page_after: query.cursor ?? null };
}

/** The answer of a list: `next_after` becomes `next_cursor`, everything else stays. */
export function toPage<P extends DatabasePage>({ next_after, ...rest }: P) {
  return { ...rest, next_cursor: next_after ? encodeCursor(next_after) : null };
}

/** Schema of a list's answer. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ data: z.array(item), next_cursor: z.string().nullable() });
}
