import type { RateWindowState } from "../../_shared/http/rate_limit.ts";

/** Sets in an hour that are stored as fast as it goes: more than a file of 5 MiB has. */
const AT_ONCE = 65_000;
/** Others get six times as long as the import. */
const OTHERS = 6;
/** For so many pieces it is remembered that others were at work: each look is one moment's. */
const REMEMBERED = 10;

/** How long an import rests after each piece: while others want the database, and when it is not its first file. */
export class Pace {
  #sinceOthers = Infinity;

  /**
   * Milliseconds to leave to others after a piece.
   *
   * @param windows what the database counted, the shortest window first
   * @param othersAtWork how many sessions it worked for besides
   * @param tookMs what the piece took
   */
  restAfter([hour]: RateWindowState[], othersAtWork: number, tookMs: number): number {
    this.#sinceOthers = othersAtWork > 0 ? 0 : this.#sinceOthers + 1;
    const isMuch = hour && hour.max - hour.remaining > AT_ONCE;
    return isMuch || this.#sinceOthers < REMEMBERED ? OTHERS * tookMs : 0;
  }
}
