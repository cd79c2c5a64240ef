import {
  type DatabasePlanNext,
  suggestionFor,
} from "../../_shared/progression/next_suggestions.ts";
import { workingSets } from "../../_shared/progression/performed.ts";

/** What the plan says of an exercise for the next time: its working sets. */
export interface PlanAnswer {
  plan_name: string;
  day_name: string;
  sets: { reps: number | null; weight_kg: number | null }[];
}

/** @param next what `plan_next` says of that exercise alone */
export function planAnswer(next: DatabasePlanNext | null): PlanAnswer | null {
  const [exercise] = next?.exercises ?? [];
  if (!next || !exercise) return null;
  const sets = workingSets(suggestionFor(exercise, next).sets)
    .map(({ reps, weight_kg }) => ({ reps, weight_kg }))
    .filter(({ reps, weight_kg }) => reps !== null || weight_kg !== null);
  if (sets.length === 0) return null;
  return { plan_name: next.plan_name, day_name: next.day.name, sets };
}
