import { assertEquals } from "@std/assert";
import { Pace } from "../../supabase/functions/workouts/import/pace.ts";

const used = (sets: number) => [{
  name: "300000/1h",
  max: 300_000,
  seconds: 3600,
  remaining: 300_000 - sets,
  reset: 3600,
}];

Deno.test("an import alone rests when it is more than a file; beside others from the first piece on, until they are gone", () => {
  const alone = new Pace();
  assertEquals(alone.restAfter(used(2000), 0, 100), 0);
  assertEquals(alone.restAfter(used(64_000), 0, 100), 0);
  assertEquals(alone.restAfter(used(66_000), 0, 100), 600);

  const beside = new Pace();
  assertEquals(beside.restAfter(used(2000), 3, 100), 600);
  // They are not always seen: between two of their requests there is a moment, too.
  for (let piece = 1; piece < 10; piece++) {
    assertEquals(beside.restAfter(used(4000), 0, 100), 600, `piece ${piece}`);
  }
  assertEquals(beside.restAfter(used(6000), 0, 100), 0, "they are gone");
  assertEquals(beside.restAfter(used(8000), 1, 50), 300, "and back");
});
