import type { PGlite } from "@electric-sql/pglite";

/** What ends a step of the embedded server in good order: PostgreSQL's way back from an error. */
interface Private {
  readonly POSTGRES_MAIN_LONGJMP?: number;
  readonly Module: { _PostgresMainLoopOnce?: () => void };
}

/**
 * Tells whether a PGlite has broken down: null while it has not, then the first cause. PGlite itself
 * swallows what WebAssembly throws (a stack or memory that is exhausted, an abort, an exit), answers
 * with no rows, and from then on with anything; so the step that it runs is watched.
 *
 * @throws {Error} when this PGlite has no such step, which only another version of it can lack.
 */
export function watchForBreakdown(pglite: PGlite): () => Error | null {
  const { Module, POSTGRES_MAIN_LONGJMP } = pglite as unknown as Private;
  const step = Module._PostgresMainLoopOnce;
  if (!step || POSTGRES_MAIN_LONGJMP === undefined) {
    throw new Error(
      "@electric-sql/pglite: Module._PostgresMainLoopOnce or POSTGRES_MAIN_LONGJMP is gone, " +
        "by which local/pglite_breakdown.ts notices a database that has broken down",
    );
  }
  let cause: Error | null = null;
  Module._PostgresMainLoopOnce = () => {
    try {
      step();
    } catch (thrown) {
      if ((thrown as { status?: unknown })?.status !== POSTGRES_MAIN_LONGJMP) {
        cause ??= thrown instanceof Error ? thrown : new Error(`it ended with ${String(thrown)}`);
      }
      throw thrown;
    }
  };
  return () => cause;
}
