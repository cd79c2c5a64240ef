import { assert, assertEquals } from "@std/assert";
import { apps } from "../support/apps.ts";
import { Contract } from "../support/contract.ts";
import { checkout, delay, type Dev, killDev, startDev } from "../support/dev.ts";
import { type Fault, Skip } from "./fault.ts";
import { Journal } from "./support/journal.ts";
import { ask, type Person, signIn, signUp } from "./support/person.ts";

const DISK_MIB = 400;
/** What is left of the disk when the writing starts, by round: a table or the log cannot grow. */
const LEFT_KIB = [4, 64, 256, 1024];

/** A disk without room refuses in plain words, keeps what it acknowledged, and works again after. */
export const diskFull: Fault = {
  name: "disk-full",
  title:
    "no room on the disk: a plain refusal, nothing acknowledged lost, and it works again after",
  rounds: 4,
  seconds: 0,
  async run({ rounds, log }) {
    const disk = await mountDisk();
    const folder = await checkout();
    const start = () => startDev(folder, "--port", "0", "--data-dir", `${disk}/data`);
    let dev: Dev | null = null;
    try {
      dev = await start();
      let person = await signUp(dev);
      const journal = await Journal.open(functionsOf(dev), person);
      for (let round = 0; round < rounds; round++) {
        const left = LEFT_KIB[round % LEFT_KIB.length]!;
        await fill(disk, left);
        const refused = await writeUntilRefused(dev, journal, person);
        // Whoever reads is served, or told plainly; nobody waits for room.
        await readWithoutRoom(dev, person);
        await Deno.remove(`${disk}/filler`);
        await recovered(dev, journal, person);
        await journal.check(functionsOf(dev), person);
        log(`${left} KiB left: ${refused} refusals; ${journal.acknowledged} workouts are there`);
        await killDev(folder, dev);
        dev = await start();
        person = await signIn(dev, person);
        await journal.check(functionsOf(dev), person);
      }
      judgeRefusals(journal);
      const { acknowledged, refusals } = journal;
      return `${refusals.length} refusals, each a documented problem; ` +
        `${acknowledged} acknowledged workouts, none lost`;
    } finally {
      if (dev) await killDev(folder, dev).catch(() => {});
      await Deno.remove(folder, { recursive: true });
      await unmountDisk(disk);
    }
  },
};

function functionsOf(dev: Dev): string {
  return `${dev.url}/functions/v1`;
}

async function mountDisk(): Promise<string> {
  const disk = await Deno.makeTempDir({ prefix: "slow-burn-disk-" });
  const { success, stderr } = await run(
    "mount",
    "-t",
    "tmpfs",
    "-o",
    `size=${DISK_MIB}m`,
    "tmpfs",
    disk,
  );
  if (success) return disk;
  await Deno.remove(disk);
  throw new Skip(
    `a small disk cannot be mounted here (${stderr}); run it as root on Linux, where ` +
      "`mount -t tmpfs` is permitted",
  );
}

async function unmountDisk(disk: string): Promise<void> {
  const { success, stderr } = await run("umount", disk);
  if (!success) throw new Error(`umount ${disk}: ${stderr}`);
  await Deno.remove(disk);
}

async function run(command: string, ...args: string[]) {
  try {
    const { success, stderr } = await new Deno.Command(command, { args }).output();
    return { success, stderr: new TextDecoder().decode(stderr).trim() };
  } catch (error) {
    return { success: false, stderr: String(error) };
  }
}

/** Takes all room on the disk but this. */
async function fill(disk: string, leftKiB: number): Promise<void> {
  const { stdout } = await new Deno.Command("df", { args: ["-k", "--output=avail", disk] })
    .output();
  const free = Number(new TextDecoder().decode(stdout).trim().split("\n").at(-1));
  const file = await Deno.open(`${disk}/filler`, { write: true, create: true });
  const chunk = new Uint8Array(1024);
  for (let i = 0; i < free - leftKiB; i++) await file.write(chunk);
  file.close();
}

async function writeUntilRefused(dev: Dev, journal: Journal, person: Person): Promise<number> {
  const before = journal.refusals.length;
  const stop = new AbortController();
  const writing = journal.write(functionsOf(dev), person, stop.signal);
  for (let tries = 0; tries < 600 && journal.refusals.length < before + 20; tries++) {
    await delay(100);
  }
  stop.abort();
  await writing;
  assert(journal.refusals.length > before, "the disk never was full");
  return journal.refusals.length - before;
}

async function readWithoutRoom(dev: Dev, person: Person): Promise<void> {
  const { status, text, ms } = await ask(functionsOf(dev), person, "GET /workouts?limit=1");
  assert([200, 503].includes(status), `${status} ${text}`);
  assert(ms < 15_000, `${ms} ms`);
}

async function recovered(dev: Dev, journal: Journal, person: Person): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const reply = await journal.log(functionsOf(dev), person);
    if (reply?.status === 201) return;
    await delay(200);
  }
  throw new Error(`there is room again, and it does not work:\n${dev.output().slice(-2000)}`);
}

function judgeRefusals(journal: Journal): void {
  const contract = new Contract(apps);
  const wrong = journal.refusals.flatMap((reply) => [
    ...contract.differences("POST", "/workouts/log", reply),
    ...(reply.status === 503 && reply.headers.has("retry-after")
      ? []
      : [`${reply.status} ${reply.text}`]),
  ]);
  assertEquals(wrong.slice(0, 3), []);
}
