const ESCAPED: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const PLAIN = /[^"\\]*/y;
const CODE = /^[0-9a-f]{4}$/i;

/**
 * Reads a string property of a JSON object, `{…, "name": "…`, while the JSON grows, and as far as it
 * goes when it breaks off. What stands before the object, such as a code fence, and the properties
 * before this one are passed over. Raw line breaks and unknown escapes, which a model may write, are
 * taken as they stand.
 *
 * @example
 * const reply = new GrowingString("reply");
 * reply.push('{"lookups": [], "reply": "Well d'); // "Well d"
 * reply.push('one \\ud83c'); // "one "
 */
export class GrowingString {
  #state: "searching" | "inside" | "closed" = "searching";
  /** Not read yet: it may go on. */
  #json = "";
  /** The first half of a character whose second half is to come. */
  #half = "";
  #text = "";
  readonly #search: Search;

  constructor(name: string) {
    this.#search = new Search(name);
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
    if (this.#state === "closed") return "";
    if (this.#state === "searching") {
      const begins = this.#search.push(piece);
      if (begins < 0) return "";
      this.#state = "inside";
      this.#json = piece.slice(begins);
    } else this.#json += piece;
    const decoded = this.#half + this.#decode();
    this.#half = this.isClosed ? "" : /[\ud800-\udbff]?$/.exec(decoded)![0];
    const whole = decoded.slice(0, decoded.length - this.#half.length).toWellFormed();
    this.#text += whole;
    return whole;
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

/** Looks for the string that is the value of a property of the outermost object. */
class Search {
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The last string at the outermost level, and whether a colon made it the name of a value. */
  #word = "";
  #isName = false;

  constructor(readonly name: string) {}

  /** Where in this piece the string's first character is; -1 while it has not begun. */
  push(piece: string): number {
    for (let i = 0; i < piece.length; i++) {
      const char = piece[i]!;
      if (this.#inString) this.#inside(char);
      else if (char === '"' && this.#depth > 0) {
        if (this.#depth === 1 && this.#isName && this.#word === this.name) return i + 1;
        this.#inString = true;
        this.#word = "";
      } else this.#between(char);
    }
    return -1;
  }

  #inside(char: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (char === "\\") this.#escaped = true;
    else if (char === '"') this.#inString = false;
    else this.#word += char;
  }

  #between(char: string): void {
    if (char === "{" || char === "[") {
      // Prose before the object may hold brackets, but no object begins with one.
      if (this.#depth > 0 || char === "{") this.#depth++;
      this.#isName = false;
    } else if (char === "}" || char === "]") this.#depth = Math.max(this.#depth - 1, 0);
    else if (char === ":") this.#isName = this.#depth === 1;
    else if (char === ",") this.#isName = false;
  }
}

function unit(code: string): string {
  return CODE.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : "\ufffd";
}
