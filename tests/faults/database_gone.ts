import { assert, assertEquals } from "@std/assert";
import { apps } from "../support/apps.ts";
import { Contract } from "../support/contract.ts";
import { delay } from "../support/dev.ts";
import type { Fault } from "./fault.ts";
import { Journal } from "./support/journal.ts";
import {
  type Breakable,
  breakableEmbedded,
  breakablePostgres,
  type Outage,
} from "./support/outages.ts";
import { ask, type Person, type Reply, signUp } from "./support/person.ts";

/** Above the time limit of a call, with room for a machine that is busy. */
const BOUND_MS = 20_000;
/** Within so long of its return the database must be in use again. */
const RECOVERY_MS = 30_000;

const ASKED = [
  ["GET /health/ready"],
  ["GET /profile"],
  ["GET /workouts"],
  ["GET /exercises?q=squat"],
  ["GET /progress/summary"],
  ["POST /memories", { kind: "fact", content: "Trains at home" }],
  ["POST /chat", { message: "Hello" }],
] as const;

/** Without its database the backend says so, loses nothing, and goes on when it is back. */
export const databaseGone: Fault = {
  name: "database-gone",
  title:
    "no database for 10 s: 503 with Retry-After, nothing acknowledged lost, it recovers by itself",
  rounds: 1,
  seconds: 10,
  async run({ rounds, seconds, log }) {
    const url = Deno.env.get("DATABASE_URL");
    const breakable = url ? await breakablePostgres(url) : await breakableEmbedded();
    if (!url) log("DATABASE_URL is not set: the way to the embedded database is broken instead");
    const found: string[] = [];
    try {
      for (let round = 0; round < rounds; round++) {
        for (const outage of breakable.outages) {
          const words = await suffer(breakable, outage, seconds);
          log(words);
          found.push(words);
        }
      }
    } finally {
      await breakable.close();
    }
    return found.join("; ");
  },
};

async function suffer(
  { stack, functions }: Breakable,
  outage: Outage,
  seconds: number,
): Promise<string> {
  const person = await signUp(stack);
  const journal = await Journal.open(functions, person);
  // Each function runs before the database goes: what is judged is no start.
  for (const [route, body] of ASKED) await ask(functions, person, route, body);
  const stop = new AbortController();
  const writing = journal.write(functions, person, stop.signal, 4);
  await delay(1000);

  outage.begin();
  const gone = performance.now();
  await delay(500);
  const replies: Reply[] = [];
  do {
    replies.push(...await askAll(functions, person));
    await delay(200);
  } while (performance.now() - gone < seconds * 1000 - 500);
  await delay(gone + seconds * 1000 - performance.now());
  await outage.end();

  const back = performance.now();
  await recovered(functions, person);
  const recovery = performance.now() - back;
  stop.abort();
  await writing;
  judge(outage, replies, journal.refusals);
  const { acknowledged, sent } = journal;
  await journal.retry(functions, person);
  await journal.check(functions, person);
  assertEquals(journal.acknowledged, journal.sent);
  const refused = replies.filter(({ status }) => status === 503).length + journal.refusals.length;
  return `${outage.name}: ${refused} answers 503, ${acknowledged} of ${sent} workouts acknowledged, ` +
    `all there once after a retry, recovered in ${(recovery / 1000).toFixed(1)} s`;
}

function askAll(functions: string, person: Person): Promise<Reply[]> {
  return Promise.all(ASKED.map(([route, body]) => ask(functions, person, route, body)));
}

async function recovered(functions: string, person: Person): Promise<void> {
  const until = performance.now() + RECOVERY_MS;
  let replies: Reply[] = [];
  while (performance.now() < until) {
    replies = await askAll(functions, person);
    if (replies.every(({ status }) => status < 300)) return;
    await delay(200);
  }
  const found = ASKED.map(([route], i) => `${route} → ${replies[i]?.status}`).join(", ");
  throw new Error(`the database has been back for ${RECOVERY_MS / 1000} s: ${found}`);
}

function judge({ name }: Outage, replies: Reply[], refusals: Reply[]): void {
  const contract = new Contract(apps);
  // Sessions that end come back at once: some requests pass between.
  const passing = replies.filter(({ status }) => status < 300);
  if (!name.includes("sessions")) assertEquals(passing.length, 0, `${name}: ${passing[0]?.text}`);
  replies.forEach((reply, i) => {
    const [method, path] = ASKED[i % ASKED.length]![0].split(" ") as [string, string];
    judgeOne(contract, method, path, reply);
  });
  for (const reply of refusals) judgeOne(contract, "POST", "/workouts/log", reply);
  assert(refusals.length + replies.length - passing.length > 0, `${name}: nothing was refused`);
}

function judgeOne(contract: Contract, method: string, path: string, reply: Reply): void {
  const { status, text, headers, ms } = reply;
  assertEquals(contract.differences(method, path, reply), [], `${method} ${path}`);
  assert(ms < BOUND_MS, `${method} ${path} took ${ms} ms`);
  if (status < 300) return;
  assertEquals(status, 503, `${method} ${path}: ${text}`);
  assert(headers.has("retry-after"), `${method} ${path}: 503 without Retry-After`);
}
