// What was deleted is not learned again from the same message, and may be told anew.
import { add, days, fact, forget, remove, say, sayAgain } from "../notation.ts";
import type { History } from "../types.ts";

const SOLD = "sold the bike by the way";
const CATS = "I have two cats";

export const deleted: History[] = [
  {
    name: "deleted, and the message is sent again: it stays deleted",
    language: "en",
    steps: [
      say(CATS, add("fact", "Has two cats", "I have two cats")),
      remove("Has two cats"),
      sayAgain(CATS, add("fact", "Has two cats", "I have two cats")),
    ],
    expect: { current: [], changes: [["added"], ["added"]] },
  },
  {
    name: "deleted, and told again in a new message",
    language: "en",
    steps: [
      say(CATS, add("fact", "Has two cats", "I have two cats")),
      remove("Has two cats"),
      days(3),
      say("so, my two cats hate the treadmill", add("fact", "Has two cats", "my two cats")),
    ],
    expect: { current: [fact("Has two cats")] },
  },
  {
    name: "deleted, and the same words typed anew are a new message",
    language: "en",
    steps: [
      say(CATS, add("fact", "Has two cats", "I have two cats")),
      remove("Has two cats"),
      say(CATS, add("fact", "Has two cats", "I have two cats")),
    ],
    expect: { current: [fact("Has two cats")] },
  },
  {
    name: "deleting one of two leaves the other, also after a retry",
    language: "en",
    steps: [
      say(
        "I own a bike and a kayak",
        add("fact", "Owns a bike", "I own a bike"),
        add("fact", "Owns a kayak", "a kayak"),
      ),
      remove("Owns a bike"),
      sayAgain(
        "I own a bike and a kayak",
        add("fact", "Owns a bicycle", "I own a bike"),
        add("fact", "Owns a kayak", "a kayak"),
      ),
    ],
    expect: { current: [fact("Owns a kayak")], changes: [["added", "added"], ["added", "added"]] },
  },
  {
    name: "a retry of a forget does not forget what came later",
    language: "en",
    steps: [
      say("I own a bike", add("fact", "Owns a bike", "I own a bike")),
      say(SOLD, forget("Owns a bike", "sold the bike")),
      say("bought it back, so I own a bike", add("fact", "Owns a bike", "I own a bike")),
      sayAgain(SOLD, forget("Owns a bike", "sold the bike")),
    ],
    expect: {
      current: [fact("Owns a bike")],
      forgotten: ["Owns a bike"],
      changes: [["added"], ["forgotten"], ["added"], ["forgotten"]],
    },
  },
];
