import { assert, assertEquals, assertMatch } from "@std/assert";
import { checkout, type Dev, runDev, startDev } from "../support/dev.ts";
import type { Fault } from "./fault.ts";
import { Journal } from "./support/journal.ts";
import { signIn, signUp } from "./support/person.ts";

/** Two stacks on one folder would ruin it: the second one refuses. */
export const twoStacks: Fault = {
  name: "two-stacks",
  title: "a second `deno task dev` on the same data: it refuses and says why, the first goes on",
  rounds: 5,
  seconds: 0,
  async run({ rounds, log }) {
    const folder = await checkout();
    const opened: Dev[] = [];
    const open = async () => {
      const dev = await startDev(folder, "--port", "0");
      opened.push(dev);
      return dev;
    };
    try {
      const first = await open();
      const base = `${first.url}/functions/v1`;
      const person = await signUp(first);
      const journal = await Journal.open(base, person);
      const stop = new AbortController();
      const writing = journal.write(base, person, stop.signal, 2);
      for (let round = 1; round <= rounds; round++) {
        const others = await Promise.all([runDev(folder, "--port", "0"), resetDev(folder)]);
        for (const { code, output } of others) assertRefused(code, output);
        log(`${round}: refused; ${journal.acknowledged} workouts logged by the first`);
      }
      stop.abort();
      await writing;
      assertEquals(journal.acknowledged, journal.sent, "the first one was disturbed");
      await journal.check(base, person);
      assertEquals((await first.stop()).code, 0);

      const again = await open();
      await journal.check(`${again.url}/functions/v1`, await signIn(again, person));
      await again.stop();
      const won = await raceFor(folder);
      return `${2 * rounds} refused, ${journal.sent} workouts logged meanwhile and kept; ` +
        `of two started at once ${won} came up`;
    } finally {
      for (const { stop } of opened) await stop().catch(() => {});
      await Deno.remove(folder, { recursive: true });
    }
  },
};

function assertRefused(code: number, output: string): void {
  assertEquals(code, 1, output);
  assertMatch(output, /in use by another local stack \(process \d+\)/);
  assertMatch(output, /stop it/);
  assert(!/^\s+at /m.test(output), `a stack trace is no explanation:\n${output}`);
}

async function resetDev(folder: string): Promise<{ code: number; output: string }> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["task", "reset"],
    cwd: folder,
    env: { NO_COLOR: "1" },
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, output: text(stdout) + text(stderr) };
}

/** Starts two at the same moment. @returns how many came up: one */
async function raceFor(folder: string): Promise<number> {
  const results = await Promise.allSettled(
    [0, 1].map(() => startDev(folder, "--port", "0")),
  );
  const up = results.filter((result) => result.status === "fulfilled");
  for (const { value } of up) await value.stop();
  const [refused] = results.filter((result) => result.status === "rejected");
  assertEquals(up.length, 1, "one of two wins");
  assertMatch(String(refused!.reason), /in use by another local stack/);
  return up.length;
}
