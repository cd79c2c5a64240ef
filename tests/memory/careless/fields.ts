// Fields that are missing, unknown or of a wrong type. Where the contract is silent:
// - an operation without a known `op`, an `add` without a known `kind` or any content, an `update`
//   without content, and whatever lacks a handle that it needs is `incomplete`;
// - a kind, an importance or an `about` that nobody knows does not cost an `update` or an `add` that
//   is whole without it: the old or the plain value stands;
// - fields that nobody asked for are ignored; an item that is no object has its receipt too, but the
//   runner cannot send one, so that is for a unit test.
import { add, constraint, fact, forget, goal, preference, say, update } from "../notation.ts";
import type { History, Operation } from "../types.ts";

const MESSAGE = "I have two cats";
const CATS = add("fact", "Has two cats", MESSAGE);
const knee = say("bad left knee", add("constraint", "Has a bad left knee", "bad left knee"));

const incomplete = (name: string, operation: Operation): History => ({
  name,
  language: "en",
  steps: [say(MESSAGE, operation)],
  expect: { current: [], changes: [["refused incomplete"]] },
});
const added = (name: string, operation: Operation): History => ({
  name,
  language: "en",
  steps: [say(MESSAGE, operation)],
  expect: { current: [fact("Has two cats")], changes: [["added"]] },
});
const without = (field: keyof Operation): Operation => {
  const { [field]: _, ...rest } = CATS;
  return rest;
};

export const fields: History[] = [
  incomplete("an add without a kind", without("kind")),
  incomplete("an add without content", without("content")),
  incomplete("no op", without("op")),
  incomplete("an empty operation", {}),
  incomplete("an unknown op", { ...CATS, op: "delete" }),
  incomplete("an op in another language", { ...CATS, op: "hinzufügen" }),
  incomplete("an op that is a number", { ...CATS, op: 1 }),
  incomplete("an unknown kind", { ...CATS, kind: "trait" }),
  incomplete("a kind that is a list", { ...CATS, kind: ["fact"] }),
  incomplete("empty content", { ...CATS, content: "" }),
  incomplete("content of spaces", { ...CATS, content: " \t\n " }),
  incomplete("content of null", { ...CATS, content: null }),
  incomplete("content that is an object", { ...CATS, content: { text: "Has two cats" } }),
  incomplete("content that is a number", { ...CATS, content: 2 }),
  incomplete("content that is a number in words of digits", { ...CATS, content: "2.5" }),
  incomplete("content of signs alone", { ...CATS, content: "—!?" }),
  incomplete("a forget without a handle", { op: "forget", quote: MESSAGE }),
  incomplete("an update without a handle", {
    op: "update",
    content: "Has two cats",
    quote: MESSAGE,
  }),
  incomplete("a confirm without a handle", { op: "confirm", quote: MESSAGE }),
  added("importance as a number", { ...CATS, importance: 0.9 }),
  added("importance that is no level", { ...CATS, importance: "critical!!" }),
  added("importance of null", { ...CATS, importance: null }),
  added("about that is no subject", { ...CATS, about: "user" }),
  added("about of null", { ...CATS, about: null }),
  added(
    "a field that nobody asked for",
    { ...CATS, id: "018f0000-0000-7000-8000-00000000000a", source: "user" } as Operation,
  ),
  {
    name: "an update without content leaves what is known",
    language: "en",
    steps: [
      knee,
      say("knee is better", {
        op: "update",
        memory: "Has a bad left knee",
        quote: "knee is better",
      }),
    ],
    expect: {
      current: [constraint("Has a bad left knee")],
      changes: [["added"], ["refused incomplete"]],
    },
  },
  {
    name: "an update with an unknown kind keeps the old one",
    language: "en",
    steps: [
      knee,
      say(
        "right knee, I meant",
        update("Has a bad left knee", "Has a bad right knee", "right knee, I meant", {
          kind: "injury",
        }),
      ),
    ],
    expect: { current: [constraint("Has a bad right knee")], superseded: ["Has a bad left knee"] },
  },
  {
    name: "an update with the very same words",
    language: "en",
    steps: [
      knee,
      say("knee is healed", update("Has a bad left knee", "Has a bad left knee", "knee is healed")),
    ],
    expect: { current: [constraint("Has a bad left knee")], changes: [["added"], ["confirmed"]] },
  },
  {
    name: "the wrong kind with the same words confirms, and the constraint stays one",
    language: "en",
    steps: [
      knee,
      say("as I said, bad left knee", add("preference", "Has a bad left knee", "bad left knee")),
    ],
    expect: { current: [constraint("Has a bad left knee")], changes: [["added"], ["confirmed"]] },
  },
  {
    name: "the wrong kind of something new is kept",
    language: "en",
    steps: [say("allergic to nuts", add("preference", "Allergic to nuts", "allergic to nuts"))],
    expect: { current: [preference("Allergic to nuts")] },
  },
  {
    name: "a forget with content and kind forgets all the same",
    language: "en",
    steps: [
      knee,
      say("knee is healed", {
        ...forget("Has a bad left knee", "knee is healed"),
        content: "Has a healthy knee",
        kind: "fact",
      }),
    ],
    expect: { current: [], forgotten: ["Has a bad left knee"] },
  },
  {
    name: "a confirm with other words changes none",
    language: "en",
    steps: [
      knee,
      say("the knee, still bad", {
        op: "confirm",
        memory: "Has a bad left knee",
        content: "Has two bad knees",
        quote: "the knee, still bad",
      }),
    ],
    expect: { current: [constraint("Has a bad left knee")] },
  },
  {
    name: "broken ones around a whole one",
    language: "en",
    steps: [
      say("I want to swim", {}, { op: "add" }, add("goal", "Wants to swim", "I want to swim"), {
        op: "forget",
      }, { op: "shrug", quote: "I want to swim" }),
    ],
    expect: {
      current: [goal("Wants to swim")],
      changes: [[
        "refused incomplete",
        "refused incomplete",
        "added",
        "refused incomplete",
        "refused incomplete",
      ]],
    },
  },
];
