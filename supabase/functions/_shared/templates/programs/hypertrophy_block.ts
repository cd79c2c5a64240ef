import { inWeeks, lift, reps, type Template, type TemplateSet } from "../notation.ts";

const rest = { rest_s: 120 };

/** Two sets, then three, then four with less left in the tank each week; two easy ones at the end. */
const rising = (range: [number, number]): TemplateSet[] => [
  ...inWeeks([1], reps(2, range, { ...rest, rpe: 7 })),
  ...inWeeks([2], reps(3, range, { ...rest, rpe: 7.5 })),
  ...inWeeks([3], reps(4, range, { ...rest, rpe: 8 })),
  ...inWeeks([4], reps(4, range, { ...rest, rpe: 9 })),
  ...inWeeks([5], reps(2, range[0], { ...rest, rpe: 5 })),
];
const grow = (slug: string, range: [number, number], step: number) =>
  lift(slug, rising(range), ["double", step]);

export const hypertrophyBlock: Template = {
  slug: "hypertrophy-block",
  name: "Hypertrophy block with deload",
  description:
    "Four weeks in which sets and effort rise, and a fifth that takes both back before the block " +
    "starts over. Four days, upper and lower body in turn.",
  audience: "somebody with two years of training who wants to grow",
  source: {
    name:
      "Scientific Principles of Hypertrophy Training, Mike Israetel, James Hoffmann, Melissa Davis and Jared Feather",
    year: 2021,
  },
  goal: "hypertrophy",
  level: "advanced",
  days_per_week: 4,
  weeks: 5,
  week_names: ["Start", "More", "Much", "Most", "Deload"],
  equipment: ["barbell", "ez_bar", "dumbbell", "cable", "machine"],
  days: [
    {
      name: "Upper 1",
      exercises: [
        grow("barbell-bench-press", [6, 10], 2.5),
        grow("seated-cable-row", [8, 12], 2.5),
        grow("dumbbell-lateral-raise", [10, 15], 1),
        grow("triceps-pushdown", [10, 15], 2.5),
      ],
    },
    {
      name: "Lower 1",
      exercises: [
        grow("hack-squat", [8, 12], 5),
        grow("seated-leg-curl", [8, 12], 2.5),
        grow("standing-calf-raise", [8, 15], 5),
      ],
    },
    {
      name: "Upper 2",
      exercises: [
        grow("lat-pulldown", [8, 12], 2.5),
        grow("dumbbell-incline-bench-press", [8, 12], 2),
        grow("reverse-pec-deck", [12, 20], 2.5),
        grow("ez-bar-curl", [8, 12], 2.5),
      ],
    },
    {
      name: "Lower 2",
      exercises: [
        grow("barbell-romanian-deadlift", [8, 12], 2.5),
        grow("leg-press", [10, 15], 5),
        grow("cable-crunch", [10, 15], 2.5),
      ],
    },
  ],
};
