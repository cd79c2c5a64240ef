// Too many, too long, too often. Where the contract is silent: operations that are refused for what
// they are take no place of the twelve, so that junk pushes out nothing true; content is cut at the
// last space within 400 characters, without a sign for it, or at the 400th where there is none.
import { add, constraint, fact, preference, say } from "../notation.ts";
import type { Change, History, Operation } from "../types.ts";

const WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    .split(" ");
const times = <T>(n: number, value: T): T[] => Array<T>(n).fill(value);
const number = (word: string) => add("fact", `Likes ${word}`, word);
const junk: Operation[] = times(30, add("fact", "Is a pilot", "I am a pilot"));
const squats = (n: number) => times(n, "squat").join(" ");

export const amounts: History[] = [
  {
    name: "forty operations, all of them true",
    language: "en",
    steps: [
      say(
        Array.from({ length: 40 }, (_, i) => `item${i}`).join(" "),
        ...Array.from({ length: 40 }, (_, i) => add("fact", `Has item${i}`, `item${i}`)),
      ),
    ],
    expect: {
      current: Array.from({ length: 12 }, (_, i) => fact(`Has item${i}`)),
      changes: [[...times<Change>(12, "added"), ...times<Change>(28, "refused too_many")]],
    },
  },
  {
    name: "thirty invented ones before ten true ones",
    language: "en",
    steps: [say(WORDS.slice(0, 10).join(", "), ...junk, ...WORDS.slice(0, 10).map(number))],
    expect: {
      current: WORDS.slice(0, 10).map((word) => fact(`Likes ${word}`)),
      changes: [[...times<Change>(30, "refused not_said"), ...times<Change>(10, "added")]],
    },
  },
  {
    name: "a constraint at the very end of forty",
    language: "en",
    steps: [
      say(
        `${Array.from({ length: 39 }, (_, i) => `item${i}`).join(" ")}, allergic to bees`,
        ...Array.from({ length: 39 }, (_, i) => add("fact", `Has item${i}`, `item${i}`)),
        add("constraint", "Allergic to bees", "allergic to bees"),
      ),
    ],
    expect: {
      current: [
        ...Array.from({ length: 11 }, (_, i) => fact(`Has item${i}`)),
        constraint("Allergic to bees"),
      ],
      changes: [[...times<Change>(11, "added"), ...times<Change>(28, "refused too_many"), "added"]],
    },
  },
  {
    name: "more than twelve constraints: the first twelve",
    language: "en",
    steps: [
      say(
        `no ${WORDS.slice(0, 14).join(", no ")}`,
        ...WORDS.slice(0, 14).map((word) => add("constraint", `Eats no ${word}`, `no ${word}`)),
      ),
    ],
    expect: {
      current: WORDS.slice(0, 12).map((word) => constraint(`Eats no ${word}`)),
      changes: [[...times<Change>(12, "added"), ...times<Change>(2, "refused too_many")]],
    },
  },
  {
    name: "the same add twelve times",
    language: "en",
    steps: [say("I like tea", ...times(12, add("preference", "Likes tea", "I like tea")))],
    expect: {
      current: [preference("Likes tea")],
      changes: [["added", ...times<Change>(11, "confirmed")]],
    },
  },
  {
    name: "very long content is cut at a word",
    language: "en",
    steps: [say("I love squats", add("preference", squats(90), "I love squats"))],
    expect: { current: [preference(squats(66))] },
  },
  {
    name: "content of exactly 400 characters is whole",
    language: "en",
    steps: [say("I love squats", add("preference", `${squats(66)} abcd`, "I love squats"))],
    expect: { current: [preference(`${squats(66)} abcd`)] },
  },
  {
    name: "a word that ends with the 400th character stays",
    language: "en",
    steps: [say("I love squats", add("preference", `${squats(66)} abcd more`, "I love squats"))],
    expect: { current: [preference(`${squats(66)} abcd`)] },
  },
  {
    name: "one long word without a space",
    language: "en",
    steps: [say("I love squats", add("preference", "x".repeat(900), "I love squats"))],
    expect: { current: [preference("x".repeat(400))] },
  },
  {
    name: "two that are equal once they are cut",
    language: "en",
    steps: [
      say(
        "I love squats",
        add("preference", squats(90), "I love squats"),
        add("preference", `${squats(90)} and lunges`, "I love squats"),
      ),
    ],
    expect: { current: [preference(squats(66))], changes: [["added", "confirmed"]] },
  },
];
