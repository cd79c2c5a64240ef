import { GrowingString } from "./growing_string.ts";
import { repairPart } from "../../_shared/vocabulary/text.ts";

/**
 * Reads the reply out of the model's output while that is being written, or where it broke off.
 * What `push` returned up to then, joined, is the beginning of the reply as the whole output will
 * have it: repaired, trimmed, no character cut apart.
 */
export class ReplyReader {
  readonly #reply = new GrowingString("reply");
  /** Read, but it may turn out to be space at the end. */
  #space = "";
  #text = "";

  /** Everything returned so far. */
  get text(): string {
    return this.#text;
  }

  /** Whether nothing of the reply is missing. */
  get isClosed(): boolean {
    return this.#reply.isClosed;
  }

  /** Takes the next piece of the output, cut anywhere; returns what it adds to the reply. */
  push(piece: string): string {
    const read = this.#space + repairPart(this.#reply.push(piece));
    const begun = this.#text === "" ? read.trimStart() : read;
    const delta = begun.trimEnd();
    this.#space = begun.slice(delta.length);
    this.#text += delta;
    return delta;
  }
}
