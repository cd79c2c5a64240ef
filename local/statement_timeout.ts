import { CompiledQuery, type Kysely } from "kysely";

const MILLISECONDS: Record<string, number> = { ms: 1, s: 1_000, min: 60_000, h: 3_600_000 };

/** A `statement_timeout` as it may be written in SQL, such as `60s`, in milliseconds. */
export function milliseconds(setting: string): number {
  const [, amount, unit] = /^(\d+)\s*(ms|s|min|h)?$/.exec(setting) ?? [];
  if (amount === undefined) throw new Error(`not a statement_timeout: ${setting}`);
  return Number(amount) * MILLISECONDS[unit ?? "ms"]!;
}

/**
 * The `statement_timeout` that a function is defined with, in ms; null without one. PostgREST sets it
 * for the transaction before the call, since a running statement keeps the timeout it began with.
 */
export async function timeoutOfFunction(
  // deno-lint-ignore no-explicit-any
  kysely: Kysely<any>,
  name: string,
): Promise<number | null> {
  const { rows } = await kysely.executeQuery<{ setting: string }>(CompiledQuery.raw(
    `select substr(c.setting, length('statement_timeout=') + 1) as setting
     from pg_proc p cross join unnest(p.proconfig) c (setting)
     where p.pronamespace = 'public'::regnamespace and p.proname = $1
       and c.setting like 'statement\\_timeout=%'`,
    [name],
  ));
  return rows[0] ? milliseconds(rows[0].setting) : null;
}
