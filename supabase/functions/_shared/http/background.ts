import { logError } from "../log.ts";

declare const EdgeRuntime: { waitUntil(promise: Promise<unknown>): void } | undefined;

const running = new Set<Promise<void>>();

/**
 * Runs work after the response was sent; a failure is logged and goes no further. The platform keeps
 * the worker alive for it where it can (`EdgeRuntime.waitUntil`).
 */
export function inBackground(name: string, work: Promise<unknown>): void {
  const tracked: Promise<void> = work.then(
    () => {},
    (error) => logError("background work failed", error, { work: name }),
  ).finally(() => running.delete(tracked));
  running.add(tracked);
  if (typeof EdgeRuntime !== "undefined") EdgeRuntime.waitUntil(tracked);
}

/** Waits until all background work, also what it starts meanwhile, is done (tests). */
export async function backgroundSettled(): Promise<void> {
  while (running.size > 0) await Promise.all(running);
}
