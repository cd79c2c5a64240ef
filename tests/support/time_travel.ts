import { ownerScript, ownerSql } from "./stack.ts";
import type { TestUser } from "./users.ts";

// A statement that sets test.now has its own time; everybody else keeps the real one.
const TRAVEL = `
  create or replace function private.now() returns timestamptz
  language sql stable
  set search_path = ''
  as $$ select coalesce(nullif(current_setting('test.now', true), '')::timestamptz, pg_catalog.now()) $$;

  create or replace function private.act_at(me uuid, moment timestamptz, statement text, argument jsonb) returns jsonb
  language plpgsql volatile
  set search_path = ''
  as $$
  declare
    answer jsonb;
  begin
    perform set_config('request.jwt.claims', jsonb_build_object('sub', me, 'role', 'authenticated')::text, true),
      set_config('test.now', moment::text, true), set_config('role', 'authenticated', true);
    execute statement into answer using argument;
    return answer;
  end
  $$;
  grant execute on function private.act_at(uuid, timestamptz, text, jsonb) to authenticated;
`;
const RETURN = `
  drop function private.act_at(uuid, timestamptz, text, jsonb);
  create or replace function private.now() returns timestamptz
  language sql stable
  set search_path = ''
  as $$ select pg_catalog.now() $$;
`;

/** Lets `actAt` work, and puts the database's clock back at the end. */
export async function travelling<T>(work: () => Promise<T>): Promise<T> {
  await ownerScript(TRAVEL);
  try {
    return await work();
  } finally {
    await ownerScript(RETURN);
  }
}

/**
 * Runs a statement as this user would through the Data API, with Row Level Security, at another
 * time. `$1` is the argument, as jsonb.
 *
 * @returns the first column of its first row, as JSON
 */
export async function actAt(
  { id }: Pick<TestUser, "id">,
  moment: Date,
  statement: string,
  argument: unknown = null,
  // deno-lint-ignore no-explicit-any
): Promise<any> {
  const [row] = await ownerSql<{ answer: unknown }>(
    "select private.act_at($1, $2, $3, $4) as answer",
    [id, moment.toISOString(), statement, JSON.stringify(argument)],
  );
  return row!.answer;
}
