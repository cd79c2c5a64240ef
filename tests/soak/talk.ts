import { DOCUMENTED } from "./faults.ts";

const ATTEMPTS = 12;
const MAX_WAITS = 60;
const PATIENCE_MS = 30_000;

/** An entry of an answer's `memory_changes`. */
export interface Change {
  change: string;
  memory: { id: string; content: string } | null;
}

/** How one message went. */
export interface Outcome {
  id: string;
  message: string;
  /** Of the last attempt: `complete`, `cut`, `blocked`, or the code of the problem. */
  status: string;
  reply?: string;
  /** What the last attempt's answer says that the message changed; none without one. */
  changes: Change[];
  attempts: number;
  /** An attempt was answered with the beginning of a reply. */
  wasCut: boolean;
}

/** What sends messages for one person. */
export interface Speaker {
  url: string;
  token: string;
  conversationId: string;
}

type Attempt = { status: string; reply?: string; changes?: Change[] };

const answered = ({ status, reply, memory_changes }: Answer): Attempt => ({
  status,
  reply,
  changes: memory_changes,
});

interface Answer {
  status: string;
  reply: string;
  memory_changes: Change[];
}

/**
 * Says something, and says it again with the same id until it is answered whole. Every other
 * message is streamed, and some clients leave before the end.
 */
export async function talk(speaker: Speaker, message: string, n: number): Promise<Outcome> {
  const id = crypto.randomUUID();
  let last: Attempt = { status: "never sent" };
  let wasCut = false;
  for (let attempt = 1, waits = 0; attempt <= ATTEMPTS; attempt++) {
    const leaves = attempt === 1 && n % 10 === 1;
    last = n % 2 === 0
      ? await ask(speaker, id, message)
      : await stream(speaker, id, message, leaves);
    if (last.status === "complete" || last.status === "blocked") {
      return { id, message, changes: [], ...last, attempts: attempt, wasCut };
    }
    wasCut ||= last.status === "cut";
    if (last.status !== "left" && last.status !== "cut" && !DOCUMENTED.has(last.status)) break;
    const isRunning = last.status === "in_progress" && waits++ < MAX_WAITS;
    // Waiting for an attempt that is running is none of its own.
    if (isRunning) attempt--;
    await new Promise((resolve) => setTimeout(resolve, isRunning ? 500 : 20));
  }
  return { id, message, changes: [], ...last, attempts: ATTEMPTS, wasCut };
}

function send(
  { url, token, conversationId }: Speaker,
  id: string,
  message: string,
  accept: string,
) {
  return fetch(`${url}/functions/v1/chat`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${token}`,
      "Content-Type": "application/json",
      Accept: accept,
    },
    body: JSON.stringify({ id, message, conversation_id: conversationId }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}

async function ask(speaker: Speaker, id: string, message: string): Promise<Attempt> {
  const response = await send(speaker, id, message, "application/json");
  const body = await response.json();
  return response.ok ? answered(body) : { status: body.code };
}

async function stream(
  speaker: Speaker,
  id: string,
  message: string,
  leaves: boolean,
): Promise<Attempt> {
  const response = await send(speaker, id, message, "text/event-stream");
  if (!response.ok) return { status: (await response.json()).code };
  let text = "";
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value;
    if (leaves && text.includes("event: reply")) {
      await reader.cancel();
      return { status: "left" };
    }
  }
  const [, name, data] = /event: (done|error)\ndata: (.*)\n/.exec(text) ?? [];
  if (!data) return { status: "stream without an end" };
  const body = JSON.parse(data);
  return name === "done" ? answered(body) : { status: body.code };
}
