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
}

/** Tells the Gemini emulator how to behave, and what it was sent. */
export const emulator = {
  /** Makes the coming requests fail in this way; see `Fault` of the emulator. */
  misbehave: (fault: Record<string, unknown>) => control("POST", "faults", fault),
  /** Answers the requests that match with exactly this. */
  script: (reply: Record<string, unknown>) => control("POST", "replies", reply),
  /** Everything as at the start. */
  reset: async () => {
    await control("DELETE", "faults");
    await control("DELETE", "replies");
    await control("DELETE", "requests");
  },
  requests: async (method = "generateContent"): Promise<RecordedRequest[]> =>
    (await control("GET", `requests?method=${method}`)).requests,
};
