// Handles that are wrong. Where the contract is silent:
// - a handle is read with case and white space aside, and nothing else is one: no number, no id;
// - a handle stands for its memory as the prompt showed it; once an operation of the same message
//   has superseded or forgotten that memory, the handle stands for nothing (`unknown_memory`);
// - the handle of something else can't be told from the right one: the operation applies, and what
//   it replaced stays readable as superseded or forgotten, with the receipt that names it;
// - an `add` needs no handle, and one that it brings is ignored.
import {
  add,
  confirm,
  constraint,
  fact,
  forget,
  goal,
  post,
  preference,
  say,
  update,
} from "../notation.ts";
import type { History, Operation } from "../types.ts";

const wrong = (handle: unknown, more: Operation = {}): Operation => ({
  op: "update",
  handle,
  content: "Lives in Rome",
  quote: "I live in Rome",
  ...more,
});
const paris = say("I live in Paris", add("fact", "Lives in Paris", "I live in Paris"));

const refused = (name: string, operation: Operation): History => ({
  name,
  language: "en",
  steps: [paris, say("I live in Rome", operation)],
  expect: { current: [fact("Lives in Paris")], changes: [["added"], ["refused unknown_memory"]] },
});

export const handles: History[] = [
  refused("update of a handle beyond the list", wrong("m99")),
  refused("update of m0", wrong("m0")),
  refused("update of a bare number", wrong("1")),
  refused("update of a uuid", wrong("018f0000-0000-7000-8000-00000000000a")),
  refused("update of an SQL fragment", wrong("m1' or true --")),
  refused("update of the words instead of the handle", wrong("Lives in Paris")),
  refused("update of a negative handle", wrong("m-1")),
  refused("forget of a handle beyond the list", {
    op: "forget",
    handle: "m2",
    quote: "I live in Rome",
  }),
  refused("confirm of a handle beyond the list", {
    op: "confirm",
    handle: "m7",
    quote: "I live in Rome",
  }),
  refused("a handle of two", wrong("m1,m2")),
  {
    name: "a handle in capitals and with spaces is read",
    language: "en",
    steps: [paris, say("I live in Rome", wrong(" M1 "))],
    expect: { current: [fact("Lives in Rome")], superseded: ["Lives in Paris"] },
  },
  {
    name: "a handle in an empty list",
    language: "en",
    steps: [say("I live in Rome", wrong("m1"), add("fact", "Lives in Rome", "I live in Rome"))],
    expect: { current: [fact("Lives in Rome")], changes: [["refused unknown_memory", "added"]] },
  },
  {
    name: "the handle of something else: it stays readable",
    language: "en",
    steps: [
      say(
        "I have a bad knee and I live in Paris",
        add("constraint", "Has a bad knee", "I have a bad knee"),
        add("fact", "Lives in Paris", "I live in Paris"),
      ),
      say(
        "I live in Rome",
        update("Has a bad knee", "Lives in Rome", "I live in Rome", { kind: "fact" }),
      ),
    ],
    expect: {
      current: [fact("Lives in Paris"), fact("Lives in Rome")],
      superseded: ["Has a bad knee"],
    },
  },
  {
    name: "the handle of something else that the person wrote: it only waits",
    language: "en",
    steps: [
      post("constraint", "Allergic to nuts"),
      say(
        "I live in Rome",
        update("Allergic to nuts", "Lives in Rome", "I live in Rome", { kind: "fact" }),
      ),
    ],
    expect: {
      current: [constraint("Allergic to nuts")],
      proposed: ["Lives in Rome"],
      changes: [["proposed"]],
    },
  },
  {
    name: "an add with a handle replaces nothing",
    language: "en",
    steps: [
      paris,
      say("I have a dog", { ...add("fact", "Has a dog", "I have a dog"), handle: "m1" }),
    ],
    expect: { current: [fact("Lives in Paris"), fact("Has a dog")] },
  },
  {
    name: "the handle of an add of the same message",
    language: "en",
    steps: [
      say("I have a dog, Rex", add("fact", "Has a dog", "I have a dog"), {
        op: "update",
        handle: "m1",
        content: "Has a dog called Rex",
        quote: "a dog, Rex",
      }),
    ],
    expect: { current: [fact("Has a dog")], changes: [["added", "refused unknown_memory"]] },
  },
  {
    name: "updated twice in one message: the first holds",
    language: "en",
    steps: [
      paris,
      say(
        "I live in Rome, in Trastevere",
        update("Lives in Paris", "Lives in Rome", "I live in Rome"),
        update("Lives in Paris", "Lives in Trastevere", "in Trastevere"),
      ),
    ],
    expect: {
      current: [fact("Lives in Rome")],
      superseded: ["Lives in Paris"],
      changes: [["added"], ["updated", "refused unknown_memory"]],
    },
  },
  {
    name: "forgotten and updated in one message: nothing comes back",
    language: "en",
    steps: [
      paris,
      say(
        "I left Paris, I live in Rome",
        forget("Lives in Paris", "I left Paris"),
        update("Lives in Paris", "Lives in Rome", "I live in Rome"),
      ),
    ],
    expect: {
      current: [],
      forgotten: ["Lives in Paris"],
      changes: [["added"], ["forgotten", "refused unknown_memory"]],
    },
  },
  {
    name: "forgotten and added in one message",
    language: "en",
    steps: [
      paris,
      say(
        "I left Paris, I live in Rome",
        forget("Lives in Paris", "I left Paris"),
        add("fact", "Lives in Rome", "I live in Rome"),
      ),
    ],
    expect: { current: [fact("Lives in Rome")], forgotten: ["Lives in Paris"] },
  },
  {
    name: "updated and forgotten in one message: the new words stay",
    language: "en",
    steps: [
      paris,
      say(
        "I live in Rome, not in Paris",
        update("Lives in Paris", "Lives in Rome", "I live in Rome"),
        forget("Lives in Paris", "not in Paris"),
      ),
    ],
    expect: {
      current: [fact("Lives in Rome")],
      superseded: ["Lives in Paris"],
      changes: [["added"], ["updated", "refused unknown_memory"]],
    },
  },
  {
    name: "confirmed and updated in one message",
    language: "en",
    steps: [
      paris,
      say(
        "I live in Rome",
        confirm("Lives in Paris", "I live in"),
        update("Lives in Paris", "Lives in Rome", "I live in Rome"),
      ),
    ],
    expect: { current: [fact("Lives in Rome")], superseded: ["Lives in Paris"] },
  },
  {
    name: "forgotten twice in one message",
    language: "en",
    steps: [
      paris,
      say(
        "I left Paris",
        forget("Lives in Paris", "I left Paris"),
        forget("Lives in Paris", "I left Paris"),
      ),
    ],
    expect: {
      current: [],
      forgotten: ["Lives in Paris"],
      changes: [["added"], ["forgotten", "refused unknown_memory"]],
    },
  },
  {
    name: "a wrong handle among right ones takes none with it",
    language: "en",
    steps: [
      say("I run. I row.", add("preference", "Runs", "I run"), add("preference", "Rows", "I row")),
      say("no more running; rowing stays; I want to swim", forget("Runs", "no more running"), {
        op: "confirm",
        handle: "m44",
        quote: "rowing stays",
      }, add("goal", "Wants to swim", "I want to swim")),
    ],
    expect: {
      current: [preference("Rows"), goal("Wants to swim")],
      forgotten: ["Runs"],
      changes: [["added", "added"], ["forgotten", "refused unknown_memory", "added"]],
    },
  },
];
