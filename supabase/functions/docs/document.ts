import { config } from "../_shared/config.ts";
import openapi from "./openapi.json" with { type: "json" };

/** The OpenAPI document of all functions, as `deno task openapi` writes it, with this project's own server. */
export function documentText(): string {
  return text ??= JSON.stringify({ ...openapi, servers: ownServers() });
}

let text: string | undefined;
let tag: Promise<string> | undefined;

/** The document's strong `ETag`: the same text has the same one, wherever it is served. */
export function documentTag(): Promise<string> {
  return tag ??= hashed(documentText());
}

// Behind a proxy the functions know their own address by another name than clients do; the issuer of
// tokens is the one that clients know.
function ownServers() {
  const url = config().authIssuer.replace(/\/auth\/v1$/, "");
  return openapi.servers.map(({ variables: { supabase_url }, ...server }) => ({
    ...server,
    variables: { supabase_url: { ...supabase_url, default: url } },
  }));
}

async function hashed(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hex = [...new Uint8Array(hash).slice(0, 12)]
    .map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `"${hex}"`;
}
