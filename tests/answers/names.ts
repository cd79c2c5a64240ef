const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Names for the ids that only a server makes: by the answer in which one is first seen and its place
 * there, so that one answer more or less leaves the names of all others as they are.
 */
export class Names {
  readonly #known = new Map<string, string>();
  readonly #seen = new Map<string, number>();

  /** Ids that are the same in each run keep themselves. */
  keep(...ids: string[]): void {
    for (const id of ids) this.#known.set(id, id);
  }

  /** Every id of this text by its name; `place` names those that are new, or `?` without one. */
  inText(text: string, place?: string): string {
    return text.replace(UUID, (id) => {
      const known = this.#known.get(id);
      if (known !== undefined) return known;
      if (place === undefined) return "?";
      const seen = (this.#seen.get(place) ?? 0) + 1;
      this.#seen.set(place, seen);
      const name = `id of ${place}.${seen}`;
      this.#known.set(id, name);
      return name;
    });
  }
}

/** The same value with its keys in order. */
export function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)
      .map(([key, part]) => [key, ordered(part)]),
  );
}
