import type { z } from "zod";
import { refuse } from "../http/validation.ts";

interface DayWithIds {
  id: string | undefined;
  exercises: { id: string | undefined }[];
}

/** Refuses an id that stands for two days, or for two exercises, of one document. */
export function refuseRepeatedIds(ctx: z.core.ParsePayload<DayWithIds[]>): void {
  const days = ctx.value.map(({ id }, d) => ({ id, path: [d, "id"] }));
  const exercises = ctx.value.flatMap((day, d) =>
    day.exercises.map(({ id }, x) => ({ id, path: [d, "exercises", x, "id"] }))
  );
  for (const group of [days, exercises]) {
    const seen = new Set<string>();
    for (const { id, path } of group) {
      if (id === undefined) continue;
      if (seen.has(id)) {
        refuse(ctx, "invalid", "Must stand only once: leave out the id of a new one", path);
      }
      seen.add(id);
    }
  }
}
