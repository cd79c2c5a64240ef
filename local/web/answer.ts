import { join, normalize } from "@std/path";
import { encodeHex } from "../hex.ts";
import { ROOT } from "../paths.ts";
import { vendorFolder } from "./vendor.ts";

export const PAGE: string = join(ROOT, "examples/web");

const TYPES: Record<string, string> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  webmanifest: "application/manifest+json",
  woff2: "font/woff2",
};

export interface PageOptions {
  url: string;
  publishableKey: string;
  log: (line: string) => void;
}

/**
 * Serves the page of examples/web at `/`: its files as they are, so that a change is there after a
 * reload, `config.js` for this stack, and its libraries below `/vendor`; null for any other path.
 */
export async function answerPage(
  request: Request,
  { url, publishableKey, log }: PageOptions,
): Promise<Response | null> {
  if (request.method !== "GET" && request.method !== "HEAD") return null;
  const path = decodeURI(new URL(request.url).pathname).replace(/\/$/, "/index.html");
  if (path === "/config.js") return answer(request, path, configFor(url, publishableKey));
  const vendor = /^\/vendor\/([\w.-]+)$/.exec(path)?.[1];
  const file = vendor ? join(await vendorFolder(log), vendor) : join(PAGE, normalize(path));
  if (!vendor && !file.startsWith(PAGE)) return null;
  const bytes = await Deno.readFile(file).catch(() => null);
  return bytes && await answer(request, path, bytes);
}

/** The file that tells the page which backend is its own. */
export function configFor(url: string, publishableKey: string): Uint8Array<ArrayBuffer> {
  const lines = { url, publishableKey };
  const exported = Object.entries(lines).map(([name, value]) =>
    `export const ${name} = ${JSON.stringify(value)};\n`
  );
  return new TextEncoder().encode(exported.join(""));
}

async function answer(
  request: Request,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Response> {
  const digest = encodeHex(await crypto.subtle.digest("SHA-256", bytes));
  const headers = {
    "Content-Type": TYPES[path.split(".").pop()!] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
    ETag: `W/"${digest.slice(0, 16)}"`,
    "X-Content-Type-Options": "nosniff",
  };
  if (request.headers.get("if-none-match") === headers.ETag) {
    return new Response(null, { status: 304, headers });
  }
  const isText = !path.endsWith(".woff2");
  if (!isText || !/\bgzip\b/.test(request.headers.get("accept-encoding") ?? "")) {
    return new Response(bytes, { headers });
  }
  const gzipped = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Response(gzipped, {
    headers: { ...headers, "Content-Encoding": "gzip", Vary: "Accept-Encoding" },
  });
}
