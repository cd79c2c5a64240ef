import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { type Config, config } from "../config.ts";
import { type AppContext, timed } from "../http/context.ts";
import type { Database } from "./database.types.ts";
import { databaseProblem } from "./errors.ts";
import { Problem } from "../http/problem.ts";

// Above the statement timeout of 8 s, so that the database gets to say so itself.
const TIMEOUT_MS = 10_000;
/** Functions that set a longer one for themselves. */
const LONGER_MS: Partial<Record<Call[0], number>> = { import_workouts: 25_000 };

type Functions = Database["public"]["Functions"];

/**
 * A SQL function and its arguments, by the names generated from the migrations. The values come
 * from zod, and SQL judges them.
 */
export type Call = {
  [Name in keyof Functions & string]: [
    name: Name,
    args: { [Argument in keyof Functions[Name]["Args"]]: unknown },
  ];
}[keyof Functions & string];

/**
 * Calls a SQL function as the signed-in user: the one place that talks to the Data API, where Row
 * Level Security decides what is visible. Arguments are named as in SQL; `undefined` ones are left
 * to their defaults.
 *
 * @example const memory = await callDatabase<Memory>(c, "get_memory", { target: params.id });
 * @throws {Problem} what the function raised, `database_unavailable`, or `internal_error`
 */
export async function callDatabase<T = unknown>(
  c: AppContext,
  ...[name, args]: Call
): Promise<T> {
  c.set("databaseCalls", c.get("databaseCalls") + 1);
  const { data, error, status } = await timed(c, "db", async () => {
    try {
      return await clientOf(config()).rpc(name, args)
        .setHeader("Authorization", `Bearer ${c.get("user").token}`)
        .setHeader("X-Request-Id", c.get("requestId"))
        .abortSignal(AbortSignal.timeout(LONGER_MS[name] ?? TIMEOUT_MS));
    } catch (cause) {
      // The answer broke off, or was no JSON.
      throw new Problem("database_unavailable", { cause, retryAfter: 2 });
    }
  });
  if (error) throw databaseProblem(error, status);
  // What returns nothing answers 204: somebody between said 200, and the database may not even know.
  if (data === null && status === 200) {
    throw new Problem("database_unavailable", {
      cause: new Error("the Data API answered 200 with nothing in it"),
      retryAfter: 2,
    });
  }
  return data as T;
}

const clients = new WeakMap<Config, SupabaseClient>();

/**
 * One client a process, since making one costs more than a call. It is signed in as nobody, and
 * never will be: whose call it is stands in the call's own `Authorization`.
 */
function clientOf(current: Config): SupabaseClient {
  const existing = clients.get(current);
  if (existing) return existing;
  const { supabaseUrl, publishableKeys } = current;
  const key = publishableKeys["default"] ?? Object.values(publishableKeys)[0]!;
  const client = createClient(supabaseUrl, key, {
    accessToken: () => Promise.resolve(null),
  });
  clients.set(current, client);
  return client;
}
