import { hmac } from "@noble/hashes/hmac";
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import { config } from "../config.ts";

const LENGTH = 16;
let known: { material: string; key: Uint8Array } | undefined;

/**
 * A name for a user in the log: one user's requests can be followed, and nobody without the key can
 * tell whose they are. HMAC-SHA-256 of the id, its first 16 hexadecimal digits. The key is derived
 * from the project's secret key, which is used as nothing else here and goes nowhere.
 */
export function userHash(id: string): string {
  return bytesToHex(hmac(sha256, logKey(), bytesOf(id))).slice(0, LENGTH);
}

function logKey(): Uint8Array {
  const [material = ""] = Object.values(config().secretKeys);
  if (known?.material !== material) {
    const key = hmac(sha256, bytesOf(material), bytesOf("names of users in the log"));
    known = { material, key };
  }
  return known.key;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
