import { Api, HEADERS } from "./api.ts";
import { Control } from "./control.ts";
import { failure, GoogleError } from "./errors.ts";
import type { Vectors } from "./vectors.ts";

/** How to start an emulator. */
export interface EmulatorOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** What its embeddings are made of; `sentence` unless said. */
  vectors?: Vectors;
}

/** A running emulator. */
export interface Emulator {
  /** Base URL without a slash at its end: the client's `httpOptions.baseUrl`. */
  url: string;
  /** Stops it; requests under way are broken off. */
  close(): Promise<void>;
}

/**
 * Starts an emulator on 127.0.0.1 that speaks the wire protocol of the Gemini API. Message
 * definitions and sentence encoder are loaded by the first call that needs them.
 *
 * @example
 * const emulator = await startEmulator();
 * const ai = new GoogleGenAI({ apiKey: "any", httpOptions: { baseUrl: emulator.url, apiVersion: "v1beta" } });
 *
 * @throws {Deno.errors.AddrInUse} when the port is taken
 */
export async function startEmulator(
  { port = 0, vectors = "sentence" }: EmulatorOptions = {},
): Promise<Emulator> {
  const closing = new AbortController();
  const control = new Control();
  const api = new Api(control, vectors, closing.signal);
  const abort = new AbortController();
  const { promise, resolve } = Promise.withResolvers<Emulator>();
  const http = Deno.serve({
    hostname: "127.0.0.1",
    port,
    signal: abort.signal,
    onListen: ({ port }) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: async () => {
          closing.abort();
          abort.abort();
          await http.finished;
        },
      }),
  }, async (request) => {
    const url = new URL(request.url);
    if (!url.pathname.startsWith("/_emulator/")) return await api.handle(request, url);
    try {
      return await control.handle(request, url);
    } catch (error) {
      if (error instanceof GoogleError) return failure(error, "json", HEADERS);
      throw error;
    }
  });
  return await promise;
}
