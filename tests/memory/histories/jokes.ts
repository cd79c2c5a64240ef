// What was never meant, or meant otherwise.
import { add, constraint, event, fact, forget, preference, say, update } from "../notation.ts";
import type { History } from "../types.ts";

const other = { about: "other" } as const;

export const jokes: History[] = [
  {
    name: "a joke taken back at once",
    language: "en",
    steps: [
      say(
        "I bench 300 kg. Just kidding, I've never benched in my life",
        add("fact", "Has never benched", "I've never benched in my life"),
      ),
    ],
    expect: { current: [fact("Has never benched")] },
  },
  {
    name: "a joke taken back a message later",
    language: "en",
    steps: [
      say(
        "I'm secretly a ballet dancer",
        add("fact", "Is a ballet dancer", "I'm secretly a ballet dancer"),
      ),
      say("lol no I'm not, that was a joke", forget("Is a ballet dancer", "that was a joke")),
    ],
    expect: { current: [], forgotten: ["Is a ballet dancer"] },
  },
  {
    name: "a joke that was none",
    language: "en",
    steps: [
      say(
        "my leg day playlist is only polka",
        add("preference", "Listens to polka on leg day", "my leg day playlist is only polka"),
      ),
      say("kidding", forget("Listens to polka on leg day", "kidding")),
      say(
        "ok not kidding, it IS only polka",
        add("preference", "Listens to polka on leg day", "it IS only polka"),
      ),
    ],
    expect: {
      current: [preference("Listens to polka on leg day")],
      forgotten: ["Listens to polka on leg day"],
    },
  },
  {
    name: "only the exaggerated half is taken back",
    language: "en",
    steps: [
      say(
        "I run every day and I live on pizza",
        add("fact", "Runs every day", "I run every day"),
        add("fact", "Lives on pizza", "I live on pizza"),
      ),
      say("the pizza bit was a joke", forget("Lives on pizza", "the pizza bit was a joke")),
    ],
    expect: { current: [fact("Runs every day")], forgotten: ["Lives on pizza"] },
  },
  {
    name: "irony is not kept",
    language: "en",
    steps: [
      say("oh sure, I LOVE 5 am burpees"),
      say(
        "seriously though, mornings are bad for me",
        add("preference", "Mornings are bad", "mornings are bad for me"),
      ),
    ],
    expect: { current: [preference("Mornings are bad")] },
  },
  {
    name: "autocorrect wrote another word",
    language: "en",
    steps: [
      say("I have a bad hit", add("constraint", "Has a bad hit", "I have a bad hit")),
      say("*hip", update("Has a bad hit", "Has a bad hip", "*hip")),
    ],
    expect: { current: [constraint("Has a bad hip")], superseded: ["Has a bad hit"] },
  },
  {
    name: "misunderstood by the companion",
    language: "en",
    steps: [
      say(
        "Ran with Kim today, she broke the club record",
        add("event", "Broke the club record", "broke the club record"),
      ),
      say(
        "no no, KIM broke it, not me",
        update("Broke the club record", "Kim broke the club record", "KIM broke it, not me", other),
      ),
    ],
    expect: {
      current: [event("Kim broke the club record", other)],
      superseded: ["Broke the club record"],
    },
  },
];
