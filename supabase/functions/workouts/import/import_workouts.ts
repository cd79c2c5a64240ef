import type { z } from "zod";
import type { AppContext } from "../../_shared/http/context.ts";
import { callDatabase } from "../../_shared/database/call.ts";
import type { Source } from "./headers.ts";
import { readFile } from "./import_file.ts";
import type { importOptions, importQuery, importResult } from "./schema.ts";
import { exerciseName } from "./texts.ts";

type Options = Omit<z.output<typeof importOptions>, "mapping"> & {
  mapping?: Record<string, string> | undefined;
};
type Result = z.output<typeof importResult>;

/** Reads a file and hands the whole of it to the database in one call. */
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
  const result = await callDatabase<Result>(c, "import_workouts", {
    payload: {
      source,
      dry_run: options.dry_run ?? query.dry_run ?? false,
      time_zone: options.time_zone ?? query.time_zone ?? null,
      mapping: named(options.mapping ?? {}, source),
      ...file,
    },
  });
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
