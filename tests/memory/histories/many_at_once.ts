// First messages tell a life: up to twelve changes a message, constraints before all others.
import { add, constraint, event, fact, forget, goal, say } from "../notation.ts";
import type { Change, History } from "../types.ts";

const HOBBIES =
  "chess sewing pottery baking choir sudoku origami fishing sailing knitting juggling gardening birding drumming archery"
    .split(" ");
const does = (hobby: string) => add("fact", `Does ${hobby}`, hobby);
const added = (n: number) => Array<Change>(n).fill("added");
const tooMany = (n: number) => Array<Change>(n).fill("refused too_many");

export const manyAtOnce: History[] = [
  {
    name: "six facts of a first message, the sixth too",
    language: "en",
    steps: [
      say(
        "Hi! I'm Jo, 34, nurse, in Cork, two kids, bad left wrist, want to do a pull-up.",
        add("fact", "Is 34 years old", "34"),
        add("fact", "Works as a nurse", "nurse"),
        add("fact", "Lives in Cork", "in Cork"),
        add("fact", "Has two kids", "two kids"),
        add("constraint", "Has a bad left wrist", "bad left wrist"),
        add("goal", "Wants to do a pull-up", "want to do a pull-up"),
      ),
    ],
    expect: {
      current: [
        fact("Is 34 years old"),
        fact("Works as a nurse"),
        fact("Lives in Cork"),
        fact("Has two kids"),
        constraint("Has a bad left wrist"),
        goal("Wants to do a pull-up"),
      ],
    },
  },
  {
    name: "twelve are kept",
    language: "en",
    steps: [
      say(`My hobbies: ${HOBBIES.slice(0, 12).join(", ")}.`, ...HOBBIES.slice(0, 12).map(does)),
    ],
    expect: {
      current: HOBBIES.slice(0, 12).map((hobby) => fact(`Does ${hobby}`)),
      changes: [added(12)],
    },
  },
  {
    name: "of fifteen the last three are refused",
    language: "en",
    steps: [say(`My hobbies: ${HOBBIES.join(", ")}.`, ...HOBBIES.map(does))],
    expect: {
      current: HOBBIES.slice(0, 12).map((hobby) => fact(`Does ${hobby}`)),
      changes: [[...added(12), ...tooMany(3)]],
    },
  },
  {
    name: "the three that are refused can be told again",
    language: "en",
    steps: [
      say(`My hobbies: ${HOBBIES.join(", ")}.`, ...HOBBIES.map(does)),
      say("You missed birding, drumming and archery!", ...HOBBIES.slice(12).map(does)),
    ],
    expect: {
      current: HOBBIES.map((hobby) => fact(`Does ${hobby}`)),
      changes: [[...added(12), ...tooMany(3)], added(3)],
    },
  },
  {
    name: "of fifteen the three constraints at the end are kept",
    language: "en",
    steps: [
      say(
        `My hobbies: ${
          HOBBIES.slice(0, 12).join(", ")
        }. Oh, and asthma, a bad hip, and no barbell.`,
        ...HOBBIES.slice(0, 12).map(does),
        add("constraint", "Has asthma", "asthma"),
        add("constraint", "Has a bad hip", "a bad hip"),
        add("constraint", "Has no barbell", "no barbell"),
      ),
    ],
    expect: {
      current: [
        ...HOBBIES.slice(0, 9).map((hobby) => fact(`Does ${hobby}`)),
        constraint("Has asthma"),
        constraint("Has a bad hip"),
        constraint("Has no barbell"),
      ],
      changes: [[...added(9), ...tooMany(3), ...added(3)]],
    },
  },
  {
    name: "a constraint that is lifted counts among the first",
    language: "en",
    steps: [
      say(
        "No jumping for me, shin splints",
        add("constraint", "No jumping because of shin splints", "No jumping for me, shin splints"),
      ),
      say(
        `Took up ${HOBBIES.slice(0, 12).join(", ")}. Jumping is fine again.`,
        ...HOBBIES.slice(0, 12).map(does),
        forget("No jumping because of shin splints", "Jumping is fine again"),
      ),
    ],
    expect: {
      current: HOBBIES.slice(0, 11).map((hobby) => fact(`Does ${hobby}`)),
      forgotten: ["No jumping because of shin splints"],
      changes: [["added"], [...added(11), "refused too_many", "forgotten"]],
    },
  },
  {
    name: "five allergies in one breath",
    language: "en",
    steps: [
      say(
        "allergic to nuts, eggs, soy, wheat and celery",
        ...["nuts", "eggs", "soy", "wheat", "celery"].map((food) =>
          add("constraint", `Allergic to ${food}`, food)
        ),
      ),
    ],
    expect: {
      current: ["nuts", "eggs", "soy", "wheat", "celery"].map((food) =>
        constraint(`Allergic to ${food}`)
      ),
    },
  },
  {
    name: "a long list in the person's own lines",
    language: "en",
    steps: [
      say(
        "about me:\n- 52\n- desk job\n- type 2 diabetes\n- first 5k on Dec 13",
        add("fact", "Is 52 years old", "52"),
        add("fact", "Has a desk job", "desk job"),
        add("constraint", "Has type 2 diabetes", "type 2 diabetes"),
        add("event", "First 5k on 2026-12-13", "first 5k on Dec 13", { valid_until: "2026-12-13" }),
      ),
    ],
    expect: {
      current: [
        fact("Is 52 years old"),
        fact("Has a desk job"),
        constraint("Has type 2 diabetes"),
        event("First 5k on 2026-12-13", { valid_until: "2026-12-13" }),
      ],
    },
  },
];
