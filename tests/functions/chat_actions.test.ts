import { assertEquals, assertMatch } from "@std/assert";
import { say } from "../support/chat.ts";
import { emulator } from "../support/emulator.ts";
import { libraryId } from "../support/training.ts";
import { newUser } from "../support/users.ts";

Deno.test("POST /chat: proposed actions that the route would refuse are dropped, others get an id", async () => {
  const user = await newUser();
  const exercise_id = await libraryId("barbell-back-squat");
  const plan = {
    name: "Strength",
    days: [{ name: "A", exercises: [{ exercise_id, sets: [{ reps_min: 5, reps_max: 5 }] }] }],
  };
  await emulator.script({
    match: "make a plan",
    json: {
      reply: "Here you are.",
      mood: "encouraging",
      actions: [
        { type: "create_plan", payload_json: JSON.stringify(plan) },
        { type: "create_plan", payload_json: '{"name": ""}' },
        { type: "log_workout", payload_json: "no json" },
      ],
    },
  });
  const { body } = await say(user, "make a plan");
  assertEquals(body.actions.length, 1);
  assertEquals(body.actions[0].type, "create_plan");
  assertMatch(body.actions[0].payload.id, /^[0-9a-f-]{36}$/);
  assertEquals(body.actions[0].payload.name, "Strength");
});

Deno.test("POST /chat: resources of the model are texts that can be stored, and links to pages", async () => {
  const user = await newUser();
  await emulator.script({
    match: "who can help me",
    json: {
      reply: "These people can.",
      mood: "concerned",
      resources: [
        { label: "Help\u0000line", phone: "116\u0000 123" },
        { label: "A page \ud800", url: "https://example.com/help" },
        { label: "A trick", url: "javascript:alert(1)" },
        { label: "\u0007", url: "https://example.com" },
      ],
    },
  });
  const { status, body } = await say(user, "who can help me");
  assertEquals(status, 200);
  assertEquals(body.resources, [
    { label: "Helpline", phone: "116 123" },
    { label: "A page \ufffd", url: "https://example.com/help" },
    { label: "A trick" },
  ]);
});
