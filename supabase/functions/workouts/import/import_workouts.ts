import type { z } from "zod";
import type { AppContext } from "../../_shared/http/context.ts";
import { callDatabase } from "../../_shared/database/call.ts";
import { Answers, type Result } from "./answers.ts";
import type { Source } from "./headers.ts";
import { readFile } from "./import_file.ts";
import type { importOptions, importQuery } from "./schema.ts";
import { slicesOf } from "./slices.ts";
import { exerciseName } from "./texts.ts";

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
  const { source, file, rejected } = readFile(
    bytes,
    options.source ?? query.source ?? "auto",
    options.unit ?? query.unit,
  );
  const settings = {
    source,
    dry_run: options.dry_run ?? query.dry_run ?? false,
    time_zone: options.time_zone ?? query.time_zone ?? null,
    mapping: named(options.mapping ?? {}, source),
  };
  const answers = new Answers();
  for (const slice of slicesOf(file)) {
    const names = slice.names.map((name) => ({
      ...name,
      exercise_id: answers.exerciseOf(name.name) ?? name.exercise_id,
    }));
    const payload = { ...settings, ...slice, names };
    answers.add(await callDatabase<Result>(c, "import_workouts", { payload }));
  }
  const { result } = answers;
  return {
    ...result,
    rows_rejected: [...rejected, ...result.rows_rejected].sort((a, b) => a.line - b.line),
  };
}

// Names are compared as they are read from the file.
function named(mapping: Record<string, string>, source: Source): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapping).map(([name, meant]) => [exerciseName(name, source), meant]),
  );
}
