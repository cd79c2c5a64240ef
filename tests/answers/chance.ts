import { random } from "../../local/gemini/random.ts";

/** Seeded choices, so that a run asks the same again. */
export class Chance {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = random(seed);
  }

  /** A whole number from `low` to `high`, both included. */
  number(low: number, high: number): number {
    return low + Math.floor(this.#next() * (high - low + 1));
  }

  /** True in so many of 100 cases. */
  percent(share: number): boolean {
    return this.#next() * 100 < share;
  }

  one<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error("nothing to choose from");
    return list[this.number(0, list.length - 1)]!;
  }

  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    return Array.from(
      { length: Math.min(count, left.length) },
      () => left.splice(this.number(0, left.length - 1), 1)[0]!,
    );
  }

  /** The id that a client would make. */
  uuid(): string {
    const hex = Array.from({ length: 32 }, () => this.number(0, 15).toString(16)).join("");
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20),
    ].join("-");
  }
}
