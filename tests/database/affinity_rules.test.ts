import { assertEquals, assertThrows } from "@std/assert";
import {
  EARNING_RULES,
  earningsInWords,
  MULTIPLIERS,
} from "../../supabase/functions/profile/earnings.ts";
import { type AffinityTables, readAffinityTables } from "../support/affinity_table.ts";
import { ownerSql } from "../support/stack.ts";

const DOCUMENT = new URL("../../docs/affinity.md", import.meta.url);

const [row] = await ownerSql<{ rules: AffinityTables["rules"]; levels: AffinityTables["levels"] }>(
  `select to_jsonb(private.earning_rules()) as rules, (
     select jsonb_agg(jsonb_build_object(
       'name', l.name, 'threshold', l.threshold, 'multiplier', l.multiplier) order by l.rank)
     from public.affinity_levels l
   ) as levels`,
);
const { rules, levels } = row!;
const names = levels.map(({ name }) => name);

Deno.test("GET /profile/affinity is described by the rules and levels of the database", () => {
  assertEquals<Record<string, number>>(EARNING_RULES, rules);
  assertEquals<readonly number[]>(MULTIPLIERS, levels.map(({ multiplier }) => multiplier));
  const said = earningsInWords().match(/\d+(?:\.\d+)?/g)!.map(Number);
  const { workout, plan, streak_cap, a_day, days_to_log, chat } = rules;
  assertEquals(said, [workout, plan, 1, streak_cap, ...MULTIPLIERS, a_day, days_to_log, chat]);
});

Deno.test("docs/affinity.md: its tables say what the database says", async () => {
  const document = await Deno.readTextFile(DOCUMENT).catch(() => null);
  if (document === null) return;
  assertEquals(readAffinityTables(document, names), { rules, levels });
});

const EXAMPLE = `
| what                                   | points or count   |
| -------------------------------------- | ----------------- |
| A finished workout                     | 10                |
| Following a plan of one's own          | + 5               |
| Each week of the streak (at most)      | + 1, up to **11** |
| Workouts a day that earn               | 2                 |
| Days to log                            | 7                 |
| First chat of the day                  | 1                 |

| rank | level              | from  | multiplier |
| ---- | ------------------ | ----- | ---------- |
| 0    | newcomer           | 0     | × 1        |
| 2    | \`training_partner\` | 1 150 | × 0.6      |
`;

Deno.test("readAffinityTables() reads each rule and level, and misses none in silence", () => {
  const known = ["newcomer", "training_partner"];
  assertEquals(readAffinityTables(EXAMPLE, known), {
    rules: { workout: 10, plan: 5, streak_cap: 11, a_day: 2, days_to_log: 7, chat: 1 },
    levels: [
      { name: "newcomer", threshold: 0, multiplier: 1 },
      { name: "training_partner", threshold: 1150, multiplier: 0.6 },
    ],
  });
  assertThrows(() => readAffinityTables(EXAMPLE, ["confidant"]), Error, "no row for confidant");
  const without = EXAMPLE.replace("Days to log", "Late");
  assertThrows(() => readAffinityTables(without, known), Error, "no row for days_to_log");
});
