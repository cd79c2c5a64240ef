// Words that nobody said. Where the contract is silent: a quote without a letter or a digit is no
// quote (`incomplete`), as is a missing one, for every operation; a quote counts as part of the
// message that is being answered, never of an earlier one.
import { add, confirm, constraint, fact, forget, goal, post, say, update } from "../notation.ts";
import type { Change, History, Operation } from "../types.ts";

const refused = (
  name: string,
  message: string,
  operation: Operation,
  change: Change = "refused not_said",
): History => ({
  name,
  language: "en",
  steps: [say(message, operation)],
  expect: { current: [], changes: [[change]] },
});

const CATS = { op: "add", kind: "fact", content: "Has two cats" };

export const quotes: History[] = [
  refused("an invented quote", "Hello there", add("fact", "Has two cats", "I have two cats")),
  refused(
    "a quote that the message comes near",
    "I'd love two cats",
    add("fact", "Has two cats", "I have two cats"),
  ),
  refused(
    "a quote with a word more",
    "I can squat",
    add("constraint", "Can't squat", "I can not squat"),
  ),
  refused(
    "a quote with other numbers",
    "I want to bench 100",
    add("goal", "Wants to bench 110", "bench 110"),
  ),
  refused(
    "a quote in translation",
    "Ich habe zwei Katzen",
    add("fact", "Has two cats", "I have two cats"),
  ),
  refused(
    "a quote with words left out by dots",
    "I used to have, long ago, two cats",
    add("fact", "Has two cats", "I ... have ... two cats"),
  ),
  refused("a quote without its accents", "soy papá", add("fact", "Es papá", "soy papa")),
  refused("an empty quote", "I have two cats", { ...CATS, quote: "" }, "refused incomplete"),
  refused("a quote of spaces", "I have two cats", { ...CATS, quote: "  \n" }, "refused incomplete"),
  refused(
    "a quote of points",
    "I have two cats...",
    { ...CATS, quote: "..." },
    "refused incomplete",
  ),
  refused("no quote at all", "I have two cats", CATS, "refused incomplete"),
  refused("a quote of null", "I have two cats", { ...CATS, quote: null }, "refused incomplete"),
  refused(
    "a quote that is a list",
    "I have two cats",
    { ...CATS, quote: ["I have two cats"] },
    "refused incomplete",
  ),
  refused(
    "an exercise that was looked up",
    "How did my last workout go?",
    add("event", "Squatted 5 x 100 kg", "5 x 100 kg"),
  ),
  {
    name: "a quote from an earlier turn",
    language: "en",
    steps: [
      say("I might get a cat one day"),
      say("What shall I train today?", add("fact", "Has a cat", "get a cat")),
    ],
    expect: { current: [], changes: [[], ["refused not_said"]] },
  },
  {
    name: "a quote from the companion's own reply",
    language: "en",
    steps: [
      { ...say("Give me a tip"), reply: "You should train at 6 in the morning." },
      say(
        "ok thanks",
        add("preference", "Trains at 6 in the morning", "train at 6 in the morning"),
      ),
    ],
    expect: { current: [], changes: [[], ["refused not_said"]] },
  },
  {
    name: "a quote from a memory that the prompt shows",
    language: "en",
    steps: [
      post("constraint", "Allergic to nuts"),
      say("what may I eat?", add("constraint", "Is severely allergic to nuts", "Allergic to nuts")),
    ],
    expect: { current: [constraint("Allergic to nuts")], changes: [["refused not_said"]] },
  },
  {
    name: "a fact about the companion, with the person's yes as its quote",
    language: "en",
    steps: [
      { ...say("What do you like?"), reply: "I am fond of rowing." },
      say("me too!", add("preference", "Is fond of rowing", "I am fond of rowing")),
    ],
    expect: { current: [], changes: [[], ["refused not_said"]] },
  },
  {
    name: "an update with an invented quote leaves what is known",
    language: "en",
    steps: [
      say("I live in Paris", add("fact", "Lives in Paris", "I live in Paris")),
      say("Rome must be lovely", update("Lives in Paris", "Lives in Rome", "I live in Rome")),
    ],
    expect: { current: [fact("Lives in Paris")], changes: [["added"], ["refused not_said"]] },
  },
  {
    name: "a forget with an invented quote leaves the allergy",
    language: "en",
    steps: [
      say("I'm allergic to nuts", add("constraint", "Allergic to nuts", "I'm allergic to nuts")),
      say("had a snack", forget("Allergic to nuts", "my allergy is gone")),
    ],
    expect: {
      current: [constraint("Allergic to nuts")],
      changes: [["added"], ["refused not_said"]],
    },
  },
  {
    name: "a confirm with an invented quote",
    language: "en",
    steps: [
      say("I'm allergic to nuts", add("constraint", "Allergic to nuts", "I'm allergic to nuts")),
      say("hello", confirm("Allergic to nuts", "still allergic")),
    ],
    expect: {
      current: [constraint("Allergic to nuts")],
      changes: [["added"], ["refused not_said"]],
    },
  },
  {
    name: "a quote in other capitals, spaces and signs is one",
    language: "en",
    steps: [
      say(
        "I’m  training for “The Beast”,\na 10–12 km race",
        add("goal", "Trains for The Beast", 'i\'m training for "the beast", a 10-12 KM race'),
      ),
    ],
    expect: { current: [goal("Trains for The Beast")] },
  },
  {
    name: "one invented quote between two true ones",
    language: "en",
    steps: [
      say(
        "I have a dog and a bad hip",
        add("fact", "Has a dog", "I have a dog"),
        add("fact", "Has a cat", "I have a cat"),
        add("constraint", "Has a bad hip", "a bad hip"),
      ),
    ],
    expect: {
      current: [fact("Has a dog"), constraint("Has a bad hip")],
      changes: [["added", "refused not_said", "added"]],
    },
  },
  {
    name: "the same claim again and again",
    language: "en",
    steps: ["hi", "hello", "hey"].map((message) =>
      say(message, add("fact", "Is rich", "I am rich"))
    ),
    expect: {
      current: [],
      changes: [["refused not_said"], ["refused not_said"], ["refused not_said"]],
    },
  },
];
