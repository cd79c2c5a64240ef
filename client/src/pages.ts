import type { Call, DataOf, PathWith } from "./call.ts";
import type { paths } from "./openapi.ts";

/** A list that comes in pages. */
export type ListPath = {
  [P in PathWith<"get">]: DataOf<P, "get"> extends { data: unknown[]; next_cursor: string | null }
    ? Record<never, never> extends PathParams<P> ? P : never
    : never;
}[PathWith<"get">];

/**
 * Every item of a list, one after the other; pages are fetched as they are needed.
 *
 * @example for await (const workout of slowBurn.pages("/workouts", { limit: 100 })) { … }
 */
export type Pages = <P extends ListPath>(
  path: P,
  query?: QueryOf<P>,
) => AsyncGenerator<ItemOf<P>, void>;

type PathParams<P extends keyof paths> = paths[P] extends { get: { parameters: { path: infer T } } }
  ? T
  : Record<never, never>;
type QueryOf<P extends keyof paths> = paths[P] extends { get: { parameters: { query?: infer Q } } }
  ? Q
  : never;
type ItemOf<P extends ListPath> = DataOf<P, "get"> extends { data: (infer T)[] } ? T
  : never;

interface Page {
  data: unknown[];
  next_cursor: string | null;
}

export function createPages(get: Call<"get">): Pages {
  const page = get as unknown as (
    path: string,
    options: unknown,
  ) => Promise<{ data: Page }>;
  return async function* (path: string, query: Record<string, unknown> = {}) {
    let cursor: string | null | undefined;
    do {
      const params = { query: { ...query, ...(cursor && { cursor }) } };
      const { data } = await page(path, { params });
      yield* data.data;
      cursor = data.next_cursor;
    } while (cursor !== null);
  } as Pages;
}
