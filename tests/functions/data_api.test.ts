import { assertEquals } from "@std/assert";
import { ownerScript, ownerSql } from "../support/stack.ts";
import { dataApi, newUser } from "../support/users.ts";

Deno.test("Data API: a call is one transaction, from its settings to its commit", async () => {
  const user = await newUser();
  const call = async (name: string, args: Record<string, unknown>) => {
    const response = await dataApi(user, `/rpc/${name}`, {
      method: "POST",
      body: JSON.stringify(args),
    });
    const text = await response.text();
    return [response.status, text && (JSON.parse(text)?.code ?? "")];
  };
  await ownerScript(`
    create table public.jotted (word text unique deferrable initially deferred);
    create function public.jot(word text, fails boolean default false) returns void
    language plpgsql volatile security definer set search_path = '' as $$
    begin
      insert into public.jotted values (word);
      if fails then raise sqlstate 'PT422' using message = 'validation_failed'; end if;
    end $$;
    create function public.jot_while_reading(word text) returns void
    language plpgsql stable security definer set search_path = '' as $$
    begin perform public.jot(word); end $$;
    grant execute on function public.jot(text, boolean), public.jot_while_reading(text)
      to authenticated;
  `);
  try {
    assertEquals(await call("jot", { word: "a", fails: true }), [422, "PT422"]);
    assertEquals(await call("jot", { word: "a" }), [204, ""]);
    // What is checked at the end is known at the commit only.
    assertEquals(await call("jot", { fails: false, word: "a" }), [409, "23505"]);
    assertEquals(await call("jot_while_reading", { word: "b" }), [405, "25006"]);
    const rows = await ownerSql<{ word: string }>("select word from public.jotted");
    assertEquals(rows.map(({ word }) => word), ["a"]);
  } finally {
    await ownerScript(`
      drop function public.jot(text, boolean), public.jot_while_reading(text);
      drop table public.jotted;
    `);
  }
});
