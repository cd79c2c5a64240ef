// Numbers and units: near in letters, far in meaning.
import {
  add,
  confirm,
  constraint,
  event,
  fact,
  goal,
  patch,
  preference,
  say,
  update,
} from "../notation.ts";
import type { History } from "../types.ts";

export const numbers: History[] = [
  {
    name: "a goal in kilograms rises",
    language: "en",
    steps: [
      say("I want to squat 100 kg", add("goal", "Wants to squat 100 kg", "I want to squat 100 kg")),
      say(
        "make that 110 kg",
        update("Wants to squat 100 kg", "Wants to squat 110 kg", "make that 110 kg"),
      ),
    ],
    expect: { current: [goal("Wants to squat 110 kg")], superseded: ["Wants to squat 100 kg"] },
  },
  {
    name: "the same number of another unit",
    language: "en",
    steps: [
      say("I want to bench 100", add("goal", "Wants to bench 100 lb", "I want to bench 100")),
      say(
        "I meant 100 kg, not pounds",
        update("Wants to bench 100 lb", "Wants to bench 100 kg", "I meant 100 kg"),
      ),
    ],
    expect: { current: [goal("Wants to bench 100 kg")], superseded: ["Wants to bench 100 lb"] },
  },
  {
    name: "a point within a number",
    language: "en",
    steps: [
      say("I weigh 72.5 kg", add("fact", "Weighs 72.5 kg", "I weigh 72.5 kg")),
      say(
        "scale says 725 on the app, haha, I weigh 73 kg",
        update("Weighs 72.5 kg", "Weighs 73 kg", "I weigh 73 kg"),
      ),
    ],
    expect: { current: [fact("Weighs 73 kg")], superseded: ["Weighs 72.5 kg"] },
  },
  {
    name: "two people of the same family, two ages",
    language: "en",
    steps: [
      say(
        "my sons are 7 and 9",
        add("fact", "Has a son of 7", "my sons are 7 and 9", { about: "other" }),
        add("fact", "Has a son of 9", "my sons are 7 and 9", { about: "other" }),
      ),
    ],
    expect: {
      current: [
        fact("Has a son of 7", { about: "other" }),
        fact("Has a son of 9", { about: "other" }),
      ],
    },
  },
  {
    name: "a birthday",
    language: "en",
    steps: [
      say("I'm 39", add("fact", "Is 39 years old", "I'm 39")),
      { days: 100 },
      say(
        "turned 40 yesterday, the big one",
        update("Is 39 years old", "Is 40 years old", "turned 40 yesterday"),
      ),
    ],
    expect: { current: [fact("Is 40 years old")], superseded: ["Is 39 years old"] },
  },
  {
    name: "two lifts with one number",
    language: "en",
    steps: [
      say(
        "bench 80, row 80 those are my targets",
        add("goal", "Wants to bench 80", "bench 80"),
        add("goal", "Wants to row 80", "row 80"),
      ),
    ],
    expect: { current: [goal("Wants to bench 80"), goal("Wants to row 80")] },
  },
  {
    name: "numbers as words and as digits are no equal words",
    language: "en",
    steps: [
      say("I sleep seven hours", add("fact", "Sleeps seven hours", "I sleep seven hours")),
      say("still at 7 hours", confirm("Sleeps seven hours", "still at 7 hours")),
      say("down to 6 hours", update("Sleeps seven hours", "Sleeps 6 hours", "down to 6 hours")),
    ],
    expect: { current: [fact("Sleeps 6 hours")], superseded: ["Sleeps seven hours"] },
  },
  {
    name: "a range narrows",
    language: "en",
    steps: [
      say("8–12 reps suit me", add("preference", "Prefers 8–12 reps", "8–12 reps suit me")),
      say("rather 8–10 reps", update("Prefers 8–12 reps", "Prefers 8–10 reps", "rather 8–10 reps")),
    ],
    expect: { current: [preference("Prefers 8–10 reps")], superseded: ["Prefers 8–12 reps"] },
  },
  {
    name: "a minus sign that is one",
    language: "en",
    steps: [
      say(
        "I'm at −5 kg since spring",
        add("event", "Lost 5 kg since spring", "I'm at −5 kg since spring"),
      ),
      say(
        "put it back on and then some, +2 kg since spring",
        update("Lost 5 kg since spring", "Gained 2 kg since spring", "+2 kg since spring"),
      ),
    ],
    expect: {
      current: [event("Gained 2 kg since spring")],
      superseded: ["Lost 5 kg since spring"],
    },
  },
  {
    name: "times of a race",
    language: "en",
    steps: [
      say("parkrun in 27:30 today", add("event", "Ran a parkrun in 27:30", "parkrun in 27:30")),
      { days: 7 },
      say("27:03 this week!!", add("event", "Ran a parkrun in 27:03", "27:03 this week")),
    ],
    expect: { current: [event("Ran a parkrun in 27:30"), event("Ran a parkrun in 27:03")] },
  },
  {
    name: "a reached goal makes way for the next",
    language: "en",
    steps: [
      say("goal: 10 pull-ups", add("goal", "Wants to do 10 pull-ups", "goal: 10 pull-ups")),
      say(
        "DID 10 PULL-UPS. next stop 15",
        add("event", "Did 10 pull-ups", "DID 10 PULL-UPS"),
        update("Wants to do 10 pull-ups", "Wants to do 15 pull-ups", "next stop 15"),
      ),
    ],
    expect: {
      current: [event("Did 10 pull-ups"), goal("Wants to do 15 pull-ups")],
      superseded: ["Wants to do 10 pull-ups"],
    },
  },
  {
    name: "what dumbbells there are",
    language: "en",
    steps: [
      say(
        "dumbbells at home go to 20 kg",
        add("constraint", "Dumbbells at home go to 20 kg", "dumbbells at home go to 20 kg"),
      ),
      say(
        "bought more, they go to 32 kg now",
        update(
          "Dumbbells at home go to 20 kg",
          "Dumbbells at home go to 32 kg",
          "they go to 32 kg now",
        ),
      ),
    ],
    expect: {
      current: [constraint("Dumbbells at home go to 32 kg")],
      superseded: ["Dumbbells at home go to 20 kg"],
    },
  },
  {
    name: "a number that the person put right by hand",
    language: "en",
    steps: [
      say("resting pulse is 58", add("fact", "Resting pulse is 85", "resting pulse is 58")),
      patch("Resting pulse is 85", { content: "Resting pulse is 58" }),
    ],
    expect: { current: [fact("Resting pulse is 58")] },
  },
];
