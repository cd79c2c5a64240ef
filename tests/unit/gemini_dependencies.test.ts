import { assert, assertEquals } from "@std/assert";
import { join } from "@std/path";
import { ROOT } from "../../local/paths.ts";

const HEAVY = /["'](?:npm:)?(?:protobufjs|@google-ai\/|@energetic-ai\/)/;
const STATIC = /^(?:import|export) (?!type )[^;]*from /;

async function* sources(folder: string): AsyncGenerator<[path: string, text: string]> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = join(folder, name);
    if (isDirectory) yield* sources(path);
    else if (name.endsWith(".ts")) yield [path, await Deno.readTextFile(path)];
  }
}

Deno.test("the deployed functions import nothing of the emulator's, nor what it is made of", async () => {
  const found: string[] = [];
  for await (const [path, text] of sources(join(ROOT, "supabase/functions"))) {
    if (HEAVY.test(text) || text.includes("local/gemini")) found.push(path);
  }
  assertEquals(found, []);
});

Deno.test("message definitions and sentence encoder are imported where they are first needed, not at start", async () => {
  const lines: string[] = [];
  for await (const [, text] of sources(join(ROOT, "local/gemini"))) {
    lines.push(...text.split("\n").filter((line) => HEAVY.test(line)));
  }
  assert(lines.length >= 5, "they are imported");
  assertEquals(lines.filter((line) => STATIC.test(line)), []);
});
