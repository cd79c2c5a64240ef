/**
 * What openapi-fetch makes in place of a `Request`: the parts as they were given. So a body can be
 * sent again without having been read, and any `fetch` that takes an address will do.
 */
export class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;
  readonly signal: AbortSignal | null;
  /** Whether its answer is to be read to the end before it counts as one. */
  readonly whole: boolean;

  constructor(url: string, init: RequestInit & { whole?: boolean } = {}) {
    this.url = url;
    this.method = init.method ?? "GET";
    this.headers = new Headers(init.headers);
    this.body = init.body ?? null;
    this.signal = init.signal ?? null;
    this.whole = init.whole ?? false;
  }
}
