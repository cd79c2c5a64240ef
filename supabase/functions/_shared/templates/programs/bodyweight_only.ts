import { hold, lift, reps, type Template } from "../notation.ts";

const rest = { rest_s: 90 };
const harder = (what: string) => ({ notes: `When every set reaches the top: ${what}.` });

export const bodyweightOnly: Template = {
  slug: "bodyweight-only",
  name: "Body weight only, three days",
  description:
    "The whole body three times a week with a floor, a bar to hang from and something low to pull up " +
    "to. More repetitions first, then a harder way to do it.",
  audience: "somebody without a gym, at home or on the road",
  source: null,
  goal: "general",
  level: "beginner",
  days_per_week: 3,
  weeks: 1,
  equipment: [],
  days: [
    {
      name: "A",
      exercises: [
        lift("push-up", reps(4, [6, 15], rest), undefined, harder("feet on a chair")),
        lift("inverted-row", reps(4, [6, 12], rest), undefined, harder("feet higher")),
        lift("bodyweight-bulgarian-split-squat", reps(3, [8, 15], rest)),
        lift("glute-bridge", reps(3, [12, 20], rest), undefined, harder("on one leg")),
        lift("hollow-hold", hold(3, 20, rest)),
      ],
    },
    {
      name: "B",
      exercises: [
        lift("negative-pull-up", reps(4, [3, 6], rest), undefined, harder("whole pull-ups")),
        lift("pike-push-up", reps(3, [5, 12], rest), undefined, harder("feet on a chair")),
        lift("bodyweight-squat", reps(3, [15, 30], rest)),
        lift("superman", reps(3, [10, 15], rest)),
        lift("side-plank", hold(2, 30, rest)),
      ],
    },
    {
      name: "C",
      exercises: [
        lift("bench-dip", reps(3, [6, 15], rest)),
        lift("inverted-row", reps(3, [6, 12], rest)),
        lift("bodyweight-walking-lunge", reps(3, [10, 20], rest)),
        lift("bodyweight-calf-raise", reps(3, [15, 25], rest)),
        lift("hanging-knee-raise", reps(3, [6, 15], rest)),
      ],
    },
  ],
};
