import { inWeeks, lift, reps, share, type Template, type TemplateSet } from "../notation.ts";

const rest = { rest_s: 180 };
const last = { ...rest, amrap: true };
const set = (percent: number, count: number, more: TemplateSet = rest) =>
  share(percent, 1, count, more);

/** Fives, threes, and 5/3/1: three sets a week, the last with as many as go. */
const waves: TemplateSet[][] = [
  inWeeks([1], set(65, 5), set(75, 5), set(85, 5, last)),
  inWeeks([2], set(70, 3), set(80, 3), set(90, 3, last)),
  inWeeks([3], set(75, 5), set(85, 3), set(95, 1, last)),
];
const main = (slug: string, step: number, volume: TemplateSet[]) =>
  lift(slug, [...waves.flat(), ...volume], ["training_max", step]);

const lighter = inWeeks([4], set(40, 5), set(50, 5), set(60, 5));
const tens = inWeeks([1, 2, 3], share(50, 5, 10, { rest_s: 90 }));
const day = (name: string, slug: string, step: number, ...rows: ReturnType<typeof lift>[]) => ({
  name,
  exercises: [main(slug, step, [...lighter, ...tens]), ...rows],
});

export const fiveThreeOne: Template = {
  slug: "531-four-days",
  name: "5/3/1, four days",
  description:
    "One main lift a day in cycles of four weeks, as shares of a training max of about 90 % of the " +
    "best single: fives, threes, 5/3/1, a lighter week. The last set of a day takes as many " +
    "repetitions as go; five sets of ten follow. The training max goes up after each cycle.",
  audience: "somebody whose lifts no longer go up every week",
  source: { name: "5/3/1, Jim Wendler", year: 2009 },
  goal: "strength",
  level: "intermediate",
  days_per_week: 4,
  weeks: 4,
  week_names: ["Fives", "Threes", "5/3/1", "Deload"],
  equipment: ["barbell", "dumbbell"],
  days: [
    day(
      "Press",
      "barbell-overhead-press",
      2.5,
      lift("chin-up", reps(4, [5, 10], { rest_s: 120 }), ["double", 2.5]),
    ),
    day("Deadlift", "barbell-deadlift", 5, lift("hanging-leg-raise", reps(4, [8, 15]))),
    day(
      "Bench press",
      "barbell-bench-press",
      2.5,
      lift("dumbbell-one-arm-row", reps(4, [8, 12], { rest_s: 90 }), ["double", 2]),
    ),
    day("Squat", "barbell-back-squat", 5, lift("bodyweight-lunge", reps(3, [10, 15]))),
  ],
};

const fives = [[1, 65], [2, 70], [3, 75]].flatMap(([week, percent]) =>
  inWeeks([week!], share(percent!, 5, 5, { rest_s: 120 }))
);
const twice = (name: string, first: [string, number], second: [string, number]) => ({
  name,
  exercises: [
    main(first[0], first[1], fives),
    main(second[0], second[1], fives),
    lift("push-up", reps(3, [8, 20], { rest_s: 60 })),
    lift("inverted-row", reps(3, [8, 15], { rest_s: 60 })),
  ],
});

export const fiveThreeOneForBeginners: Template = {
  slug: "531-for-beginners",
  name: "5/3/1 for beginners",
  description:
    "Two main lifts a day, three days a week, in cycles of three weeks, each followed by five sets " +
    "of five at the first share of the day. Start with a training max of 90 % of a single that is " +
    "there on any day.",
  audience: "a beginner after the first months, who can do the four lifts well",
  source: { name: "5/3/1, Jim Wendler", year: 2009 },
  goal: "strength",
  level: "beginner",
  days_per_week: 3,
  weeks: 3,
  week_names: ["Fives", "Threes", "5/3/1"],
  equipment: ["barbell"],
  days: [
    twice("Squat and bench", ["barbell-back-squat", 5], ["barbell-bench-press", 2.5]),
    twice("Deadlift and press", ["barbell-deadlift", 5], ["barbell-overhead-press", 2.5]),
    twice("Bench and squat", ["barbell-bench-press", 2.5], ["barbell-back-squat", 5]),
  ],
};
