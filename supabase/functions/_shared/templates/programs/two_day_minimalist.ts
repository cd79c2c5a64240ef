import { lift, reps, type Template } from "../notation.ts";

const rest = { rest_s: 150 };

export const twoDayMinimalist: Template = {
  slug: "minimalist-2-days",
  name: "Minimalist, two days",
  description:
    "Three lifts a day, two days a week, forty minutes each: enough to hold what is there and to go " +
    "on slowly.",
  audience: "somebody with little time who does not want to lose strength",
  source: null,
  goal: "strength",
  level: "intermediate",
  days_per_week: 2,
  weeks: 1,
  equipment: ["barbell"],
  days: [
    {
      name: "Squat, press, pull",
      exercises: [
        lift("barbell-back-squat", reps(3, [4, 6], rest), ["double", 2.5]),
        lift("barbell-overhead-press", reps(3, [5, 8], rest), ["double", 2.5]),
        lift("chin-up", reps(3, [5, 10], rest), ["double", 2.5]),
      ],
    },
    {
      name: "Deadlift, bench, row",
      exercises: [
        lift("barbell-deadlift", reps(2, [3, 5], rest), ["double", 5]),
        lift("barbell-bench-press", reps(3, [4, 6], rest), ["double", 2.5]),
        lift("barbell-bent-over-row", reps(3, [6, 10], rest), ["double", 2.5]),
      ],
    },
  ],
};
