/** What gives itself away by its form. */
const FORMS: Record<string, RegExp> = {
  "a token": /\beyJ[\w-]{8,}\.[\w-]+/,
  "a key": /\bsb_(secret|publishable)_\w+/,
  "a header with credentials": /\bbearer\s+[\w.-]{8,}/i,
  "an e-mail address": /[\w.+-]+@[\w-]+\.(com|org|net|example|test)\b/i,
  "a vector": /-?\d\.\d+(e-?\d+)?,\s*-?\d\.\d+(e-?\d+)?,\s*-?\d\.\d+/,
};

/** Looks for secrets: by their form, and those it was told of. */
export class Secrets {
  readonly #known = new Map<string, string>();

  /** @param what it is, in words */
  add(what: string, secret: string): void {
    if (secret.length >= 8) this.#known.set(secret.toLowerCase(), what);
  }

  /** A token, as `Authorization` has it: whole, its claims and its signature. */
  addAuthorization(header: string | null): void {
    for (const part of header?.replace(/^bearer\s+/i, "").split(".") ?? []) {
      if (part.length >= 20) this.add("a part of a token", part);
    }
  }

  /** What kind of secret stands in a text; null where none does. */
  foundIn(text: string): string | null {
    for (const [what, form] of Object.entries(FORMS)) if (form.test(text)) return what;
    const lower = text.toLowerCase();
    for (const [secret, what] of this.#known) if (lower.includes(secret)) return what;
    return null;
  }
}
