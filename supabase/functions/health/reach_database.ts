import { config } from "../_shared/config.ts";
import { Problem } from "../_shared/http/problem.ts";

const TIMEOUT_MS = 3000;

/**
 * Calls `ping()` through the Data API with the publishable key. By plain `fetch`: this function
 * starts faster without a client.
 *
 * @throws {Problem} `database_unavailable`
 */
export async function reachDatabase(requestId: string): Promise<void> {
  const { supabaseUrl, publishableKeys } = config();
  const key = publishableKeys["default"] ?? Object.values(publishableKeys)[0]!;
  const unavailable = (cause: unknown) =>
    new Problem("database_unavailable", { cause, retryAfter: 5 });
  const answer = await fetch(`${supabaseUrl}/rest/v1/rpc/ping`, {
    method: "POST",
    headers: { apikey: key, "content-type": "application/json", "x-request-id": requestId },
    body: "{}",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).then(async (response) => ({ status: response.status, text: await response.text() }))
    .catch((cause) => {
      throw unavailable(cause);
    });
  // Somebody between may say 200 too, with a page of its own.
  if (answer.status !== 200 || answer.text !== '"ok"') {
    throw unavailable(new Error(`ping answered ${answer.status}`));
  }
}
