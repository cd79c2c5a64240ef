import { libraryExercise } from "./library.ts";
import type { Samples } from "./samples.ts";
import type { LoadedStack } from "./stack.ts";

const TIMEOUT_MS = 120_000;
const MARK = /\bzq[a-z]{12}\b/g;

function makeMark(): string {
  const letters = crypto.getRandomValues(new Uint8Array(12));
  return `zq${[...letters].map((n) => String.fromCharCode(97 + n % 26)).join("")}`;
}

/** Somebody whose every text holds a mark of their own, by which a foreign row would be known. */
export class Person {
  readonly mark = makeMark();
  planId = "";
  workoutIds: string[] = [];

  private constructor(readonly stack: LoadedStack, readonly token: string) {}

  static async signUp(stack: LoadedStack): Promise<Person> {
    const response = await fetch(`${stack.url}/auth/v1/signup`, {
      method: "POST",
      headers: { apikey: stack.publishableKey, "Content-Type": "application/json" },
      body: JSON.stringify({
        email: `${crypto.randomUUID()}@example.com`,
        password: crypto.randomUUID(),
      }),
    });
    const session = await response.json();
    if (!response.ok) throw new Error(`sign-up: ${response.status} ${JSON.stringify(session)}`);
    return new Person(stack, session.access_token);
  }

  /**
   * Sends a request and reads its answer, which goes to the samples.
   *
   * @param route as documented: `GET /plans/{id}`
   * @param path what to fill in for its parameters, with its query
   * @returns the body of a success
   */
  async ask(
    samples: Samples,
    route: string,
    { path, body, type = "application/json" }: { path?: string; body?: unknown; type?: string } =
      {},
    // deno-lint-ignore no-explicit-any
  ): Promise<any> {
    const [method, pattern] = route.split(" ") as [string, string];
    const start = performance.now();
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${this.stack.url}/functions/v1${path ?? pattern}`, {
        method,
        headers: {
          apikey: this.stack.publishableKey,
          Authorization: `Bearer ${this.token}`,
          ...(body !== undefined && { "Content-Type": type }),
        },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      text = await response.text();
    } catch (error) {
      samples.broken.push(`${route}: ${(error as Error).message}`);
      return null;
    }
    const { status, headers } = response;
    const retryAfter = headers.get("retry-after");
    samples.all.push({ route, status, ms: performance.now() - start, retryAfter });
    for (const [mark] of text.matchAll(MARK)) {
      if (mark !== this.mark) samples.foreign.push(`${route}: ${mark} instead of ${this.mark}`);
    }
    if (status < 300) return text && JSON.parse(text);
    if (samples.refused.length < 50) {
      samples.refused.push(`${route}: ${status} ${text.slice(0, 300)}`);
    }
    return null;
  }

  /** A body for `POST /workouts/log`: three exercises, four sets each. */
  async workout(): Promise<Record<string, unknown>> {
    const finished = Date.now() - 60_000 - Math.floor(Math.random() * 30 * 86_400_000);
    const slugs = ["barbell-bench-press", "barbell-back-squat", "plank"];
    const sets = [];
    for (const slug of slugs) {
      const exercise_id = await libraryExercise(this, slug);
      const load = slug === "plank" ? { duration_s: 60 } : { reps: 5, weight_kg: 60 };
      for (let n = 0; n < 4; n++) sets.push({ exercise_id, ...load });
    }
    return {
      title: `Training of ${this.mark}`,
      notes: `Noted by ${this.mark}`,
      started_at: new Date(finished - 3_600_000).toISOString(),
      finished_at: new Date(finished).toISOString(),
      time_zone: "UTC",
      sets,
    };
  }

  /** What a person has who is not new: a name, a plan, a workout, a memory. */
  async moveIn(samples: Samples): Promise<void> {
    await this.ask(samples, "PATCH /profile", { body: { display_name: `I am ${this.mark}` } });
    const exercise_id = await libraryExercise(this, "barbell-bench-press");
    const plan = await this.ask(samples, "POST /plans", {
      body: {
        name: `Plan of ${this.mark}`,
        is_active: true,
        days: ["A", "B"].map((name) => ({
          name: `${name} ${this.mark}`,
          exercises: [{ exercise_id, sets: [{ reps_min: 5, weight_kg: 60 }, { reps_min: 5 }] }],
        })),
      },
    });
    this.planId = plan?.id;
    const logged = await this.ask(samples, "POST /workouts/log", { body: await this.workout() });
    this.workoutIds.push(logged?.workout.id);
    await this.ask(samples, "POST /memories", {
      body: { kind: "fact", content: `Has a cat called ${this.mark}` },
    });
  }
}
