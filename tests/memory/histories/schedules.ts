// Moves and changed schedules: old and new words look alike, and only the new ones may stay.
import { add, constraint, event, fact, goal, preference, say, update } from "../notation.ts";
import type { History } from "../types.ts";

export const schedules: History[] = [
  {
    name: "mornings move from Monday to Friday",
    language: "en",
    steps: [
      say(
        "I can only train on Monday mornings before work.",
        add(
          "constraint",
          "Trains on Monday mornings before work",
          "only train on Monday mornings before work",
        ),
      ),
      say(
        "New rota: Friday mornings before work instead.",
        update(
          "Trains on Monday mornings before work",
          "Trains on Friday mornings before work",
          "Friday mornings before work instead",
        ),
      ),
    ],
    expect: {
      current: [constraint("Trains on Friday mornings before work")],
      superseded: ["Trains on Monday mornings before work"],
    },
  },
  {
    name: "from before work to after work",
    language: "en",
    steps: [
      say(
        "I lift before work, around 6.",
        add("preference", "Lifts before work around 6", "I lift before work, around 6"),
      ),
      say(
        "Can't get up any more. After work now, around 6.",
        update(
          "Lifts before work around 6",
          "Lifts after work around 6",
          "After work now, around 6",
        ),
      ),
    ],
    expect: {
      current: [preference("Lifts after work around 6")],
      superseded: ["Lifts before work around 6"],
    },
  },
  {
    name: "three days become four",
    language: "en",
    steps: [
      say(
        "3 days a week is what I can do",
        add("constraint", "Can train 3 days a week", "3 days a week is what I can do"),
      ),
      say(
        "kids are back at school so make it 4 days",
        update("Can train 3 days a week", "Can train 4 days a week", "make it 4 days"),
      ),
    ],
    expect: {
      current: [constraint("Can train 4 days a week")],
      superseded: ["Can train 3 days a week"],
    },
  },
  {
    name: "a new day beside the old ones",
    language: "en",
    steps: [
      say(
        "Tuesdays and Thursdays are my gym days",
        add(
          "constraint",
          "Gym days are Tuesday and Thursday",
          "Tuesdays and Thursdays are my gym days",
        ),
      ),
      say(
        "I can do Saturdays too from now on",
        update(
          "Gym days are Tuesday and Thursday",
          "Gym days are Tuesday, Thursday and Saturday",
          "I can do Saturdays too",
        ),
      ),
    ],
    expect: {
      current: [constraint("Gym days are Tuesday, Thursday and Saturday")],
      superseded: ["Gym days are Tuesday and Thursday"],
    },
  },
  {
    name: "one of two days is dropped",
    language: "en",
    steps: [
      say(
        "Tuesdays and Thursdays are my gym days",
        add(
          "constraint",
          "Gym days are Tuesday and Thursday",
          "Tuesdays and Thursdays are my gym days",
        ),
      ),
      say(
        "no more Thursdays, choir practice",
        update("Gym days are Tuesday and Thursday", "Gym day is Tuesday", "no more Thursdays"),
        add("event", "Has choir practice on Thursdays", "Thursdays, choir practice"),
      ),
    ],
    expect: {
      current: [constraint("Gym day is Tuesday"), event("Has choir practice on Thursdays")],
      superseded: ["Gym days are Tuesday and Thursday"],
    },
  },
  {
    name: "night shifts and day shifts alternate",
    language: "en",
    steps: [
      say("I'm on nights this month", add("fact", "Works night shifts", "I'm on nights")),
      say(
        "on days again, finally",
        update("Works night shifts", "Works day shifts", "on days again"),
      ),
      say(
        "they put me back on nights lol",
        update("Works day shifts", "Works night shifts", "back on nights"),
      ),
    ],
    expect: {
      current: [fact("Works night shifts")],
      superseded: ["Works night shifts", "Works day shifts"],
    },
  },
  {
    name: "even weeks become odd weeks",
    language: "en",
    steps: [
      say(
        "custody is even weeks, so I can only train long in odd weeks",
        add("constraint", "Can train long in odd weeks only", "can only train long in odd weeks"),
      ),
      say(
        "we swapped, now I train long in even weeks",
        update(
          "Can train long in odd weeks only",
          "Can train long in even weeks only",
          "now I train long in even weeks",
        ),
      ),
    ],
    expect: {
      current: [constraint("Can train long in even weeks only")],
      superseded: ["Can train long in odd weeks only"],
    },
  },
  {
    name: "the goal moves to another lift, the other goal stays",
    language: "en",
    steps: [
      say(
        "Goals: squat 140 and a 100 bench",
        add("goal", "Wants to squat 140", "squat 140"),
        add("goal", "Wants to bench 100", "a 100 bench"),
      ),
      say(
        "forget the squat number, I want a 180 deadlift instead",
        update("Wants to squat 140", "Wants to deadlift 180", "I want a 180 deadlift instead"),
      ),
    ],
    expect: {
      current: [goal("Wants to deadlift 180"), goal("Wants to bench 100")],
      superseded: ["Wants to squat 140"],
    },
  },
];
