import { assert, assertEquals } from "@std/assert";
import { CARELESS, HISTORIES } from "./histories.ts";
import type { History } from "./types.ts";
import { wrongOnes } from "./wrong_ones.ts";

// All of them take minutes, and what the database makes of each is judged in database.test.ts.
const EACH = Deno.env.get("MEMORY_HISTORIES") === "all" ? 1 : 7;

/** Every so manieth, so that each file of histories and each language has some. */
const spread = (histories: History[]) => histories.filter((_, i) => i % EACH === 0);

Deno.test(`POST /chat: ${EACH === 1 ? "every history ends" : "histories end"} as told`, async () => {
  const played = spread(HISTORIES);
  assert(new Set(played.map(({ language }) => language)).size >= 5);
  assertEquals(await wrongOnes(played), []);
});

Deno.test("POST /chat: a careless model loses nothing true and adds nothing false", async () => {
  assertEquals(await wrongOnes(spread(CARELESS)), []);
});
