import { checkout, delay, type Dev, killDev, startDev } from "../support/dev.ts";
import { type Fault, Skip } from "./fault.ts";
import { Journal } from "./support/journal.ts";
import { type Person, signIn, signUp } from "./support/person.ts";

/** The whole stack dies as in a power cut; what it acknowledged is there when it starts again. */
export const stackKilled: Fault = {
  name: "stack-killed",
  title:
    "`deno task dev` killed while it writes: after each start everything acknowledged is there",
  rounds: 50,
  seconds: 0,
  async run({ rounds, log }) {
    if (Deno.build.os !== "linux") throw new Skip("finding what to kill takes Linux's /proc");
    const folder = await checkout();
    let dev = await startDev(folder, "--port", "0");
    try {
      let person = await signUp(dev);
      const journal = await Journal.open(functionsOf(dev), person);
      for (let round = 1; round <= rounds; round++) {
        await killWriting(folder, dev, journal, person);
        dev = await startDev(folder, "--port", "0");
        person = await signIn(dev, person);
        await journal.check(functionsOf(dev), person);
        if (round % 10 === 0 || round === rounds) {
          log(`${round} kills: ${journal.acknowledged} acknowledged of ${journal.sent} sent`);
        }
      }
      const { acknowledged, sent } = journal;
      const { known, taken } = await journal.retry(functionsOf(dev), person);
      await journal.check(functionsOf(dev), person);
      return `${acknowledged} acknowledged workouts of ${sent} sent, none lost; ` +
        `of the others ${known} were stored, ${taken} were not`;
    } finally {
      await killDev(folder, dev).catch(() => {});
      await Deno.remove(folder, { recursive: true });
    }
  },
};

function functionsOf(dev: Dev): string {
  return `${dev.url}/functions/v1`;
}

async function killWriting(folder: string, dev: Dev, journal: Journal, person: Person) {
  // The function is at work before it is cut off.
  await journal.log(functionsOf(dev), person);
  const stop = new AbortController();
  const writing = journal.write(functionsOf(dev), person, stop.signal);
  await delay(100 + Math.random() * 900);
  await killDev(folder, dev);
  stop.abort();
  await writing;
}
