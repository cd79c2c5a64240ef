import { GrowingString } from "./growing_string.ts";
import { repairPart } from "../../_shared/vocabulary/text.ts";
import { MAX_REPLY } from "./model_output.ts";

// In a text, the quotes would be escaped.
const LOOKS_UP = /"lookups"\s*:\s*(?:\[\s*[^\]\s]|\{)/;

/**
 * Reads the reply out of the model's output while that is being written, or where it broke off.
 * What `push` returned up to then, joined, is the beginning of the reply as the whole output will
 * have it: repaired, trimmed, no character cut apart, and no longer than a reply may be.
 */
export class ReplyReader {
  readonly #reply = new GrowingString("reply");
  /** Read, but it may turn out to be space at the end. */
  #space = "";
  /** What stands before the reply. */
  #before: string | undefined = "";
  #isHeld = false;
  #text = "";
  #characters = 0;

  /** Everything read so far, also what is too much for a reply. */
  get text(): string {
    return this.#text;
  }

  /** Whether something is to be looked up first, so that nothing of the reply may be shown. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** Whether nothing of the reply is missing. */
  get isClosed(): boolean {
    return this.#reply.isClosed;
  }

  /** Takes the next piece of the output, cut anywhere; returns what it adds to the reply. */
  push(piece: string): string {
    if (this.#before !== undefined) this.#before += piece;
    const delta = this.#read(piece);
    if (this.#text !== "" && this.#before !== undefined) {
      this.#isHeld = LOOKS_UP.test(this.#before);
      this.#before = undefined;
    }
    return delta;
  }

  #read(piece: string): string {
    const read = this.#space + repairPart(this.#reply.push(piece));
    const begun = this.#text === "" ? read.trimStart() : read;
    const delta = begun.trimEnd();
    this.#space = begun.slice(delta.length);
    this.#text += delta;
    return this.#withinReply(delta);
  }

  #withinReply(delta: string): string {
    const characters = [...delta];
    const room = MAX_REPLY - this.#characters;
    this.#characters += characters.length;
    return characters.length <= room
      ? delta
      : characters.slice(0, Math.max(room, 0)).join("").trimEnd();
  }
}
