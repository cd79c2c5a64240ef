// What turns into its opposite by a word or two.
import { add, constraint, fact, forget, preference, say, update } from "../notation.ts";
import type { History } from "../types.ts";

export const negations: History[] = [
  {
    name: "uncleared becomes cleared",
    language: "en",
    steps: [
      say(
        "The physio says I'm uncleared for overhead pressing.",
        add("constraint", "Is uncleared for overhead pressing", "uncleared for overhead pressing"),
      ),
      say(
        "Good news: I'm cleared for overhead pressing!",
        update(
          "Is uncleared for overhead pressing",
          "Is cleared for overhead pressing",
          "cleared for overhead pressing",
          { kind: "fact" },
        ),
      ),
    ],
    expect: {
      current: [fact("Is cleared for overhead pressing")],
      superseded: ["Is uncleared for overhead pressing"],
    },
  },
  {
    name: "cleared becomes uncleared",
    language: "en",
    steps: [
      say("I'm cleared to run", add("fact", "Is cleared to run", "cleared to run")),
      say(
        "Scan came back. I am not cleared to run.",
        update("Is cleared to run", "Is not cleared to run", "I am not cleared to run", {
          kind: "constraint",
        }),
      ),
    ],
    expect: { current: [constraint("Is not cleared to run")], superseded: ["Is cleared to run"] },
  },
  {
    name: "likes becomes dislikes",
    language: "en",
    steps: [
      say("I like burpees", add("preference", "Likes burpees", "I like burpees")),
      say(
        "I dislike burpees now. Truly.",
        update("Likes burpees", "Dislikes burpees", "I dislike burpees now"),
      ),
    ],
    expect: { current: [preference("Dislikes burpees")], superseded: ["Likes burpees"] },
  },
  {
    name: "never becomes always",
    language: "en",
    steps: [
      say("I never warm up", add("fact", "Never warms up", "I never warm up")),
      say(
        "ok you convinced me, I always warm up these days",
        update("Never warms up", "Always warms up", "I always warm up"),
      ),
    ],
    expect: { current: [fact("Always warms up")], superseded: ["Never warms up"] },
  },
  {
    name: "a vegetarian eats meat again",
    language: "en",
    steps: [
      say("I don't eat meat", add("constraint", "Does not eat meat", "I don't eat meat")),
      say(
        "I do eat meat again",
        update("Does not eat meat", "Eats meat", "I do eat meat again", { kind: "fact" }),
      ),
    ],
    expect: { current: [fact("Eats meat")], superseded: ["Does not eat meat"] },
  },
  {
    name: "can squat deep, cannot any more, can again",
    language: "en",
    steps: [
      say(
        "I can squat below parallel",
        add("fact", "Can squat below parallel", "I can squat below parallel"),
      ),
      say(
        "I can't squat below parallel at the moment",
        update(
          "Can squat below parallel",
          "Cannot squat below parallel",
          "I can't squat below parallel",
        ),
      ),
      say(
        "guess who can squat below parallel again",
        update(
          "Cannot squat below parallel",
          "Can squat below parallel",
          "can squat below parallel again",
        ),
      ),
    ],
    expect: {
      current: [fact("Can squat below parallel")],
      superseded: ["Can squat below parallel", "Cannot squat below parallel"],
    },
  },
  {
    name: "more cardio becomes less cardio",
    language: "en",
    steps: [
      say(
        "More cardio please, I love it",
        add("preference", "Wants more cardio", "More cardio please"),
      ),
      say(
        "Less cardio please, I'm shattered",
        update("Wants more cardio", "Wants less cardio", "Less cardio please"),
      ),
    ],
    expect: { current: [preference("Wants less cardio")], superseded: ["Wants more cardio"] },
  },
  {
    name: "with a belt becomes without a belt",
    language: "en",
    steps: [
      say(
        "I deadlift with a belt",
        add("preference", "Deadlifts with a belt", "I deadlift with a belt"),
      ),
      say(
        "trying without a belt from today, and it stays that way",
        update("Deadlifts with a belt", "Deadlifts without a belt", "without a belt from today"),
      ),
    ],
    expect: {
      current: [preference("Deadlifts without a belt")],
      superseded: ["Deadlifts with a belt"],
    },
  },
  {
    name: "a double negation says nothing new of the other lift",
    language: "en",
    steps: [
      say(
        "Front squats hurt. Back squats don't hurt.",
        add("constraint", "Front squats hurt", "Front squats hurt"),
        add("fact", "Back squats do not hurt", "Back squats don't hurt"),
      ),
      say(
        "It's not that front squats don't hurt, they do, but back squats now hurt too",
        update("Back squats do not hurt", "Back squats hurt", "back squats now hurt too", {
          kind: "constraint",
        }),
      ),
    ],
    expect: {
      current: [constraint("Front squats hurt"), constraint("Back squats hurt")],
      superseded: ["Back squats do not hurt"],
    },
  },
  {
    name: "smoking stopped, started and stopped",
    language: "en",
    steps: [
      say("I smoke", add("fact", "Smokes", "I smoke")),
      say("stopped smoking on Sunday", update("Smokes", "Stopped smoking", "stopped smoking")),
      say(
        "smoked all weekend, I'm a smoker again",
        update("Stopped smoking", "Smokes again", "I'm a smoker again"),
      ),
      say(
        "three weeks without. I don't smoke any more",
        update("Smokes again", "Does not smoke", "I don't smoke any more"),
      ),
    ],
    expect: {
      current: [fact("Does not smoke")],
      superseded: ["Smokes", "Stopped smoking", "Smokes again"],
    },
  },
  {
    name: "too heavy becomes too light",
    language: "en",
    steps: [
      say(
        "the kettlebell I own is too heavy for swings",
        add("fact", "Own kettlebell is too heavy for swings", "too heavy for swings"),
      ),
      say(
        "kettlebell's too light for swings by now",
        update(
          "Own kettlebell is too heavy for swings",
          "Own kettlebell is too light for swings",
          "too light for swings",
        ),
      ),
    ],
    expect: {
      current: [fact("Own kettlebell is too light for swings")],
      superseded: ["Own kettlebell is too heavy for swings"],
    },
  },
  {
    name: "opposites of two things stay side by side",
    language: "en",
    steps: [
      say(
        "I like running outside but I don't like running inside",
        add("preference", "Likes running outside", "I like running outside"),
        add("preference", "Does not like running inside", "I don't like running inside"),
      ),
    ],
    expect: {
      current: [preference("Likes running outside"), preference("Does not like running inside")],
    },
  },
  {
    name: "nothing more to be told about",
    language: "en",
    steps: [
      say(
        "remind me to drink water every session",
        add("preference", "Wants to be reminded to drink water", "remind me to drink water"),
      ),
      say(
        "don't remind me to drink water any more",
        forget("Wants to be reminded to drink water", "don't remind me to drink water"),
      ),
    ],
    expect: { current: [], forgotten: ["Wants to be reminded to drink water"] },
  },
];
