// Allergies side by side: none may disappear under another.
import { add, constraint, forget, post, say } from "../notation.ts";
import type { History } from "../types.ts";

export const allergies: History[] = [
  {
    name: "nuts and shellfish are two allergies",
    language: "en",
    steps: [
      say("I'm allergic to nuts", add("constraint", "Allergic to nuts", "allergic to nuts")),
      say(
        "Also I'm allergic to shellfish",
        add("constraint", "Allergic to shellfish", "allergic to shellfish"),
      ),
      say("and, fun, allergic to eggs", add("constraint", "Allergic to eggs", "allergic to eggs")),
    ],
    expect: {
      current: [
        constraint("Allergic to nuts"),
        constraint("Allergic to shellfish"),
        constraint("Allergic to eggs"),
      ],
    },
  },
  {
    name: "peanuts are not walnuts",
    language: "en",
    steps: [
      say("allergic to peanuts", add("constraint", "Allergic to peanuts", "allergic to peanuts")),
      say("allergic to walnuts", add("constraint", "Allergic to walnuts", "allergic to walnuts")),
      say(
        "peanuts turned out fine, tested negative",
        forget("Allergic to peanuts", "peanuts turned out fine"),
      ),
    ],
    expect: { current: [constraint("Allergic to walnuts")], forgotten: ["Allergic to peanuts"] },
  },
  {
    name: "an allergy among other wishes keeps its place",
    language: "en",
    steps: [
      post("constraint", "Allergic to latex"),
      say(
        "I hate latex bands, the smell",
        add("preference", "Hates the smell of latex bands", "I hate latex bands, the smell"),
      ),
    ],
    expect: {
      current: [constraint("Allergic to latex"), {
        kind: "preference",
        content: "Hates the smell of latex bands",
      }],
    },
  },
];
