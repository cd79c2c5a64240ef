// Relative dates become dates; what is over leaves. Thursday, 26 November 2026 unless told.
import { add, constraint, days, event, fact, forget, goal, say, update } from "../notation.ts";
import type { History } from "../types.ts";

export const dates: History[] = [
  {
    name: "a race next Saturday is over on Sunday",
    language: "en",
    steps: [
      say(
        "My race is next Saturday!",
        add("event", "Has a race on 2026-12-05", "My race is next Saturday", {
          valid_until: "2026-12-05",
        }),
      ),
      days(10),
      say("morning"),
    ],
    expect: { current: [], expired: ["Has a race on 2026-12-05"] },
  },
  {
    name: "on the day itself the race still stands",
    language: "en",
    steps: [
      say(
        "race on Saturday",
        add("event", "Has a race on 2026-11-28", "race on Saturday", { valid_until: "2026-11-28" }),
      ),
      days(2),
      say("today is the day"),
    ],
    expect: { current: [event("Has a race on 2026-11-28", { valid_until: "2026-11-28" })] },
  },
  {
    name: "a race is put off",
    language: "en",
    steps: [
      say(
        "10k on December 6",
        add("event", "Runs a 10k on 2026-12-06", "10k on December 6", {
          valid_until: "2026-12-06",
        }),
      ),
      say(
        "storm warning, the 10k is now on December 13",
        update(
          "Runs a 10k on 2026-12-06",
          "Runs a 10k on 2026-12-13",
          "the 10k is now on December 13",
          { valid_until: "2026-12-13" },
        ),
      ),
      days(12),
      say("almost there"),
    ],
    expect: {
      current: [event("Runs a 10k on 2026-12-13", { valid_until: "2026-12-13" })],
      superseded: ["Runs a 10k on 2026-12-06"],
    },
  },
  {
    name: "a limit for a while does not outlive its update",
    language: "en",
    steps: [
      say(
        "only twice a week until Christmas",
        add(
          "constraint",
          "Trains twice a week until Christmas",
          "only twice a week until Christmas",
          { valid_until: "2026-12-25" },
        ),
      ),
      say(
        "exams are cancelled, three times a week from now on",
        update(
          "Trains twice a week until Christmas",
          "Trains three times a week",
          "three times a week from now on",
        ),
      ),
      days(60),
      say("hello again"),
    ],
    expect: {
      current: [constraint("Trains three times a week", { valid_until: null })],
      superseded: ["Trains twice a week until Christmas"],
    },
  },
  {
    name: "since when it holds",
    language: "en",
    steps: [
      say(
        "I've been vegan since March 2024",
        add("fact", "Is vegan since March 2024", "vegan since March 2024", {
          valid_from: "2024-03-01",
        }),
      ),
    ],
    expect: {
      current: [fact("Is vegan since March 2024", { valid_from: "2024-03-01", valid_until: null })],
    },
  },
  {
    name: "yesterday is no plan, it stays",
    language: "en",
    steps: [
      say(
        "ran my first half marathon yesterday",
        add(
          "event",
          "Ran the first half marathon on 2026-11-25",
          "ran my first half marathon yesterday",
          { valid_from: "2026-11-25" },
        ),
      ),
      days(400),
      say("remember that?"),
    ],
    expect: {
      current: [event("Ran the first half marathon on 2026-11-25", { valid_from: "2026-11-25" })],
    },
  },
  {
    name: "a holiday with both ends",
    language: "en",
    steps: [
      say(
        "I'm in Portugal from Dec 20 to Jan 3, hotel gym only",
        add("constraint", "Hotel gym only, in Portugal", "from Dec 20 to Jan 3, hotel gym only", {
          valid_from: "2026-12-20",
          valid_until: "2027-01-03",
        }),
      ),
    ],
    expect: {
      current: [
        constraint("Hotel gym only, in Portugal", {
          valid_from: "2026-12-20",
          valid_until: "2027-01-03",
        }),
      ],
    },
  },
  {
    name: "the race is called off",
    language: "en",
    steps: [
      say(
        "trail race on New Year's Eve",
        add("event", "Trail race on 2026-12-31", "trail race on New Year's Eve", {
          valid_until: "2026-12-31",
        }),
      ),
      say(
        "the trail race is cancelled",
        forget("Trail race on 2026-12-31", "the trail race is cancelled"),
      ),
      days(60),
      say("hi"),
    ],
    expect: { current: [], forgotten: ["Trail race on 2026-12-31"] },
  },
  {
    name: "tomorrow across the turn of the year",
    language: "en",
    today: "2026-12-31",
    steps: [
      say(
        "new goal starting tomorrow: 10k steps a day",
        add("goal", "Wants 10k steps a day", "starting tomorrow: 10k steps a day", {
          valid_from: "2027-01-01",
        }),
      ),
    ],
    expect: { current: [goal("Wants 10k steps a day", { valid_from: "2027-01-01" })] },
  },
  {
    name: "the 29th of February",
    language: "en",
    today: "2028-02-20",
    steps: [
      say(
        "check-up on the 29th",
        add("event", "Check-up on 2028-02-29", "check-up on the 29th", {
          valid_until: "2028-02-29",
        }),
      ),
      days(9),
      say("it's today"),
    ],
    expect: { current: [event("Check-up on 2028-02-29", { valid_until: "2028-02-29" })] },
  },
];
