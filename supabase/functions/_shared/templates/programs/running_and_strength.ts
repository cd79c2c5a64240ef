import { hold, inWeeks, lift, reps, run, type Template, type TemplateSet } from "../notation.ts";

const rest = { rest_s: 120 };
const easy = (...metres: number[]): TemplateSet[] =>
  metres.flatMap((distance, i) => inWeeks([i + 1], run(distance, { rpe: 4 })));
const repeats = (...counts: number[]): TemplateSet[] =>
  counts.flatMap((n, i) =>
    inWeeks([i + 1], Array(n).fill({ distance_m: 400, rpe: 8, rest_s: 120 }))
  );
const strong = (slug: string, step: number) =>
  lift(slug, [
    ...inWeeks([1, 2, 3], reps(3, [5, 8], rest)),
    ...inWeeks([4], reps(2, [5, 8], rest)),
  ], ["double", step]);

export const runningAndStrength: Template = {
  slug: "running-and-strength",
  name: "Running plus strength",
  description:
    "Three runs, most of the way easy and one of them fast in short pieces, and two short days of " +
    "strength. Distances rise for three weeks, the fourth is lighter. Start over with more when the " +
    "four weeks felt good.",
  audience: "a runner who wants to stay whole, or a lifter who wants to run ten kilometres",
  source: {
    name:
      "What is best practice for training intensity and duration distribution in endurance athletes?, Stephen Seiler",
    year: 2010,
  },
  goal: "endurance",
  level: "intermediate",
  days_per_week: 5,
  weeks: 4,
  week_names: ["Base", "More", "Most", "Lighter"],
  equipment: ["barbell", "dumbbell"],
  days: [
    { name: "Easy run", exercises: [lift("running", easy(4000, 5000, 6000, 4000))] },
    {
      name: "Strength, legs first",
      exercises: [
        strong("barbell-back-squat", 2.5),
        strong("dumbbell-one-arm-row", 2),
        lift("bodyweight-calf-raise", reps(3, [12, 20], { rest_s: 60 })),
      ],
    },
    { name: "Fast pieces", exercises: [lift("sprint-intervals", repeats(5, 6, 8, 4))] },
    {
      name: "Strength, hips first",
      exercises: [
        strong("barbell-romanian-deadlift", 2.5),
        lift("push-up", reps(3, [8, 20], { rest_s: 60 })),
        lift("side-plank", hold(3, 30, { rest_s: 45 })),
      ],
    },
    { name: "Long run", exercises: [lift("running", easy(7000, 8500, 10000, 6000))] },
  ],
};
