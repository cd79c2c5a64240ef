import { assertEquals } from "@std/assert";
import cases from "../fixtures/amounts.json" with { type: "json" };
import { ownerSql } from "../support/stack.ts";

Deno.test("private.shown_record() writes every amount of the table as the functions do", async () => {
  const written = await ownerSql(
    `select c.kind, c.value, c.units,
       private.shown_record(c.kind::public.record_kind, c.value, c.units::public.unit_system) as text
     from rows from (
       jsonb_to_recordset($1::text::jsonb) as (kind text, value numeric, units text)
     ) with ordinality c (kind, value, units, n)
     order by c.n`,
    [JSON.stringify(cases)],
  );
  assertEquals(written, cases);
});
