import { assertEquals } from "@std/assert";
import { ROOM, VerifiedTokens } from "../../supabase/functions/_shared/http/verified_tokens.ts";

const later = Math.floor(Date.now() / 1000) + 600;

/** With the clock moved on by so many seconds. */
function after<T>(seconds: number, work: () => T): T {
  const { now } = Date;
  Date.now = () => now() + seconds * 1000;
  try {
    return work();
  } finally {
    Date.now = now;
  }
}

Deno.test("userIdOf() knows a token to the second in which it expires", () => {
  const tokens = new VerifiedTokens();
  tokens.remember("a", { userId: "ann", exp: later });
  assertEquals(after(598, () => tokens.userIdOf("a")), "ann");
  assertEquals(after(601, () => tokens.userIdOf("a")), undefined);
  assertEquals(tokens.size, 0);
});

Deno.test("userIdOf() knows nothing of a token that differs in one character", () => {
  const tokens = new VerifiedTokens();
  tokens.remember("head.payload.signature", { userId: "ann", exp: later });
  for (const other of ["head.payload.signaturE", "head.Payload.signature", "head.payload.", ""]) {
    assertEquals(tokens.userIdOf(other), undefined, other);
  }
});

Deno.test("remember() forgets the token longest unused when there is no more room", () => {
  const tokens = new VerifiedTokens();
  for (let i = 0; i < ROOM; i++) tokens.remember(`token ${i}`, { userId: `user ${i}`, exp: later });
  assertEquals(tokens.userIdOf("token 0"), "user 0");
  tokens.remember("one more", { userId: "ann", exp: later });
  assertEquals(tokens.size, ROOM);
  assertEquals(["token 0", "token 1", "token 2", "one more"].map((t) => tokens.userIdOf(t)), [
    "user 0",
    undefined,
    "user 2",
    "ann",
  ]);
});
