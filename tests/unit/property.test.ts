import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { checkProperty } from "../support/property.ts";

const SHRINK_MS = 300;
const VARIABLES = ["PROPERTY_SEED", "PROPERTY_PATH", "PROPERTY_SEEDS"];

/** Runs it with these variables, and gives what it printed, beside what it was tried with. */
async function checked(
  variables: Record<string, string>,
  check: (tried: unknown[]) => Promise<void>,
): Promise<{ printed: string[]; tried: unknown[]; error: Error | undefined }> {
  const before = VARIABLES.map((name) => [name, Deno.env.get(name)] as const);
  const [log, warn] = [console.log, console.error];
  const [printed, tried]: [string[], unknown[]] = [[], []];
  for (const name of VARIABLES) Deno.env.delete(name);
  for (const [name, value] of Object.entries(variables)) Deno.env.set(name, value);
  console.log = console.error = (line: string) => {
    printed.push(line);
    tried.push(line);
  };
  try {
    await check(tried);
    return { printed, tried, error: undefined };
  } catch (error) {
    return { printed, tried, error: error as Error };
  } finally {
    [console.log, console.error] = [log, warn];
    for (const [name, value] of before) {
      if (value === undefined) Deno.env.delete(name);
      else Deno.env.set(name, value);
    }
  }
}

/** Fails for lists of more than two, and takes a while each time. */
const failing = (tried: unknown[]) =>
  checkProperty(
    fc.asyncProperty(fc.array(fc.nat(), { maxLength: 100 }), async (list) => {
      tried.push(list);
      await new Promise((done) => setTimeout(done, 20));
      assert(list.length <= 2);
    }),
    { shrinkMs: SHRINK_MS },
  );

Deno.test("checkProperty() prints seed and path at the first failure, and ends its search for a smaller one", async () => {
  const start = Date.now();
  const { printed, tried, error } = await checked({}, failing);
  assert(error && Date.now() - start < 10_000);
  const line = printed.find((line) => line.startsWith("fails:"))!;
  const [seed, path] = [...line.matchAll(/=(\d+)/g)].map(([, value]) => value!);
  const failed = tried[tried.indexOf(line) - 1];
  assertEquals(
    tried.slice(0, tried.indexOf(line)).filter((t) => Array.isArray(t) && t.length > 2),
    [
      failed,
    ],
  );

  const again = await checked({ PROPERTY_SEED: seed!, PROPERTY_PATH: path! }, failing);
  assert(again.error);
  assertEquals(again.tried.filter(Array.isArray), [failed], "the same case, and no other");
});

Deno.test("checkProperty() with PROPERTY_SEEDS checks that many seeds, each with all its cases", async () => {
  const { tried, error } = await checked(
    { PROPERTY_SEEDS: "7" },
    (tried) =>
      checkProperty(
        fc.property(fc.nat(), (n) => {
          tried.push(n);
        }),
        { numRuns: 20 },
      ),
  );
  assertEquals(error, undefined);
  const cases = tried.filter((t) => typeof t === "number");
  assertEquals(cases.length, 140);
  assert(new Set(cases).size > 60, "the seeds differ");
});

Deno.test("checkProperty() refuses a seed that is none", async () => {
  const { error } = await checked({ PROPERTY_SEED: "now" }, failing);
  assertEquals(error?.message, 'PROPERTY_SEED must be a whole number, not "now"');
});
