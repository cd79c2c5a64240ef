import type { SupabaseClient } from "@supabase/supabase-js";
import type { Config } from "../config.ts";

const clients = new WeakMap<Config, Promise<SupabaseClient>>();

/**
 * One client a process, since making one costs more than a call. It is signed in as nobody, and
 * never will be: whose call it is stands in the call's own `Authorization`.
 */
export function clientOf(current: Config): Promise<SupabaseClient> {
  const existing = clients.get(current);
  if (existing) return existing;
  const client = newClient(current);
  clients.set(current, client);
  return client;
}

async function newClient({ supabaseUrl, publishableKeys }: Config): Promise<SupabaseClient> {
  // A third of what a function takes until it listens, and only the first call needs it.
  const { createClient } = await import("@supabase/supabase-js");
  const key = publishableKeys["default"] ?? Object.values(publishableKeys)[0]!;
  return createClient(supabaseUrl, key, {
    accessToken: () => Promise.resolve(null),
    global: { fetch: askForJson },
  });
}

function askForJson(input: URL | RequestInfo, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("Accept", "application/json");
  return fetch(input, { ...init, headers });
}
