import type { Drawn } from "./page.ts";

/** The programs whose year is drawn. */
export const DRAWN: readonly Drawn[] = [
  {
    slug: "linear-3-days",
    caption: "Every session adds a step, until steps are missed twice and 10 % go off again: " +
      "saw teeth say that it is time for a program with cycles.",
  },
  {
    slug: "531-four-days",
    caption: "Waves of three weeks and a lighter one; the training max rises a step a cycle, and " +
      "falls by 10 % where the heavy sets were missed.",
  },
  {
    slug: "gzclp",
    caption:
      "The same lift heavy on one day and for volume on another, each with its own line of loads.",
  },
  {
    slug: "hypertrophy-block",
    caption: "Repetitions rise before loads do, so the lines are stairs; every fifth week is easy.",
  },
];
