import { inWeeks, lift, reps, type Template, type TemplateSet } from "../notation.ts";

const rest = { rest_s: 120 };

/** One easy set, then two, then three that may be work again. */
const back = (range: [number, number]): TemplateSet[] => [
  ...inWeeks([1], reps(1, range, { ...rest, rpe: 5 })),
  ...inWeeks([2], reps(2, range, { ...rest, rpe: 6 })),
  ...inWeeks([3], reps(3, range, { ...rest, rpe: 7 })),
  ...inWeeks([4], reps(3, range, { ...rest, rpe: 8 })),
];
const again = (slug: string, range: [number, number], step: number) =>
  lift(slug, back(range), ["double", step]);

export const afterABreak: Template = {
  slug: "back-after-a-break",
  name: "Back to training after a break",
  description:
    "Four weeks from one easy set to three that are work again, three days a week. Begin with about " +
    "60 % of what went before the break; sore muscles say that it was enough.",
  audience:
    "somebody who comes back after weeks or months, once the doctor agrees where there was one",
  source: null,
  goal: "general",
  level: "beginner",
  days_per_week: 3,
  weeks: 4,
  week_names: ["One set", "Two sets", "Three sets", "Work"],
  equipment: ["dumbbell", "machine", "cable"],
  days: [
    {
      name: "A",
      exercises: [
        again("leg-press", [10, 15], 5),
        again("machine-chest-press", [10, 15], 2.5),
        again("seated-cable-row", [10, 15], 2.5),
        again("dead-bug", [6, 12], 1),
      ],
    },
    {
      name: "B",
      exercises: [
        again("dumbbell-romanian-deadlift", [10, 15], 2),
        again("lat-pulldown", [10, 15], 2.5),
        again("dumbbell-shoulder-press", [10, 15], 1),
        again("bird-dog", [6, 12], 1),
      ],
    },
    {
      name: "C",
      exercises: [
        again("dumbbell-goblet-squat", [10, 15], 2),
        again("dumbbell-bench-press", [10, 15], 1),
        again("face-pull", [12, 20], 2.5),
        again("glute-bridge", [10, 20], 2.5),
      ],
    },
  ],
};
