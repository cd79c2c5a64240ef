import { assertEquals } from "@std/assert";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { say } from "../support/chat.ts";
import { assertProblem, send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { newUser } from "../support/users.ts";

Deno.test("GET /chat/conversations: the last used first, in pages, own ones only", async () => {
  const user = await newUser();
  const threads: string[] = [];
  for (const message of ["one", "two", "three"]) {
    threads.unshift((await say(user, message)).body.conversation_id);
  }
  await say(user, "again", { conversation_id: threads[2] });
  const expected = [threads[2], threads[0], threads[1]];
  const first = await send(chat, user, "GET /chat/conversations?limit=2");
  const second = await send(
    chat,
    user,
    `GET /chat/conversations?limit=2&cursor=${first.body.next_cursor}`,
  );
  const ids = [...first.body.data, ...second.body.data].map(({ id }) => id);
  assertEquals(ids, expected);
  assertEquals(second.body.next_cursor, null);
  assertEquals(first.body.data[0].title, "one");
  assertEquals((await send(chat, await newUser(), "GET /chat/conversations")).body.data, []);
});

Deno.test("DELETE /chat/conversations/{id}: messages go, memories stay, a late retry → 410", async () => {
  const user = await newUser();
  const id = crypto.randomUUID();
  const { body } = await say(user, "I have a bad left knee.", { id });
  const gone = await send(chat, user, `DELETE /chat/conversations/${body.conversation_id}`);
  assertEquals([gone.status, gone.body], [204, null]);
  assertProblem(await say(user, "I have a bad left knee.", { id }), 410, "gone");
  assertEquals((await send(memories, user, "GET /memories")).body.data.length, 1);
  const left = await ownerSql("select id from public.messages where user_id = $1", [user.id]);
  assertEquals(left, []);
});
