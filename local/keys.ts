import { exportJWK, generateKeyPair, type JWK } from "jose";
import { join } from "@std/path";
import { apiKeys } from "./lite_internals.ts";

/** The secrets of one set of data: they outlive a restart, so that signed-in clients stay signed in. */
export interface Keys {
  publishableKey: string;
  secretKey: string;
  /** Private ES256 key with its `kid`; its public half is the JWKS. */
  signingKey: JWK;
  /** What the embedded auth service signs its own tokens with; never leaves this process. */
  internalSecret: string;
}

export async function makeKeys(): Promise<Keys> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const { publishable, secret } = await apiKeys();
  return {
    publishableKey: publishable,
    secretKey: secret,
    signingKey: { ...await exportJWK(privateKey), alg: "ES256", kid: crypto.randomUUID() },
    internalSecret: crypto.randomUUID() + crypto.randomUUID(),
  };
}

/** Reads the keys of a data folder; makes them when it has none yet. */
export async function keepKeys(folder: string): Promise<Keys> {
  const path = join(folder, "keys.json");
  try {
    return JSON.parse(await Deno.readTextFile(path)) as Keys;
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound || error instanceof SyntaxError)) throw error;
  }
  const keys = await makeKeys();
  await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
  await Deno.writeTextFile(path + ".new", JSON.stringify(keys, null, 2) + "\n", { mode: 0o600 });
  await Deno.rename(path + ".new", path);
  return keys;
}
