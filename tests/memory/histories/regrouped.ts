// Memories that change places, fall apart or become one.
import { add, fact, forget, preference, say, update } from "../notation.ts";
import type { History } from "../types.ts";

export const regrouped: History[] = [
  {
    name: "all kinds of changes in one message",
    language: "en",
    steps: [
      say(
        "I live in Gent, work as a baker, and want to lose 5 kg.",
        add("fact", "Lives in Gent", "I live in Gent"),
        add("fact", "Works as a baker", "work as a baker"),
        add("goal", "Wants to lose 5 kg", "want to lose 5 kg"),
      ),
      say(
        "Moved to Brugge, still baking, the 5 kg are gone so forget that, and I got a dog",
        update("Lives in Gent", "Lives in Brugge", "Moved to Brugge"),
        { op: "confirm", memory: "Works as a baker", quote: "still baking" },
        forget("Wants to lose 5 kg", "the 5 kg are gone so forget that"),
        add("fact", "Has a dog", "I got a dog"),
      ),
    ],
    expect: {
      current: [fact("Lives in Brugge"), fact("Works as a baker"), fact("Has a dog")],
      superseded: ["Lives in Gent"],
      forgotten: ["Wants to lose 5 kg"],
    },
  },
  {
    name: "two that change places",
    language: "en",
    steps: [
      say(
        "Legs on Monday, arms on Friday.",
        add("preference", "Trains legs on Monday", "Legs on Monday"),
        add("preference", "Trains arms on Friday", "arms on Friday"),
      ),
      say(
        "Swap them: arms on Monday, legs on Friday",
        update("Trains legs on Monday", "Trains legs on Friday", "legs on Friday"),
        update("Trains arms on Friday", "Trains arms on Monday", "arms on Monday"),
      ),
    ],
    expect: {
      current: [preference("Trains legs on Friday"), preference("Trains arms on Monday")],
      superseded: ["Trains legs on Monday", "Trains arms on Friday"],
    },
  },
  {
    name: "one memory is split into two",
    language: "en",
    steps: [
      say(
        "I hate squats and lunges",
        add("preference", "Hates squats and lunges", "I hate squats and lunges"),
      ),
      say(
        "squats are ok now, lunges still awful",
        update("Hates squats and lunges", "Hates lunges", "lunges still awful"),
        add("preference", "Is fine with squats", "squats are ok now"),
      ),
    ],
    expect: {
      current: [preference("Hates lunges"), preference("Is fine with squats")],
      superseded: ["Hates squats and lunges"],
    },
  },
  {
    name: "two memories become one",
    language: "en",
    steps: [
      say(
        "I run Mondays. I run Wednesdays.",
        add("preference", "Runs on Mondays", "I run Mondays"),
        add("preference", "Runs on Wednesdays", "I run Wednesdays"),
      ),
      say(
        "now I run every day",
        update("Runs on Mondays", "Runs every day", "I run every day"),
        forget("Runs on Wednesdays", "I run every day"),
      ),
    ],
    expect: {
      current: [preference("Runs every day")],
      superseded: ["Runs on Mondays"],
      forgotten: ["Runs on Wednesdays"],
    },
  },
];
