import { assert, assertEquals } from "@std/assert";
import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { say } from "../support/chat.ts";
import { emulator } from "../support/emulator.ts";
import { assertInvalid, assertProblem, send } from "../support/request.ts";
import { newUser, type TestUser } from "../support/users.ts";
import { withVariables } from "../support/variables.ts";

const REQUIRED = { REQUIRE_AI_CONSENT: "true" };
const METHODS = ["generateContent", "streamGenerateContent", "batchEmbedContents"];

/** Everything that reached the model's provider since the last reset. */
async function callsOfModel(): Promise<number> {
  const calls = await Promise.all(METHODS.map((method) => emulator.requests(method)));
  return calls.flat().length;
}

const agree = (user: TestUser, ai_consent: unknown) =>
  send(profile, user, "PATCH /profile", { body: { ai_consent } });
const search = (user: TestUser, query: string) =>
  send(memories, user, "POST /memories/search", { body: { query } });

Deno.test("REQUIRE_AI_CONSENT=true: without consent nothing reaches the model: chat → 403, search by words, help as ever", async () => {
  await emulator.reset();
  const user = await newUser();
  await withVariables(REQUIRED, async () => {
    const body = { kind: "fact", content: "Trains with kettlebells" };
    assertEquals((await send(memories, user, "POST /memories", { body })).status, 201);
    assertProblem(await say(user, "What shall I train?"), 403, "consent_required");
    const streamed = await send(chat, user, "POST /chat", {
      body: { message: "What shall I train?" },
      headers: { Accept: "text/event-stream" },
    });
    assertProblem(streamed, 403, "consent_required");
    const { body: list } = await send(chat, user, "GET /chat/conversations");
    assertEquals(list.data, [], "what was refused is not kept");

    await backgroundSettled();
    const found = await search(user, "kettlebells");
    assertEquals([found.status, found.body.data.length], [200, 1]);

    const helped = await say(user, "I want to kill myself");
    assertEquals(helped.status, 200);
    assert(helped.body.resources.length > 0);
    assertEquals(await callsOfModel(), 0);
  });
});

Deno.test("REQUIRE_AI_CONSENT=true: consent opens chat and search, keeps its time, and can be withdrawn", async () => {
  await emulator.reset();
  const user = await newUser();
  await withVariables(REQUIRED, async () => {
    assertEquals((await send(profile, user, "GET /profile")).body.ai_consent_at, null);
    const { ai_consent_at } = (await agree(user, true)).body;
    assert(Math.abs(Date.parse(ai_consent_at) - Date.now()) < 60_000, ai_consent_at);
    assertEquals((await agree(user, true)).body.ai_consent_at, ai_consent_at);
    assertEquals((await say(user, "What shall I train?")).status, 200);
    assertEquals((await search(user, "squats")).status, 200);
    assert(await callsOfModel() > 0);

    await emulator.reset();
    assertEquals((await agree(user, false)).body.ai_consent_at, null);
    assertProblem(await say(user, "And now?"), 403, "consent_required");
    await search(user, "squats");
    assertEquals(await callsOfModel(), 0);
  });
});

Deno.test("REQUIRE_AI_CONSENT=true: a draft without consent is made by the rules alone, with it by the model", async () => {
  await emulator.reset();
  const user = await newUser();
  const body = { goal: "strength", days_per_week: 3, notes: "My left knee hurts" };
  const draft = () => send(plans, user, "POST /plans/draft", { body });
  await withVariables(REQUIRED, async () => {
    const drafted = await draft();
    assertEquals([drafted.status, drafted.body.plan.days.length], [200, 3]);
    assertEquals(await callsOfModel(), 0);
    assertEquals((await agree(user, true)).status, 200);
    assertEquals((await draft()).status, 200);
    assert(await callsOfModel() > 0);
  });
});

Deno.test("PATCH /profile: ai_consent is true or false, and ai_consent_at is not written", async () => {
  const user = await newUser();
  for (const wrong of ["yes", 1, {}]) {
    assertInvalid(await agree(user, wrong), "ai_consent: invalid");
  }
  const body = { ai_consent_at: new Date().toISOString() };
  assertInvalid(
    await send(profile, user, "PATCH /profile", { body }),
    "ai_consent_at: unknown_field",
  );
});

Deno.test("REQUIRE_AI_CONSENT=false: nobody is asked", async () => {
  assertEquals((await say(await newUser(), "Hello")).status, 200);
});
