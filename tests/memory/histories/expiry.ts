// What ends, and when it does.
import { add, constraint, days, event, patch, post, preference, say, update } from "../notation.ts";
import type { History } from "../types.ts";

export const expiry: History[] = [
  {
    name: "a cast comes off by itself",
    language: "en",
    steps: [
      say(
        "wrist is in a cast for six weeks",
        add("constraint", "Wrist is in a cast", "wrist is in a cast for six weeks", {
          valid_from: "2026-11-26",
          valid_until: "2027-01-07",
        }),
      ),
      days(20),
      say("still in plaster"),
      days(30),
      say("free!"),
    ],
    expect: { current: [], expired: ["Wrist is in a cast"] },
  },
  {
    name: "a cast stays on longer",
    language: "en",
    steps: [
      say(
        "wrist is in a cast for six weeks",
        add("constraint", "Wrist is in a cast", "wrist is in a cast for six weeks", {
          valid_until: "2027-01-07",
        }),
      ),
      days(35),
      say(
        "two more weeks in the cast, they said, until the 21st",
        update("Wrist is in a cast", "Wrist is in a cast", "two more weeks in the cast", {
          valid_until: "2027-01-21",
        }),
      ),
      days(10),
      say("boring"),
    ],
    expect: {
      current: [constraint("Wrist is in a cast", { valid_until: "2027-01-21" })],
      superseded: ["Wrist is in a cast"],
    },
  },
  {
    name: "two dates of one kind, one is over",
    language: "en",
    steps: [
      say(
        "meets on Dec 5 and Jan 30",
        add("event", "Meet on 2026-12-05", "meets on Dec 5", { valid_until: "2026-12-05" }),
        add("event", "Meet on 2027-01-30", "Jan 30", { valid_until: "2027-01-30" }),
      ),
      days(12),
      say("how long till the next one?"),
    ],
    expect: {
      current: [event("Meet on 2027-01-30", { valid_until: "2027-01-30" })],
      expired: ["Meet on 2026-12-05"],
    },
  },
  {
    name: "an end set by hand",
    language: "en",
    steps: [
      say("no gym for now, money's tight", add("constraint", "No gym for now", "no gym for now")),
      patch("No gym for now", { valid_until: "2026-12-31" }),
      days(40),
      say("happy new year"),
    ],
    expect: { current: [], expired: ["No gym for now"] },
  },
  {
    name: "ended by hand, today is past it",
    language: "en",
    steps: [
      say("knee brace on", add("constraint", "Wears a knee brace", "knee brace on")),
      patch("Wears a knee brace", { valid_until: "2026-11-20" }),
    ],
    expect: { current: [], expired: ["Wears a knee brace"] },
  },
  {
    name: "the person's own plan with an end expires too",
    language: "en",
    steps: [
      post("goal", "Ten sessions before Christmas", "2026-12-24"),
      post("preference", "Likes short sessions"),
      days(29),
      say("merry christmas"),
    ],
    expect: {
      current: [preference("Likes short sessions")],
      expired: ["Ten sessions before Christmas"],
    },
  },
  {
    name: "expired and told anew",
    language: "en",
    steps: [
      say(
        "no stairs until Sunday",
        add("constraint", "No stairs", "no stairs until Sunday", { valid_until: "2026-11-29" }),
      ),
      days(5),
      say(
        "no stairs again, until the 10th",
        add("constraint", "No stairs", "no stairs again, until the 10th", {
          valid_until: "2026-12-10",
        }),
      ),
    ],
    expect: {
      current: [constraint("No stairs", { valid_until: "2026-12-10" })],
      expired: ["No stairs"],
    },
  },
];
