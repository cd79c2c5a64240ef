import { assertEquals, assertStringIncludes } from "@std/assert";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { read, tableUnder } from "../support/papers.ts";
import { ownerSql } from "../support/stack.ts";

interface Rules {
  workout: number;
  plan: number;
  streak_cap: number;
  a_day: number;
  days_to_log: number;
  chat: number;
}

const [rules] = await ownerSql<Rules>("select (private.earning_rules()).*") as [Rules];
const levels = await ownerSql<{ cells: string[] }>(
  `select array[rank::text, '\`' || name || '\`', threshold::text, trim_scale(multiplier)::text] as cells
   from public.affinity_levels order by rank`,
);
const page = { path: "docs/affinity.md", text: await read("docs/affinity.md") };

Deno.test("docs/affinity.md tells what is earned as the rules have it", () => {
  const told = tableUnder("What is earned", page).map(([rule, value]) => [rule, Number(value)]);
  assertEquals(told, [
    ["a finished workout", rules.workout],
    ["following a plan of one's own", rules.plan],
    ["each week of the streak", 1],
    ["the cap of the streak", rules.streak_cap],
    ["workouts a day that earn", rules.a_day],
    ["days to log after a workout began", rules.days_to_log],
    ["the first chat of a day", rules.chat],
  ]);
});

Deno.test("docs/affinity.md tells the levels as the database has them", () => {
  assertEquals(tableUnder("Levels", page), levels.map(({ cells }) => cells));
});

Deno.test("GET /profile/affinity: its description tells the same numbers", () => {
  const WORDS = ["no", "one", "two", "three", "four", "five"];
  const { spec } = profile.operations.find(({ spec }) => spec.operationId === "getAffinity")!;
  const multipliers = levels.map(({ cells }) => cells[3]!);
  const last = multipliers.at(-1);
  for (
    const words of [
      `earns ${rules.workout}, ${rules.plan} more when it follows a plan`,
      `(at most ${rules.streak_cap})`,
      `times ${multipliers.slice(0, -1).join(", ")} or ${last} by level`,
      `${WORDS[rules.a_day] ?? rules.a_day} workouts a day`,
      `more than ${rules.days_to_log} days after`,
      `first chat of a day gives ${rules.chat}`,
    ]
  ) {
    assertStringIncludes(spec.description!.toLowerCase(), words.toLowerCase());
  }
});
