// Third persons, and what was never meant.
import { add, constraint, fact, forget, goal, say, update } from "../notation.ts";
import type { History } from "../types.ts";

const other = { about: "other" } as const;

export const otherPeople: History[] = [
  {
    name: "the wife is vegetarian, the person is not",
    language: "en",
    steps: [
      say(
        "My wife is vegetarian, so I cook two dinners.",
        add("fact", "Wife is vegetarian", "My wife is vegetarian", other),
      ),
    ],
    expect: { current: [fact("Wife is vegetarian", other)] },
  },
  {
    name: "both are vegetarian, and are two memories",
    language: "en",
    steps: [
      say(
        "my wife is vegetarian",
        add("fact", "Wife is vegetarian", "my wife is vegetarian", other),
      ),
      say("I'm vegetarian too since Monday", add("fact", "Is vegetarian", "I'm vegetarian too")),
      say(
        "wife gave up, she eats fish now",
        update("Wife is vegetarian", "Wife eats fish", "she eats fish now"),
      ),
    ],
    expect: {
      current: [fact("Is vegetarian", { about: "self" }), fact("Wife eats fish", other)],
      superseded: ["Wife is vegetarian"],
    },
  },
  {
    name: "the son's knee is not the person's",
    language: "en",
    steps: [
      say(
        "My son has a bad knee. My own knees are perfect.",
        add("fact", "Son has a bad knee", "My son has a bad knee", other),
        add("fact", "Own knees are fine", "My own knees are perfect"),
      ),
      say("his knee is healed!", forget("Son has a bad knee", "his knee is healed")),
    ],
    expect: {
      current: [fact("Own knees are fine", { about: "self" })],
      forgotten: ["Son has a bad knee"],
    },
  },
  {
    name: "a friend's goal",
    language: "en",
    steps: [
      say(
        "Lena wants to run a marathon, I only want to finish 5k",
        add("goal", "Lena wants to run a marathon", "Lena wants to run a marathon", other),
        add("goal", "Wants to finish 5k", "I only want to finish 5k"),
      ),
    ],
    expect: {
      current: [
        goal("Lena wants to run a marathon", other),
        goal("Wants to finish 5k", { about: "self" }),
      ],
    },
  },
  {
    name: "the allergy of a child",
    language: "en",
    steps: [
      say(
        "Daughter is allergic to nuts, we keep none in the house",
        add("constraint", "Daughter is allergic to nuts", "Daughter is allergic to nuts", other),
      ),
      say(
        "I'm allergic to nuts as well by the way",
        add("constraint", "Allergic to nuts", "I'm allergic to nuts as well"),
      ),
    ],
    expect: {
      current: [
        constraint("Daughter is allergic to nuts", other),
        constraint("Allergic to nuts", { about: "self" }),
      ],
    },
  },
  {
    name: "ask for a friend, and it was the person",
    language: "en",
    steps: [
      say(
        "asking for a friend: his hip clicks when he squats",
        add("fact", "A friend's hip clicks when squatting", "his hip clicks when he squats", other),
      ),
      say(
        "ok it's me. my hip clicks",
        update(
          "A friend's hip clicks when squatting",
          "Hip clicks when squatting",
          "ok it's me. my hip clicks",
          { kind: "constraint", about: "self" },
        ),
      ),
    ],
    expect: {
      current: [constraint("Hip clicks when squatting", { about: "self" })],
      superseded: ["A friend's hip clicks when squatting"],
    },
  },
  {
    name: "a coach is replaced, the dog is not",
    language: "en",
    steps: [
      say(
        "My coach is called Max. My dog is called Max as well, I know.",
        add("fact", "Coach is called Max", "My coach is called Max", other),
        add("fact", "Dog is called Max", "My dog is called Max", other),
      ),
      say(
        "new coach, she's called Priya",
        update("Coach is called Max", "Coach is called Priya", "new coach, she's called Priya"),
      ),
    ],
    expect: {
      current: [fact("Coach is called Priya", other), fact("Dog is called Max", other)],
      superseded: ["Coach is called Max"],
    },
  },
  {
    name: "what a doctor said about everybody is nobody's fact",
    language: "en",
    steps: [say("I read that runners get stress fractures. Is that so?")],
    expect: { current: [] },
  },
];
