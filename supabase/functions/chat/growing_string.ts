const ESCAPED: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const PLAIN = /[^"\\]*/y;
const CODE = /^[0-9a-f]{4}$/i;

/**
 * Reads the string that a JSON object begins with, `{"name": "…`, while the JSON grows, and as far
 * as it goes when it breaks off. Raw line breaks and unknown escapes, which a model may write, are
 * taken as they stand. A string that is not the object's first is not looked for.
 *
 * @example
 * const reply = new GrowingString("reply");
 * reply.push('{"reply": "Well d'); // "Well d"
 * reply.push('one \\ud83c'); // "one "
 */
export class GrowingString {
  /** What must stand before the string's first character. */
  readonly #opening: readonly string[];
  #state: "before" | "inside" | "closed" | "elsewhere" = "before";
  /** Not read yet: it may go on. */
  #json = "";
  /** The first half of a character whose second half is to come. */
  #half = "";
  #text = "";

  constructor(name: string) {
    this.#opening = ["{", JSON.stringify(name), ":", '"'];
  }

  /** The string, as far as it has come: well-formed Unicode. */
  get text(): string {
    return this.#text;
  }

  /** Whether the string has come to its end, so that nothing of it is missing. */
  get isClosed(): boolean {
    return this.#state === "closed";
  }

  /** Takes the next piece of the JSON, cut anywhere; returns what it adds to the string. */
  push(piece: string): string {
    if (this.#state === "closed" || this.#state === "elsewhere") return "";
    this.#json += piece;
    if (this.#state === "before") this.#open();
    if (this.#state !== "inside") return "";
    const decoded = this.#half + this.#decode();
    this.#half = this.isClosed ? "" : /[\ud800-\udbff]?$/.exec(decoded)![0];
    const whole = decoded.slice(0, decoded.length - this.#half.length).toWellFormed();
    this.#text += whole;
    return whole;
  }

  #open(): void {
    let rest = this.#json;
    for (const token of this.#opening) {
      rest = rest.trimStart();
      if (!rest.startsWith(token)) {
        if (!token.startsWith(rest)) this.#state = "elsewhere";
        return;
      }
      rest = rest.slice(token.length);
    }
    this.#json = rest;
    this.#state = "inside";
  }

  /** Decodes as far as escapes are whole; the rest waits. */
  #decode(): string {
    const json = this.#json;
    let text = "";
    let at = 0;
    while (true) {
      PLAIN.lastIndex = at;
      const plain = PLAIN.exec(json)![0];
      text += plain;
      at += plain.length;
      if (json[at] === '"') {
        this.#state = "closed";
        break;
      }
      const kind = json[at + 1];
      const length = kind === "u" ? 6 : 2;
      if (kind === undefined || at + length > json.length) break;
      text += kind === "u" ? unit(json.slice(at + 2, at + 6)) : ESCAPED[kind] ?? kind;
      at += length;
    }
    this.#json = json.slice(at);
    return text;
  }
}

function unit(code: string): string {
  return CODE.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : "\ufffd";
}
