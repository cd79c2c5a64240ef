import { CompiledQuery } from "kysely";
import type { LiteConnection } from "./database.ts";
import { type FunctionInfo, functionsOf } from "./lite_internals.ts";

const MILLISECONDS: Record<string, number> = { ms: 1, s: 1_000, min: 60_000, h: 3_600_000 };

/** A `statement_timeout` as it may be written in SQL, such as `60s`, in milliseconds. */
export function milliseconds(setting: string): number {
  const [, amount, unit] = /^(\d+)\s*(ms|s|min|h)?$/.exec(setting) ?? [];
  if (amount === undefined) throw new Error(`not a statement_timeout: ${setting}`);
  return Number(amount) * MILLISECONDS[unit ?? "ms"]!;
}

/** By what is known of the schema, so that a new schema is asked anew. */
const known = new WeakMap<FunctionInfo[], Promise<Map<string, number>>>();

/**
 * The `statement_timeout` that a function is defined with, in ms. PostgREST sets it for the
 * transaction before the call, since a running statement keeps the timeout it began with.
 */
export async function timeoutOfFunction(
  connection: LiteConnection,
  name: string,
): Promise<number | undefined> {
  const functions = await functionsOf(connection);
  const timeouts = known.get(functions) ?? read(connection);
  known.set(functions, timeouts);
  timeouts.catch(() => known.delete(functions));
  return (await timeouts).get(name);
}

async function read({ kysely }: LiteConnection): Promise<Map<string, number>> {
  const { rows } = await kysely.executeQuery<{ name: string; setting: string }>(CompiledQuery.raw(
    `select p.proname as name, substr(c.setting, length('statement_timeout=') + 1) as setting
     from pg_proc p cross join unnest(p.proconfig) c (setting)
     where p.pronamespace = 'public'::regnamespace and c.setting like 'statement\\_timeout=%'`,
  ));
  return new Map(rows.map(({ name, setting }) => [name, milliseconds(setting)]));
}
