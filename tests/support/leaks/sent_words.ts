import { fromFileUrl } from "@std/path";

const LONGEST = 64 * 1024;
/** Names of machines and settings: the log may name them. */
const NOT_WORDS = new Set(["trace", "model", "embedding_model", "embedding", "rate_limits"]);
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TIME = /^\d{4}-\d\d-\d\d([T ][\d:.]+)?(Z|[+-]\d\d:?\d\d)?$/;

/**
 * The words of every text that was sent to the functions, so that they can be looked for where they
 * must not stand. Three words in a row are somebody's; of a shorter text, the whole, unless the
 * functions themselves are written in these words.
 */
export class SentWords {
  readonly #runs = new Set<string>();
  readonly #short = new Set<string>();

  /** @param body as it was sent: JSON, a file, or a value */
  add(body: unknown): void {
    if (typeof body === "string") return this.#addText(body);
    if (Array.isArray(body)) { for (const item of body) this.add(item); }
    else if (body instanceof FormData) { for (const [, value] of body) this.add(value); }
    else if (body !== null && typeof body === "object") {
      for (const [key, value] of Object.entries(body)) {
        if (NOT_WORDS.has(key)) continue;
        this.#addText(key);
        this.add(value);
      }
    }
  }

  /** A body as text: JSON is taken apart. */
  addBody(text: string): void {
    if (text.length <= LONGEST && /^\s*[[{"]/.test(text)) {
      try {
        return this.add(JSON.parse(text));
      } catch {
        // Broken JSON holds words as any text does.
      }
    }
    for (const line of text.slice(0, LONGEST).split(/[\r\n,;"]+/)) this.#addText(line);
  }

  /** What of a text somebody sent; null where nothing is. */
  foundIn(text: string): string | null {
    const words = wordsOf(text);
    for (let i = 0; i < words.length; i++) {
      const [one, two, three] = [words[i]!, words[i + 1], words[i + 2]];
      if (three !== undefined && this.#runs.has(`${one} ${two} ${three}`)) {
        return `${one} ${two} ${three}`;
      }
      for (const short of two === undefined ? [one] : [one, `${one} ${two}`]) {
        if (this.#short.has(short) && !short.split(" ").every((word) => vocabulary().has(word))) {
          return short;
        }
      }
    }
    return null;
  }

  #addText(text: string): void {
    if (ID.test(text) || TIME.test(text)) return;
    const words = wordsOf(text.slice(0, LONGEST));
    if (words.length < 3) {
      const short = words.join(" ");
      if (short.length >= 4 && /\p{L}{3}/u.test(short)) this.#short.add(short);
      return;
    }
    for (let i = 0; i + 2 < words.length; i++) {
      const run = words.slice(i, i + 3);
      if (run.filter((word) => /\p{L}{2}/u.test(word)).length >= 2) this.#runs.add(run.join(" "));
    }
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

let known: Set<string> | undefined;

/** The words that the functions' sources are written in. */
function vocabulary(): Set<string> {
  if (known) return known;
  known = new Set();
  const read = (folder: string) => {
    for (const { name, isDirectory } of Deno.readDirSync(folder)) {
      for (const word of wordsOf(name)) known!.add(word);
      if (isDirectory) read(`${folder}/${name}`);
      else if (name.endsWith(".ts")) {
        for (const word of wordsOf(Deno.readTextFileSync(`${folder}/${name}`))) known!.add(word);
      }
    }
  };
  read(fromFileUrl(new URL("../../../supabase/functions", import.meta.url)));
  return known;
}
