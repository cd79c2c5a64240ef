const text = { type: "string" };
const seconds = { type: "integer", minimum: 1 };

/** Every header that an answer documents. */
const HEADERS: Record<string, { description: string; schema: object; example: unknown }> = {
  "X-Request-Id": {
    description: "The request's own id, or the one that it came with",
    schema: { ...text, pattern: "^[A-Za-z0-9_-]{1,64}$" },
    example: "6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11",
  },
  ETag: {
    description: "The version of what is answered, for `If-Match` or `If-None-Match`",
    schema: text,
    example: '"3"',
  },
  Location: {
    description: "Where what was created is, seen from the project's URL",
    schema: text,
    example: "/functions/v1/plans/6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11",
  },
  "Cache-Control": {
    description: "Who may keep it, and whether to ask before each use",
    schema: text,
    example: "private, no-cache",
  },
  "Content-Disposition": {
    description: "A name to save the file by",
    schema: text,
    example: 'attachment; filename="workouts.csv"',
  },
  "WWW-Authenticate": {
    description: "What is needed: an access token",
    schema: text,
    example: "Bearer",
  },
  Allow: {
    description: "The methods that the path takes",
    schema: text,
    example: "GET, HEAD, OPTIONS, POST",
  },
  "Retry-After": {
    description: "Seconds to wait before the next try, when that is known",
    schema: seconds,
    example: 12,
  },
  RateLimit: {
    description: "What is left of the limit that is nearest, and the seconds until there is more",
    schema: text,
    example: '"1m";r=0;t=12',
  },
  "RateLimit-Policy": {
    description: "The limits: how many requests in how many seconds",
    schema: text,
    example: '"1m";q=20;w=60, "1d";q=200;w=86400',
  },
};

/** The headers of an answer, as the document describes them. */
export function describedHeaders(names: readonly string[]) {
  return Object.fromEntries(names.map((name) => {
    const header = HEADERS[name];
    if (!header) throw new Error(`scripts/openapi_headers.ts does not say what ${name} is`);
    return [name, header];
  }));
}
