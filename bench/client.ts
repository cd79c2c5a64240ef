import type { Stack } from "../local/stack.ts";

const TIMEOUT_MS = 15_000;
const UPLOAD_TIMEOUT_MS = 90_000;

/** What a request needs to know of the running stack. */
export type Target = Pick<Stack, "url" | "publishableKey">;

/** Milliseconds by their name in `Server-Timing`. */
export type Timings = Record<string, number>;

/** A signed-in user of the stack, by route and by bare Data API. */
export class Client {
  constructor(
    readonly stack: Target,
    readonly userId: string,
    readonly token: string,
  ) {}

  /** Calls a SQL function as PostgREST serves it. */
  async rpc<T = unknown>(name: string, args: Record<string, unknown>): Promise<T> {
    const url = `${this.stack.url}/rest/v1/rpc/${name}`;
    const { text } = await request(url, "POST", this.#headers, args);
    return (text ? JSON.parse(text) : null) as T;
  }

  /** Calls a route of an edge function. */
  async route(method: string, path: string, body?: unknown) {
    const url = `${this.stack.url}/functions/v1${path}`;
    const { text, headers } = await request(url, method, this.#headers, body);
    return {
      body: text ? JSON.parse(text) : null,
      timings: parseTimings(headers.get("Server-Timing") ?? ""),
    };
  }

  /** Sends a file to a route. */
  async upload(path: string, type: string, file: string): Promise<unknown> {
    const response = await fetch(`${this.stack.url}/functions/v1${path}`, {
      method: "POST",
      headers: { ...this.#headers, "Content-Type": type },
      body: file,
      signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return await response.json();
  }

  get #headers() {
    return { apikey: this.stack.publishableKey, Authorization: `Bearer ${this.token}` };
  }
}

/** Signs up a new user. */
export async function signUp(stack: Target): Promise<Client> {
  const { text } = await request(
    `${stack.url}/auth/v1/signup`,
    "POST",
    { apikey: stack.publishableKey },
    { email: `bench-${crypto.randomUUID()}@example.com`, password: crypto.randomUUID() },
  );
  const session = JSON.parse(text);
  return new Client(stack, session.user.id, session.access_token);
}

/** Sends a request and reads the whole answer. @throws when it is none of success. */
export async function request(
  url: string,
  method: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<{ text: string; headers: Headers }> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(body !== undefined && { "Content-Type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`${method} ${new URL(url).pathname}: ${response.status} ${text.slice(0, 300)}`);
  }
  return { text, headers: response.headers };
}

function parseTimings(header: string): Timings {
  const entries = header.matchAll(/(\w+);dur=([\d.]+)/g);
  return Object.fromEntries([...entries].map(([, name, ms]) => [name!, Number(ms)]));
}
