import { assertEquals } from "@std/assert";
import { etag, parseIfMatch } from "../../supabase/functions/_shared/http/etag.ts";

Deno.test("etag() is the version in quotes, and parseIfMatch() reads it back", () => {
  assertEquals(etag(3), '"3"');
  assertEquals(parseIfMatch(etag(3)), 3);
});

for (
  const [header, version] of [
    [undefined, null],
    ["", null],
    ["*", null],
    ['W/"12"', 12],
    [' "7" ', 7],
    ['"abc"', -1],
    ["3", -1],
    ['"99999999999999"', -1],
    ['"1", "2"', -1],
  ] as const
) {
  Deno.test(`parseIfMatch() of ${header} is ${version}`, () => {
    assertEquals(parseIfMatch(header), version);
  });
}
