import type { AppContext } from "../_shared/http/context.ts";
import { text } from "../_shared/vocabulary/fields.ts";

/** What makes two calls the same one, where their arguments do not say it. */
export const idempotencyKey = text(200).optional().describe(
  "Send it again with a call that is repeated, and another one to do the same thing once more. " +
    "Without it equal arguments are the same call",
);

/**
 * The id of what a call creates: the same one for the same person, tool and words, so that a call
 * that is repeated finds what the first one created. A UUID of version 8 (RFC 9562).
 */
export async function onceId(c: AppContext, tool: string, words: unknown): Promise<string> {
  const said = JSON.stringify([c.get("user").id, tool, words]);
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(said));
  const bytes = new Uint8Array(hash).subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
