import { invalid, quotaExhausted } from "./errors.ts";

interface Quota {
  limit: number;
  windowMs: number;
  since: number;
  used: number;
}

/** How many answers each model still gives, where a test has set a limit. */
export class Quotas {
  readonly #quotas = new Map<string, Quota>();

  /** Reads `{ model, limit, window_s? }`: so many requests in each window of 60 seconds, unless said. */
  set(value: unknown): void {
    const { model, limit, window_s = 60 } = (value ?? {}) as Record<string, unknown>;
    if (typeof model !== "string" || typeof limit !== "number" || typeof window_s !== "number") {
      throw invalid("A quota is { model: string, limit: number, window_s?: number }.");
    }
    this.#quotas.set(model, { limit, windowMs: window_s * 1000, since: 0, used: 0 });
  }

  clear(): void {
    this.#quotas.clear();
  }

  /** Counts a request. @throws {GoogleError} 429 with the rest of the window as the delay */
  spend(model: string): void {
    const quota = this.#quotas.get(model);
    if (!quota) return;
    const now = performance.now();
    if (quota.used === 0 || now - quota.since >= quota.windowMs) {
      quota.since = now;
      quota.used = 0;
    }
    if (++quota.used <= quota.limit) return;
    const left = Math.ceil(quota.windowMs - (now - quota.since));
    throw quotaExhausted(model, quota.limit, left / 1000);
  }
}
