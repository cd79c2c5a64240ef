import { assertEquals, assertNotMatch } from "@std/assert";
import { supabase } from "../../scripts/supabase_cli.ts";

Deno.test("config.toml: the CLI reads it without a warning", async () => {
  // The cheapest command that reads the whole file and asks nothing of a network or of Docker.
  const { code, stderr } = await supabase(["gen", "bearer-jwt", "--role", "anon"]);
  assertEquals(code, 0, stderr);
  assertNotMatch(stderr, /WARN/);
});
