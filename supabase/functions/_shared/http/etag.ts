/** `ETag` of a resource's version: `"3"`. */
export function etag(version: number): string {
  return `"${version}"`;
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
