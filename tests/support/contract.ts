import { AssertionError } from "@std/assert";
import { Ajv2020, type AnySchema, type ErrorObject } from "ajv/2020";
import addFormats from "ajv-formats";
import { buildDocument, type Documented } from "../../scripts/openapi_document.ts";
import { problemResponse } from "../../scripts/openapi_problems.ts";
import { eventsOf } from "./events.ts";
import { insideIn } from "./leaks/problem_text.ts";

/** What came over the wire. */
export interface Received {
  status: number;
  headers: Headers;
  text: string;
}

interface Response {
  $ref?: string;
  content?: Record<string, { schema: object }>;
  headers?: Record<string, unknown>;
}

const DOCUMENT = "document";
const PROBLEM_TYPE = "application/problem+json";
const EVENTS_TYPE = "text/event-stream";

/** What a request that no route takes is answered, as a route would document it. */
const UNMATCHED = {
  route: { responses: { 404: problemResponse(["not_found"]) } },
  method: { responses: { 405: problemResponse(["method_not_allowed"]) } },
};

/**
 * Holds answers against the OpenAPI document of these functions, since that is what clients go by:
 * status, media type, and every field of a JSON body, where one too many is as wrong as one that
 * lacks. The document is made from the routes as they are, so the committed one need not be new.
 */
export class Contract {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #document: ReturnType<typeof buildDocument> & { unmatched: typeof UNMATCHED };

  constructor(apps: readonly Documented[]) {
    this.#document = { ...buildDocument(apps), unmatched: UNMATCHED };
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(this.#document as AnySchema, DOCUMENT);
  }

  /**
   * Asserts that the answer to `method` on `path` is one that the route documents.
   *
   * @param path without `/functions/v1`; its query is ignored
   * @throws {AssertionError} that names what differs
   */
  check(method: string, path: string, received: Received): void {
    if (method === "OPTIONS") return;
    const differences = this.differences(method, path, received);
    if (differences.length === 0) return;
    throw new AssertionError(
      `${method} ${path} answered ${received.status}, but not as documented:\n  ` +
        `${differences.slice(0, 20).join("\n  ")}\n${received.text.slice(0, 2000)}`,
    );
  }

  /** What differs from the document, in words; nothing where the answer is as documented. */
  differences(method: string, path: string, received: Received): string[] {
    const operation = this.#operationOf(method === "HEAD" ? "GET" : method, path);
    const pointer = this.#responsePointer(operation, received.status);
    if (!pointer) return [`the status ${received.status} is not documented`];
    const { content, headers = {} } = this.#at(pointer) as Response;
    const { status, text } = received;
    const differences = status < 300
      ? headerDifferences(Object.keys(headers), received.headers)
      : [];
    if (method === "HEAD" || !content) {
      return text === "" ? differences : [...differences, "there must be no body"];
    }
    const type = (received.headers.get("content-type") ?? "").split(";")[0]!.trim();
    if (!(type in content)) return [...differences, `the media type "${type}" is not documented`];
    if (type === EVENTS_TYPE) {
      return [...differences, ...this.#eventDifferences(operation, pointer, text)];
    }
    const body = /\bjson$/.test(type) ? JSON.parse(text) : text;
    const inside = type === PROBLEM_TYPE && insideIn(text);
    if (inside) differences.push(`${inside} stands in a problem`);
    return [...differences, ...this.#bodyDifferences(pointer, type, body)];
  }

  /** Where the operation that takes a request stands in the document. */
  #operationOf(method: string, path: string): string[] {
    const wanted = segments(path.split(/[?#]/)[0]!);
    const { paths } = this.#document;
    const matching = Object.keys(paths).filter((known) => matches(segments(known), wanted));
    const pattern = matching.find((known) => !known.includes("{")) ?? matching[0];
    if (pattern === undefined) return ["unmatched", "route"];
    const name = method.toLowerCase();
    return name in paths[pattern]! ? ["paths", pattern, name] : ["unmatched", "method"];
  }

  #responsePointer(operation: string[], status: number): string[] | undefined {
    const pointer = [...operation, "responses", String(status)];
    const response = this.#at(pointer) as Response | undefined;
    return response?.$ref ? response.$ref.split("/").slice(1) : response && pointer;
  }

  /** Each event as documented; `error` is one of the route's own problems besides. */
  #eventDifferences(operation: string[], response: string[], text: string): string[] {
    const events = eventsOf(text);
    const differences = this.#bodyDifferences(response, EVENTS_TYPE, events);
    for (const { event, data } of events) {
      if (event !== "error") continue;
      const pointer = this.#responsePointer(operation, data.status);
      const inside = insideIn(JSON.stringify(data));
      if (inside) differences.push(`error: ${inside} stands in a problem`);
      const found = pointer
        ? this.#bodyDifferences(pointer, PROBLEM_TYPE, data)
        : [`the status ${data.status} is not documented`];
      differences.push(...found.map((what) => `error: ${what}`));
    }
    return differences;
  }

  #bodyDifferences(response: string[], type: string, body: unknown): string[] {
    const pointer = [...response, "content", type, "schema"].map(escaped).join("/");
    const validate = this.#ajv.getSchema(`${DOCUMENT}#/${pointer}`);
    if (!validate) return [`there is no schema of ${type}`];
    return validate(body) ? [] : validate.errors!.map(inWords);
  }

  #at(pointer: string[]): unknown {
    return pointer.reduce<unknown>(
      (at, key) => (at as Record<string, unknown> | undefined)?.[key],
      this.#document,
    );
  }
}

function segments(path: string): string[] {
  return path.split("/").filter(Boolean);
}

function matches(pattern: string[], path: string[]): boolean {
  return pattern.length === path.length &&
    pattern.every((part, i) => part.startsWith("{") || part === path[i]);
}

/** What says something about the answer itself; the rest is every answer's. */
const TELLING = ["ETag", "Location", "Content-Disposition"];

function headerDifferences(documented: string[], sent: Headers): string[] {
  return [
    ...documented.filter((name) => !sent.has(name)).map((name) => `the header ${name} lacks`),
    ...TELLING.filter((name) => sent.has(name) && !documented.includes(name))
      .map((name) => `the header ${name} is not documented`),
  ];
}

function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function inWords({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || "/"} ${message} ${JSON.stringify(params)}`;
}
