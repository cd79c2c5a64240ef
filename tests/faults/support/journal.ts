import { assert, assertEquals } from "@std/assert";
import { ask, type Base, type Person, type Reply, tryAsk } from "./person.ts";

const DAY = 86_400_000;
const SETS = 12;

/** A body for `POST /workouts/log` of an id that is known before it is sent. */
function workout(id: string, exercise: string) {
  const end = Date.now() - DAY * (1 + Math.random() * 300);
  return {
    id,
    started_at: new Date(end - 3_600_000).toISOString(),
    finished_at: new Date(end).toISOString(),
    sets: Array.from({ length: SETS }, (_, i) => ({
      exercise_id: exercise,
      reps: 1 + i,
      weight_kg: 40 + 2.5 * Math.floor(Math.random() * 40),
    })),
  };
}

type Workout = ReturnType<typeof workout>;

/** What one person sent to be logged, and what of it was acknowledged. */
export class Journal {
  readonly #sent = new Map<string, Workout>();
  readonly #acknowledged = new Set<string>();
  readonly #exercise: string;
  /** Answers that were neither an acknowledgement nor a broken connection. */
  readonly refusals: Reply[] = [];

  private constructor(exercise: string) {
    this.#exercise = exercise;
  }

  static async open(base: Base, person: Person): Promise<Journal> {
    const { body } = await ask(base, person, "GET /exercises/barbell-bench-press");
    return new Journal(body.id);
  }

  get sent(): number {
    return this.#sent.size;
  }

  get acknowledged(): number {
    return this.#acknowledged.size;
  }

  /** Logs one new workout. */
  async log(base: Base, person: Person): Promise<Reply | null> {
    return await this.#send(base, person, workout(crypto.randomUUID(), this.#exercise));
  }

  /** Logs with several requests at once until it is told to stop. */
  async write(base: Base, person: Person, until: AbortSignal, writers = 6): Promise<void> {
    await Promise.all(Array.from({ length: writers }, async () => {
      while (!until.aborted) {
        const reply = await this.log(base, person);
        // Nobody knocks at a closed door as fast as he can.
        if (!reply || reply.status >= 500) await new Promise((done) => setTimeout(done, 50));
      }
    }));
  }

  /** Sends again, with the same id, whatever was not acknowledged: each must be taken now. */
  async retry(base: Base, person: Person): Promise<{ known: number; taken: number }> {
    let known = 0;
    let taken = 0;
    for (const [id, body] of this.#sent) {
      if (this.#acknowledged.has(id)) continue;
      const reply = await this.#send(base, person, body);
      const status = reply?.status ?? 0;
      assert([200, 201].includes(status), `${id}, again: ${status} ${reply?.text}`);
      if (status === 200) known++;
      else taken++;
    }
    return { known, taken };
  }

  /**
   * Holds what is stored against what was sent: what was acknowledged is there, whatever is there is
   * whole and there once, and the score is the sum of the ledger.
   */
  async check(base: Base, person: Person): Promise<void> {
    const stored = await storedWorkouts(base, person);
    const ids = stored.map(({ id }) => id);
    assertEquals(new Set(ids).size, ids.length, "a workout is there twice");
    const missing = [...this.#acknowledged].filter((id) => !ids.includes(id));
    assertEquals(missing, [], "acknowledged, and gone");
    for (const { id, sets } of stored) {
      const shown = sets.map(({ exercise_id, reps, weight_kg }: Workout["sets"][number]) => ({
        exercise_id,
        reps,
        weight_kg,
      }));
      assertEquals(shown, this.#sent.get(id)?.sets, `${id} is not whole`);
    }
    await checkLedger(base, person);
  }

  async #send(base: Base, person: Person, body: Workout): Promise<Reply | null> {
    this.#sent.set(body.id, body);
    const reply = await tryAsk(base, person, "POST /workouts/log", body);
    if (reply?.status === 200 || reply?.status === 201) this.#acknowledged.add(body.id);
    else if (reply) this.refusals.push(reply);
    return reply;
  }
}

// deno-lint-ignore no-explicit-any
async function storedWorkouts(base: Base, person: Person): Promise<any[]> {
  const all = [];
  for await (const page of pages(base, person, "/workouts")) all.push(...page.data);
  return all;
}

async function checkLedger(base: Base, person: Person): Promise<void> {
  let sum = 0;
  let score = 0;
  for await (const page of pages(base, person, "/profile/affinity")) {
    score = page.score;
    for (const { points } of page.data) sum += points;
  }
  assertEquals(sum, score, "the score is not the sum of the ledger");
}

async function* pages(base: Base, person: Person, path: string) {
  let cursor: string | null = null;
  do {
    const more: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : "";
    const { status, body, text } = await ask(base, person, `GET ${path}?limit=100${more}`);
    assertEquals(status, 200, text);
    yield body;
    cursor = body.next_cursor;
  } while (cursor);
}
