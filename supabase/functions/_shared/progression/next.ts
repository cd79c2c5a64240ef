import { z } from "zod";
import { type Performance, type Prescription, suggest } from "./suggest.ts";
import { uuid } from "../vocabulary/fields.ts";
import { tracking } from "../vocabulary/tracking.ts";
import { setType } from "../vocabulary/training.ts";
import { workoutSet } from "../resources/workout_set.ts";
import { plannedProgression, plannedSet } from "../resources/plan.ts";

export const planNextQuery = z.strictObject({
  day_id: uuid.meta({ description: "A day of this plan; default: the one that comes next" })
    .optional(),
});

export const nextDescription = `The day after the one trained last (by \`started_at\`) with this \
plan, the first after the last. The \`sets\` of all exercises, one after the other, are what \`POST \
/workouts/log\` takes, with this \`plan_id\` and the day as \`plan_day_id\`; where \`reps\`, \
\`duration_s\` and \`distance_m\` are all null, the plan has no target and nothing was logged: fill \
one in.

What counts as history: workouts of this plan, on this day, on no day, or on a day with the same \
targets for the exercise (so squats on A and B go on as one, heavy and light ones do not); when \
there are none, workouts without this plan. Where an exercise stands several times in a day, each \
takes its own card.

\`linear\` adds the step when every working set met its target at the load of the day; sets planned \
with different loads (or, without loads, with different targets) each go on from their own. \
\`double\` adds a rep a set up to \`reps_max\`, then the step, and starts at \`reps_min\` again. \
Missed: the same load again; missed twice in a row with this plan at a load that was not lowered: \
10 % less, to a multiple of the step. Without a load to add, the numbers stay. Steps are taken in \
\`step_unit\`. For \`assisted_bodyweight\` the step is taken off the help.`;

const suggestedSet = z.object({
  exercise_id: z.uuid(),
  type: setType,
  entry: z.int(),
  superset: z.int().nullable(),
  reps: z.int().nullable(),
  weight_kg: z.number().nullable(),
  duration_s: z.int().nullable(),
  distance_m: z.number().nullable(),
  rest_s: z.int().nullable(),
}).meta({ id: "SuggestedSet" });

const nextExercise = z.object({
  id: z.uuid(),
  exercise_id: z.uuid(),
  exercise_name: z.string(),
  tracking,
  superset: z.int().nullable(),
  notes: z.string().nullable(),
  progression: plannedProgression.nullable(),
  targets: z.array(plannedSet).meta({ description: "The sets as the plan prescribes them" }),
  last: z.object({
    workout_id: z.uuid(),
    started_at: z.iso.datetime({ offset: true }),
    local_date: z.iso.date(),
    sets: z.array(workoutSet),
  }).nullable().meta({ description: "The sets of the last time" }),
  sets: z.array(suggestedSet),
  reason: z.string().meta({ description: "Why these sets, in one line" }),
}).meta({ id: "NextExercise" });

export const planNext = z.object({
  plan_id: z.uuid(),
  plan_name: z.string(),
  day: z.object({
    id: z.uuid(),
    name: z.string(),
    position: z.int().meta({ description: "Order in the plan, from 0" }),
  }),
  exercises: z.array(nextExercise),
}).meta({ id: "PlanNext" });

type PlanNext = z.output<typeof planNext>;
type NextExercise = z.output<typeof nextExercise>;
type LoggedPerformance = NonNullable<NextExercise["last"]> & Pick<Performance, "in_plan">;

/** What `plan_next` in SQL returns: each exercise with its history instead of the suggestion. */
export type DatabasePlanNext = Omit<PlanNext, "exercises"> & {
  exercises: (Omit<NextExercise, "last" | "sets" | "reason"> & { history: LoggedPerformance[] })[];
};

/** Each exercise of the day with what was done last time and what to do next. */
export function withSuggestions(next: DatabasePlanNext): PlanNext {
  return {
    ...next,
    exercises: next.exercises.map(({ history, ...exercise }, entry) => {
      const { exercise_id, superset } = exercise;
      const prescription: Prescription = { ...exercise, history };
      const { sets, reason } = suggest(prescription);
      return {
        ...exercise,
        last: lastOf(history),
        sets: sets.map(({ type, ...numbers }) => ({
          exercise_id,
          type,
          entry,
          superset,
          ...numbers,
        })),
        reason,
      };
    }),
  };
}

function lastOf([newest]: LoggedPerformance[]): NextExercise["last"] {
  if (!newest) return null;
  const { in_plan: _, ...last } = newest;
  return last;
}
