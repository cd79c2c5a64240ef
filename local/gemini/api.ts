import { answer, schemaOf } from "./answer.ts";
import { checkGenerate } from "./check_generate.ts";
import { readEmbeds } from "./check_embed.ts";
import type { Control } from "./control.ts";
import {
  type Channel,
  failure,
  faultError,
  GoogleError,
  invalidKey,
  misfit,
  missingKey,
} from "./errors.ts";
import type { Fault } from "./faults.ts";
import type { Method } from "./models.ts";
import { type GenerateBody, messageOf, readPrompt } from "./prompt.ts";
import type { RecordedRequest } from "./recorder.ts";
import { broken, events, pause } from "./streaming.ts";
import { type Vectors, wireVectors } from "./vectors.ts";
import { chunks, whole } from "./wire.ts";

/** Names the emulator in every answer, so that nobody takes it for the model. */
export const HEADERS = { "x-emulator": "slow-burn-gemini-emulator" };

/** The key that is refused as a wrong one; every other that is not empty will do. */
export const WRONG_KEY = "wrong-key";

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
  channel: Channel;
}

/** The part of Google's API that the emulator speaks. */
export class Api {
  #served = 0;

  constructor(
    readonly control: Control,
    readonly vectors: Vectors,
    readonly closing: AbortSignal,
  ) {}

  /** Answers a request to `/v1beta/…`, errors included. */
  async handle(request: Request, url: URL): Promise<Response> {
    const [, model = "", method = ""] = url.pathname.match(CALL) ?? [];
    const channel: Channel = method !== "streamGenerateContent"
      ? "json"
      : url.searchParams.get("alt") === "sse"
      ? "events"
      : "array";
    try {
      const text = await request.text();
      const key = request.headers.get("x-goog-api-key") ?? url.searchParams.get("key");
      if (!key) throw missingKey();
      if (key === WRONG_KEY) throw invalidKey();
      if (request.method === "GET") return this.#describe(url.pathname);
      if (request.method !== "POST" || !METHODS.includes(method)) return notFound();
      return await this.#call(method as Method, model, text, channel);
    } catch (error) {
      if (error instanceof GoogleError) return failure(error, channel, HEADERS);
      const hasLeft = request.signal.aborted || error instanceof Deno.errors.BadResource;
      if (!hasLeft) console.error("gemini emulator:", error);
      return failure(new GoogleError(hasLeft ? 499 : 500), channel, HEADERS);
    }
  }

  #describe(path: string): Response {
    const name = path.match(MODEL)?.[1];
    if (name !== undefined) return json(this.control.models.describe(name));
    return path === "/v1beta/models" ? json({ models: this.control.models.list() }) : notFound();
  }

  async #call(method: Method, model: string, text: string, channel: Channel): Promise<Response> {
    const { recorder, faults } = this.control;
    const body = parse(text);
    const generates = method.endsWith("enerateContent");
    const message = generates && isObject(body) ? messageOf(body as GenerateBody) : "";
    const entry = recorder.add(method, model, body, message);
    const fault = faults.take(method, model, text, message);
    const id = `emulated-${++this.#served}`;
    try {
      const response = await this.#answer({ method, model, body, fault, entry, id, channel });
      entry.status = response.status;
      if (entry.outcome === "pending" && channel !== "events") entry.outcome = "complete";
      return response;
    } catch (error) {
      entry.status = error instanceof GoogleError ? error.status : 500;
      entry.outcome = "complete";
      throw error;
    }
  }

  async #answer(call: Call): Promise<Response> {
    const { method, model, body, fault, entry, channel } = call;
    const { models, quotas } = this.control;
    if (fault?.delay_ms !== undefined) await pause(fault.delay_ms, this.closing);
    const isInStream = channel !== "json" && (fault?.after_chunks ?? 0) > 0;
    if (fault?.drop && !isInStream) {
      entry.outcome = "dropped";
      const headers = { ...HEADERS, "content-type": "application/json" };
      return new Response(broken(), { headers });
    }
    if (fault?.status !== undefined && !isInStream) {
      throw faultError(fault.status, model, fault.retry_delay_s, fault.message);
    }
    if (method === "embedContent" || method === "batchEmbedContents") {
      const requests = await readEmbeds(model, method, body);
      models.require(model, method);
      const embeddings = await wireVectors(requests, model, this.vectors);
      return json(method === "embedContent" ? { embedding: embeddings[0] } : { embeddings });
    }
    const checked = await checkGenerate(model, body);
    models.require(model, method);
    quotas.spend(model);
    return this.#generate(call, checked);
  }

  #generate({ model, fault, entry, id, channel }: Call, body: GenerateBody): Response {
    const { scripts, adversary } = this.control;
    const written = scripts.take(entry.message, readPrompt(body).memories) ??
      adversary.answer(schemaOf(body));
    const answered = answer(body, written, fault);
    entry.answer = answered.text;
    if (channel === "json") return json(whole(answered, model, id, fault));
    const values = chunks(answered, model, id, fault);
    // Without `alt=sse` the API streams one JSON array; clients in use all ask for events.
    if (channel === "array") return json(values);
    const stream = events(values, {
      delayMs: fault?.chunk_delay_ms ?? 0,
      drop: fault?.drop ?? false,
      signal: this.closing,
      ended: (outcome) => entry.outcome = outcome,
    });
    return new Response(stream, { headers: { ...HEADERS, "content-type": "text/event-stream" } });
  }
}

const isObject = (value: unknown) => typeof value === "object" && value !== null;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const description = `Invalid JSON payload received. Unexpected token.\n${text.slice(0, 60)}\n^`;
    throw misfit([{ field: "", description }]);
  }
}

function json(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, {
    headers: { ...HEADERS, "content-type": "application/json; charset=UTF-8" },
  });
}

/** Google's front end knows no such path, and answers as a web server does. */
function notFound(): Response {
  return new Response("<!DOCTYPE html>\n<title>Error 404 (Not Found)!!1</title>\n", {
    status: 404,
    headers: { ...HEADERS, "content-type": "text/html; charset=UTF-8" },
  });
}
