import { createHmac } from "node:crypto";
import { config } from "../config.ts";

const LENGTH = 16;
let known: { material: string; key: Uint8Array } | undefined;

/**
 * A name for a user in the log: one user's requests can be followed, and nobody without the key can
 * tell whose they are. HMAC-SHA-256 of the id, its first 16 hexadecimal digits. The key is derived
 * from the project's secret key, which is used as nothing else here and goes nowhere.
 */
export function userHash(id: string): string {
  return createHmac("sha256", logKey()).update(id).digest("hex").slice(0, LENGTH);
}

function logKey(): Uint8Array {
  const [material = ""] = Object.values(config().secretKeys);
  if (known?.material !== material) {
    const key = createHmac("sha256", material).update("names of users in the log").digest();
    known = { material, key };
  }
  return known.key;
}
