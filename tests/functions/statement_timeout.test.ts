import { assertEquals } from "@std/assert";
import { ownerScript } from "../support/stack.ts";
import { dataApi, newUser } from "../support/users.ts";

Deno.test("Data API: a function's own statement_timeout goes before the role's", async () => {
  const user = await newUser();
  const nap = async (name: string) => {
    const response = await dataApi(user, `/rpc/${name}`, { method: "POST", body: "{}" });
    return [response.status, (await response.json()).code];
  };
  await ownerScript(`
    create function public.nap() returns jsonb language sql volatile
      as $$ select '{}'::jsonb from pg_sleep(0.2) $$;
    create function public.short_nap() returns jsonb language sql volatile
      set statement_timeout = '50ms' as $$ select '{}'::jsonb from pg_sleep(0.2) $$;
    grant execute on function public.nap(), public.short_nap() to authenticated;
    notify pgrst, 'reload schema';
  `);
  try {
    assertEquals(await nap("nap"), [200, undefined]);
    assertEquals(await nap("short_nap"), [500, "57014"]);
  } finally {
    await ownerScript("drop function public.nap(), public.short_nap()");
  }
});
