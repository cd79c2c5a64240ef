/**
 * Waits.
 *
 * @throws the signal's reason, as soon as it is aborted.
 */
export function pause(ms: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(abortReason(signal));
    const leave = () => {
      clearTimeout(timer);
      reject(abortReason(signal!));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", leave);
      resolve();
    }, ms);
    signal?.addEventListener("abort", leave, { once: true });
  });
}

/** Why a signal was aborted; not every platform keeps it. */
export function abortReason(signal: AbortSignal): unknown {
  return signal.reason ?? Object.assign(new Error("It was aborted"), { name: "AbortError" });
}

/** A random wait up to `base` × 2^(attempt − 1), at most `most` ms, so that clients spread. */
export function backoff(attempt: number, base: number, most: number): number {
  return Math.random() * Math.min(most, base * 2 ** (attempt - 1));
}
