import { cors } from "hono/cors";
import { config } from "../config.ts";

/**
 * Request headers that a browser may send: what supabase-js sends (a test compares this with its
 * own list), what the contract adds, and `prefer`, which PostgREST users are used to.
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

/** CORS by `ALLOWED_ORIGINS`; a preflight is answered for every path and needs no token. */
export function allowOrigins() {
  return cors({
    origin: (origin) => {
      const { allowedOrigins } = config();
      if (allowedOrigins.includes("*")) return "*";
      return allowedOrigins.includes(origin) ? origin : null;
    },
    allowMethods: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
    allowHeaders: ALLOWED_HEADERS,
    exposeHeaders: EXPOSED_HEADERS,
    maxAge: 7200,
  });
}
