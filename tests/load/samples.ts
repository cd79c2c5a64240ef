import { quantile, table } from "../../bench/stats.ts";

/** One answer. */
export interface Sample {
  /** As documented: `GET /plans/{id}`. */
  route: string;
  status: number;
  ms: number;
  retryAfter: string | null;
}

/** What a crowd saw. */
export class Samples {
  readonly all: Sample[] = [];
  /** Answers in which somebody else's mark stood. */
  readonly foreign: string[] = [];
  /** Requests that were answered by nothing. */
  readonly broken: string[] = [];
  /** Up to so many answers that were no success, to see why. */
  readonly refused: string[] = [];

  /** Milliseconds that a share of the successes did not exceed. */
  quantile(share: number): number {
    return quantile(this.all.filter(({ status }) => status < 300).map(({ ms }) => ms), share);
  }

  /** How many had each status, such as `200: 41, 429: 2`. */
  statuses(samples: Sample[] = this.all): string {
    const counts = new Map<number, number>();
    for (const { status } of samples) counts.set(status, (counts.get(status) ?? 0) + 1);
    return [...counts].sort(([a], [b]) => a - b).map(([s, n]) => `${s}: ${n}`).join(", ");
  }

  /** Markdown: each route with its times in milliseconds. */
  report(): string {
    const routes = Map.groupBy(this.all, ({ route }) => route);
    const rows = [...routes].sort(([a], [b]) => a < b ? -1 : 1).map(([route, samples]) => {
      const times = samples.map(({ ms }) => ms);
      return [
        route,
        samples.length,
        quantile(times, 0.5),
        quantile(times, 0.99),
        this.statuses(samples),
      ];
    });
    return table(["route", "answers", "p50 ms", "p99 ms", "statuses"], rows);
  }
}
