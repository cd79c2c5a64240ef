import { act } from "./actions.ts";
import { Person } from "./person.ts";
import { Samples } from "./samples.ts";
import type { LoadedStack } from "./stack.ts";

const MOVING_IN = 8;

/** So many people who have used the companion before. */
export async function makePeople(
  stack: LoadedStack,
  count: number,
  onProgress: (line: string) => void,
): Promise<Person[]> {
  const people: Person[] = [];
  const samples = new Samples();
  let begun = 0;
  const next = async () => {
    while (begun++ < count) {
      const person = await Person.signUp(stack);
      await person.moveIn(samples);
      if (people.push(person) % 50 === 0) onProgress(`${people.length} of ${count} moved in`);
    }
  };
  await Promise.all(Array.from({ length: MOVING_IN }, next));
  if (samples.refused.length + samples.broken.length > 0) {
    throw new Error(`moving in: ${[...samples.refused, ...samples.broken].slice(0, 5).join("\n")}`);
  }
  return people;
}

/** How busy a crowd is. */
export interface Pace {
  seconds: number;
  /** Requests that one person has in flight. */
  hands: number;
  /** Mean of what somebody waits between an answer and the next request, in ms. */
  pauseMs: number;
}

/** Lets people do what they do; what was asked is answered before it returns. */
export async function bustle(
  people: Person[],
  { seconds, hands, pauseMs }: Pace,
  signal: AbortSignal,
): Promise<Samples> {
  const samples = new Samples();
  const until = performance.now() + seconds * 1000;
  const pause = () => sleep(-Math.log(1 - Math.random()) * pauseMs);
  const one = async (person: Person) => {
    if (pauseMs > 0) await pause();
    while (performance.now() < until && !signal.aborted) {
      await act(person, samples);
      if (pauseMs > 0) await pause();
    }
  };
  await Promise.all(people.flatMap((person) => Array.from({ length: hands }, () => one(person))));
  return samples;
}

/** Waits. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
