import { repairPart } from "../_shared/text.ts";

const OPENING = /^\s*\{\s*"reply"\s*:\s*"/;
const OPENING_SO_FAR = /^\s*(?:\{\s*(?:"(?:r(?:e(?:p(?:l(?:y(?:"\s*(?::\s*)?)?)?)?)?)?)?)?)?$/;
const ESCAPED: Record<string, string> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/**
 * Reads the text of `"reply"` out of the model's JSON while it grows. What `push` returned up to
 * then, joined, is the beginning of the reply as `repairText()` of the whole will have it, no
 * surrogate pair cut apart.
 */
export class ReplyDecoder {
  #json = "";
  #state: "before" | "inside" | "after" | "elsewhere" = "before";
  /** Decoded, but it may still turn out to be trailing space or half of a character. */
  #held = "";
  #text = "";

  /** Everything returned so far. */
  get text(): string {
    return this.#text;
  }

  /** Whether the string has come to its end, so that nothing of the reply is missing. */
  get isClosed(): boolean {
    return this.#state === "after";
  }

  /** Takes the next piece of the JSON, cut anywhere; returns what it adds to the reply. */
  push(piece: string): string {
    if (this.#state === "after" || this.#state === "elsewhere") return "";
    this.#json += piece;
    if (this.#state === "before" && !this.#enter()) return "";
    const raw = this.#held + this.#decode();
    const half = this.isClosed ? "" : /[\ud800-\udbff]?$/.exec(raw)![0];
    const whole = repairPart(raw.slice(0, raw.length - half.length));
    const begun = this.#text === "" ? whole.trimStart() : whole;
    const delta = begun.trimEnd();
    this.#held = begun.slice(delta.length) + half;
    this.#text += delta;
    return delta;
  }

  #enter(): boolean {
    const opening = OPENING.exec(this.#json)?.[0];
    if (opening !== undefined) {
      this.#state = "inside";
      this.#json = this.#json.slice(opening.length);
      return true;
    }
    if (!OPENING_SO_FAR.test(this.#json)) this.#state = "elsewhere";
    return false;
  }

  /** Decodes as far as escapes are whole; the rest waits. */
  #decode(): string {
    const json = this.#json;
    let text = "";
    let at = 0;
    while (at < json.length) {
      const next = json.slice(at).search(/["\\]/);
      if (next < 0) {
        text += json.slice(at);
        at = json.length;
        break;
      }
      text += json.slice(at, at + next);
      at += next;
      if (json[at] === '"') {
        this.#state = "after";
        break;
      }
      const kind = json[at + 1];
      if (kind === undefined || (kind === "u" && at + 6 > json.length)) break;
      if (kind === "u") {
        const code = Number.parseInt(json.slice(at + 2, at + 6), 16);
        text += String.fromCharCode(Number.isNaN(code) ? 0xfffd : code);
        at += 6;
      } else {
        text += ESCAPED[kind] ?? kind;
        at += 2;
      }
    }
    this.#json = json.slice(at);
    return text;
  }
}
