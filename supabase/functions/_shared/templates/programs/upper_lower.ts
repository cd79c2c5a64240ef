import { lift, reps, type Template } from "../notation.ts";

const heavy = { rest_s: 180 };
const rest = { rest_s: 90 };

export const upperLower: Template = {
  slug: "upper-lower-4-days",
  name: "Upper and lower body, four days",
  description:
    "Upper and lower body twice a week each: the first round heavy with few repetitions, the second " +
    "with more of them.",
  audience: "somebody past the beginning who wants strength and size alike",
  source: null,
  goal: "hypertrophy",
  level: "intermediate",
  days_per_week: 4,
  weeks: 1,
  equipment: ["barbell", "dumbbell", "cable", "machine"],
  days: [
    {
      name: "Upper, heavy",
      exercises: [
        lift("barbell-bench-press", reps(4, [3, 5], heavy), ["double", 2.5]),
        lift("barbell-bent-over-row", reps(4, [4, 6], heavy), ["double", 2.5]),
        lift("barbell-overhead-press", reps(3, [5, 8], heavy), ["double", 2.5]),
        lift("lat-pulldown", reps(3, [6, 10], rest), ["double", 2.5]),
      ],
    },
    {
      name: "Lower, heavy",
      exercises: [
        lift("barbell-back-squat", reps(4, [3, 5], heavy), ["double", 2.5]),
        lift("barbell-deadlift", reps(3, [3, 5], heavy), ["double", 5]),
        lift("leg-press", reps(3, [8, 12], heavy), ["double", 5]),
        lift("standing-calf-raise", reps(4, [6, 10], rest), ["double", 5]),
      ],
    },
    {
      name: "Upper, more repetitions",
      exercises: [
        lift("dumbbell-incline-bench-press", reps(3, [8, 12], rest), ["double", 2]),
        lift("seated-cable-row", reps(3, [8, 12], rest), ["double", 2.5]),
        lift("dumbbell-lateral-raise", reps(3, [12, 15], rest), ["double", 1], { superset: 1 }),
        lift("face-pull", reps(3, [12, 15], rest), ["double", 2.5], { superset: 1 }),
        lift("dumbbell-bicep-curl", reps(3, [10, 15], rest), ["double", 1], { superset: 2 }),
        lift("triceps-rope-pushdown", reps(3, [10, 15], rest), ["double", 2.5], { superset: 2 }),
      ],
    },
    {
      name: "Lower, more repetitions",
      exercises: [
        lift("barbell-front-squat", reps(3, [8, 10], heavy), ["double", 2.5]),
        lift("barbell-romanian-deadlift", reps(3, [8, 12], heavy), ["double", 2.5]),
        lift("leg-extension", reps(3, [10, 15], rest), ["double", 2.5]),
        lift("lying-leg-curl", reps(3, [10, 15], rest), ["double", 2.5]),
        lift("cable-crunch", reps(3, [10, 15], rest), ["double", 2.5]),
      ],
    },
  ],
};
