import { assert, assertEquals } from "@std/assert";
import { CARELESS, HISTORIES } from "../memory/histories.ts";
import { compare } from "../memory/compare.ts";
import { isSaid, normalise } from "../memory/normalise.ts";
import { type Change, expectedChanges, type History, type Operation } from "../memory/types.ts";
import { walk } from "../memory/walk.ts";

const ALL = [...HISTORIES, ...CARELESS];
const FIELDS = [
  "op",
  "memory",
  "kind",
  "content",
  "about",
  "quote",
  "valid_from",
  "valid_until",
  "importance",
];

/** Each message's operations with what it must answer to them. */
function receipts(history: History): [message: string, Operation, Change][] {
  const changes = expectedChanges(history);
  return history.steps.filter((step) => "say" in step).flatMap(({ say, operations }, i) =>
    operations.map((o, j): [string, Operation, Change] => [say, o, changes[i]![j]!])
  );
}

Deno.test("the histories are many, named apart, and in many languages", () => {
  assert(HISTORIES.length >= 120, `${HISTORIES.length} histories`);
  assert(CARELESS.length >= 60, `${CARELESS.length} careless histories`);
  const names = ALL.map(({ name }) => name);
  assertEquals(names.filter((name, i) => names.indexOf(name) !== i), [], "names stand twice");
  const languages = Map.groupBy(HISTORIES, ({ language }) => language);
  const spoken = [...languages].filter(([, { length }]) => length >= 4).map(([code]) => code);
  assert(spoken.length >= 5, `at least four histories in ${spoken}`);
});

Deno.test("the histories' messages and contents are ones that the API takes", () => {
  for (const { name, steps } of ALL) {
    for (const step of steps) {
      if ("say" in step) assert(step.say.length >= 1 && step.say.length <= 4000, name);
      if ("api" in step && "body" in step) {
        const { content = "x" } = step.body;
        assert(content.length >= 1 && content.length <= 400, name);
      }
      if ("days" in step) assert(step.days > 0, name);
    }
  }
});

Deno.test("a good model proposes whole operations, each with words of its message", () => {
  for (const history of HISTORIES) {
    for (const [message, operation, change] of receipts(history)) {
      const { name } = history;
      assertEquals(Object.keys(operation).filter((field) => !FIELDS.includes(field)), [], name);
      assert(isSaid(operation.quote as string, message), `${name}: ${operation.quote}`);
      assert(!change.startsWith("refused") || change === "refused too_many", `${name}: ${change}`);
    }
  }
});

Deno.test("each refusal and each change occurs among the histories", () => {
  const seen = new Set(ALL.flatMap((history) => receipts(history).map(([, , change]) => change)));
  for (const change of ["added", "updated", "forgotten", "confirmed", "proposed"] as const) {
    assert(seen.has(change), change);
  }
  for (const reason of ["not_said", "unknown_memory", "too_many", "incomplete"] as const) {
    assert(seen.has(`refused ${reason}`), reason);
  }
});

for (const [what, histories] of [["good", HISTORIES], ["careless", CARELESS]] as const) {
  Deno.test(`walk() by the contract's rules ends every ${what} history as it is told`, () => {
    const wrong = histories.flatMap((history) => {
      const { rows, changes } = walk(history);
      return compare(history, rows, changes).map((line) => `${history.name}: ${line}`);
    });
    assertEquals(wrong, []);
  });
}

Deno.test("normalise() keeps what changes the meaning, and nothing of the typesetting", () => {
  assertEquals(normalise("  I’m at  8–10\u00a0Reps. "), "i'm at 8-10 reps");
  for (
    const [a, b] of [["papá", "papa"], ["1.25", "12.5"], ["-5 kg", "5 kg"], [
      "8-10",
      "810",
    ]] as const
  ) assert(normalise(a) !== normalise(b), `${a} and ${b}`);
});
