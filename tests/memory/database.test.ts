import { assertEquals } from "@std/assert";
import { DatabasePlayer } from "./database_player.ts";
import { CARELESS, HISTORIES } from "./histories.ts";
import { play } from "./runner.ts";
import type { History } from "./types.ts";

async function wrongOnes(histories: History[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const history of histories) {
    const problems = await play(history, DatabasePlayer).catch((error) => [String(error)]);
    wrong.push(...problems.map((line) => `${history.name}: ${line}`));
  }
  return wrong;
}

Deno.test("begin_chat() and finish_chat(): every history ends as it is told", async () => {
  assertEquals(await wrongOnes(HISTORIES), []);
});

Deno.test("begin_chat() and finish_chat(): a careless model loses nothing true and adds nothing false", async () => {
  assertEquals(await wrongOnes(CARELESS), []);
});
