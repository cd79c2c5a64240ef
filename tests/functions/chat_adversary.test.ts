import { assertEquals } from "@std/assert";
import { worstAnswer } from "../../local/gemini/adversary.ts";
import type { Schema } from "../../local/gemini/fill.ts";
import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { say } from "../support/chat.ts";
import { emulator } from "../support/emulator.ts";
import { ownerSql } from "../support/stack.ts";
import { newUser, type TestUser } from "../support/users.ts";
import { withVariables } from "../support/variables.ts";

/** `ADVERSARY_ANSWERS=2000` for the long run, `ADVERSARY_SEED` to repeat one. */
const ANSWERS = Number(Deno.env.get("ADVERSARY_ANSWERS") ?? 100);
const SEED = Number(Deno.env.get("ADVERSARY_SEED") ?? 1);
const A_CONVERSATION = 50;

/** What a person could read of an answer, also of one that was cut off. */
function replyIn(answer: string): string {
  const [, text = ""] = /"reply"\s*:\s*"((?:[^"\\]|\\.)*)/.exec(answer) ?? [];
  // deno-lint-ignore no-control-regex
  return JSON.parse(`"${text}"`).replace(/[\u0000-\u001f\u007f]/g, "").trim();
}

/** What a stream ended with, as a whole answer says it. */
async function sayStreamed(user: TestUser, message: string, more: Record<string, unknown>) {
  const response = await chat.request("/chat", {
    method: "POST",
    headers: {
      Authorization: `Bearer ${user.token}`,
      "Content-Type": "application/json",
      Accept: "text/event-stream",
    },
    body: JSON.stringify({ message, ...more }),
  });
  const [, name, data = "{}"] = /event: (done|error)\ndata: (.*)\n/.exec(await response.text()) ??
    [];
  await backgroundSettled();
  const body = JSON.parse(data);
  return { status: name === "done" ? 200 : body.status ?? 500, body };
}

async function schemaAskedFor(): Promise<Schema> {
  await emulator.reset();
  await say(await newUser(), "Hello");
  const [request] = await emulator.requests();
  return request!.body.generationConfig.responseJsonSchema;
}

Deno.test(`POST /chat: ${ANSWERS} of the worst answers from seed ${SEED} → a reply wherever there is one`, async (t) => {
  const schema = await schemaAskedFor();
  const failures = new Map<string, string[]>();
  await withVariables({ CHAT_RATE_LIMIT: "100000/1m" }, async () => {
    for (let first = 0; first < ANSWERS; first += A_CONVERSATION) {
      const user = await newUser();
      const conversation_id = crypto.randomUUID();
      const count = Math.min(A_CONVERSATION, ANSWERS - first);
      for (let n = first; n < first + count; n++) {
        const match = `worst answer ${n}.`;
        await emulator.reset();
        const worst = worstAnswer(schema, SEED + n);
        await emulator.script({ match, text: worst, times: 9 });
        const ask = n % 2 === 0 ? say : sayStreamed;
        const { status, body } = await ask(user, match, { conversation_id });
        const method = n % 2 === 0 ? "generateContent" : "streamGenerateContent";
        const sent = (await emulator.requests(method)).map(({ answer }) => answer);
        const hadReply = sent.some((answer) => replyIn(answer) !== "");
        const problem = status === 200
          ? (body.reply.trim() === "" ? "an empty reply" : null)
          : status === 502 && body.code === "ai_error" && !hadReply
          ? null
          : `${status} ${body.code}${hadReply ? " though there was a reply" : ""}`;
        const isWhole = status === 200 && body.status === "complete";
        if (isWhole && body.memory_changes) {
          const operations = operationsOf(worst);
          assertEquals(body.memory_changes.length, operations, `seed ${SEED + n}: memory_changes`);
        }
        if (problem) failures.set(problem, [...failures.get(problem) ?? [], `${SEED + n}`]);
      }
      const [stored] = await ownerSql<{ asked: number }>(
        "select count(*)::int as asked from public.messages where user_id = $1 and role = 'user'",
        [user.id],
      );
      assertEquals(stored?.asked, count, "messages are kept, whatever was answered");
    }
  });
  await emulator.reset();
  const lines = [...failures].map(([what, seeds]) => `${seeds.length} × ${what}: ${seeds.join()}`);
  await t.step("no failure but ai_error without a reply", () => assertEquals(lines, []));
});

/** How many operations an answer holds: a null is none, what is no list is one. */
function operationsOf(answer: string): number {
  const json = answer.replace(/^\ufeff/, "").trim().replace(/^```(?:json)?\n|\n```$/g, "");
  const { memory_operations } = JSON.parse(json);
  return Math.min([memory_operations ?? []].flat().length, 100);
}
