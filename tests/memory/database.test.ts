import { assertEquals } from "@std/assert";
import { DatabasePlayer } from "./database_player.ts";
import { CARELESS, HISTORIES } from "./histories.ts";
import { wrongOnes } from "./wrong_ones.ts";

Deno.test("begin_chat() and finish_chat(): every history ends as it is told", async () => {
  assertEquals(await wrongOnes(HISTORIES, DatabasePlayer), []);
});

Deno.test("begin_chat() and finish_chat(): a careless model loses nothing true and adds nothing false", async () => {
  assertEquals(await wrongOnes(CARELESS, DatabasePlayer), []);
});
