import { assertEquals } from "@std/assert";
import { withoutValues } from "../../supabase/functions/_shared/log.ts";

const lines: [message: string, logged: string][] = [
  [
    'invalid input syntax for type uuid: "my secret"',
    "invalid input syntax for type uuid: (hidden)",
  ],
  ["Key (name)=(my secret) already exists.", "Key (name)=(hidden) already exists."],
  ["Key (name)=(my secret", "Key (name)=(hidden)"],
  [`Unexpected token 'm', "my secret" is not valid JSON`, "Unexpected token (hidden)"],
  [
    'null value in column "kind" of relation "memories"',
    'null value in column "kind" of relation "memories"',
  ],
];
for (const [message, logged] of lines) {
  Deno.test(`withoutValues(): ${message} → ${logged}`, () => {
    assertEquals(withoutValues(message), logged);
  });
}
