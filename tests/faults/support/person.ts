/** Where a stack answers, and its public key. */
export interface Served {
  url: string;
  publishableKey: string;
}

/** Somebody who signed up, and can sign in again. */
export interface Person {
  email: string;
  password: string;
  token: string;
}

/** Signs up a new user. */
export async function signUp(stack: Served): Promise<Person> {
  const person = {
    email: `${crypto.randomUUID()}@example.com`,
    password: crypto.randomUUID(),
  };
  return { ...person, token: await session(stack, "signup", person) };
}

/** The same person with a token of this stack. */
export async function signIn(stack: Served, { email, password }: Person): Promise<Person> {
  const token = await session(stack, "token?grant_type=password", { email, password });
  return { email, password, token };
}

async function session(stack: Served, path: string, body: unknown): Promise<string> {
  const response = await fetch(`${stack.url}/auth/v1/${path}`, {
    method: "POST",
    headers: { apikey: stack.publishableKey, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`auth/v1/${path}: ${response.status} ${text}`);
  return JSON.parse(text).access_token;
}

/** An answer of a function, or none: the connection was refused or broke. */
export interface Reply {
  status: number;
  headers: Headers;
  // deno-lint-ignore no-explicit-any
  body: any;
  text: string;
  ms: number;
}

/** Where functions answer: `…/functions/v1`, or for each path the function's own port. */
export type Base = string | ((path: string) => string);

/** Sends a request to a function. */
export async function ask(
  base: Base,
  person: Pick<Person, "token"> | null,
  methodAndPath: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const [method, path] = methodAndPath.split(" ") as [string, string];
  const started = performance.now();
  const response = await fetch((typeof base === "string" ? base : base(path)) + path, {
    method,
    headers: {
      ...(person && { Authorization: `Bearer ${person.token}` }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    // Far above what any route may take: a test that hangs says nothing.
    signal: AbortSignal.timeout(60_000),
  });
  const text = await response.text();
  const isJson = /\bjson\b/.test(response.headers.get("content-type") ?? "");
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text ? JSON.parse(text) : null,
    text,
    ms: performance.now() - started,
  };
}

/** The same; null where the connection was refused or broke. */
export async function tryAsk(...request: Parameters<typeof ask>): Promise<Reply | null> {
  try {
    return await ask(...request);
  } catch {
    return null;
  }
}
