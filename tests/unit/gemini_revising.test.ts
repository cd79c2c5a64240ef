import { assertEquals } from "@std/assert";
import { learnFrom } from "../../local/gemini/learning.ts";
import { revise } from "../../local/gemini/revising.ts";

const MEMORIES = [
  { id: "goal", kind: "goal", content: "Goal: squat 140 kg" },
  { id: "knee", kind: "constraint", content: "Has a bad left knee" },
  { id: "dog", kind: "fact", content: "Dog is called Max" },
];
const operations = (message: string) => revise(message, learnFrom(message), MEMORIES);

Deno.test("revise() updates the memory that a changed statement is about", () => {
  const [operation, ...others] = operations("My goal is now to squat 160 kg.");
  assertEquals(others, []);
  assertEquals(operation, {
    op: "update",
    id: "goal",
    kind: "goal",
    content: "Goal: squat 160 kg",
    importance: 0.8,
  });
});

Deno.test("revise() adds what says nothing of a change, or is about something else", () => {
  for (const message of ["My goal is to squat 160 kg.", "My goal is now to run a marathon."]) {
    assertEquals(operations(message).map(({ op }) => op), ["add"], message);
  }
});

Deno.test("revise() forgets what is taken back", () => {
  const cases: [string, string][] = [
    ["Please forget about my dog Max.", "dog"],
    ["My left knee is healed now.", "knee"],
    ["I no longer have a bad left knee.", "knee"],
  ];
  for (const [message, id] of cases) {
    assertEquals(
      operations(message).map((o) => [o.op, "id" in o && o.id]),
      [["forget", id]],
      message,
    );
  }
  assertEquals(operations("Forget about my cat.").filter(({ op }) => op === "forget"), []);
});
