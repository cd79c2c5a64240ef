import { config } from "../_shared/config.ts";
import { type AppContext, timed } from "../_shared/http/context.ts";
import { Problem } from "../_shared/http/problem.ts";

const TIMEOUT_MS = 15_000;

/**
 * Erases the signed-in user's account; the database removes every row with it. The one place
 * that uses the secret key: a user cannot delete a row of `auth.users`. By plain `fetch`, since
 * the client's `deleteUser` makes two calls.
 *
 * @throws {Problem} `unauthorized` when the account is already gone, `database_unavailable`
 */
export async function eraseAccount(c: AppContext): Promise<void> {
  const { supabaseUrl, secretKeys } = config();
  const key = secretKeys["default"] ?? Object.values(secretKeys)[0]!;
  const answer = await timed(c, "auth", async () => {
    const response = await fetch(`${supabaseUrl}/auth/v1/admin/users/${c.var.user.id}`, {
      method: "DELETE",
      headers: {
        apikey: key,
        authorization: `Bearer ${key}`,
        "content-type": "application/json",
        "x-request-id": c.var.requestId,
      },
      body: '{"should_soft_delete":false}',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    // A page of somebody between may say 200 too: what was done is told in JSON.
    if (response.ok) await response.json();
    else await response.body?.cancel();
    return response;
  }).catch((cause) => {
    throw new Problem("database_unavailable", { cause, retryAfter: 5 });
  });
  if (answer.ok) return;
  const cause = new Error(`the auth server answered ${answer.status}`);
  if (answer.status === 404) throw new Problem("unauthorized", { cause });
  if (answer.status >= 500 || answer.status === 429) {
    throw new Problem("database_unavailable", { cause, retryAfter: 5 });
  }
  throw new Problem("internal_error", { cause });
}
