import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { startEmulator } from "../../local/gemini/emulator.ts";
import { memory } from "./checks/memory.ts";
import { plan } from "./checks/plan.ts";
import type { Check } from "./check.ts";
import { mistakesIn } from "./grade.ts";
import { SCENARIOS } from "./scenarios.ts";
import { standIn } from "./stand_in.ts";
import { type Options, runSuite } from "./suite.ts";

const SCRIPT = new URL("./main.ts", import.meta.url).pathname;

async function command(...args: string[]) {
  const { code, stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--no-check", "--allow-all", SCRIPT, ...args],
    env: { GEMINI_API_KEY: "" },
    stdin: "null",
  }).output();
  return { code, text: new TextDecoder().decode(stdout) };
}

Deno.test("test:gemini: without a key → says so, asks nothing, exits 0", async () => {
  const { code, text } = await command();
  assertEquals(code, 0);
  assertStringIncludes(text, "GEMINI_API_KEY is not set");
});

Deno.test("test:gemini --estimate: → calls, tokens and price, without a key", async () => {
  const { code, text } = await command("--estimate");
  assertEquals(code, 0);
  assert(/\d+ calls .* tokens in and \d+ out, estimated \d+\.\d\d US dollars/.test(text), text);
});

async function suite(options: Partial<Options>, isPerfect = true) {
  const emulator = await startEmulator({ vectors: "lexical" });
  try {
    if (isPerfect) await standIn(emulator.url, 1);
    const { results, calls } = await runSuite({
      checks: [],
      times: 1,
      url: emulator.url,
      key: "any",
      model: "gemini-3.5-flash-lite",
      fallback: "gemini-3.8-flash",
      embedding: "gemini-embedding-001",
      source: { kind: "emulator" },
      say: () => {},
      ...options,
    });
    const findings = results.flatMap(({ findings }) => findings);
    return {
      calls,
      wrong: findings.filter(({ kind }) => kind === "wrong").map(({ text }) => text),
    };
  } finally {
    await emulator.close();
  }
}

Deno.test("test:gemini: a perfect model passes plan and memory, one that only chats does not", async () => {
  const checks = [plan, memory];
  assertEquals((await suite({ checks })).wrong, []);
  const { wrong } = await suite({ checks }, false);
  assertEquals(wrong.length, 2, wrong.join("\n"));
});

Deno.test("test:gemini: a check that would ask for more than announced is stopped", async () => {
  const endless: Check = {
    name: "endless",
    question: "",
    cost: () => [{ calls: 2, input: 0, output: 0, of: "model" }],
    async work({ url }) {
      for (;;) await (await fetch(`${url}/v1beta/models`)).body?.cancel();
    },
  };
  const { calls, wrong } = await suite({ checks: [endless] });
  assertEquals([calls, wrong], [33, ["it ended with more than 32 calls"]]);
});

Deno.test("mistakesIn(): what is missing, surplus, otherwise or not quoted is told apart", () => {
  const scenario = SCENARIOS.find(({ name }) => name === "another number")!;
  const right = { op: "update", memory: "m1", content: "Wants to squat 120 kg", quote: "120 kg" };
  const cases: [proposed: Record<string, string>[], mistakes: string[]][] = [
    [[right], []],
    [[right, { op: "confirm", memory: "m1" }], []],
    [[], ["missed"]],
    [[{ ...right, memory: "m2" }], ["missed", "surplus"]],
    [[{ ...right, content: "Wants to squat more" }], ["wrong"]],
    [[{ ...right, quote: "130 kg" }], ["quote"]],
    [[right, { op: "add", content: "Squats" }], ["surplus"]],
  ];
  for (const [proposed, mistakes] of cases) assertEquals(mistakesIn(scenario, proposed), mistakes);
});

Deno.test("the scenarios are twenty, each with a name and a message of its own", () => {
  assertEquals(SCENARIOS.length, 20);
  assertEquals(new Set(SCENARIOS.map(({ name }) => name)).size, 20);
  assertEquals(new Set(SCENARIOS.map(({ message }) => message)).size, 20);
});
