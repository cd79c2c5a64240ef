import { sha256 } from "@noble/hashes/sha2";

/** Most tokens that are remembered: each takes some 200 bytes. */
export const ROOM = 2000;

const encoder = new TextEncoder();

interface Verified {
  userId: string;
  /** `exp` of the token, in seconds since 1970. */
  exp: number;
}

/**
 * Tokens that were found good, by their SHA-256, each until it expires; when there is no more room
 * the one longest unused goes. What the signature, issuer and audience said stays true as long as
 * the key set is the same one, so each configuration has a memory of its own. Whether the account
 * still exists is found by the database, at every call.
 */
export class VerifiedTokens {
  readonly #known = new Map<string, Verified>();

  get size(): number {
    return this.#known.size;
  }

  /** The user of a token that was good before and has not expired since. */
  userIdOf(token: string): string | undefined {
    const hash = hashOf(token);
    const known = this.#known.get(hash);
    if (!known) return undefined;
    this.#known.delete(hash);
    if (known.exp <= Math.floor(Date.now() / 1000)) return undefined;
    this.#known.set(hash, known);
    return known.userId;
  }

  remember(token: string, verified: Verified): void {
    this.#known.set(hashOf(token), verified);
    if (this.#known.size <= ROOM) return;
    const [oldest] = this.#known.keys();
    this.#known.delete(oldest!);
  }
}

function hashOf(token: string): string {
  return String.fromCharCode(...sha256(encoder.encode(token)));
}
