import { lift, reps, type Template } from "../notation.ts";

const heavy = { rest_s: 150 };
const rest = { rest_s: 75 };

export const gluteFocus: Template = {
  slug: "glute-focus",
  name: "Glute focus, three days",
  description:
    "Hips first on all three days: a thrust, a hinge, a squat on one leg and something to the side, " +
    "with enough for the upper body to keep it.",
  audience: "somebody who wants strong, full hips before anything else",
  source: null,
  goal: "hypertrophy",
  level: "intermediate",
  days_per_week: 3,
  weeks: 1,
  equipment: ["barbell", "dumbbell", "cable", "machine"],
  days: [
    {
      name: "Thrust",
      exercises: [
        lift("barbell-hip-thrust", reps(4, [6, 10], heavy), ["double", 5]),
        lift("dumbbell-bulgarian-split-squat", reps(3, [8, 12], rest), ["double", 2]),
        lift("lat-pulldown", reps(3, [8, 12], rest), ["double", 2.5]),
        lift("machine-hip-abduction", reps(3, [12, 20], rest), ["double", 2.5]),
      ],
    },
    {
      name: "Hinge",
      exercises: [
        lift("barbell-romanian-deadlift", reps(4, [6, 10], heavy), ["double", 2.5]),
        lift("cable-glute-kickback", reps(3, [10, 15], rest), ["double", 2.5]),
        lift("dumbbell-shoulder-press", reps(3, [8, 12], rest), ["double", 2]),
        lift("seated-leg-curl", reps(3, [10, 15], rest), ["double", 2.5]),
      ],
    },
    {
      name: "Squat and step",
      exercises: [
        lift("barbell-back-squat", reps(3, [6, 10], heavy), ["double", 2.5]),
        lift("cable-pull-through", reps(3, [10, 15], rest), ["double", 2.5]),
        lift("dumbbell-step-up", reps(3, [8, 12], rest), ["double", 2]),
        lift("single-leg-glute-bridge", reps(3, [10, 20], rest)),
        lift("seated-cable-row", reps(3, [8, 12], rest), ["double", 2.5]),
      ],
    },
  ],
};
