/** What is left of one window, as the database counts it. */
export interface RateWindowState {
  /** As configured, e.g. `20/1m`. */
  name: string;
  max: number;
  seconds: number;
  remaining: number;
  /** Seconds until the window ends. */
  reset: number;
}

/**
 * `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers); none without windows.
 *
 * @example { "RateLimit-Policy": '"20/1m";q=20;w=60', "RateLimit": '"20/1m";r=19;t=60' }
 */
export function rateLimitHeaders(windows: RateWindowState[]): Record<string, string> {
  if (windows.length === 0) return {};
  const list = (item: (window: RateWindowState) => string) => windows.map(item).join(", ");
  return {
    "RateLimit-Policy": list(({ name, max, seconds }) => `"${name}";q=${max};w=${seconds}`),
    "RateLimit": list(({ name, remaining, reset }) => `"${name}";r=${remaining};t=${reset}`),
  };
}
