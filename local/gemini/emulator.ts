import { answer } from "./answers.ts";
import { Control } from "./control.ts";
import { wireEmbedding } from "./embeddings.ts";
import { faultError, GoogleError, invalid, invalidKey } from "./errors.ts";
import type { Fault } from "./faults.ts";
import type { Method } from "./models.ts";
import { type GenerateBody, readPrompt } from "./prompt.ts";
import type { RecordedRequest } from "./recorder.ts";
import { broken, events, pause } from "./streaming.ts";
import { checkGenerate, readEmbeds } from "./validate.ts";
import { chunks, whole } from "./wire.ts";

/** How to start an emulator. */
export interface EmulatorOptions {
  /** 0, the default, takes any free port. */
  port?: number;
}

/** A running emulator. */
export interface Emulator {
  /** Base URL without a slash at its end: the client's `httpOptions.baseUrl`. */
  url: string;
  /** Stops it; requests under way are broken off. */
  close(): Promise<void>;
}

/** Names the emulator in every answer, so that nobody takes it for the model. */
const HEADERS = { "x-emulator": "slow-burn-gemini-emulator" };
const CALL = /^\/v1beta\/models\/([^/:]+):(\w+)$/;
const MODEL = /^\/v1beta\/models\/([^/:]+)$/;
const METHODS = ["generateContent", "streamGenerateContent", "embedContent", "batchEmbedContents"];

interface Call {
  method: Method;
  model: string;
  body: unknown;
  fault: Fault | null;
  entry: RecordedRequest;
  id: string;
  sse: boolean;
}

class Server {
  readonly control = new Control();
  readonly #closing = new AbortController();
  #served = 0;

  stop(): void {
    this.#closing.abort();
  }

  async handle(request: Request): Promise<Response> {
    const url = new URL(request.url);
    try {
      if (url.pathname.startsWith("/_emulator/")) return await this.control.handle(request, url);
      return await this.#api(request, url);
    } catch (error) {
      if (error instanceof GoogleError) return failure(error);
      console.error("gemini emulator:", error);
      return failure(new GoogleError(500));
    }
  }

  async #api(request: Request, url: URL): Promise<Response> {
    const text = await request.text();
    const call = url.pathname.match(CALL);
    const key = request.headers.get("x-goog-api-key") ?? url.searchParams.get("key");
    if (!key) throw invalidKey();
    if (request.method === "GET") return this.#describe(url.pathname);
    const [, model = "", method = ""] = call ?? [];
    if (request.method !== "POST" || !METHODS.includes(method)) {
      throw new GoogleError(404, "Not found.");
    }
    const body = parse(text);
    const message =
      method.endsWith("enerateContent") && Array.isArray((body as GenerateBody)?.contents)
        ? readPrompt(body as GenerateBody).message
        : "";
    const entry = this.control.recorder.add(method, model, body, message);
    const fault = this.control.faults.take(method, model, text, message);
    const id = `emulated-${++this.#served}`;
    const sse = url.searchParams.get("alt") === "sse";
    try {
      const response = await this.#answer({
        method: method as Method,
        model,
        body,
        fault,
        entry,
        id,
        sse,
      });
      entry.status = response.status;
      if (entry.outcome === "pending" && method !== "streamGenerateContent") {
        entry.outcome = "complete";
      }
      return response;
    } catch (error) {
      entry.status = error instanceof GoogleError ? error.status : 500;
      entry.outcome = "complete";
      throw error;
    }
  }

  #describe(path: string): Response {
    const name = path.match(MODEL)?.[1];
    if (name !== undefined) return json(this.control.models.describe(name));
    if (path === "/v1beta/models") return json({ models: this.control.models.list() });
    throw new GoogleError(404, "Not found.");
  }

  async #answer(call: Call): Promise<Response> {
    const { method, model, body, fault, entry } = call;
    if (fault?.delay_ms !== undefined) await pause(fault.delay_ms, this.#closing.signal);
    const inStream = method === "streamGenerateContent" && (fault?.after_chunks ?? 0) > 0;
    if (fault?.drop && !inStream) {
      entry.outcome = "dropped";
      return new Response(broken(), {
        headers: { ...HEADERS, "content-type": "application/json" },
      });
    }
    if (fault?.status !== undefined && !inStream) {
      throw faultError(fault.status, fault.retry_delay_s);
    }
    this.control.models.require(model, method);
    if (method === "embedContent" || method === "batchEmbedContents") return embedding(call);
    checkGenerate(model, body);
    const answered = answer(body, this.control.scripts.take(entry.message), fault);
    if (method === "generateContent") return json(whole(answered, model, call.id, fault));
    const values = chunks(answered, model, call.id, fault);
    // Without `alt=sse` the API streams one JSON array; clients in use all ask for events.
    if (!call.sse) {
      entry.outcome = "complete";
      return json(values);
    }
    const stream = events(values, {
      delayMs: fault?.chunk_delay_ms ?? 0,
      drop: fault?.drop ?? false,
      signal: this.#closing.signal,
      ended: (outcome) => entry.outcome = outcome,
    });
    return new Response(stream, { headers: { ...HEADERS, "content-type": "text/event-stream" } });
  }
}

function embedding({ method, model, body }: Call): Response {
  const embeddings = readEmbeds(model, method, body).map(({ text, dimensions }) => ({
    values: wireEmbedding(text, dimensions),
  }));
  return json(method === "embedContent" ? { embedding: embeddings[0] } : { embeddings });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid("Invalid JSON payload received. Unexpected token.");
  }
}

function json(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: HEADERS });
}

function failure(error: GoogleError): Response {
  return json(error.body(), error.status);
}

/**
 * Starts an emulator on 127.0.0.1 that speaks the wire protocol of the Gemini API.
 *
 * @example
 * const emulator = await startEmulator();
 * const ai = new GoogleGenAI({ apiKey: "any", httpOptions: { baseUrl: emulator.url, apiVersion: "v1beta" } });
 *
 * @throws {Deno.errors.AddrInUse} when the port is taken
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const server = new Server();
  const abort = new AbortController();
  const { promise, resolve } = Promise.withResolvers<Emulator>();
  const http = Deno.serve({
    hostname: "127.0.0.1",
    port: options.port ?? 0,
    signal: abort.signal,
    onListen: ({ port }) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: async () => {
          server.stop();
          abort.abort();
          await http.finished;
        },
      }),
  }, (request) => server.handle(request));
  return await promise;
}
