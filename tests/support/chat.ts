import { app as chat } from "../../supabase/functions/chat/app.ts";
import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { type Answer, send } from "./request.ts";
import type { TestUser } from "./users.ts";

/** Says something to the companion, and waits for what goes on behind the answer. */
export async function say(
  user: TestUser,
  message: string,
  more: Record<string, unknown> = {},
): Promise<Answer> {
  const answer = await send(chat, user, "POST /chat", { body: { message, ...more } });
  await backgroundSettled();
  return answer;
}

/** A message as `GET /chat/conversations/{id}/messages` shows it. */
interface Message {
  id: string;
  role: string;
  content: string;
  status: string;
}

/** The messages of a conversation, newest first. */
export async function messagesOf(user: TestUser, conversationId: string): Promise<Message[]> {
  const { body } = await send(chat, user, `GET /chat/conversations/${conversationId}/messages`);
  return body.data;
}
