import type { z } from "zod";
import { refuse } from "../http/validation.ts";

/** The most weeks a cycle may have. */
export const MOST_WEEKS = 16;
/** The most sets of an exercise of a day in a week. */
export const MOST_SETS_A_WEEK = 20;
/** The most sets of an exercise of a day in all weeks. */
export const MOST_SETS = 120;

interface PlanWithWeeks {
  weeks?: number | undefined;
  week_names?: string[] | undefined;
  training_maxes?: { exercise_id: string }[] | undefined;
  days: { exercises: { sets: { weeks?: number[] | undefined }[] }[] }[];
}

/** Refuses what does not fit the weeks of a plan, and a training max that stands twice. */
export function refuseOtherWeeks(ctx: z.core.ParsePayload<PlanWithWeeks>): void {
  const { weeks = 1, week_names, training_maxes = [], days } = ctx.value;
  if (week_names && week_names.length !== weeks) {
    refuse(ctx, "invalid", `Must have a name for each of the ${weeks} weeks`, ["week_names"]);
  }
  const seen = new Set<string>();
  for (const [i, { exercise_id }] of training_maxes.entries()) {
    if (seen.has(exercise_id)) {
      const path = ["training_maxes", i, "exercise_id"];
      refuse(ctx, "invalid", "Must stand only once", path);
    }
    seen.add(exercise_id);
  }
  for (const [d, { exercises }] of days.entries()) {
    for (const [x, { sets }] of exercises.entries()) {
      refuseSets(ctx, sets, weeks, ["days", d, "exercises", x, "sets"]);
    }
  }
}

function refuseSets(
  ctx: z.core.ParsePayload<PlanWithWeeks>,
  sets: { weeks?: number[] | undefined }[],
  weeks: number,
  path: PropertyKey[],
): void {
  const everyWeek = sets.filter((set) => !set.weeks).length;
  const inWeek = Array<number>(weeks).fill(everyWeek);
  for (const [s, set] of sets.entries()) {
    for (const [w, week] of (set.weeks ?? []).entries()) {
      if (week > weeks) {
        const text = `Must be one of the plan's weeks, 1 to ${weeks}`;
        refuse(ctx, "out_of_range", text, [...path, s, "weeks", w]);
      } else inWeek[week - 1]!++;
    }
  }
  const none = inWeek.indexOf(0);
  if (none >= 0 && sets.length > 0) {
    refuse(ctx, "invalid", `Must have a set in every week: week ${none + 1} has none`, path);
  }
  const full = inWeek.findIndex((count) => count > MOST_SETS_A_WEEK);
  if (full >= 0) {
    const text = `Must have at most ${MOST_SETS_A_WEEK} sets in a week: week ${full + 1} has more`;
    refuse(ctx, "too_long", text, path);
  }
}
