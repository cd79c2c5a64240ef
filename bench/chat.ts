import type { Stack } from "../local/stack.ts";
import { type Client, signUp } from "./client.ts";
import type { ModelDoor } from "./model_door.ts";
import { median, quantile, table, timed } from "./stats.ts";

const WARM_UP = 3;
const MESSAGE = "How was my last workout?";

/** Milliseconds that the function adds to the model's own time, median and 99th percentile. */
interface Added {
  what: string;
  median: number;
  p99: number;
}

export interface ChatResult {
  messages: number;
  /** Median of `GET /health`, which asks nobody, measured in turns with the messages. */
  hopMs: number;
  /** To the first `reply` event, and to `done`. */
  added: Added[];
}

/** Streams messages, and takes off what the model itself took, as its door says. */
export async function measureChat(
  stack: Stack,
  door: ModelDoor,
  count: number,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<ChatResult> {
  const user = await signUp(stack);
  say(`streaming ${count} messages`);
  const first: number[] = [];
  const end: number[] = [];
  const hops: number[] = [];
  for (let n = -WARM_UP; n < count && !signal.aborted; n++) {
    door.taken();
    const answered = await streamed(stack, user);
    const calls = door.taken();
    const last = calls.pop();
    if (!last) throw new Error("POST /chat: the model was not asked");
    const before = calls.reduce((sum, { endMs }) => sum + endMs, 0);
    const hop = await timed(() => user.route("GET", "/health"));
    if (n < 0) continue;
    hops.push(hop.ms);
    first.push(answered.firstMs - before - last.firstMs);
    end.push(answered.endMs - before - last.endMs);
  }
  const added = (what: string, values: number[]): Added => ({
    what,
    median: quantile(values, 0.5),
    p99: quantile(values, 0.99),
  });
  return {
    messages: first.length,
    hopMs: median(hops),
    added: [added("first reply byte", first), added("end", end)],
  };
}

async function streamed(stack: Stack, { token }: Client) {
  const start = performance.now();
  const response = await fetch(`${stack.url}/functions/v1/chat`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${token}`,
      "Content-Type": "application/json",
      Accept: "text/event-stream",
    },
    body: JSON.stringify({ message: MESSAGE }),
  });
  if (!response.ok) throw new Error(`POST /chat: ${response.status} ${await response.text()}`);
  let text = "";
  let firstMs = NaN;
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (Number.isNaN(firstMs) && text.includes("event: reply")) firstMs = performance.now() - start;
  }
  if (!text.includes("event: done")) throw new Error(`POST /chat: no answer: ${text}`);
  return { firstMs, endMs: performance.now() - start };
}

export function chatReport({ messages, hopMs, added }: ChatResult): string {
  return `### Chat

What \`POST /chat\` as a stream adds to the model's own time as its door takes it, over HTTP, of ${messages} messages:
token, message stored and context read, embedding, memories found, and at the end everything stored.
Against \`GET /health\`, which asks nobody.

${
    table(
      ["to the", "median", "p99"],
      added.map(({ what, median, p99 }) => [
        what,
        (median / hopMs).toFixed(1),
        (p99 / hopMs).toFixed(1),
      ]),
    )
  }
`;
}
