import { hold, lift, reps, type Template } from "../notation.ts";

const rest = { rest_s: 120 };

export const fullBodyTwoDays: Template = {
  slug: "full-body-2-days",
  name: "Full body, two days",
  description:
    "Two sessions a week that train everything once each, on machines and dumbbells that are easy " +
    "to learn. Repetitions go up first, then the load.",
  audience: "somebody who has never trained, or has two evenings a week for it",
  source: null,
  goal: "general",
  level: "beginner",
  days_per_week: 2,
  weeks: 1,
  equipment: ["dumbbell", "machine", "cable"],
  days: [
    {
      name: "Day 1",
      exercises: [
        lift("leg-press", reps(3, [8, 12], rest), ["double", 5]),
        lift("dumbbell-bench-press", reps(3, [8, 12], rest), ["double", 2]),
        lift("seated-cable-row", reps(3, [8, 12], rest), ["double", 2.5]),
        lift("dumbbell-lateral-raise", reps(2, [10, 15]), ["double", 1]),
        lift("plank", hold(3, 30, { rest_s: 60 })),
      ],
    },
    {
      name: "Day 2",
      exercises: [
        lift("dumbbell-romanian-deadlift", reps(3, [8, 12], rest), ["double", 2]),
        lift("lat-pulldown", reps(3, [8, 12], rest), ["double", 2.5]),
        lift("dumbbell-shoulder-press", reps(3, [8, 12], rest), ["double", 2]),
        lift("dumbbell-goblet-squat", reps(2, [10, 15], rest), ["double", 2]),
        lift("dead-bug", reps(3, [8, 12], { rest_s: 60 })),
      ],
    },
  ],
};
