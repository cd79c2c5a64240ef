import { assertEquals, assertNotMatch, assertRejects } from "@std/assert";
import { checkBinary, supabase } from "../../scripts/supabase_cli.ts";

Deno.test("config.toml: the CLI reads it without a warning", async () => {
  // The cheapest command that reads the whole file and asks nothing of a network or of Docker.
  const { code, stderr } = await supabase(["gen", "bearer-jwt", "--role", "anon"]);
  assertEquals(code, 0, stderr);
  assertNotMatch(stderr, /WARN/);
});

Deno.test("checkBinary() refuses an executable that is not the one that is known", async () => {
  const path = await Deno.makeTempFile();
  try {
    await Deno.writeTextFile(path, "abc");
    const sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    await checkBinary(path, sum);
    await checkBinary(path, undefined);
    await Deno.writeTextFile(path, "abd");
    await assertRejects(() => checkBinary(path, sum), Error, "is not the Supabase CLI");
  } finally {
    await Deno.remove(path);
  }
});
