import { redacted, redactedJson } from "./redact.ts";

/** Where an exchange comes from; only Google's own, or what somebody published of it, is committed. */
export type Source = { kind: "google" | "emulator" } | { kind: "published"; url: string };

/** One request and its answer, redacted: a fixture that the emulator is held against. */
export interface Recording {
  name: string;
  /** The day, ISO. */
  date: string;
  model: string;
  source: Source;
  request: { path: string; key: "valid" | "wrong" | "none"; body: unknown };
  response: { status: number; content_type: string; body: string };
}

/** The key that is sent where a wrong one is needed. */
export const WRONG_KEY = "wrong-key";

interface Exchange {
  path: string;
  key: Recording["request"]["key"];
  body: unknown;
  status: number;
  contentType: string;
  text: Promise<string>;
}

/** More calls than were announced. */
class OverBudget extends Error {
  override name = "OverBudget";
}

/** Stands between the suite and `fetch`: counts, stops at the budget, and keeps what was exchanged. */
export class Recorder {
  readonly kept: Recording[] = [];
  #exchanges: Exchange[] = [];
  #fetch = globalThis.fetch;
  calls = 0;

  constructor(
    readonly url: string,
    readonly key: string,
    readonly source: Source,
    /** Calls after which every further one is refused. */
    readonly budget: number,
  ) {}

  /** Every `fetch` of this process goes through the recorder from now on. */
  start(): void {
    globalThis.fetch = async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      if (!url.href.startsWith(`${this.url}/v1beta/`)) return await this.#fetch(input, init);
      if (++this.calls > this.budget) throw new OverBudget(`more than ${this.budget} calls`);
      const response = await this.#fetch(input, init);
      this.#exchanges.push({
        path: url.pathname + url.search,
        key: keyOf(new Headers(init?.headers).get("x-goog-api-key")),
        body: typeof init?.body === "string" ? parsed(init.body) : null,
        status: response.status,
        contentType: response.headers.get("content-type") ?? "",
        text: response.clone().text().catch(() => ""),
      });
      return response;
    };
  }

  stop(): void {
    globalThis.fetch = this.#fetch;
  }

  /** The exchanges since `mark` calls. */
  since(mark: number): Exchange[] {
    return this.#exchanges.slice(mark);
  }

  get mark(): number {
    return this.#exchanges.length;
  }

  /** Keeps the last exchange as a recording of this name. */
  async keep(name: string): Promise<Recording> {
    const exchange = this.#exchanges.at(-1)!;
    const recording: Recording = {
      name,
      date: new Date().toISOString().slice(0, 10),
      model: /models\/([^/:?]+)/.exec(exchange.path)?.[1] ?? "",
      source: this.source,
      request: {
        path: exchange.path,
        key: exchange.key,
        body: redactedJson(exchange.body, this.key),
      },
      response: {
        status: exchange.status,
        content_type: exchange.contentType,
        body: redacted(await exchange.text, this.key),
      },
    };
    this.kept.push(recording);
    return recording;
  }
}

function keyOf(sent: string | null): Recording["request"]["key"] {
  return sent === null ? "none" : sent === WRONG_KEY ? "wrong" : "valid";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
