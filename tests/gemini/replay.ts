import { redacted } from "./redact.ts";
import { type Recording, WRONG_KEY } from "./recorder.ts";
import type { Answer } from "./compare.ts";

/** Sends a recorded request to an emulator that was put into the state that the answer tells of. */
export async function replay(url: string, recording: Recording): Promise<Answer> {
  await control(url, "DELETE", "everything");
  for (const [path, body] of statesFor(recording)) await control(url, "POST", path, body);
  const { path, key, body } = recording.request;
  const response = await fetch(url + path, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(key !== "none" && { "x-goog-api-key": key === "wrong" ? WRONG_KEY : "any" }),
    },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    content_type: response.headers.get("content-type") ?? "",
    body: redacted(await response.text(), ""),
  };
}

function statesFor({ model, response }: Recording): [path: string, body: unknown][] {
  const { status, body } = response;
  if (status === 200) return [["models", { name: model, state: "available" }]];
  if (status === 404) {
    const state = body.includes("to new users") ? "gone_for_new_users" : "gone";
    return [["models", { name: model, state }]];
  }
  return status === 429 || status >= 500 ? [["faults", { status }]] : [];
}

async function control(url: string, method: string, path: string, body?: unknown): Promise<void> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await fetch(`${url}/_emulator/${path}`, init);
  if (!response.ok) throw new Error(`emulator: ${method} ${path}: ${await response.text()}`);
  await response.body?.cancel();
}
