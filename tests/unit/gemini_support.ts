import { GoogleGenAI } from "@google/genai/web";
import { assertRejects } from "@std/assert";
import { type Emulator, startEmulator } from "../../local/gemini/emulator.ts";

/** The model that the tests ask. */
export const MODEL = "gemini-2.5-flash";
/** A small companion schema. */
export const SCHEMA = {
  type: "object",
  properties: {
    reply: { type: "string" },
    mood: { type: "string", enum: ["neutral", "concerned"] },
    memory_operations: {
      type: "array",
      items: {
        type: "object",
        properties: { op: { type: "string", enum: ["add"] }, content: { type: "string" } },
        required: ["op", "content"],
      },
    },
  },
  required: ["reply", "mood", "memory_operations"],
};
/** Asks for JSON by that schema. */
export const JSON_CONFIG = { responseMimeType: "application/json", responseJsonSchema: SCHEMA };

/** A running emulator with the real client on it. */
export interface Bench {
  emulator: Emulator;
  ai: GoogleGenAI;
  control(method: string, path: string, body?: unknown): Promise<Record<string, unknown>>;
  raw(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
}

/** A test with an emulator of its own. */
export function withEmulator(title: string, run: (bench: Bench) => Promise<void>) {
  Deno.test(title, async () => {
    const emulator = await startEmulator();
    const httpOptions = { baseUrl: emulator.url, apiVersion: "v1beta" };
    const send = (method: string, path: string, body?: unknown, headers?: HeadersInit) =>
      fetch(`${emulator.url}${path}`, {
        method,
        ...(headers ? { headers } : {}),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    try {
      await run({
        emulator,
        ai: new GoogleGenAI({ apiKey: "test", httpOptions }),
        control: async (method, path, body) =>
          await (await send(method, `/_emulator/${path}`, body)).json(),
        raw: (path, body, headers) => send("POST", `/v1beta/models/${path}`, body, headers),
      });
    } finally {
      await emulator.close();
    }
  });
}

/** One whole answer. */
export const ask = (ai: GoogleGenAI, text = "I hate burpees", config: object = JSON_CONFIG) =>
  ai.models.generateContent({ model: MODEL, contents: text, config });

/** The chunks of one streamed answer. */
export async function stream(
  ai: GoogleGenAI,
  text = "I hate burpees",
  config: object = JSON_CONFIG,
) {
  const chunks = [];
  const streamed = await ai.models.generateContentStream({ model: MODEL, contents: text, config });
  for await (const chunk of streamed) chunks.push(chunk);
  return chunks;
}

/** The joined text of chunks. */
export const textOf = (chunks: { text: string | undefined }[]) =>
  chunks.map(({ text }) => text ?? "").join("");

/** The status and Google error of a refused call. */
export async function refused(promise: Promise<unknown>) {
  const error = await assertRejects(() => promise) as Error & { status: number };
  return { status: error.status, error: JSON.parse(error.message).error };
}
