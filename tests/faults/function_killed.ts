import { assert, assertEquals } from "@std/assert";
import { delay } from "../support/dev.ts";
import type { Fault } from "./fault.ts";
import { type Bare, startBare } from "./support/function_alone.ts";
import { Journal } from "./support/journal.ts";
import { ask, type Person, signUp, tryAsk } from "./support/person.ts";

const AT_ONCE = 8;

/** A function that dies in the middle of a write leaves it whole or absent, and a retry ends it. */
export const functionKilled: Fault = {
  name: "function-killed",
  title: "a function killed while it writes: whole or absent, and a retry with the same id ends it",
  rounds: 20,
  seconds: 0,
  async run({ rounds, log }) {
    const bare = await startBare();
    try {
      const person = await signUp(bare.stack);
      const logged = await killLogging(bare, person, rounds);
      log(logged);
      const talked = await killTalking(bare, person, rounds);
      log(talked);
      return `${logged}; ${talked}`;
    } finally {
      await bare.close();
    }
  },
};

/** Kills `workouts` while several log, then retries whatever was not acknowledged. */
async function killLogging({ start }: Bare, person: Person, rounds: number): Promise<string> {
  const [exercises, profile] = [await start("exercises"), await start("profile")];
  const journal = await Journal.open(exercises.origin, person);
  const found = { known: 0, taken: 0 };
  for (let round = 0; round < rounds; round++) {
    const workouts = await start("workouts");
    // The first answer is the slowest: what is killed is a function that is at work.
    await journal.log(workouts.origin, person);
    const stop = new AbortController();
    const writing = journal.write(workouts.origin, person, stop.signal, AT_ONCE);
    await delay(20 + Math.random() * 200);
    workouts.kill();
    stop.abort();
    await Promise.all([writing, workouts.ended]);

    const next = await start("workouts");
    const bases = split(next.origin, profile.origin);
    await journal.check(bases, person);
    const { known, taken } = await journal.retry(next.origin, person);
    found.known += known;
    found.taken += taken;
    await journal.check(bases, person);
    next.kill();
    await next.ended;
  }
  assertEquals(journal.refusals.map(({ text }) => text), []);
  assertEquals(journal.acknowledged, journal.sent);
  const { sent } = journal;
  return `${sent} workouts, all there once; of those cut short ${found.known} were stored, ` +
    `${found.taken} were not`;
}

/** Kills `chat` in the middle of an exchange; after its time is over a retry answers it, once. */
async function killTalking({ start, stack }: Bare, person: Person, rounds: number) {
  let cut = 0;
  let waited = 0;
  for (let round = 0; round < rounds; round++) {
    const chat = await start("chat");
    const question = {
      id: crypto.randomUUID(),
      conversation_id: crypto.randomUUID(),
      message: `Message ${round}`,
    };
    const answering = tryAsk(chat.origin, person, "POST /chat", question);
    await Promise.race([answering, delay(150 + Math.random() * 600)]);
    chat.kill();
    await chat.ended;
    if (await answering === null) cut++;

    const next = await start("chat");
    let reply = await ask(next.origin, person, "POST /chat", question);
    if (reply.status === 409) {
      waited++;
      assertEquals(reply.body.code, "in_progress");
      const wait = Number(reply.headers.get("retry-after"));
      assert(wait > 0 && wait <= 150, `Retry-After: ${wait}`);
      // As if that time were over.
      await stack.sql(
        "update public.messages set attempt_started_at = attempt_started_at - make_interval(secs => $1) where id = $2",
        [wait, question.id],
      );
      reply = await ask(next.origin, person, "POST /chat", question);
    }
    assertEquals(reply.status, 200, reply.text);
    const { text: again } = await ask(next.origin, person, "POST /chat", question);
    assertEquals(JSON.parse(again), reply.body, "a second retry is given the same answer");
    const messages = `GET /chat/conversations/${question.conversation_id}/messages`;
    const { body } = await ask(next.origin, person, messages);
    assertEquals(body.data.map(({ role }: { role: string }) => role), ["assistant", "user"]);
    next.kill();
    await next.ended;
  }
  return `${rounds} messages, each stored and answered once; ${cut} were cut short, ` +
    `${waited} had to wait for a dead attempt`;
}

/** `workouts` and `profile` as one base: each function listens on a port of its own. */
function split(workouts: string, profile: string) {
  return (path: string) => path.startsWith("/profile") ? profile : workouts;
}
