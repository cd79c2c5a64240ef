import { ownerSql, stack } from "../support/stack.ts";
import { newUser } from "../support/users.ts";
import type { Person } from "./recorder.ts";

/** Signs up somebody whose id is the same in each run. */
export async function person(name: string, id: string): Promise<Person> {
  const made = await newUser({ display_name: name });
  const email = `${name}@example.com`;
  const columns = await writtenColumns();
  await ownerSql(
    `with old as (delete from auth.users where id = $1 returning *)
     insert into auth.users (${columns})
     select ${columns} from (select made.* from old cross join jsonb_populate_record(
       null::auth.users, to_jsonb(old) || jsonb_build_object('id', $2::text, 'email', $3::text)) made) one`,
    [made.id, id, email],
  );
  const response = await fetch(`${stack.url}/auth/v1/token?grant_type=password`, {
    method: "POST",
    headers: { apikey: stack.publishableKey, "Content-Type": "application/json" },
    body: JSON.stringify({ email, password: made.password }),
  });
  const session = await response.json();
  if (!response.ok) throw new Error(`sign-in of ${name}: ${JSON.stringify(session)}`);
  return { name, id, email, password: made.password, token: session.access_token };
}

async function writtenColumns(): Promise<string> {
  const [row] = await ownerSql<{ names: string }>(
    `select string_agg(quote_ident(attname), ', ') as names from pg_attribute
     where attrelid = 'auth.users'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
  );
  return row!.names;
}
