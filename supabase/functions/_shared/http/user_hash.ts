import { config } from "../config.ts";

const LENGTH = 16;
let known: { material: string; key: Promise<CryptoKey> } | undefined;

/**
 * A name for a user in the log: one user's requests can be followed, and nobody without the key can
 * tell whose they are. HMAC-SHA-256 of the id, its first 16 hexadecimal digits. The key is derived
 * from the project's secret key, which is used as nothing else here and goes nowhere.
 */
export async function userHash(id: string): Promise<string> {
  const mac = await crypto.subtle.sign("HMAC", await logKey(), bytes(id));
  return [...new Uint8Array(mac)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
    .slice(0, LENGTH);
}

function logKey(): Promise<CryptoKey> {
  const [material = ""] = Object.values(config().secretKeys);
  if (known?.material !== material) known = { material, key: derived(material) };
  return known.key;
}

async function derived(material: string): Promise<CryptoKey> {
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const secret = await crypto.subtle.importKey("raw", bytes(material), hmac, false, ["sign"]);
  const key = await crypto.subtle.sign("HMAC", secret, bytes("names of users in the log"));
  return await crypto.subtle.importKey("raw", key, hmac, false, ["sign"]);
}

function bytes(text: string): BufferSource {
  return new TextEncoder().encode(text) as BufferSource;
}
