import { ownerSql } from "./stack.ts";
import type { TestUser } from "./users.ts";

/** What a message would teach if it were answered anew, as `finish_chat` asks it. */
export async function learnAgain(
  { id }: TestUser,
  message: string,
  operation: Record<string, unknown>,
): Promise<unknown[]> {
  const [row] = await ownerSql<{ learned: unknown[] }>(
    `select jsonb_path_query_array(private.learn($2::uuid, $3::jsonb), '$.changes[*] ? (@.change == "added")') as learned
     from (select set_config('request.jwt.claims', $1, true)) c`,
    [JSON.stringify({ sub: id, role: "authenticated" }), message, JSON.stringify([operation])],
  );
  return row!.learned;
}
