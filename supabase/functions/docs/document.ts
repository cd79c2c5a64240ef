import openapi from "./openapi.json" with { type: "json" };

/** The OpenAPI document of all functions, as `deno task openapi` writes it. */
export const DOCUMENT = JSON.stringify(openapi);

let tag: Promise<string> | undefined;

/** The document's strong `ETag`: the same text has the same one, wherever it is served. */
export function documentTag(): Promise<string> {
  return tag ??= hashed(DOCUMENT);
}

async function hashed(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hex = [...new Uint8Array(hash).slice(0, 12)]
    .map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `"${hex}"`;
}
