import { PlainRequest } from "../plain_request.ts";
import { SlowBurnProblem } from "../problem.ts";
import { retryPolicy } from "../retry.ts";
import type { Transport } from "../transport.ts";
import type { QueuedItem } from "./item.ts";

// A phone that lost its network can leave a connection that neither answers nor ends.
const LONGEST_MS = 60_000;
// The queue has a rhythm of its own.
const ONCE = retryPolicy({ attempts: 1 });

/**
 * Sends an item as its owner: the data of the answer.
 *
 * @throws {SlowBurnProblem} for every failure, `network_error` when it took too long
 */
export async function sendItem(
  transport: Transport,
  item: QueuedItem,
  owner: string,
): Promise<unknown> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(tookTooLong()), LONGEST_MS);
  try {
    const request = new PlainRequest(transport.base + item.path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(item.body),
      signal: giveUp.signal,
      whole: true,
    });
    const response = await transport.send(request, { retry: ONCE, as: owner });
    return await response.json();
  } finally {
    clearTimeout(timer);
  }
}

function tookTooLong(): SlowBurnProblem {
  return new SlowBurnProblem({
    code: "network_error",
    message: "The server took too long",
  });
}
