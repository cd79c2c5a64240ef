import { ownerSql } from "./stack.ts";

/** Id of a library exercise. */
export async function libraryId(slug: string): Promise<string> {
  const [row] = await ownerSql<{ id: string }>(
    "select id from public.exercises where slug = $1 and user_id is null",
    [slug],
  );
  if (!row) throw new Error(`No library exercise ${slug}`);
  return row.id;
}

const HOUR = 3_600_000;

/** A body for `POST /workouts/log`: an hour of training that ended `hoursAgo`. */
export function aWorkout(
  sets: Record<string, unknown>[],
  { hoursAgo = 1, ...more }: { hoursAgo?: number; [field: string]: unknown } = {},
): Record<string, unknown> {
  const finished = Date.now() - hoursAgo * HOUR;
  return {
    started_at: new Date(finished - HOUR).toISOString(),
    finished_at: new Date(finished).toISOString(),
    sets,
    ...more,
  };
}
