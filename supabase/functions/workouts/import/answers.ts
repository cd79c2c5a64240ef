import type { z } from "zod";
import type { importResult } from "./schema.ts";

export type Result = z.output<typeof importResult>;

/** What the pieces of a file came to, as if it had been one. */
export class Answers {
  #sum: Result | undefined;
  readonly #mapped = new Map<string, Result["mapped"][number]>();
  readonly #unmapped = new Map<string, Result["unmapped"][number]>();

  /** Whether no piece was answered yet. */
  get isEmpty(): boolean {
    return this.#sum === undefined;
  }

  /** The exercise that a name of an earlier piece was mapped to. */
  exerciseOf(name: string): string | undefined {
    return this.#mapped.get(name)?.exercise_id;
  }

  add(piece: Result): void {
    // A name is what it was when it was first met: later pieces find the exercise that was made of it.
    for (const { name, sets, ...rest } of piece.mapped) {
      const known = this.#mapped.get(name) ?? this.#unmapped.get(name);
      if (known) known.sets += sets;
      else this.#mapped.set(name, { name, sets, ...rest });
    }
    for (const { name, sets, ...rest } of piece.unmapped) {
      const known = this.#unmapped.get(name) ?? this.#mapped.get(name);
      if (known) known.sets += sets;
      else this.#unmapped.set(name, { name, sets, ...rest });
    }
    const sum = this.#sum;
    this.#sum = sum === undefined ? piece : {
      ...sum,
      first: least(sum.first, piece.first, -1),
      last: least(sum.last, piece.last, 1),
      workouts: sum.workouts + piece.workouts,
      sets: sum.sets + piece.sets,
      created: sum.created + piece.created,
      duplicates: sum.duplicates + piece.duplicates,
      rows_rejected: [...sum.rows_rejected, ...piece.rows_rejected],
    };
  }

  /** @throws when nothing was added */
  get result(): Result {
    return {
      ...this.#sum!,
      mapped: [...this.#mapped.values()].sort(byUse),
      unmapped: [...this.#unmapped.values()].sort(byUse),
    };
  }
}

function least(a: string | null, b: string | null, sign: 1 | -1): string | null {
  if (a === null || b === null) return a ?? b;
  return Math.sign(Date.parse(a) - Date.parse(b)) === sign ? a : b;
}

function byUse(a: { name: string; sets: number }, b: { name: string; sets: number }): number {
  return b.sets - a.sets || (a.name < b.name ? -1 : 1);
}
