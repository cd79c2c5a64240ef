import { z } from "zod";
import { booleanParam } from "../http/query.ts";
import { uuid } from "../vocabulary/fields.ts";
import { tracking } from "../vocabulary/tracking.ts";
import { setType } from "../vocabulary/training.ts";
import { workoutSet } from "../resources/workout_set.ts";
import { plannedProgression, plannedSet } from "../resources/plan.ts";

export const planNextQuery = z.strictObject({
  day_id: uuid.meta({ description: "A day of this plan; default: the one that comes next" })
    .optional(),
  warmups: booleanParam.default(false).meta({
    fallback: false,
    description: "With a ramp of warm-up sets before the first heavy exercise of a muscle",
  }),
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
\`step_unit\`. For \`assisted_bodyweight\` the step is taken off the help.

\`week\` rises when a day is trained that stands before the one trained last, and starts over after \
the last week; \`targets\` are those of this week, and what was logged in another week is judged by \
the targets of that one. A week whose name says that it is lighter (deload, light, easy, recovery, \
rest) asks for no step and counts for none. \`percent_tm\` is a share of the training max. \`training_max\` raises that by \
the step after each finished cycle, and takes 10 % off when the last of the heaviest sets done in it \
missed their repetitions.

Shares are rounded to multiples of 2.5 kg or 5 lb, or of the step where that is smaller. With a \
\`gym\` in the profile, every load is the nearest that it can make (bar and pairs of plates for \
\`barbell\`, dumbbells, steps of \`machine\` and \`cable\`), the lower of two equally near; \`reason\` says \
when that changed it. Steps too small for the gym add up over the sets that were done at one load, \
and 10 % less is always less. \`deload_suggested\` after two exercises of the plan missed their targets \
twice in a row.

\`warning\` names the constraint among the memories that speaks against an exercise, and a substitute. \
It is a filter by words and movements, no medical advice; deleting the memory, or its end, lifts it.`;

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

const exerciseWarning = z.object({
  because: z.string().meta({ description: "Each constraint, and the words that say so" }),
  memory_ids: z.array(z.uuid()).meta({ description: "The memories that it rests on" }),
  substitute: z.object({ exercise_id: z.uuid(), exercise_name: z.string() }).nullable().meta({
    description: "The first of `GET /exercises/{id}/substitutes` that the day does not hold yet; " +
      "null where the gym has none",
  }),
}).meta({
  id: "ExerciseWarning",
  description:
    "Where a standing constraint among the memories rules the exercise out, so that the " +
    "person can decide: the suggested sets stand. A filter, no medical advice",
});

const nextExercise = z.object({
  id: z.uuid(),
  exercise_id: z.uuid(),
  exercise_name: z.string(),
  tracking,
  superset: z.int().nullable(),
  notes: z.string().nullable(),
  progression: plannedProgression.nullable(),
  warning: exerciseWarning.nullable(),
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
  week: z.int().meta({ description: "Of the cycle, from 1" }),
  deload_suggested: z.object({
    reason: z.string().meta({ description: "What has stalled, and which week would be lighter" }),
  }).nullable(),
}).meta({ id: "PlanNext" });
