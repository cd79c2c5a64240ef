import type { z } from "zod";
import type { newPlan } from "../vocabulary/new_plan.ts";
import type { WeightUnit } from "../vocabulary/units.ts";
import type { ProposedPlan } from "./proposed_action.ts";
import { oneLine, type Resolved } from "./resolved.ts";
import { Notes, shownSets, type UsableExercise, usableExercises } from "./sets.ts";

const LONGEST_NAME = 120;
const MOST_SETS = 20;
/** A step that most gyms have plates for. */
const STEP = { kg: 2.5, lb: 5 } as const;

type PlanBody = z.input<typeof newPlan>;
type PlannedSet = PlanBody["days"][number]["exercises"][number]["sets"][number];

/** A payload with what is told of it; undefined when nothing is left of it. */
export interface Made<Payload> {
  payload: Payload | undefined;
  summary: string;
  notes: Notes;
}

/**
 * The body of `POST /plans` for a plan that the model proposed: exercises by id, a set for each of
 * equal ones, the weight in kilograms, and how to go on after a success. What standing constraints
 * rule out is left out.
 */
export function planPayload(
  proposed: ProposedPlan,
  resolved: Resolved,
  unit: WeightUnit,
): Made<PlanBody> {
  const notes = new Notes();
  const days = (proposed.days ?? []).flatMap((day, i) => {
    const name = oneLine(day.name ?? "", LONGEST_NAME) || `${i + 1}`;
    const exercises = usableExercises(day.exercises ?? [], resolved, unit, notes)
      .filter((exercise) => isAllowed(exercise, notes));
    if (exercises.length > 0) return [{ name, exercises }];
    if ((day.exercises ?? []).length > 0) notes.texts.push(`Nothing is left of the day “${name}”.`);
    return [];
  });
  const name = oneLine(proposed.name ?? "", LONGEST_NAME) ||
    oneLine(days.map((day) => day.name).join(" · "), LONGEST_NAME);
  const summary = `${name}: ${
    days.map((day) => `${day.name} (${day.exercises.map(shown(unit)).join("; ")})`).join(" · ")
  }`;
  const payload = days.length === 0 ? undefined : {
    name,
    ...(proposed.goal && { goal: proposed.goal }),
    days: days.map((day) => ({
      name: day.name,
      exercises: day.exercises.map((exercise) => planned(exercise, unit)),
    })),
  };
  return { payload, summary, notes };
}

function shown(unit: WeightUnit) {
  return ({ name, sets }: UsableExercise) => `${name} ${shownSets(sets, unit)}`.trim();
}

function isAllowed({ name, because }: UsableExercise, notes: Notes): boolean {
  if (because === null) return true;
  notes.lose("ruled_out", name, `${name} is left out, since it does not go with “${because}”.`);
  return false;
}

function planned({ id, tracking, sets }: UsableExercise, unit: WeightUnit) {
  const written: PlannedSet[] = sets.flatMap(({ count, reps, reps_max, ...target }) =>
    Array.from({ length: count }, () => ({
      ...target,
      ...(reps !== undefined && { reps_min: reps, reps_max: reps_max ?? reps }),
    }))
  );
  const isLoaded = ["weight_reps", "weighted_bodyweight"].includes(tracking);
  const isRange = sets.some(({ reps, reps_max }) => reps_max !== undefined && reps_max !== reps);
  const hasReps = sets.some(({ reps }) => reps !== undefined);
  return {
    exercise_id: id,
    // Without a line to read there is still a set to do.
    sets: written.length === 0 ? [{}] : written.slice(0, MOST_SETS),
    ...(isLoaded && hasReps && {
      progression: {
        kind: isRange ? "double" as const : "linear" as const,
        step: STEP[unit],
        step_unit: unit,
      },
    }),
  };
}
