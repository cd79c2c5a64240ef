import { fromFileUrl } from "@std/path";
import { assert, assertEquals } from "@std/assert";
import { apps } from "../support/apps.ts";
import { Contract } from "../support/contract.ts";
import type { Fault } from "./fault.ts";
import { type Bare, startBare } from "./support/function_alone.ts";
import { type Apart, startApart } from "./support/functions_apart.ts";
import { ask, type Person, type Reply, signUp } from "./support/person.ts";
import { requestsOf } from "./support/requests.ts";

const HOUR = 3_600_000;
const MESSAGES_A_MINUTE = 2;
/** How far the database's clock jumps, in seconds. */
const JUMPS = [-86_400 * 400, -86_400, -3600, -100, -30, 30, 3600, 86_400, 86_400 * 400];

/** A clock that is put right must not lock anybody out for as long as it was wrong. */
export const clockJumps: Fault = {
  name: "clock-jumps",
  title:
    "the clock of a function or of the database jumps: tokens, limits and waits keep to their word",
  rounds: 1,
  seconds: 0,
  async run({ rounds, log }) {
    let jumps = 0;
    for (let round = 0; round < rounds; round++) {
      const tokens = await jumpOfFunctions();
      log(`${tokens} jumps of a function's clock`);
      const waits = await jumpOfDatabase();
      log(`${waits} jumps of the database's clock`);
      jumps += tokens + waits;
    }
    return `${jumps} jumps; no wait above its window, no token good before or after its time`;
  },
};

async function jumpOfFunctions(): Promise<number> {
  const bare = await startBare();
  try {
    return await jumpOfTokens(bare);
  } finally {
    await bare.close();
  }
}

/** One process, so that whatever it remembers of a token is met by the jump. */
async function jumpOfTokens({ stack, start }: Bare): Promise<number> {
  const entrypoint = fromFileUrl(new URL("./support/shifted_profile.ts", import.meta.url));
  const { origin } = await start("profile", { entrypoint });
  const person = await signUp(stack);
  // A token of GoTrue is good for an hour from its issue, and says no earliest time.
  const expected: [hours: number, status: number][] = [
    [0, 200],
    [0.9, 200],
    [1.1, 401],
    [24, 401],
    [0, 200],
    [-24, 200],
    [1.1, 401],
    [0, 200],
  ];
  for (const [hours, status] of expected) {
    const reply = await ask(origin, person, "GET /profile", undefined, {
      "x-test-clock": String(hours * HOUR),
    });
    assertEquals(reply.status, status, `${hours} h from now: ${reply.text}`);
    if (status === 401) assertEquals(reply.headers.get("www-authenticate"), "Bearer");
  }
  return expected.length;
}

async function jumpOfDatabase(): Promise<number> {
  const apart = await startApart({ CHAT_RATE_LIMIT: `${MESSAGES_A_MINUTE}/1m` });
  try {
    for (const seconds of JUMPS) {
      await jumpOfLimit(apart, seconds);
      await jumpOfLease(apart, seconds);
    }
    await jumpOfRows(apart);
    return 2 * JUMPS.length + 2;
  } finally {
    await apart.close();
  }
}

/** The clock of the database, in seconds from the real one. */
async function setClock({ stack }: Apart, seconds: number): Promise<void> {
  await stack.exec(`create or replace function private.now() returns timestamptz
    language sql stable set search_path = ''
    as $$ select pg_catalog.now() + make_interval(secs => ${seconds}) $$`);
}

/** Runs `before`, lets the clock jump, runs `after`, and puts it back. */
async function across<T>(apart: Apart, seconds: number, after: () => Promise<T>): Promise<T> {
  await setClock(apart, seconds);
  try {
    return await after();
  } finally {
    await setClock(apart, 0);
  }
}

function say({ functions }: Apart, person: Person, id: string = crypto.randomUUID()) {
  return ask(functions, person, "POST /chat", { id, message: "Hello" });
}

async function jumpOfLimit(apart: Apart, seconds: number): Promise<void> {
  const person = await signUp(apart.stack);
  for (let i = 0; i < MESSAGES_A_MINUTE; i++) assertEquals((await say(apart, person)).status, 200);
  const refused = await say(apart, person);
  assertEquals(refused.status, 429);
  assertWait(refused, 60);
  await across(apart, seconds, async () => {
    const reply = await say(apart, person);
    // A jump within the minute may leave the window as it is.
    if (Math.abs(seconds) > 60) assertEquals(reply.status, 200, `${seconds} s: ${reply.text}`);
    else if (reply.status === 429) assertWait(reply, 60);
    else assertEquals(reply.status, 200, reply.text);
  });
}

/** An attempt that died is waited for 150 s at most, whatever the clock did since. */
async function jumpOfLease(apart: Apart, seconds: number): Promise<void> {
  const { stack } = apart;
  const person = await signUp(stack);
  const id = crypto.randomUUID();
  const begun = await ask(`${stack.url}/rest/v1`, person, "POST /rpc/begin_chat", {
    payload: { id, message: "Hello", embedding_model: "gemini-embedding-001" },
  }, { apikey: stack.publishableKey });
  assertEquals(begun.status, 200, begun.text);
  const waiting = await say(apart, person, id);
  assertEquals(waiting.status, 409, waiting.text);
  assertWait(waiting, 150);
  await across(apart, seconds, async () => {
    const reply = await say(apart, person, id);
    if (reply.status === 409 && Math.abs(seconds) < 150) assertWait(reply, 150);
    else assertEquals(reply.status, 200, `${seconds} s: ${reply.text}`);
  });
}

function assertWait(reply: Reply, most: number): void {
  const wait = Number(reply.headers.get("retry-after"));
  assert(wait > 0 && wait <= most, `Retry-After: ${wait}, of ${most} at most`);
}

/** Everything that was stored before is read and written as documented after. */
async function jumpOfRows(apart: Apart): Promise<void> {
  const contract = new Contract(apps);
  for (const seconds of [-86_400, 86_400]) {
    const person = await signUp(apart.stack);
    const requests = await requestsOf(apart.functions, person);
    await across(apart, seconds, async () => {
      for (const { title, methodAndPath, body, headers } of requests) {
        if (title === "DELETE /profile") continue;
        const reply = await ask(apart.functions, person, methodAndPath, body, headers);
        const [method, path] = methodAndPath.split(" ") as [string, string];
        assertEquals(contract.differences(method, path, reply), [], `${title}, ${seconds} s`);
        assert(reply.status < 500, `${title}, ${seconds} s: ${reply.status} ${reply.text}`);
      }
    });
  }
}
