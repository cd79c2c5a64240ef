/** `ETag` of a resource's version: `"3"`. */
export function etag(version: number): string {
  return `"${version}"`;
}

/** More of them name no version that a client could still have. */
const MOST_TAGS = 50;

/**
 * The tags that `If-None-Match` names, without their quotes; weak and strong ones compare alike, and
 * `*` stands for any. Null without the header.
 */
export function parseIfNoneMatch(header: string | undefined): string[] | null {
  const value = header?.trim();
  if (!value) return null;
  if (value === "*") return ["*"];
  return [...value.matchAll(/"([^"]*)"/g)].slice(0, MOST_TAGS).map(([, tag]) => tag!);
}

/** Whether what a client keeps is still this: then it is answered 304. */
export function isKept(ifNoneMatch: readonly string[] | null, tag: string): boolean {
  return ifNoneMatch?.some((each) => each === "*" || each === tag) ?? false;
}

const NEVER = -1;

/**
 * The version that `If-Match` names, as the `if_match` argument of the SQL functions: null without
 * the header or with `*` (last write wins), `-1` (no version, so stale) when it names none of ours.
 * A `W/` prefix is ignored.
 */
export function parseIfMatch(header: string | undefined): number | null {
  const value = header?.trim();
  if (!value || value === "*") return null;
  const [, digits] = /^(?:W\/)?"(\d{1,9})"$/.exec(value) ?? [];
  return digits === undefined ? NEVER : Number(digits);
}
