// The same words again, and words that only look so.
import { add, confirm, constraint, days, fact, goal, post, preference, say } from "../notation.ts";
import type { Change, History } from "../types.ts";

const twice = (second: Change): Change[][] => [["added"], [second]];

export const repeated: History[] = [
  {
    name: "word for word the same",
    language: "en",
    steps: [
      say("I have two cats", add("fact", "Has two cats", "I have two cats")),
      days(5),
      say("I have two cats, remember", add("fact", "Has two cats", "I have two cats")),
    ],
    expect: { current: [fact("Has two cats")], changes: twice("confirmed") },
  },
  {
    name: "other capitals and more spaces",
    language: "en",
    steps: [
      say("i train at iron temple", add("fact", "trains at iron temple", "i train at iron temple")),
      say("IRON TEMPLE is where I train", add("fact", "Trains  at Iron Temple", "IRON TEMPLE")),
    ],
    expect: { current: [fact("trains at iron temple")], changes: twice("confirmed") },
  },
  {
    name: "curly and straight apostrophes",
    language: "en",
    steps: [
      say(
        "I do St John's Wood parkrun",
        add("preference", "Runs St John's Wood parkrun", "St John's Wood parkrun"),
      ),
      say(
        "See you at St John’s Wood parkrun",
        add("preference", "Runs St John’s Wood parkrun", "St John's Wood parkrun"),
      ),
    ],
    expect: { current: [preference("Runs St John's Wood parkrun")], changes: twice("confirmed") },
  },
  {
    name: "a dash and a hyphen",
    language: "en",
    steps: [
      say("8-10 reps please", add("preference", "Prefers 8-10 reps", "8-10 reps please")),
      say("yes, 8–10 reps please", add("preference", "Prefers 8–10 reps", "8-10 reps please")),
    ],
    expect: { current: [preference("Prefers 8-10 reps")], changes: twice("confirmed") },
  },
  {
    name: "a point at the end",
    language: "en",
    steps: [
      say("I am a swimmer", add("fact", "Is a swimmer", "I am a swimmer")),
      say("I am a swimmer.", add("fact", "Is a swimmer.", "I am a swimmer.")),
    ],
    expect: { current: [fact("Is a swimmer")], changes: twice("confirmed") },
  },
  {
    name: "quotation marks of two countries",
    language: "en",
    steps: [
      say(
        'my plan is called "Big Legs"',
        add("fact", 'Plan is called "Big Legs"', 'my plan is called "Big Legs"'),
      ),
      say("love the “Big Legs” plan", add("fact", "Plan is called “Big Legs”", '"Big Legs" plan')),
    ],
    expect: { current: [fact('Plan is called "Big Legs"')], changes: twice("confirmed") },
  },
  {
    name: "a space that does not break",
    language: "en",
    steps: [
      say("target: 100 kg", add("goal", "Wants to press 100 kg", "target: 100 kg")),
      say(
        "target: 100\u00a0kg, as ever",
        add("goal", "Wants to press 100\u00a0kg", "target: 100 kg"),
      ),
    ],
    expect: { current: [goal("Wants to press 100 kg")], changes: twice("confirmed") },
  },
  {
    name: "what the person wrote is confirmed by talk",
    language: "en",
    steps: [
      post("constraint", "Allergic to nuts"),
      say(
        "careful, I'm allergic to nuts",
        add("constraint", "Allergic to nuts", "I'm allergic to nuts"),
      ),
    ],
    expect: { current: [constraint("Allergic to nuts")], changes: [["confirmed"]] },
  },
  {
    name: "other words for it: the model, which sees the list, confirms",
    language: "en",
    steps: [
      say("I work out at dawn", add("preference", "Works out at dawn", "I work out at dawn")),
      say(
        "as always I trained at sunrise",
        confirm("Works out at dawn", "as always I trained at sunrise"),
      ),
    ],
    expect: { current: [preference("Works out at dawn")] },
  },
  {
    name: "a letter more is another word",
    language: "en",
    steps: [
      say("I own a kettlebell", add("fact", "Owns a kettlebell", "I own a kettlebell")),
      say(
        "and I own kettlebells at work",
        add("fact", "Owns kettlebells", "I own kettlebells at work"),
      ),
    ],
    expect: { current: [fact("Owns a kettlebell"), fact("Owns kettlebells")] },
  },
  {
    name: "a point within a number is no sign to leave out",
    language: "en",
    steps: [
      say(
        "steps of 1.25 kg suit me",
        add("preference", "Wants steps of 1.25 kg", "steps of 1.25 kg"),
      ),
      say(
        "on legs rather steps of 12.5 kg",
        add("preference", "Wants steps of 12.5 kg", "steps of 12.5 kg"),
      ),
    ],
    expect: {
      current: [preference("Wants steps of 1.25 kg"), preference("Wants steps of 12.5 kg")],
    },
  },
  {
    name: "twice in one message is once",
    language: "en",
    steps: [
      say(
        "I'm lactose intolerant. Did I say I'm lactose intolerant?",
        add("constraint", "Is lactose intolerant", "I'm lactose intolerant"),
        add("constraint", "Is lactose intolerant", "Did I say I'm lactose intolerant"),
      ),
    ],
    expect: { current: [constraint("Is lactose intolerant")], changes: [["added", "confirmed"]] },
  },
  {
    name: "ten times over a year",
    language: "en",
    steps: Array.from(
      { length: 10 },
      (
        _,
        i,
      ) => [
        days(36),
        say(
          `note ${i}: I hate the treadmill`,
          add("preference", "Hates the treadmill", "I hate the treadmill"),
        ),
      ],
    ).flat(),
    expect: {
      current: [preference("Hates the treadmill")],
      changes: Array.from({ length: 10 }, (_, i) => [i === 0 ? "added" : "confirmed"]),
    },
  },
  {
    name: "Anführungszeichen unten und oben",
    language: "de",
    steps: [
      say(
        "Mein Plan heißt „Winterspeck“",
        add("fact", "Plan heißt „Winterspeck“", 'Mein Plan heißt "Winterspeck"'),
      ),
      say('"Winterspeck" läuft gut', add("fact", 'Plan heißt "Winterspeck"', '"Winterspeck"')),
    ],
    expect: { current: [fact("Plan heißt „Winterspeck“")], changes: [["added"], ["confirmed"]] },
  },
];
