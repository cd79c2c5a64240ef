import { assertEquals } from "@std/assert";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { say } from "../support/chat.ts";
import { assertInvalid, assertProblem, send } from "../support/request.ts";
import { newUser } from "../support/users.ts";

Deno.test("POST /chat/messages/{id}/feedback: the last word stands, is exported, and is its user's alone", async () => {
  const [user, other] = [await newUser(), await newUser()];
  const { body } = await say(user, "Hello");
  const route = `POST /chat/messages/${body.message_id}/feedback`;
  const rate = (who: typeof user, sent: unknown) => send(chat, who, route, { body: sent });
  assertEquals((await rate(user, { rating: "up" })).status, 204);
  assertEquals((await rate(user, { rating: "down", reason: "Too  long\u00a0" })).status, 204);
  const { body: document } = await send(profile, user, "GET /profile/export");
  assertEquals(
    document.feedback.map(({ message_id, rating, reason }: Record<string, unknown>) => [
      message_id,
      rating,
      reason,
    ]),
    [[body.message_id, "down", "Too  long"]],
  );
  assertProblem(await rate(other, { rating: "up" }), 404, "not_found");
  // What the person said themselves is no reply.
  const own = `POST /chat/messages/${body.user_message_id}/feedback`;
  assertProblem(await send(chat, user, own, { body: { rating: "up" } }), 404, "not_found");
});

Deno.test("POST /chat/messages/{id}/feedback: what is no rating → 422", async () => {
  const user = await newUser();
  const { body } = await say(user, "Hello");
  const route = `POST /chat/messages/${body.message_id}/feedback`;
  assertInvalid(await send(chat, user, route, { body: { rating: "meh" } }), "rating: invalid");
  assertInvalid(
    await send(chat, user, route, { body: { rating: "up", reason: "x".repeat(501) } }),
    "reason: too_long",
  );
});
