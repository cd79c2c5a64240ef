import type { Example, Examples } from "../../scripts/openapi_examples.ts";
import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { routes } from "./apps.ts";
import { eventsOf } from "./events.ts";
import { type Answer, send } from "./request.ts";
import type { TestUser } from "./users.ts";

/** A request to an operation; its media type goes by the body. */
export interface Request {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
  /** What it shows; the operation's own summary is enough for the only one. */
  shows?: string;
}

/** Sends requests by the name of their operation, and keeps what was sent and answered. */
export class Recorder {
  readonly examples: Examples = {};
  readonly #user: TestUser;

  constructor(user: TestUser) {
    this.#user = user;
  }

  /** @throws {AssertionError} for an answer that is none of those documented */
  async ask(operationId: string, request: Request = {}): Promise<Answer> {
    const route = routes.find(({ spec }) => spec.operationId === operationId)!;
    const { params = {}, query = {}, headers = {} } = request;
    const path = route.title.split(" ")[1]!
      .replace(/:(\w+)/g, (_, name) => encodeURIComponent(params[name]!));
    const search = new URLSearchParams(query).toString();
    const answer = await send(
      route.app,
      route.isPublic ? null : this.#user,
      `${route.method} ${path}${search && `?${search}`}`,
      { headers, ...("body" in request && { body: request.body }) },
    );
    await backgroundSettled();
    if (answer.status >= 300) {
      throw new Error(`${operationId} was answered ${answer.status}: ${answer.text}`);
    }
    await this.#keep(operationId, request, answer);
    return answer;
  }

  async #keep(operationId: string, request: Request, answer: Answer): Promise<void> {
    const example: Example = this.examples[operationId] ??= { bodies: {}, responses: {} };
    if (request.params) example.params ??= request.params;
    if (request.query) example.query = { ...example.query, ...request.query };
    if (request.body !== undefined) {
      const [type, value] = await sentAs(request);
      (example.bodies[type] ??= {})[request.shows ?? "An example"] ??= value;
    }
    const type = (answer.headers.get("content-type") ?? "").split(";")[0]!;
    const answered = example.responses[answer.status] ??= {};
    if (answer.text !== "") {
      answered[type] ??= type === "text/event-stream"
        ? beginningAndEnd(eventsOf(answer.text))
        : shortened(answer.body);
    }
  }
}

const MOST = 2;

/** With the first of each list: an example is to be read. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, MOST).map(shortened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]));
}

function beginningAndEnd(events: unknown[]): unknown[] {
  return [...events.slice(0, MOST), shortened(events.at(-1))];
}

async function sentAs({ body, headers }: Request): Promise<[type: string, value: unknown]> {
  if (!(body instanceof FormData)) return [headers?.["Content-Type"] ?? "application/json", body];
  const file = await (body.get("file") as File).text();
  const options = await (body.get("options") as File).text();
  return ["multipart/form-data", { file, options: JSON.parse(options) }];
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The same with ids and an address that do not change from one recording to the next. */
export function withSteadyIds(examples: Examples, known: ReadonlySet<string>): Examples {
  const ids = new Map<string, string>();
  const text = JSON.stringify(examples).replace(UUID, (id) => {
    if (known.has(id)) return id;
    const n = ids.get(id) ?? (ids.size + 1).toString(16).padStart(12, "0");
    ids.set(id, n);
    return n.length === 12 ? `5107b0a2-0000-4000-8000-${n}` : n;
  }).replace(/[\w-]+@example\.com/g, "ada@example.com");
  return JSON.parse(text);
}
