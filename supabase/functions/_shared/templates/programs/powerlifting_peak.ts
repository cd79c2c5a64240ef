import { inWeeks, lift, reps, share, type Template, type TemplateSet } from "../notation.ts";

const rest = { rest_s: 240 };

/** By week: the sets of the competition lift, from volume to singles. */
const peak: TemplateSet[] = [
  ...inWeeks([1], share(70, 5, 5, rest)),
  ...inWeeks([2], share(75, 5, 5, rest)),
  ...inWeeks([3], share(80, 4, 4, rest)),
  ...inWeeks([4], share(70, 3, 3, rest)),
  ...inWeeks([5], share(85, 4, 3, rest)),
  ...inWeeks([6], share(90, 3, 2, rest)),
  ...inWeeks([7], share(95, 2, 1, rest), share(80, 2, 3, rest)),
  ...inWeeks([8], share(90, 1, 1, rest), share(97.5, 1, 1, rest), share(102.5, 1, 1, rest)),
];
/** The same lift a second time, lighter, and hardly at all before the singles. */
const second: TemplateSet[] = [
  ...inWeeks([1, 2, 3], share(65, 4, 6, rest)),
  ...inWeeks([4], share(60, 3, 5, rest)),
  ...inWeeks([5, 6], share(70, 3, 4, rest)),
  ...inWeeks([7, 8], share(60, 2, 3, rest)),
];
const main = (slug: string, step: number) => lift(slug, peak, ["training_max", step]);
const again = (slug: string, step: number) => lift(slug, second, ["training_max", step]);
const more = (slug: string, step: number) =>
  lift(slug, [
    ...inWeeks([1, 2, 3, 5, 6], reps(3, [6, 10], { rest_s: 120 })),
    ...inWeeks([4, 7, 8], reps(1, [6, 10], { rest_s: 120, rpe: 6 })),
  ], ["double", step]);

export const powerliftingPeak: Template = {
  slug: "powerlifting-peak-8-weeks",
  name: "Powerlifting peak, eight weeks",
  description:
    "Eight weeks to a new best in squat, bench press and deadlift: sets of five give way to triples, " +
    "doubles and singles, with a lighter fourth week, and the last week tries 102.5 %. The training " +
    "max here is the best single of today.",
  audience: "a lifter before a meet or a test day",
  source: {
    name:
      "A hypothetical model for strength training, Michael Stone, Harold O'Bryant and John Garhammer",
    year: 1981,
  },
  goal: "strength",
  level: "advanced",
  days_per_week: 4,
  weeks: 8,
  week_names: ["Fives", "Fives", "Fours", "Lighter", "Triples", "Doubles", "Singles", "Test"],
  equipment: ["barbell"],
  days: [
    {
      name: "Squat",
      exercises: [main("barbell-back-squat", 5), more("barbell-romanian-deadlift", 2.5)],
    },
    {
      name: "Bench press",
      exercises: [main("barbell-bench-press", 2.5), more("barbell-bent-over-row", 2.5)],
    },
    {
      name: "Deadlift",
      exercises: [main("barbell-deadlift", 5), again("barbell-back-squat", 5)],
    },
    {
      name: "Bench press again",
      exercises: [again("barbell-bench-press", 2.5), more("close-grip-bench-press", 2.5)],
    },
  ],
};
