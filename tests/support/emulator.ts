import { stack } from "./stack.ts";

async function control(method: string, path: string, body?: unknown) {
  const init: RequestInit = { method };
  if (body !== undefined) init.body = JSON.stringify(body);
  const response = await fetch(`${stack.emulatorUrl}/_emulator/${path}`, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`emulator: ${method} ${path}: ${response.status} ${text}`);
  return text ? JSON.parse(text) : null;
}

/** A request that the emulator received. */
export interface RecordedRequest {
  method: string;
  model: string;
  // deno-lint-ignore no-explicit-any
  body: any;
  /** What it was answered, for the calls that generate. */
  answer: string;
}

/** What a scripted answer changes in what is remembered. */
export interface ScriptedOperation {
  op: "add" | "update" | "forget" | "confirm";
  /** Words of the memory that is meant, as the prompt shows it; or its id. */
  memory?: string;
  kind?: string;
  content?: string;
  /** The words of the message that it rests on; those that are matched unless said. */
  quote?: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** An operation in the form that the chat asks the model for. */
function asAsked(match: string, { op, memory, kind, content, quote }: ScriptedOperation) {
  const id = memory && (UUID.test(memory) ? memory : `{{memory:${memory}}}`);
  return {
    op,
    ...(id && { memory: id }),
    ...(kind && { kind }),
    ...(content && { content }),
    quote: quote ?? match,
  };
}

/** Tells the Gemini emulator how to behave, and what it was sent. */
export const emulator = {
  /** Makes the coming requests fail in this way; see `Fault` of the emulator. */
  misbehave: (fault: Record<string, unknown>) => control("POST", "faults", fault),
  /** Answers the requests that match with exactly this. */
  script: (reply: Record<string, unknown>) => control("POST", "replies", reply),
  /** Answers the next message that holds `match` with a reply that changes what is remembered. */
  learns: (match: string, ...operations: ScriptedOperation[]) =>
    control("POST", "replies", {
      match,
      json: {
        reply: "Noted.",
        mood: "happy",
        memory_operations: operations.map((operation) => asAsked(match, operation)),
      },
    }),
  /** `gone` or `gone_for_new_users`: the model answers 404 from now on. */
  model: (name: string, state: string) => control("POST", "models", { name, state }),
  /** The model answers so many requests in each window, and 429 with its rest beyond that. */
  quota: (model: string, limit: number, window_s?: number) =>
    control("POST", "quotas", { model, limit, ...(window_s !== undefined && { window_s }) }),
  /** Everything as at the start. */
  reset: () => control("DELETE", "everything"),
  requests: async (method = "generateContent"): Promise<RecordedRequest[]> =>
    (await control("GET", `requests?method=${method}`)).requests,
};
