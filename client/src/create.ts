import createClient from "openapi-fetch";
import { AccessSource, type AccessToken } from "./access.ts";
import type { Call } from "./call.ts";
import { type Chat, createChat } from "./chat/stream.ts";
import { isCreating, withId } from "./ids.ts";
import { type ImportWorkouts, importWorkouts } from "./import_workouts.ts";
import type { paths } from "./openapi.ts";
import { createPages, type Pages } from "./pages.ts";
import { PlainRequest } from "./plain_request.ts";
import { LogQueue } from "./queue/queue.ts";
import type { QueueStorage } from "./queue/storage.ts";
import { type RetryOptions, retryPolicy } from "./retry.ts";
import { type Fetch, Transport } from "./transport.ts";

/** Which backend, and who is signed in. */
export interface SlowBurnOptions {
  /** The Supabase project's URL, as supabase-js takes it. */
  url: string;
  /** The project's publishable key. */
  publishableKey: string;
  /** A supabase-js client, or a function; without it only public routes answer. */
  accessToken?: AccessToken;
  /** Another `fetch`, such as that of `expo/fetch`. */
  fetch?: Fetch;
  retry?: RetryOptions;
  queue?: {
    /** Where what waits is kept: `localStorage`, AsyncStorage, or the like; default: in memory. */
    storage?: QueueStorage;
  };
}

/** A typed client of the Slow Burn API. Calls give `{ data, response }` or throw `SlowBurnProblem`. */
export interface SlowBurn {
  GET: Call<"get">;
  /** One that creates is given an id when it has none, and so may be sent again safely. */
  POST: Call<"post">;
  PUT: Call<"put">;
  PATCH: Call<"patch">;
  DELETE: Call<"delete">;
  /** Every item of a list, page by page. */
  pages: Pages;
  /** Reads a file of another tracker, or one's own export. */
  importWorkouts: ImportWorkouts;
  chat: Chat;
  /** What is logged without a network, and sent when there is one. */
  queue: LogQueue;
  /** Ends what runs in the background; what waits in the queue stays where it is kept. */
  close(): void;
}

/**
 * Makes a client.
 *
 * @example
 * const supabase = createClient(url, publishableKey);
 * const slowBurn = createSlowBurn({ url, publishableKey, accessToken: supabase });
 * const { data: profile } = await slowBurn.GET("/profile");
 */
export function createSlowBurn(options: SlowBurnOptions): SlowBurn {
  const base = `${options.url.replace(/\/+$/, "")}/functions/v1`;
  const access = new AccessSource(options.accessToken);
  const transport = new Transport({
    base,
    access,
    publishableKey: options.publishableKey,
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    retry: retryPolicy(options.retry),
  });
  const api = createClient<paths>({
    baseUrl: base,
    Request: PlainRequest as unknown as typeof Request,
    fetch: (request) => transport.send(request as unknown as PlainRequest),
    bodySerializer: serialize,
  }) as unknown as Record<Method, RawCall>;
  const call = (method: Method) => (path: string, init: RawInit = {}) => {
    const body = method === "POST" && isCreating(path) ? withId(init.body as object) : init.body;
    const whole = (init.parseAs ?? "json") === "json" ||
      init.parseAs === "text";
    return api[method](path, {
      ...init,
      whole,
      ...(body !== undefined && { body }),
    });
  };
  const GET = call("GET") as Call<"get">;
  const POST = call("POST") as Call<"post">;
  const queue = new LogQueue({
    transport,
    access,
    storage: options.queue?.storage,
  });
  return {
    GET,
    POST,
    PUT: call("PUT") as Call<"put">,
    PATCH: call("PATCH") as Call<"patch">,
    DELETE: call("DELETE") as Call<"delete">,
    pages: createPages(GET),
    importWorkouts: importWorkouts(POST),
    chat: createChat(transport),
    queue,
    close: () => queue.close(),
  };
}

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
type RawInit = Record<string, unknown>;
type RawCall = (path: string, init: RawInit) => Promise<unknown>;

/** JSON, but for files and forms, which go as they are. */
function serialize(body: unknown): BodyInit {
  if (typeof body === "string") return body;
  if (typeof FormData !== "undefined" && body instanceof FormData) return body;
  if (typeof Blob !== "undefined" && body instanceof Blob) return body;
  return JSON.stringify(body);
}
