import { assertEquals } from "@std/assert";
import type { App } from "../../supabase/functions/_shared/http/app.ts";
import { Contract } from "./contract.ts";
import { noteRequest } from "./leaks/known.ts";
import { stack } from "./stack.ts";
import type { TestUser } from "./users.ts";

/** What to send: JSON unless the body is a text, bytes, a stream or a form already. */
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
  /** As it came. */
  text: string;
}

const contracts = new WeakMap<App, Contract>();

/**
 * Sends a request to a function in process. What comes back must be what the route documents.
 *
 * @example const { status, body } = await send(app, user, "POST /plans", { body: plan });
 */
export async function send(
  app: App,
  user: Pick<TestUser, "token"> | null,
  methodAndPath: string,
  { body, headers = {} }: Sent = {},
): Promise<Answer> {
  const [method, path] = methodAndPath.split(" ") as [string, string];
  const sent = new Headers(headers);
  if (user && !sent.has("Authorization")) sent.set("Authorization", `Bearer ${user.token}`);
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm && !sent.has("Content-Type")) {
    sent.set("Content-Type", "application/json");
  }
  noteRequest(path, sent, body);
  const init: RequestInit = { method, headers: sent };
  if (body !== undefined) init.body = isRaw(body) ? body : JSON.stringify(body);
  return await receive(app, methodAndPath, await app.request(path, init));
}

/** Reads an answer to its end; it must be what the route documents. */
export async function receive(
  app: App,
  methodAndPath: string,
  response: Response,
): Promise<Answer> {
  const [method, path] = methodAndPath.split(" ") as [string, string];
  const { status, headers } = response;
  const text = await response.text();
  if (!contracts.has(app)) contracts.set(app, new Contract([app]));
  contracts.get(app)!.check(method, path, { status, headers, text });
  return {
    status,
    headers,
    text,
    body: isJson(response) && text ? JSON.parse(text) : text || null,
  };
}

function isRaw(body: unknown): body is BodyInit {
  return typeof body === "string" || body instanceof Uint8Array || body instanceof FormData ||
    body instanceof ReadableStream;
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
