import type { Session } from "../../local/database.ts";
import { placeOf } from "../../local/migrations.ts";
import { messageOf, UserError } from "../../local/user_error.ts";

/**
 * Runs SQL files one after the other, as the role that owns what they make.
 *
 * @throws {UserError} one line that names the file, the line in it, and what is wrong
 */
export async function applyFiles(
  session: Session,
  files: { path: string; sql: string }[],
  owner: string,
): Promise<void> {
  await session.exec(`set local role ${owner}`);
  for (const { path, sql } of files) {
    try {
      await session.exec(sql);
    } catch (error) {
      throw new UserError(`${path}${placeOf(sql, error)}: ${messageOf(error)}`);
    }
  }
  await checkBodies(session);
  await session.exec("reset role; reset check_function_bodies");
}

/** The files are applied before everything that their functions name exists: checked when it does. */
async function checkBodies(session: Session): Promise<void> {
  const functions = await session.query<{ name: string; definition: string }>(`
    select p.pronamespace::regnamespace::text || '.' || p.proname || '()' as name, pg_get_functiondef(p.oid) as definition
    from pg_proc p
    where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace) and p.prokind = 'f'
  `);
  await session.exec("set local check_function_bodies = on");
  for (const { name, definition } of functions) {
    try {
      await session.exec(definition);
    } catch (error) {
      throw new UserError(`function ${name}: ${messageOf(error)}`);
    }
  }
}
