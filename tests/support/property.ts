import fc from "fast-check";

// After this a case that is small enough to read is worth less than the time of whoever waits.
const SHRINK_MS = 20_000;
const MAX_SHRINKS = 2000;
const PROGRESS_MS = 15_000;

/**
 * Checks a property with a seed of its own. When it fails, seed and path are printed at once, before
 * a smaller case is looked for, which takes 20 seconds at most and one case more. What was printed repeats that case:
 *
 *     PROPERTY_SEED=… PROPERTY_PATH=… deno task test FILE -- --filter "TITLE"
 *
 * A seed alone repeats the whole run. `PROPERTY_SEEDS=200` checks it with that many seeds in a row,
 * as `deno task test:seeds` does.
 *
 * @param options `numRuns`: cases a seed; `shrinkMs`: how long a smaller case is looked for
 * @throws {Error} of fast-check, with seed, path and the smallest case found
 */
export async function checkProperty<Ts>(
  property: fc.IRawProperty<Ts>,
  { numRuns = 100, shrinkMs = SHRINK_MS }: { numRuns?: number; shrinkMs?: number } = {},
): Promise<void> {
  const seeds = wholeNumber("PROPERTY_SEEDS") ?? 1;
  const first = wholeNumber("PROPERTY_SEED") ?? freshSeed();
  const path = Deno.env.get("PROPERTY_PATH");
  if (property.isAsync() || seeds > 1) {
    console.log(`fast-check seed ${first}${seeds > 1 ? ` and the ${seeds - 1} after it` : ""}`);
  }
  let shown = Date.now();
  for (let done = 0; done < seeds; done++) {
    const seed = (first + done) % 2 ** 31;
    const watched = new Watched(property, path === undefined ? shrinkMs : 0, (run) => {
      console.error(`fails: PROPERTY_SEED=${seed} PROPERTY_PATH=${path ?? run} repeats it`);
    });
    await fc.assert(watched, {
      seed,
      numRuns,
      ...(path !== undefined && { path }),
    });
    if (seeds > 1 && (done + 1 === seeds || Date.now() - shown > PROGRESS_MS)) {
      shown = Date.now();
      console.log(`  ${done + 1} of ${seeds} seeds, ${numRuns} cases each`);
    }
  }
}

function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1;
}

function wholeNumber(variable: string): number | undefined {
  const text = Deno.env.get(variable);
  if (text === undefined) return undefined;
  if (!/^\d{1,10}$/.test(text)) {
    throw new Error(`${variable} must be a whole number, not "${text}"`);
  }
  return Number(text);
}

/** The property, with its first failure told and its shrinking bounded. */
class Watched<Ts> implements fc.IRawProperty<Ts> {
  #generated = 0;
  #shrinks = 0;
  #deadline: number | undefined;

  constructor(
    readonly property: fc.IRawProperty<Ts>,
    readonly shrinkMs: number,
    readonly onFailure: (run: number) => void,
  ) {}

  readonly runBeforeEach = () => this.property.runBeforeEach();
  readonly runAfterEach = () => this.property.runAfterEach();

  isAsync() {
    return this.property.isAsync();
  }

  generate(random: fc.Random, run?: number): fc.Value<Ts> {
    this.#generated++;
    return this.property.generate(random, run);
  }

  shrink(value: fc.Value<Ts>): fc.Stream<fc.Value<Ts>> {
    return this.property.shrink(value).takeWhile(() =>
      this.#shrinks++ < MAX_SHRINKS && Date.now() < this.#deadline!
    );
  }

  run(value: Ts) {
    const outcome = this.property.run(value);
    return (outcome instanceof Promise ? outcome.then(this.#noted) : this.#noted(outcome)) as
      & Promise<Outcome>
      & Outcome;
  }

  readonly #noted = (outcome: Outcome): Outcome => {
    const isFailure = outcome !== null && !fc.PreconditionFailure.isFailure(outcome);
    if (isFailure && this.#deadline === undefined) {
      this.#deadline = Date.now() + this.shrinkMs;
      this.onFailure(this.#generated - 1);
    }
    return outcome;
  };
}

type Outcome = fc.PreconditionFailure | fc.PropertyFailure | null;
