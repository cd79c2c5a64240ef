import { AuthClient } from "@supabase/auth-js";
// @ts-ignore: the page's own import map has it; in the project's, every function would be deployed with it.
import { createSlowBurn } from "@slow-burn/client";
import { publishableKey, url } from "../config.js";

/** Who is signed in: signs up, in and out, keeps the session and refreshes its token. */
export const auth = new AuthClient({
  url: `${url}/auth/v1`,
  headers: { apikey: publishableKey },
  storageKey: "slow-burn-session",
  autoRefreshToken: true,
  persistSession: true,
  detectSessionInUrl: true,
});

/** The one way to the backend: calls, the chat's stream, and the queue of what is logged. */
export const slowBurn = createSlowBurn({
  url,
  publishableKey,
  accessToken: { auth },
  queue: { storage: localStorage },
});
