import type { Access, AccessSource } from "./access.ts";
import { abortReason, pause } from "./pause.ts";
import type { PlainRequest } from "./plain_request.ts";
import { problemOf, SlowBurnProblem } from "./problem.ts";
import { nextWait, type RetryPolicy } from "./retry.ts";

/** A `fetch` that takes an address, as every platform has one. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface TransportOptions {
  /** `<url>/functions/v1` */
  base: string;
  publishableKey: string;
  access: AccessSource;
  fetch: Fetch;
  retry: RetryPolicy;
}

/** What holds for one call. */
export interface SendOptions {
  retry?: RetryPolicy;
  /** Only as this person; whoever else is signed in sends nothing. */
  as?: string;
}

// They store nothing, and each attempt counts in the rate limit and asks the model.
const COSTLY = ["/plans/draft", "/memories/search"];

/** Sends requests: with a token, a new one when it is refused, and again where that is safe. */
export class Transport {
  readonly base: string;
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    this.base = options.base;
    this.#options = options;
  }

  /**
   * The answer, which is a good one.
   *
   * @throws {SlowBurnProblem} for every other, and when none came
   * @throws the signal's reason when it is aborted
   */
  async send(
    request: PlainRequest,
    options: SendOptions = {},
  ): Promise<Response> {
    const policy = options.retry ?? this.#options.retry;
    const since = Date.now();
    let isLost = false;
    for (let attempt = 1;; attempt++) {
      let problem: SlowBurnProblem;
      try {
        const response = await this.#once(request, options.as);
        if (response.ok) {
          return request.whole ? await wholeOf(response) : response;
        }
        problem = await problemOf(response);
        // An attempt whose answer was lost may be the one that deleted it.
        if (isLost && request.method === "DELETE" && problem.status === 404) {
          return new Response(null, { status: 204 });
        }
      } catch (error) {
        if (request.signal?.aborted) throw abortReason(request.signal);
        problem = error instanceof SlowBurnProblem ? error : networkProblem(error);
        isLost ||= !(error instanceof SlowBurnProblem);
        if (isLost && !this.#isRepeatable(request)) throw problem;
      }
      const wait = isReplayable(request.body) ? nextWait(problem, attempt, since, policy) : null;
      if (wait === null) throw problem;
      await pause(wait, request.signal);
    }
  }

  async #once(
    request: PlainRequest,
    as: string | undefined,
  ): Promise<Response> {
    const access = await this.#options.access.current();
    if (as !== undefined && access?.userId !== as) throw signedOut();
    const response = await this.#fetch(request, access);
    if (
      response.status !== 401 || access === null || !isReplayable(request.body)
    ) return response;
    const renewed = await this.#options.access.renew(access);
    // Whoever signed in meanwhile must not send what somebody else wrote.
    if (renewed === null || renewed.userId !== access.userId) return response;
    await response.body?.cancel();
    return await this.#fetch(request, renewed);
  }

  async #fetch(
    request: PlainRequest,
    access: Access | null,
  ): Promise<Response> {
    const { url, method, body, signal } = request;
    const headers = new Headers(request.headers);
    headers.set("apikey", this.#options.publishableKey);
    if (access) headers.set("Authorization", `Bearer ${access.token}`);
    const init: RequestInit = { method, headers };
    if (body !== null) init.body = body;
    if (signal !== null) init.signal = signal;
    return await this.#options.fetch(url, init);
  }

  #isRepeatable({ method, url }: PlainRequest): boolean {
    return method !== "POST" ||
      !COSTLY.includes(url.slice(this.base.length).split("?")[0]!);
  }
}

/** The same answer with its body read, so that one that breaks off is an attempt that failed. */
async function wholeOf(response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  const text = await response.text();
  return new Response(text === "" ? null : text, {
    status,
    statusText,
    headers,
  });
}

function isReplayable(body: BodyInit | null): boolean {
  return typeof ReadableStream === "undefined" ||
    !(body instanceof ReadableStream);
}

function networkProblem(cause: unknown): SlowBurnProblem {
  const message = "The server could not be reached: is there a network?";
  return new SlowBurnProblem({ code: "network_error", message }, { cause });
}

/** Nobody is signed in, or somebody else. */
export function signedOut(): SlowBurnProblem {
  const message = "Sign in first: what is sent belongs to somebody";
  return new SlowBurnProblem({ code: "unauthorized", status: 401, message });
}
