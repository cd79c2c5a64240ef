import { config } from "../config.ts";
import { callDatabase } from "../database/call.ts";
import type { AppContext } from "../http/context.ts";

/**
 * Whether words of the signed-in user may go to the model's provider: always, unless consent is
 * required (`REQUIRE_AI_CONSENT`) and they gave none. Costs a database call only where it is.
 */
export async function mayAskModel(c: AppContext): Promise<boolean> {
  if (!config().requireAiConsent) return true;
  const profile = await callDatabase<{ ai_consent_at: string | null }>(c, "get_profile", {});
  return profile.ai_consent_at !== null;
}
