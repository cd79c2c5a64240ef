import { assertEquals } from "@std/assert";
import type { FunctionInfo } from "../../local/lite_internals.ts";
import { accepts, statement } from "../../local/rpc.ts";

function fn(overrides: Partial<FunctionInfo> = {}): FunctionInfo {
  return {
    schema: "public",
    name: "find",
    arg_names: ["payload", "limit"],
    arg_types: ["jsonb", "integer"],
    arg_defaults: 1,
    has_variadic: false,
    volatility: "s",
    return_type: "jsonb",
    return_is_setof: false,
    return_typtype: "b",
    has_out_args: false,
    ...overrides,
  };
}

Deno.test("accepts() wants every argument without a default and none that is unknown", () => {
  assertEquals(accepts(fn(), "find", ["payload"]), true);
  assertEquals(accepts(fn(), "find", ["limit", "payload"]), true);
  assertEquals(accepts(fn(), "find", ["limit"]), false);
  assertEquals(accepts(fn(), "find", ["payload", "other"]), false);
  assertEquals(accepts(fn(), "other", ["payload"]), false);
  assertEquals(accepts(fn({ schema: "private" }), "find", ["payload"]), false);
});

Deno.test("statement() reads the arguments by their own types, with quoted names", () => {
  assertEquals(
    statement(fn({ arg_names: ['we"ird', "limit"] }), ['we"ird', "limit"]),
    `select to_json(result.value)::text as body from (select "public"."find"("we""ird" := ` +
      `body."we""ird", "limit" := body."limit") as value from json_to_record($1::json) as ` +
      `body("we""ird" jsonb, "limit" integer)) result`,
  );
});

Deno.test("statement() collects a set into an array, and caps it as the Data API does", () => {
  const sql = statement(fn({ return_is_setof: true, return_typtype: "c" }), []);
  assertEquals(sql.includes("json_agg(result)"), true);
  assertEquals(sql.includes("limit 1000"), true);
});
