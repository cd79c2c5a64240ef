import type { RateWindowState } from "../../_shared/http/rate_limit.ts";

/** Sets in an hour that are stored as fast as it goes: more than a file of 5 MiB has. */
const AT_ONCE = 65_000;
/** Beyond them others get four times as long as the import. */
const OTHERS = 4;

/**
 * Milliseconds to leave to others after a piece of an import.
 *
 * @param windows what the database counted, the shortest window first
 * @param tookMs what the piece took
 */
export function restAfter([hour]: RateWindowState[], tookMs: number): number {
  return hour && hour.max - hour.remaining > AT_ONCE ? OTHERS * tookMs : 0;
}
