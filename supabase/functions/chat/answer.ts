import type { z } from "zod";
import { inBackground } from "../_shared/background.ts";
import { config } from "../_shared/config.ts";
import { type AppContext, timed } from "../_shared/context.ts";
import { callDatabase } from "../_shared/database.ts";
import { embedQuery } from "../_shared/gemini.ts";
import { logError } from "../_shared/log.ts";
import { rateLimitHeaders } from "../_shared/rate_limit.ts";
import { usableActions } from "./actions.ts";
import { type Asked, askModel } from "./ask.ts";
import type { ChatStart, KnownMemory } from "./context.ts";
import { embedPending, type PendingMemory } from "./embed_pending.ts";
import { resourcesFor } from "./crisis.ts";
import { usableOperations } from "./operations.ts";
import { systemInstruction } from "./persona.ts";
import { buildPrompt, mergeMemories } from "./prompt.ts";
import type { chatAnswer, newMessage } from "./schema.ts";

type Answer = z.output<typeof chatAnswer>;
type Question = z.output<typeof newMessage>;

const BLOCKED_REPLY =
  "I would rather not go into that one. Is there something about your training, or how you are " +
  "doing, that I can help with?";

/**
 * One exchange: message and context in one call, the memories that match the message's vector, one
 * answer of the model, everything stored in one call. Three calls of the Data API, two before the
 * model is asked.
 */
export async function answerMessage(c: AppContext, question: Question): Promise<Answer> {
  const { chatRateLimit, gemini: { embeddingModel, timeoutMs } } = config();
  const start = await callDatabase<ChatStart>(c, "begin_chat", {
    payload: { ...question, embedding_model: embeddingModel, rate_limits: chatRateLimit },
  });
  if (start.replay) return start.replay as Answer;
  for (const [name, value] of Object.entries(rateLimitHeaders(start.rate_limits))) {
    c.header(name, value);
  }

  try {
    // Not before the question is taken: a refused or repeated one costs no call of the model.
    const vector = await timed(c, "ai", () => embedQuery(question.message));
    const matches = await callDatabase<KnownMemory[]>(c, "match_memories", {
      query_embedding: vector && JSON.stringify(vector),
      query_text: question.message,
    });
    const memories = mergeMemories(start.context.constraints, matches);
    const prompt = buildPrompt(start.context, memories, start.history, question.message);
    const system = systemInstruction(start.context.affinity.level.rank);
    const asked = await timed(
      c,
      "ai",
      () => askModel(system, prompt, AbortSignal.timeout(timeoutMs)),
    );
    return await store(c, start, question, memories, asked);
  } catch (problem) {
    // The message stays, and a retry need not wait for this attempt.
    await callDatabase(c, "fail_chat", { target: start.user_message_id })
      .catch((error) => logError("attempt not ended, a retry waits", error));
    throw problem;
  }
}

async function store(
  c: AppContext,
  start: Exclude<ChatStart, { replay: Record<string, unknown> }>,
  { message }: Question,
  memories: KnownMemory[],
  asked: Asked,
): Promise<Answer> {
  const { answer, pending_embeddings } = await callDatabase<
    { answer: Answer; pending_embeddings: PendingMemory[] }
  >(c, "finish_chat", {
    payload: {
      conversation_id: start.conversation_id,
      user_message_id: start.user_message_id,
      message_id: crypto.randomUUID(),
      ...(asked.status === "blocked" ? blockedAnswer(message) : {
        ...asked.answer,
        status: asked.status,
        actions: usableActions(asked.answer.actions),
        resources: resourcesFor(message, asked.answer.resources),
        memory_operations: usableOperations(
          asked.answer.memory_operations,
          memories.map(({ id }) => id),
        ),
        memories_used: memories.map(({ id }) => id),
      }),
    },
  });
  if (pending_embeddings.length > 0) {
    inBackground("embed memories", embedPending(c, pending_embeddings));
  }
  return answer;
}

function blockedAnswer(message: string) {
  return {
    reply: BLOCKED_REPLY,
    status: "blocked",
    mood: "concerned",
    suggestions: [],
    actions: [],
    resources: resourcesFor(message, []),
    memories_used: [],
    memory_operations: [],
  };
}
