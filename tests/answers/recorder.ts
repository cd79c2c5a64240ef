import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { apps } from "../support/apps.ts";
import { ownerSql } from "../support/stack.ts";
import { dataApi, type TestUser } from "../support/users.ts";
import { Names, ordered } from "./names.ts";

/** An answer as it is kept. */
export interface Kept {
  /** Who asked for what. */
  call: string;
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** Somebody who asks. */
export interface Person extends TestUser {
  name: string;
}

export interface Sent {
  body?: unknown;
  headers?: Record<string, string>;
}

/** What came back, as it came. */
export interface Got {
  status: number;
  headers: Headers;
  // deno-lint-ignore no-explicit-any
  body: any;
}

const HEADERS = [
  "allow",
  "cache-control",
  "content-disposition",
  "content-type",
  "etag",
  "location",
  "ratelimit",
  "ratelimit-policy",
  "retry-after",
  "www-authenticate",
];
const MINUTE = 60_000;

/** Asks and keeps what is answered, at a time that passes by itself. */
export class Recorder {
  readonly answers: Kept[] = [];
  readonly names = new Names();
  #now: number;

  constructor(start: Date, readonly onProgress: (line: string) => void) {
    this.#now = start.getTime();
  }

  get now(): Date {
    return new Date(this.#now);
  }

  /** Lets time pass. */
  async wait(minutes: number): Promise<void> {
    this.#now += minutes * MINUTE;
    await ownerSql(
      `create or replace function private.now() returns timestamptz language sql stable
       set search_path = '' as $$ select timestamptz '${this.now.toISOString()}' $$`,
    );
  }

  /** Calls a route, in process. */
  async ask(person: Person | null, call: string, { body, headers = {} }: Sent = {}): Promise<Got> {
    const [method, path] = call.split(" ") as [string, string];
    const app = apps.find(({ name }) => name === path.split(/[/?]/)[1]);
    if (!app) throw new Error(`No function for ${call}`);
    const sent = new Headers(headers);
    if (person) sent.set("Authorization", `Bearer ${person.token}`);
    const init: RequestInit = { method, headers: sent };
    if (body !== undefined) {
      const isRaw = typeof body === "string";
      if (!isRaw && !sent.has("Content-Type")) sent.set("Content-Type", "application/json");
      init.body = isRaw ? body : JSON.stringify(body);
    }
    await this.wait(1);
    const response = await app.request(path, init);
    const got = await this.#keep(`${person?.name ?? "nobody"}: ${call}`, response);
    await backgroundSettled();
    return got;
  }

  /** Calls a SQL function, or reads a table, as supabase-js would. */
  async data(person: Person | null, path: string, body?: unknown): Promise<Got> {
    await this.wait(1);
    const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    const response = await dataApi(person, path, init);
    return await this.#keep(`${person?.name ?? "nobody"}: data ${path}`, response);
  }

  async #keep(call: string, response: Response): Promise<Got> {
    const { status, headers } = response;
    const text = await response.text();
    const isJson = /\bjson\b/.test(headers.get("content-type") ?? "");
    const body = isJson && text ? JSON.parse(text) : text;
    // The rows of a table come in no order of their own, so its new ids cannot be named by their place.
    const isTable = Array.isArray(body) && /: data \/(?!rpc)/.test(call);
    const place = isTable ? undefined : String(this.answers.length + 1);
    const named = (value: unknown) =>
      JSON.parse(this.names.inText(JSON.stringify(ordered(stable(value))), place));
    this.answers.push({
      call: named(call.replace(/cursor=[^&]+/, "cursor=…")),
      status,
      headers: named(Object.fromEntries(
        HEADERS.flatMap((name) => headers.has(name) ? [[name, headers.get(name)]] : []),
      )),
      body: isTable ? inOrder(named(body)) : withOrder(named(body)),
    });
    if (this.answers.length % 250 === 0) this.onProgress(`${this.answers.length} answers`);
    return { status, headers, body };
  }
}

/** An export lists receipts by ids that a server made. */
function withOrder(body: unknown): unknown {
  const { receipts } = Object(body);
  return Array.isArray(receipts) ? { ...Object(body), receipts: inOrder(receipts) } : body;
}

function inOrder(rows: unknown[]): unknown[] {
  return rows.map((row) => JSON.stringify(row)).sort().map((row) => JSON.parse(row));
}

/** Without what no two runs have in common. */
export function stable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stable);
  if (typeof value === "string" && value.startsWith("event: ")) return stableEvents(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (key === "request_id" || key === "payload_hash") return [key, "…"];
      if (key === "next_cursor" && typeof part === "string") return [key, "…"];
      if (key === "timings") return [key, Object.keys(part as object).sort()];
      return [key, stable(part)];
    }),
  );
}

/** A reply comes in pieces as they happen to come; only the last event is always the same. */
function stableEvents(text: string): string {
  return text.split("\n\n").filter((event) => !event.startsWith("event: reply"))
    .filter((event) => !event.startsWith(":")).join("\n\n");
}
