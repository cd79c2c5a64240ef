import type { Context } from "hono";
import { config } from "../config.ts";

/**
 * Request headers that a browser may send: what supabase-js sends (a test compares this with its
 * own list), what the contract adds, `prefer`, which PostgREST users are used to, and what
 * clients of the Model Context Protocol send.
 */
export const ALLOWED_HEADERS = [
  "authorization",
  "x-client-info",
  "apikey",
  "content-type",
  "x-retry-count",
  "traceparent",
  "tracestate",
  "baggage",
  "x-region",
  "if-match",
  "if-none-match",
  "x-request-id",
  "accept",
  "prefer",
  "mcp-protocol-version",
  "mcp-method",
  "mcp-name",
];

/** Response headers that a page may read. */
export const EXPOSED_HEADERS = [
  "ETag",
  "Location",
  "Retry-After",
  "RateLimit",
  "RateLimit-Policy",
  "WWW-Authenticate",
  "Content-Disposition",
  "X-Request-Id",
  "Server-Timing",
];

const EXPOSED = EXPOSED_HEADERS.join(",");

const PREFLIGHT = {
  "Access-Control-Allow-Methods": "GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS",
  "Access-Control-Allow-Headers": ALLOWED_HEADERS.join(","),
  "Access-Control-Max-Age": "7200",
  "Vary": "Access-Control-Request-Headers",
};

/** Says by `ALLOWED_ORIGINS` whether a page of this origin may read the answer, and what of it. */
export function allowOrigin(origin: string, headers: Headers): void {
  const allowed = allowedOrigin(origin);
  if (allowed) headers.set("Access-Control-Allow-Origin", allowed);
  headers.set("Access-Control-Expose-Headers", EXPOSED);
  headers.append("Vary", "Origin");
}

function allowedOrigin(origin: string): string | null {
  const allowedOrigins = configuredOrigins();
  if (allowedOrigins.includes("*")) return "*";
  return allowedOrigins.includes(origin) ? origin : null;
}

// Without a configuration every route fails, and that answer has its headers too.
function configuredOrigins(): string[] {
  try {
    return config().allowedOrigins;
  } catch {
    return [];
  }
}

/** Answers a preflight, for every path and without a token. */
export function preflight(c: Context): Response {
  return c.body(null, 204, PREFLIGHT);
}
