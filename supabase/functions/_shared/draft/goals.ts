import type { Candidate, Goal, Muscle } from "./draft.ts";

/** How a set is done for a goal. */
export interface Target {
  reps?: [min: number, max: number];
  duration_s?: number;
  rest_s: number;
  rpe?: number;
}

interface GoalRules {
  /** Of exercises for several joints, and of the others. */
  compound: Target;
  isolation: Target;
  /** The muscles that need work every week. */
  needs: readonly Muscle[];
  /** The share of a session that goes to the heart. */
  conditioning: number;
}

const MAJOR: readonly Muscle[] = ["quads", "glutes", "hamstrings", "chest", "lats", "upper_back"];

// Ranges as in the American College of Sports Medicine's position stand on progression models in
// resistance training (2009), rests rounded to what a phone's timer offers.
const GOALS: Record<Goal, GoalRules> = {
  strength: {
    compound: { reps: [3, 6], rest_s: 180, rpe: 8 },
    isolation: { reps: [8, 12], rest_s: 90, rpe: 8 },
    needs: MAJOR,
    conditioning: 0,
  },
  hypertrophy: {
    compound: { reps: [6, 10], rest_s: 120, rpe: 8 },
    isolation: { reps: [10, 15], rest_s: 75, rpe: 9 },
    needs: MAJOR,
    conditioning: 0,
  },
  general: {
    compound: { reps: [8, 12], rest_s: 90, rpe: 7 },
    isolation: { reps: [10, 15], rest_s: 60, rpe: 7 },
    needs: MAJOR,
    conditioning: 0.1,
  },
  weight_loss: {
    compound: { reps: [10, 15], rest_s: 60, rpe: 7 },
    isolation: { reps: [12, 15], rest_s: 45, rpe: 7 },
    needs: MAJOR,
    conditioning: 0.25,
  },
  endurance: {
    compound: { reps: [12, 20], rest_s: 60, rpe: 7 },
    isolation: { reps: [15, 20], rest_s: 45, rpe: 7 },
    needs: ["quads", "glutes", "hamstrings"],
    conditioning: 0.4,
  },
  mobility: {
    compound: { reps: [8, 12], rest_s: 30 },
    isolation: { reps: [8, 12], rest_s: 30 },
    needs: [],
    conditioning: 0,
  },
};

/** What is asked of a draft for a goal. */
export function goalRules(goal: Goal): GoalRules {
  return GOALS[goal];
}

const STRETCH_S = 45;
const HOLD_S = 40;
const CARRY_S = 40;
/** Rests are short where a session is. */
const SHORT_SESSION_MIN = 30;
const SHORT_REST_S = 90;
const LEAST_CONDITIONING_MIN = 5;

/** How a set of this exercise is done for a goal, in a session of so many minutes. */
export function targetOf(candidate: Candidate, goal: Goal, minutes: number): Target {
  const { compound, isolation, conditioning } = GOALS[goal];
  const { movement, tracking, is_compound } = candidate;
  if (movement === "conditioning") {
    const share = Math.max(Math.floor(minutes * (conditioning || 0.1)), LEAST_CONDITIONING_MIN);
    return { duration_s: share * 60, rest_s: 60 };
  }
  if (movement === "stretch") {
    return tracking === "reps"
      ? { reps: [8, 10], rest_s: 15 }
      : { duration_s: STRETCH_S, rest_s: 15 };
  }
  const { reps, rest_s, rpe } = is_compound ? compound : isolation;
  const rest = minutes <= SHORT_SESSION_MIN ? Math.min(rest_s, SHORT_REST_S) : rest_s;
  if (tracking === "duration" || tracking === "weight_duration") {
    return { duration_s: HOLD_S, rest_s: Math.min(rest, 60) };
  }
  if (tracking === "distance_duration" || tracking === "weight_distance") {
    return { duration_s: CARRY_S, rest_s: rest };
  }
  // The own weight is what it is: a few repetitions more take its place.
  const isOwnWeight = tracking === "reps";
  return {
    ...(reps && { reps: isOwnWeight ? [Math.max(reps[0], 6), Math.max(reps[1], 15)] : reps }),
    rest_s: rest,
    ...(rpe && { rpe }),
  };
}
