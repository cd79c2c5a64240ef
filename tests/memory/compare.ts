import { type Change, expectedChanges, type History, type Known } from "./types.ts";

/** A memory as it is stored at the end. */
export interface Stored extends Known {
  status: string;
}

const ENDED = ["superseded", "expired", "forgotten", "proposed"] as const;

/**
 * What differs between what a history expects and what it ended in, one line each; none when all
 * is as it must be.
 *
 * @param changes the receipts of each message, in order
 */
export function compare(history: History, stored: Stored[], changes: Change[][]): string[] {
  const { expect } = history;
  const current = stored.filter(({ status }) => status === "current");
  const left = [...current];
  const missing = expect.current.filter((known) => {
    const found = left.findIndex((memory) => fits(memory, known));
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
  const receipts = expectedChanges(history).flatMap((expected, i) =>
    differs(`answer ${i + 1}`, expected, changes[i] ?? [])
  );
  return [
    ...missing.map((known) => `not current: ${JSON.stringify(known)}`),
    ...left.map((memory) => `current, and should not be: ${JSON.stringify(shown(memory))}`),
    ...ENDED.flatMap((status) =>
      differs(
        status,
        [...expect[status] ?? []].sort(),
        stored.filter((memory) => memory.status === status).map(({ content }) => content).sort(),
      )
    ),
    ...receipts,
  ];
}

/** What can be compared of a memory. */
function shown({ kind, content, about, valid_from, valid_until }: Stored) {
  return { kind, content, about, valid_from, valid_until };
}

function fits(memory: Stored, known: Known): boolean {
  return Object.entries(known).every(([field, value]) => memory[field as keyof Known] === value);
}

function differs(what: string, expected: string[], actual: string[]): string[] {
  const [wanted, got] = [JSON.stringify(expected), JSON.stringify(actual)];
  return wanted === got ? [] : [`${what}: ${got} instead of ${wanted}`];
}
