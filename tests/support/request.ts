import { assertEquals } from "@std/assert";
import { stack } from "./stack.ts";
import type { TestUser } from "./users.ts";

/** A function under test. */
export interface TestApp {
  request(path: string, init?: RequestInit): Response | Promise<Response>;
}

/** What to send: JSON unless the body is a string already. */
export interface Sent {
  body?: unknown;
  headers?: Record<string, string>;
}

/** An answer with its JSON read (null without a body; a file as its text). */
export interface Answer {
  status: number;
  headers: Headers;
  // deno-lint-ignore no-explicit-any
  body: any;
}

/**
 * Sends a request to a function in process.
 *
 * @example const { status, body } = await send(app, user, "POST /plans", { body: plan });
 */
export async function send(
  app: TestApp,
  user: Pick<TestUser, "token"> | null,
  methodAndPath: string,
  { body, headers = {} }: Sent = {},
): Promise<Answer> {
  const [method, path] = methodAndPath.split(" ") as [string, string];
  const sent = new Headers(headers);
  if (user && !sent.has("Authorization")) sent.set("Authorization", `Bearer ${user.token}`);
  if (body !== undefined && !sent.has("Content-Type")) sent.set("Content-Type", "application/json");
  const init: RequestInit = { method, headers: sent };
  if (body !== undefined) init.body = typeof body === "string" ? body : JSON.stringify(body);
  const response = await app.request(path, init);
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: isJson(response) && text ? JSON.parse(text) : text || null,
  };
}

function isJson({ headers }: Response): boolean {
  return /\bjson\b/.test(headers.get("content-type") ?? "");
}

/** Asserts a problem answer with this status and code; returns it. */
export function assertProblem(answer: Answer, status: number, code: string): Answer {
  assertEquals(
    { status: answer.status, code: answer.body?.code, type: answer.headers.get("content-type") },
    { status, code, type: "application/problem+json" },
  );
  return answer;
}

/** Asserts a 422 that names exactly these fields, as `path: code`. */
export function assertInvalid(answer: Answer, ...fields: string[]): void {
  assertProblem(answer, 422, "validation_failed");
  const named = answer.body.errors.map((e: { path: string; code: string }) =>
    `${e.path}: ${e.code}`
  );
  assertEquals(named.sort(), [...fields].sort());
}

/** Runs `work` and returns the Data API paths that were called meanwhile, in order. */
export async function dataApiCalls(work: () => Promise<unknown>): Promise<string[]> {
  const calls: string[] = [];
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.startsWith(`${stack.url}/rest/v1`)) calls.push(new URL(url).pathname);
    return original(input, init);
  };
  try {
    await work();
  } finally {
    globalThis.fetch = original;
  }
  return calls;
}
