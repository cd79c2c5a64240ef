import { lift, reps, type Template } from "../notation.ts";

/** Five heavy sets of three, the last with as many as go. */
const heavy = (slug: string, step: number) =>
  lift(slug, [...reps(4, 3, { rest_s: 180 }), { reps_min: 3, amrap: true, rest_s: 180 }], [
    "linear",
    step,
  ]);
/** Three sets of ten. */
const volume = (slug: string, step: number) =>
  lift(slug, reps(3, 10, { rest_s: 120 }), ["linear", step]);
/** Fifteen and more with little rest. */
const light = (slug: string) => lift(slug, reps(3, [15, 25], { rest_s: 60 }), ["double", 2.5]);

export const gzclp: Template = {
  slug: "gzclp",
  name: "GZCLP",
  description:
    "Three tiers a day: one lift heavy for five sets of three, another for three sets of ten, and " +
    "something light for fifteen and more. Four sessions in turn.",
  audience: "a beginner who wants strength and some size",
  source: { name: "GZCLP, Cody Lefever", year: 2016 },
  goal: "strength",
  level: "beginner",
  days_per_week: 3,
  weeks: 1,
  equipment: ["barbell", "cable", "dumbbell"],
  days: [
    {
      name: "A1",
      exercises: [
        heavy("barbell-back-squat", 5),
        volume("barbell-bench-press", 2.5),
        light("lat-pulldown"),
      ],
    },
    {
      name: "B1",
      exercises: [
        heavy("barbell-overhead-press", 2.5),
        volume("barbell-deadlift", 5),
        light("dumbbell-bent-over-row"),
      ],
    },
    {
      name: "A2",
      exercises: [
        heavy("barbell-bench-press", 2.5),
        volume("barbell-back-squat", 2.5),
        light("lat-pulldown"),
      ],
    },
    {
      name: "B2",
      exercises: [
        heavy("barbell-deadlift", 5),
        volume("barbell-overhead-press", 2.5),
        light("dumbbell-bent-over-row"),
      ],
    },
  ],
};
