import { lift, reps, type Template } from "../notation.ts";

const rest = { rest_s: 180 };
const squat = () => lift("barbell-back-squat", reps(3, 5, rest), ["linear", 2.5]);

export const linearThreeDays: Template = {
  slug: "linear-3-days",
  name: "Linear progression, three days",
  description:
    "Two sessions in turn, three times a week: a few barbell lifts in sets of five, with a little " +
    "more on the bar whenever every set was done.",
  audience: "a beginner who wants to get strong on the barbell",
  source: { name: "Starting Strength, Mark Rippetoe and Lon Kilgore", year: 2005 },
  goal: "strength",
  level: "beginner",
  days_per_week: 3,
  weeks: 1,
  equipment: ["barbell"],
  days: [
    {
      name: "A",
      exercises: [
        squat(),
        lift("barbell-bench-press", reps(3, 5, rest), ["linear", 2.5]),
        lift("barbell-deadlift", reps(1, 5, rest), ["linear", 5]),
      ],
    },
    {
      name: "B",
      exercises: [
        squat(),
        lift("barbell-overhead-press", reps(3, 5, rest), ["linear", 2.5]),
        lift("barbell-bent-over-row", reps(3, 5, rest), ["linear", 2.5]),
      ],
    },
  ],
};
