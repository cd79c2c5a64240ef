import { createAdminClient } from "@supabase/server/core";
import { config } from "../_shared/config.ts";
import { type AppContext, timed } from "../_shared/context.ts";
import { Problem } from "../_shared/errors.ts";

const TIMEOUT_MS = 15_000;

/**
 * Erases the signed-in user's account; the database removes every row with it. The one place
 * that uses the secret key: a user cannot delete a row of `auth.users`.
 *
 * @throws {Problem} `unauthorized` when the account is already gone, `database_unavailable`
 */
export async function eraseAccount(c: AppContext): Promise<void> {
  const { supabaseUrl, publishableKeys, secretKeys } = config();
  const admin = createAdminClient({
    env: { url: supabaseUrl, publishableKeys, secretKeys, jwks: null },
    supabaseOptions: {
      global: {
        headers: { "x-request-id": c.var.requestId },
        fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) }),
      },
    },
  });
  const { error } = await timed(c, "auth", () => admin.auth.admin.deleteUser(c.var.user.id));
  if (!error) return;
  if (error.status === 404) throw new Problem("unauthorized", { cause: error });
  const isTrouble = !error.status || error.status >= 500 || error.status === 429;
  throw new Problem(isTrouble ? "database_unavailable" : "internal_error", { cause: error });
}
