import { lift, reps, type Template } from "../notation.ts";

const rest = { rest_s: 90 };

export const kettlebell: Template = {
  slug: "kettlebell-3-days",
  name: "Kettlebell, three days",
  description:
    "Swings, cleans, presses, squats and get-ups with one or two bells. Repetitions go up until the " +
    "next bell, 4 kg heavier, is due.",
  audience: "somebody with a few kettlebells and half an hour",
  source: null,
  goal: "general",
  level: "intermediate",
  days_per_week: 3,
  weeks: 1,
  equipment: ["kettlebell"],
  days: [
    {
      name: "Swing and press",
      exercises: [
        lift("kettlebell-swing", reps(6, [10, 15], { rest_s: 60 }), ["double", 4]),
        lift("kettlebell-overhead-press", reps(4, [4, 8], rest), ["double", 4]),
        lift("kettlebell-goblet-squat", reps(3, [8, 12], rest), ["double", 4]),
      ],
    },
    {
      name: "Clean and row",
      exercises: [
        lift("kettlebell-clean-and-press", reps(4, [4, 8], rest), ["double", 4]),
        lift("kettlebell-row", reps(4, [8, 12], rest), ["double", 4]),
        lift("kettlebell-deadlift", reps(3, [10, 15], rest), ["double", 4]),
      ],
    },
    {
      name: "Get-up and carry",
      exercises: [
        lift("turkish-get-up", reps(5, [1, 3], rest), ["double", 4]),
        lift("kettlebell-front-squat", reps(4, [5, 10], rest), ["double", 4]),
        lift("kettlebell-suitcase-carry", [{ distance_m: 40 }, { distance_m: 40 }], ["linear", 4]),
      ],
    },
  ],
};
