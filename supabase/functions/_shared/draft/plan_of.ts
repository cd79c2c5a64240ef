import type { z } from "zod";
import type { newPlan } from "../vocabulary/new_plan.ts";
import type { WeightUnit } from "../vocabulary/units.ts";
import type { Draft, DraftExercise, DraftTask } from "./draft.ts";
import { targetOf } from "./goals.ts";

/** A step that most gyms have plates for, by whether it moves several joints. */
const STEPS = { kg: { compound: 2.5, isolation: 1 }, lb: { compound: 5, isolation: 2.5 } } as const;

/** The body of `POST /plans` for a draft. */
export function planOf(draft: Draft, task: DraftTask, unit: WeightUnit): z.input<typeof newPlan> {
  return {
    name: draft.name,
    goal: task.goal,
    days: draft.days.map(({ name, exercises }) => ({
      name,
      exercises: exercises.map((exercise) => planned(exercise, task, unit)),
    })),
  };
}

function planned({ candidate, sets, reps }: DraftExercise, task: DraftTask, unit: WeightUnit) {
  const { reps: usual, duration_s, rest_s, rpe } = targetOf(candidate, task.goal, task.minutes);
  const range = usual && (reps ?? usual);
  const isLoaded = ["weight_reps", "weighted_bodyweight"].includes(candidate.tracking);
  const set = {
    ...(range && { reps_min: range[0], reps_max: range[1] }),
    ...(duration_s !== undefined && { duration_s }),
    ...(rpe !== undefined && { rpe }),
    rest_s,
  };
  return {
    exercise_id: candidate.id,
    sets: Array.from({ length: sets }, () => set),
    ...(isLoaded && range && {
      progression: {
        kind: range[0] === range[1] ? "linear" as const : "double" as const,
        step: STEPS[unit][candidate.is_compound ? "compound" : "isolation"],
        step_unit: unit,
      },
    }),
  };
}
