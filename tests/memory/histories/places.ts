// Where people live, work and train, and what they have there.
import { add, fact, forget, preference, say, update } from "../notation.ts";
import type { History } from "../types.ts";

export const places: History[] = [
  {
    name: "a new city, then another",
    language: "en",
    steps: [
      say("I live in Leeds.", add("fact", "Lives in Leeds", "I live in Leeds")),
      say(
        "We moved to Bristol last month!",
        update("Lives in Leeds", "Lives in Bristol", "moved to Bristol"),
      ),
      say(
        "Bristol didn't work out, I'm in Bath now",
        update("Lives in Bristol", "Lives in Bath", "I'm in Bath now"),
      ),
    ],
    expect: {
      current: [fact("Lives in Bath")],
      superseded: ["Lives in Leeds", "Lives in Bristol"],
    },
  },
  {
    name: "back to where it was before",
    language: "en",
    steps: [
      say(
        "my gym is PureGym on Castle Street",
        add("fact", "Gym is PureGym on Castle Street", "my gym is PureGym on Castle Street"),
      ),
      say(
        "switched to the Y this week",
        update("Gym is PureGym on Castle Street", "Gym is the Y", "switched to the Y"),
      ),
      say(
        "nah, back at PureGym on Castle Street",
        update(
          "Gym is the Y",
          "Gym is PureGym on Castle Street",
          "back at PureGym on Castle Street",
        ),
      ),
    ],
    expect: {
      current: [fact("Gym is PureGym on Castle Street")],
      superseded: ["Gym is PureGym on Castle Street", "Gym is the Y"],
    },
  },
  {
    name: "a job that was left",
    language: "en",
    steps: [
      say(
        "I'm a line cook, on my feet all day",
        add(
          "fact",
          "Works as a line cook, on the feet all day",
          "I'm a line cook, on my feet all day",
        ),
      ),
      say(
        "quit the kitchen, I sit in an office now",
        update(
          "Works as a line cook, on the feet all day",
          "Works in an office, sitting",
          "I sit in an office now",
        ),
      ),
    ],
    expect: {
      current: [fact("Works in an office, sitting")],
      superseded: ["Works as a line cook, on the feet all day"],
    },
  },
  {
    name: "a home gym that was sold",
    language: "en",
    steps: [
      say(
        "I have a rack and a barbell in the garage. Also a rower.",
        add("fact", "Has a rack and a barbell in the garage", "a rack and a barbell in the garage"),
        add("fact", "Has a rower", "Also a rower"),
      ),
      say(
        "Sold the rack and the bar, kept the rower",
        forget("Has a rack and a barbell in the garage", "Sold the rack and the bar"),
      ),
    ],
    expect: {
      current: [fact("Has a rower")],
      forgotten: ["Has a rack and a barbell in the garage"],
    },
  },
  {
    name: "from home to the gym and the reasons apart",
    language: "en",
    steps: [
      say(
        "I train at home because the gym is too loud for me",
        add("preference", "Trains at home", "I train at home"),
        add("preference", "Finds gyms too loud", "the gym is too loud for me"),
      ),
      say(
        "found a quiet gym! training there now",
        update("Trains at home", "Trains at a quiet gym", "found a quiet gym! training there now"),
      ),
    ],
    expect: {
      current: [preference("Trains at a quiet gym"), preference("Finds gyms too loud")],
      superseded: ["Trains at home"],
    },
  },
];
