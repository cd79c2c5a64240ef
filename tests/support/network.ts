import { apps } from "./apps.ts";
import { stack } from "./stack.ts";

/** A request as a client sent it. */
export interface SentRequest {
  /** `POST /plans` */
  title: string;
  token: string | null;
  // deno-lint-ignore no-explicit-any
  body: any;
}

/** What happens to one request in place of being answered as usual. */
export type Trouble = (
  send: () => Promise<Response>,
  request: Request,
) => Promise<Response>;

/** The request never arrives. */
export const unreached: Trouble = () => Promise.reject(new TypeError("network is down"));

/** The request arrives, and its answer does not. */
export const answerLost: Trouble = async (send) => {
  await (await send()).body?.cancel();
  throw new TypeError("connection reset");
};

/** The server answers this in place of its own. */
export function answers(status: number, body: unknown, headers = {}): Trouble {
  return () => Promise.resolve(Response.json(body, { status, headers }));
}

/** A problem as the API writes it. */
export function problem(status: number, code: string, headers = {}): Trouble {
  const body = {
    type: "about:blank",
    title: code,
    status,
    code,
    detail: code,
    request_id: "r-1",
  };
  return answers(status, body, {
    "Content-Type": "application/problem+json",
    ...headers,
  });
}

/** The functions as a client reaches them, in process, with a network that can fail. */
export class Network {
  readonly requests: SentRequest[] = [];
  isDown = false;
  readonly #troubles: Trouble[] = [];

  /** What happens to the coming requests, one each; then all is well again. */
  next(...troubles: Trouble[]): void {
    this.#troubles.push(...troubles);
  }

  /** How often a request of this title was sent. */
  count(title: string): number {
    return this.requests.filter((request) => request.title === title).length;
  }

  readonly fetch = async (
    url: string,
    init: RequestInit,
  ): Promise<Response> => {
    const path = url.slice(`${stack.url}/functions/v1`.length);
    const request = new Request(`http://functions${path}`, init);
    const isJson = request.headers.get("Content-Type") === "application/json";
    const body = isJson ? JSON.parse(init.body as string) : null;
    const token = request.headers.get("Authorization")?.replace("Bearer ", "") ?? null;
    this.requests.push({
      title: `${request.method} ${path.split("?")[0]}`,
      token,
      body,
    });
    if (this.isDown) throw new TypeError("network is down");
    const app = apps.find(({ name }) => name === path.split(/[/?]/)[1])!;
    const send = async () => await app.fetch(request);
    const trouble = this.#troubles.shift();
    return trouble ? await trouble(send, request) : await send();
  };
}
