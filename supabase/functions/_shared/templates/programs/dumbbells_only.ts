import { hold, lift, reps, type Template } from "../notation.ts";

const rest = { rest_s: 90 };

export const dumbbellsOnly: Template = {
  slug: "dumbbells-only",
  name: "Dumbbells only, three days",
  description:
    "The whole body three times a week with nothing but dumbbells. Wide ranges of repetitions make " +
    "up for the large steps from one pair to the next.",
  audience: "somebody who trains at home with a few pairs of dumbbells",
  source: null,
  goal: "hypertrophy",
  level: "beginner",
  days_per_week: 3,
  weeks: 1,
  equipment: ["dumbbell"],
  days: [
    {
      name: "A",
      exercises: [
        lift("dumbbell-goblet-squat", reps(3, [8, 15], rest), ["double", 2]),
        lift("dumbbell-floor-press", reps(3, [8, 15], rest), ["double", 2]),
        lift("dumbbell-one-arm-row", reps(3, [8, 15], rest), ["double", 2]),
        lift("dumbbell-bicep-curl", reps(2, [10, 15], rest), ["double", 1]),
        lift("plank", hold(3, 40, rest)),
      ],
    },
    {
      name: "B",
      exercises: [
        lift("dumbbell-romanian-deadlift", reps(3, [8, 15], rest), ["double", 2]),
        lift("dumbbell-standing-overhead-press", reps(3, [6, 12], rest), ["double", 2]),
        lift("dumbbell-reverse-lunge", reps(3, [8, 12], rest), ["double", 2]),
        lift("dumbbell-reverse-fly", reps(2, [12, 20], rest), ["double", 1]),
        lift("dumbbell-lying-triceps-extension", reps(2, [10, 15], rest), ["double", 1]),
      ],
    },
    {
      name: "C",
      exercises: [
        lift("dumbbell-bulgarian-split-squat", reps(3, [8, 12], rest), ["double", 2]),
        lift("dumbbell-bent-over-row", reps(3, [8, 15], rest), ["double", 2]),
        lift("push-up", reps(3, [8, 20], rest)),
        lift("dumbbell-lateral-raise", reps(2, [12, 20], rest), ["double", 1]),
        lift("dumbbell-standing-calf-raise", reps(3, [12, 20], rest), ["double", 2]),
      ],
    },
  ],
};
