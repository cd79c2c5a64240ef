import { lift, reps, type Template } from "../notation.ts";

const heavy = { rest_s: 180 };
const rest = { rest_s: 90 };

const push = {
  name: "Push",
  exercises: [
    lift("barbell-bench-press", reps(4, [5, 8], heavy), ["double", 2.5]),
    lift("dumbbell-shoulder-press", reps(3, [8, 12], rest), ["double", 2]),
    lift("high-to-low-cable-fly", reps(3, [10, 15], rest), ["double", 2.5]),
    lift("dumbbell-lateral-raise", reps(3, [12, 20], rest), ["double", 1]),
    lift("triceps-pushdown", reps(3, [10, 15], rest), ["double", 2.5]),
  ],
};
const pull = {
  name: "Pull",
  exercises: [
    lift("barbell-bent-over-row", reps(4, [6, 10], heavy), ["double", 2.5]),
    lift("lat-pulldown", reps(3, [8, 12], rest), ["double", 2.5]),
    lift("face-pull", reps(3, [12, 20], rest), ["double", 2.5]),
    lift("dumbbell-bicep-curl", reps(3, [8, 12], rest), ["double", 1]),
    lift("dumbbell-hammer-curl", reps(2, [10, 15], rest), ["double", 1]),
  ],
};
const legs = {
  name: "Legs",
  exercises: [
    lift("barbell-back-squat", reps(4, [5, 8], heavy), ["double", 2.5]),
    lift("barbell-romanian-deadlift", reps(3, [8, 10], heavy), ["double", 2.5]),
    lift("leg-extension", reps(3, [10, 15], rest), ["double", 2.5]),
    lift("seated-leg-curl", reps(3, [10, 15], rest), ["double", 2.5]),
    lift("standing-calf-raise", reps(4, [8, 15], rest), ["double", 5]),
  ],
};

export const pushPullLegsThreeDays: Template = {
  slug: "push-pull-legs-3-days",
  name: "Push, pull, legs, three days",
  description:
    "What presses, what pulls and what the legs do, a day each. Repetitions go up first, then the load.",
  audience: "somebody with a year of training and three days a week",
  source: null,
  goal: "hypertrophy",
  level: "intermediate",
  days_per_week: 3,
  weeks: 1,
  equipment: ["barbell", "dumbbell", "cable", "machine"],
  days: [push, pull, legs],
};

export const pushPullLegsSixDays: Template = {
  slug: "push-pull-legs-6-days",
  name: "Push, pull, legs, six days",
  description:
    "Everything twice a week: heavier on the first round, with more repetitions on the second.",
  audience: "somebody experienced who recovers well and likes to train often",
  source: null,
  goal: "hypertrophy",
  level: "advanced",
  days_per_week: 6,
  weeks: 1,
  equipment: ["barbell", "dumbbell", "cable", "machine"],
  days: [
    push,
    pull,
    legs,
    {
      name: "Push, lighter",
      exercises: [
        lift("dumbbell-incline-bench-press", reps(4, [8, 12], rest), ["double", 2]),
        lift("barbell-overhead-press", reps(3, [8, 10], heavy), ["double", 2.5]),
        lift("pec-deck", reps(3, [12, 15], rest), ["double", 2.5]),
        lift("cable-lateral-raise", reps(3, [12, 20], rest), ["double", 2.5]),
        lift("dumbbell-overhead-triceps-extension", reps(3, [10, 15], rest), ["double", 2]),
      ],
    },
    {
      name: "Pull, lighter",
      exercises: [
        lift("pull-up", reps(4, [5, 10], heavy), ["double", 2.5]),
        lift("seated-cable-row", reps(3, [10, 15], rest), ["double", 2.5]),
        lift("reverse-pec-deck", reps(3, [12, 20], rest), ["double", 2.5]),
        lift("dumbbell-incline-curl", reps(3, [10, 15], rest), ["double", 1]),
      ],
    },
    {
      name: "Legs, lighter",
      exercises: [
        lift("barbell-deadlift", reps(3, [4, 6], heavy), ["double", 5]),
        lift("leg-press", reps(3, [10, 15], heavy), ["double", 5]),
        lift("dumbbell-walking-lunge", reps(2, [10, 15], rest), ["double", 2]),
        lift("lying-leg-curl", reps(3, [10, 15], rest), ["double", 2.5]),
        lift("seated-calf-raise", reps(4, [10, 20], rest), ["double", 2.5]),
      ],
    },
  ],
};
