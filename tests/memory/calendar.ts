import { dayAfter, type History, isoDate, TODAY } from "./types.ts";

const DAY_MS = 86_400_000;

/**
 * Lays the days of a history onto real ones, so that its present is always today. When its time
 * passes, what is stored grows older instead of the clock going on.
 */
export class Calendar {
  #present: string;
  readonly #today = new Date().toISOString().slice(0, 10);

  constructor({ today = TODAY }: History) {
    this.#present = today;
  }

  /** Lets days pass in the history. */
  pass(days: number): void {
    this.#present = dayAfter(this.#present, days);
  }

  /** The real day of a day of the history; what is no date stays as it is. */
  real<T>(date: T): T | string {
    if (isoDate(date) === null) return date;
    const shift = Math.round((Date.parse(this.#today) - Date.parse(this.#present)) / DAY_MS);
    return dayAfter(date as string, shift);
  }

  /** An object whose `valid_from` and `valid_until`, where it has them, are real days. */
  dated<T extends object>(value: T): T {
    const fields = Object.entries(value).map(([field, part]) => [
      field,
      field === "valid_from" || field === "valid_until" ? this.real(part) : part,
    ]);
    return Object.fromEntries(fields);
  }
}
