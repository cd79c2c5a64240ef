import { assertEquals, assertThrows } from "@std/assert";
import { milliseconds } from "../../local/statement_timeout.ts";

Deno.test("milliseconds() reads a statement_timeout as SQL writes it", () => {
  assertEquals(["250", "50ms", "60s", "2min", "1h"].map(milliseconds), [
    250,
    50,
    60_000,
    120_000,
    3_600_000,
  ]);
  assertThrows(() => milliseconds("soon"), Error, "not a statement_timeout: soon");
});
