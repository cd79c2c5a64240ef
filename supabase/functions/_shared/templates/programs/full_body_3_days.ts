import { hold, lift, reps, type Template } from "../notation.ts";

const rest = { rest_s: 120 };

export const fullBodyThreeDays: Template = {
  slug: "full-body-3-days",
  name: "Full body, three days",
  description:
    "Three different sessions a week, each with a squat or hinge, a press and a pull. Repetitions go " +
    "up first, then the load.",
  audience: "somebody in the first year of training who likes variety",
  source: null,
  goal: "general",
  level: "beginner",
  days_per_week: 3,
  weeks: 1,
  equipment: ["barbell", "dumbbell", "cable", "machine"],
  days: [
    {
      name: "Squat day",
      exercises: [
        lift("barbell-back-squat", reps(3, [6, 8], { rest_s: 180 }), ["double", 2.5]),
        lift("dumbbell-bench-press", reps(3, [8, 12], rest), ["double", 2]),
        lift("seated-cable-row", reps(3, [8, 12], rest), ["double", 2.5]),
        lift("dumbbell-bicep-curl", reps(2, [10, 15]), ["double", 1]),
        lift("plank", hold(3, 40, { rest_s: 60 })),
      ],
    },
    {
      name: "Hinge day",
      exercises: [
        lift("barbell-romanian-deadlift", reps(3, [8, 10], { rest_s: 180 }), ["double", 2.5]),
        lift("barbell-overhead-press", reps(3, [6, 8], rest), ["double", 2.5]),
        lift("lat-pulldown", reps(3, [8, 12], rest), ["double", 2.5]),
        lift("dumbbell-walking-lunge", reps(2, [10, 12], rest), ["double", 2]),
        lift("triceps-pushdown", reps(2, [10, 15]), ["double", 2.5]),
      ],
    },
    {
      name: "Press day",
      exercises: [
        lift("leg-press", reps(3, [10, 15], rest), ["double", 5]),
        lift("barbell-bench-press", reps(3, [6, 8], { rest_s: 180 }), ["double", 2.5]),
        lift("dumbbell-one-arm-row", reps(3, [8, 12], rest), ["double", 2]),
        lift("seated-leg-curl", reps(2, [10, 15]), ["double", 2.5]),
        lift("dumbbell-lateral-raise", reps(2, [12, 15]), ["double", 1]),
      ],
    },
  ],
};
