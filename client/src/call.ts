import type { FetchOptions, FetchResponse, ParseAs } from "openapi-fetch";
import type { paths } from "./openapi.ts";

/** The methods that the API has. */
export type HttpMethod = "get" | "post" | "put" | "patch" | "delete";

/** The paths that have a method. */
export type PathWith<M extends HttpMethod> = {
  [P in keyof paths]: paths[P] extends { [K in M]: infer O }
    ? [O] extends [undefined | never] ? never : P
    : never;
}[keyof paths];

/** What the document says of a method of a path. */
export type OperationOf<P extends keyof paths, M extends HttpMethod> = paths[P] extends
  { [K in M]: infer O } ? O extends Record<string | number, unknown> ? O : never
  : never;

/** What a good answer holds; undefined where it has no body. */
export type DataOf<P extends keyof paths, M extends HttpMethod, As = "json"> = OrUndefined<
  NonNullable<
    FetchResponse<
      OperationOf<P, M>,
      { parseAs: As },
      "application/json"
    >["data"]
  >
>;

/** What a call takes: `params`, `body`, `headers`, `signal` … */
export type CallOptions<
  P extends keyof paths,
  M extends HttpMethod,
  As extends ParseAs = "json",
> =
  & FetchOptions<OperationOf<P, M>>
  & { parseAs?: As };

/**
 * A call of the API, by the path as the document has it.
 *
 * @returns the answer's `data`, and the `response` for its headers (`ETag`, `Location` …)
 * @throws {SlowBurnProblem} for every failure
 */
export type Call<M extends HttpMethod> = <
  P extends PathWith<M>,
  As extends ParseAs = "json",
>(
  path: P,
  ...options: Optional<CallOptions<P, M, As>>
) => Promise<{ data: DataOf<P, M, As>; response: Response }>;

type OrUndefined<T> = [T] extends [never] ? undefined : T;
type Optional<T> = Record<never, never> extends T ? [options?: T]
  : [options: T];
