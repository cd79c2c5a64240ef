import { assert, assertEquals } from "@std/assert";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { say } from "../support/chat.ts";
import { emulator } from "../support/emulator.ts";
import { assertProblem, send } from "../support/request.ts";
import { newUser } from "../support/users.ts";

Deno.test("GET /chat/messages/{id}/trace: what a reply rested on, for its user alone", async () => {
  const [user, other] = [await newUser(), await newUser()];
  await emulator.learns("called Max", { op: "add", kind: "fact", content: "Dog is called Max" });
  const { body: told } = await say(user, "My dog is called Max.");
  // Said again when it is asked to take the figure back.
  await emulator.script({
    match: "my dog",
    times: 2,
    json: {
      reply: "Max! You lifted 180 kg on Friday.",
      mood: "happy",
      actions: [{ type: "create_plan", create_plan: { name: "" } }],
    },
  });
  const { body } = await say(user, "What is my dog called?");
  const { status, body: trace } = await send(
    chat,
    user,
    `GET /chat/messages/${body.message_id}/trace`,
  );
  assertEquals(status, 200);
  assertEquals([trace.message_id, trace.user_message_id], [body.message_id, body.user_message_id]);
  assertEquals(trace.memories.map((m: { id: string }) => m.id), [told.memories_saved[0].id]);
  assert(trace.memories[0].score > 0 && trace.memories[0].parts.text_rank > 0);
  assertEquals(trace.affinity_level, { rank: 0, name: "newcomer" });
  assertEquals([trace.model, trace.attempts], ["gemini-3.5-flash-lite", 2]);
  assert(trace.tokens.prompt > 0 && trace.tokens.output > 0 && trace.timings.total_ms >= 0);
  assertEquals(trace.unsupported_figures, [{ text: "180 kg", unit: "kg", value: 180 }]);
  assertEquals(trace.lookups, []);
  assertEquals(trace.dropped_actions, [{ type: "create_plan", reason: "empty" }]);
  const byQuestion = await send(chat, user, `GET /chat/messages/${body.user_message_id}/trace`);
  assertEquals(byQuestion.body, trace);
  for (const [who, id] of [[other, body.message_id], [user, crypto.randomUUID()]] as const) {
    assertProblem(await send(chat, who, `GET /chat/messages/${id}/trace`), 404, "not_found");
  }
});
