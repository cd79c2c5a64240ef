const KEY_LIST = /\[(?:[^"[\]]|"(?:[^"\\]|\\.)*")*\]|null/y;
const NUMBER = /\d+/y;
const TEXT = /"([^"\\]*)"/y;
const BOOLEAN = /true|false/y;
/** From the beginning of an object to a member's value, past plain values alone; PostgreSQL writes one space at most. */
const STEPS = {
  id: /\s?\{[^{}[\]]*?"id"\s?:\s?/y,
  workout: /\s?\{[^{}[\]]*?"workout"\s?:\s?/y,
};

/**
 * What a SQL function answered: a JSON document, as the text that the database made. It goes to the
 * client as it came, and of what a header needs only that much is read: reading a page of workouts
 * and writing it again cost more than all else of the request. Whatever the text does not tell
 * beyond doubt is found by reading all of it.
 */
export class Answer {
  #value: { is: unknown } | undefined;

  constructor(readonly text: string) {}

  /** All of it, read. @throws {SyntaxError} when it broke off. */
  value<T = unknown>(): T {
    this.#value ??= { is: JSON.parse(this.text) };
    return this.#value.is as T;
  }

  /** The one number under this name, wherever it stands; undefined when it cannot be told. */
  number(name: string): number | undefined {
    const found = this.#member(name, NUMBER);
    return found && Number(found.value);
  }

  /** Whether it is so under this name, wherever it stands; undefined when it cannot be told. */
  flag(name: string): boolean | undefined {
    const found = this.#member(name, BOOLEAN);
    return found && found.value === "true";
  }

  /** The plain text under this name, and the document without it. */
  without(name: string): { value: string; rest: Answer } {
    const found = this.#member(name, TEXT);
    const after = found && /^\s?\}\s?$/.exec(this.text.slice(found.end));
    if (!found || !after) {
      const { [name]: value, ...rest } = this.value<Record<string, unknown>>();
      return { value: String(value), rest: new Answer(JSON.stringify(rest)) };
    }
    const before = this.text.slice(0, found.start).replace(/\s?,\s?$/, "");
    return { value: JSON.parse(found.value), rest: new Answer(`${before}}`) };
  }

  /** The text under a path, such as `["workout", "id"]`, where no list comes before it. */
  leadingText(path: readonly (keyof typeof STEPS)[]): string | undefined {
    let at = 0;
    for (const name of path) {
      const step = STEPS[name];
      step.lastIndex = at;
      if (!step.test(this.text)) return undefined;
      at = step.lastIndex;
    }
    TEXT.lastIndex = at;
    return TEXT.exec(this.text)?.[1];
  }

  /** The same document with another member in place of `name`, a list of plain values or null. */
  withKey(name: string, replaced: (key: unknown[] | null) => string): string | undefined {
    const found = this.#member(name, KEY_LIST);
    if (!found) return undefined;
    const { start, end, value } = found;
    return this.text.slice(0, start) + replaced(JSON.parse(value)) + this.text.slice(end);
  }

  // A quote within a text is escaped, so `"name"` with a colon after it is a name.
  #member(name: string, shape: RegExp) {
    const quoted = `"${name}"`;
    const start = this.text.indexOf(quoted);
    if (start < 0 || this.text.lastIndexOf(quoted) !== start) return undefined;
    const colon = /\s?:\s?/y;
    colon.lastIndex = start + quoted.length;
    if (!colon.test(this.text)) return undefined;
    shape.lastIndex = colon.lastIndex;
    const [value] = shape.exec(this.text) ?? [];
    if (value === undefined) return undefined;
    return { start, end: shape.lastIndex, value };
  }
}
