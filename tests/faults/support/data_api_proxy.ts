import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How a call of the Data API goes wrong; `real` is what it would have answered. */
export const BREAKS = {
  "answers 500": (to) => answer(to, 500, JSON_TYPE, '{"message":"Internal Server Error"}'),
  "answers 503": (to) =>
    answer(to, 503, JSON_TYPE, '{"code":"PGRST001","message":"x","details":null,"hint":null}'),
  "answers a gateway's page": (to) => answer(to, 502, "text/html", PAGE),
  "answers a page that says 200": (to) => answer(to, 200, "text/html", PAGE),
  "answers bytes that say JSON": (to) =>
    answer(to, 200, JSON_TYPE, crypto.getRandomValues(new Uint8Array(512))),
  "answers 200 and no body": (to) => answer(to, 200, JSON_TYPE, ""),
  "answers nothing": () => {},
  "hangs up": (to) => to.destroy(),
  "hangs up when it is done": (to, real) => void to.destroy(new Error(real)),
  "ends too early": (to, real) => answer(to, 200, JSON_TYPE, half(real)),
  "stops in the middle": (to, real) => begin(to, real),
  "breaks off in the middle": (to, real) => {
    begin(to, real);
    setTimeout(() => to.destroy(), 20);
  },
} satisfies Record<string, (to: ServerResponse, real: string) => void>;

export type Break = keyof typeof BREAKS;

const JSON_TYPE = "application/json";
const PAGE = "<!doctype html><title>Sorry</title><p>Please come back later.";

function answer(to: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  to.writeHead(status, { "Content-Type": type }).end(body);
}

function begin(to: ServerResponse, real: string): void {
  to.writeHead(200, { "Content-Type": JSON_TYPE }).write(half(real));
}

function half(text: string): string {
  return text.slice(0, Math.ceil(text.length / 2)) || "{";
}

/** What is to go wrong with a request of one id: its `call`-th call, counted from 1. */
export interface Plan {
  how: Break;
  call: number;
  /** What was called, in order. */
  calls: string[];
}

/**
 * Stands between functions and the stack. What is planned for a request id goes wrong; everything
 * goes wrong while `all` is set.
 */
export class DataApiProxy {
  readonly #server = createServer((request, to) => void this.#answer(request, to));
  readonly #plans = new Map<string, Plan>();
  readonly #target: string;
  all: Break | null = null;

  private constructor(target: string) {
    this.#target = target;
  }

  static async start(target: string): Promise<DataApiProxy> {
    const proxy = new DataApiProxy(target);
    await new Promise<void>((listening) => proxy.#server.listen(0, "127.0.0.1", listening));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Plans for a request; returns the id that it has to be sent with. */
  plan(how: Break, call: number): { id: string; plan: Plan } {
    const plan: Plan = { how, call, calls: [] };
    const id = crypto.randomUUID();
    this.#plans.set(id, plan);
    return { id, plan };
  }

  /** Does not wait for answers that never come. */
  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, to: ServerResponse): Promise<void> {
    const path = request.url ?? "/";
    const plan = this.#plans.get(String(request.headers["x-request-id"]));
    plan?.calls.push(path.split("/").at(-1)!);
    const how = this.all ?? (plan?.calls.length === plan?.call ? plan?.how : undefined);
    try {
      // What breaks while it answers has done its work: the answer alone is lost.
      const isReached = how === undefined || BREAKS[how].length > 1;
      const real = isReached ? await this.#pass(request, path) : null;
      if (how !== undefined) return void BREAKS[how](to, await real?.text() ?? "");
      const body = new Uint8Array(await real!.arrayBuffer());
      to.writeHead(real!.status, Object.fromEntries(real!.headers)).end(body);
    } catch {
      to.destroy();
    }
  }

  async #pass(request: IncomingMessage, path: string): Promise<Response> {
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers)) {
      if (!HOP.includes(name)) headers.set(name, String(value));
    }
    headers.set("accept-encoding", "identity");
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = chunks.length > 0 ? { body: new Blob(chunks as BlobPart[]) } : {};
    return await fetch(this.#target + path, { method: request.method ?? "GET", headers, ...body });
  }
}

const HOP = ["host", "connection", "content-length", "transfer-encoding", "keep-alive"];
