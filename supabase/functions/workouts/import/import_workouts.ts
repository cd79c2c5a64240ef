import type { z } from "zod";
import type { AppContext } from "../../_shared/http/context.ts";
import { callDatabase } from "../../_shared/database/call.ts";
import { Problem } from "../../_shared/http/problem.ts";
import { rateLimitHeaders, type RateWindowState } from "../../_shared/http/rate_limit.ts";
import { Answers, type Result } from "./answers.ts";
import type { Source } from "./headers.ts";
import { decodeFile } from "./decode.ts";
import { reading } from "./import_file.ts";
import { Pace } from "./pace.ts";
import type { importOptions, importQuery } from "./schema.ts";
import { slicesOf } from "./slices.ts";
import { exerciseName } from "./texts.ts";

type Piece = Result & { rate_limits: RateWindowState[]; others_at_work: number };
type Options = Omit<z.output<typeof importOptions>, "mapping"> & {
  mapping?: Record<string, string> | undefined;
};

/**
 * Reads a file and hands it to the database, piece by piece. What broke off is taken up by sending
 * the file again: what is there already is a duplicate.
 */
export async function importWorkouts(
  c: AppContext,
  bytes: Uint8Array,
  query: z.output<typeof importQuery>,
  options: Options,
): Promise<Result> {
  const { source, file, rejected } = await inBetween(
    reading(
      decodeFile(bytes),
      options.source ?? query.source ?? "auto",
      options.unit ?? query.unit,
    ),
  );
  const settings = {
    source,
    dry_run: options.dry_run ?? query.dry_run ?? false,
    time_zone: options.time_zone ?? query.time_zone ?? null,
    mapping: named(options.mapping ?? {}, source),
  };
  const answers = new Answers();
  const pace = new Pace();
  for (const slice of slicesOf(file, settings.dry_run)) {
    const names = slice.names.map((name) => ({
      ...name,
      exercise_id: answers.exerciseOf(name.name) ?? name.exercise_id,
    }));
    const payload = { ...settings, ...slice, names };
    const start = performance.now();
    const { rate_limits, others_at_work, ...piece } = await callDatabase<Piece>(
      c,
      "import_workouts",
      { payload },
    ).catch((error) => Promise.reject(brokenOff(error, answers, settings.dry_run)));
    answers.add(piece);
    for (const [name, value] of Object.entries(rateLimitHeaders(rate_limits))) {
      c.header(name, value);
    }
    const restMs = pace.restAfter(rate_limits, others_at_work, performance.now() - start);
    if (restMs > 0) await sleep(restMs);
  }
  const { result } = answers;
  return {
    ...result,
    rows_rejected: [...rejected, ...result.rows_rejected].sort((a, b) => a.line - b.line),
  };
}

/** Goes on after each step when the other requests of this process had their turn. */
async function inBetween<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await sleep(0);
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Says what a file that broke off has come to. */
function brokenOff(error: unknown, answers: Answers, isDryRun: boolean): unknown {
  if (!(error instanceof Problem) || isDryRun || answers.isEmpty) return error;
  const { code, detail, errors, headers, cause } = error;
  return new Problem(code, {
    detail: `${detail}. ${answers.result.created} workouts of the file were stored: send it ` +
      "again later, and it goes on",
    headers,
    cause,
    ...(errors && { errors }),
  });
}

// Names are compared as they are read from the file.
function named(mapping: Record<string, string>, source: Source): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapping).map(([name, meant]) => [exerciseName(name, source), meant]),
  );
}
