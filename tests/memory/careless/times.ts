// Dates that are none. Where the contract is silent: what is no ISO date is as if it were not there;
// an end before its beginning drops both, since a wrong end would lose what is true; what is over
// when it is told is added and expired at once, so that it stands in the history.
import { add, constraint, event, fact, say, update } from "../notation.ts";
import type { History, Known, Operation } from "../types.ts";

const dated = (name: string, times: Partial<Operation>, known: Partial<Known>): History => ({
  name,
  language: "en",
  steps: [say("I race soon", add("event", "Has a race", "I race soon", times))],
  expect: { current: [event("Has a race", known)] },
});
const none = { valid_from: null, valid_until: null };

export const times: History[] = [
  dated("a weekday as a date", { valid_until: "next Saturday" }, none),
  dated("the 30th of February", { valid_until: "2027-02-30" }, none),
  dated("a date in German order", { valid_until: "05.12.2026" }, none),
  dated("a number of milliseconds", { valid_until: 1796169600000 }, none),
  dated("a month alone", { valid_until: "2026-12" }, none),
  dated("an empty date", { valid_from: "", valid_until: "" }, none),
  dated("a date of null", { valid_from: null, valid_until: null }, none),
  dated("a good end beside a bad beginning", { valid_from: "soon", valid_until: "2026-12-05" }, {
    valid_from: null,
    valid_until: "2026-12-05",
  }),
  dated(
    "an end before its beginning",
    { valid_from: "2026-12-10", valid_until: "2026-12-05" },
    none,
  ),
  dated("beginning and end on one day", { valid_from: "2026-12-05", valid_until: "2026-12-05" }, {
    valid_from: "2026-12-05",
    valid_until: "2026-12-05",
  }),
  {
    name: "an end that is past when it is told",
    language: "en",
    steps: [
      say(
        "I raced last week",
        add("event", "Had a race", "I raced last week", { valid_until: "2026-11-19" }),
      ),
    ],
    expect: { current: [], expired: ["Had a race"] },
  },
  {
    name: "an update whose date is none still applies",
    language: "en",
    steps: [
      say(
        "no running until Friday",
        add("constraint", "No running", "no running until Friday", { valid_until: "2026-11-27" }),
      ),
      say(
        "no running for a while longer",
        update("No running", "No running for a while", "no running for a while longer", {
          valid_until: "a while",
        }),
      ),
      { days: 5 },
      say("hi"),
    ],
    expect: { current: [constraint("No running for a while", none)], superseded: ["No running"] },
  },
  {
    name: "today as the end holds today",
    language: "en",
    steps: [
      say(
        "rest day today",
        add("constraint", "Rests today", "rest day today", { valid_until: "2026-11-26" }),
      ),
    ],
    expect: { current: [constraint("Rests today", { valid_until: "2026-11-26" })] },
  },
  {
    name: "a beginning far ahead is known from now on",
    language: "en",
    steps: [
      say(
        "I start a new job in May",
        add("fact", "Starts a new job in May 2027", "I start a new job in May", {
          valid_from: "2027-05-01",
        }),
      ),
    ],
    expect: { current: [fact("Starts a new job in May 2027", { valid_from: "2027-05-01" })] },
  },
];
