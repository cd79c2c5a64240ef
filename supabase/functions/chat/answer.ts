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
import type { ChatStart, Match } from "./context.ts";
import { embedPending, type PendingMemory } from "./embed_pending.ts";
import { findUnsupportedFigures } from "./figures.ts";
import { type Help, helpFor } from "./help/help.ts";
import { replyAlone } from "./model_answer.ts";
import { usableOperations } from "./operations.ts";
import { systemInstruction } from "./persona.ts";
import { buildPrompt, mergeMemories, type Turn } from "./prompt.ts";
import type { chatAnswer, newMessage } from "./schema.ts";
import { Timings, traceOf } from "./trace.ts";

export type Answer = z.output<typeof chatAnswer>;
type Question = z.output<typeof newMessage>;

/** A message that was taken, or one that had been answered before. */
export type Exchange =
  | { replay: Answer }
  | {
    replay?: undefined;
    start: Accepted;
    question: Question;
    message_id: string;
    embedding: Embedding;
    help: Help | undefined;
  };

type Accepted = Exclude<ChatStart, { replay: Record<string, unknown> }>;
type Embedding = Promise<number[] | null>;

// A refusal or a replay is known within this, and then costs no call of the model.
const HEAD_START_MS = 30;

const BLOCKED_REPLY =
  "I would rather not go into that one. Is there something about your training, or how you are " +
  "doing, that I can help with?";

/**
 * Stores the message and learns what the model is told, in one call; beside it the message is
 * embedded, which is given up when the message is refused.
 *
 * @throws {Problem} for a message that is refused
 */
export async function beginExchange(c: AppContext, question: Question): Promise<Exchange> {
  const { chatRateLimit, gemini: { embeddingModel } } = config();
  const help = helpFor(question.message);
  const refused = new AbortController();
  // What needs help is answered without the model, and not sent to it.
  if (help) refused.abort();
  const begun = callDatabase<ChatStart>(c, "begin_chat", {
    payload: {
      ...question,
      embedding_model: embeddingModel,
      // The limit is for calls of the model; help is not rationed.
      rate_limits: help ? [] : chatRateLimit,
    },
  });
  const embedding = embedBeside(c, begun, question.message, refused.signal);
  try {
    const start = await begun;
    if (start.replay) {
      refused.abort();
      return { replay: start.replay as Answer };
    }
    for (const [name, value] of Object.entries(rateLimitHeaders(start.rate_limits))) {
      c.header(name, value);
    }
    return { start, question, message_id: crypto.randomUUID(), embedding, help };
  } catch (problem) {
    refused.abort();
    throw problem;
  }
}

async function embedBeside(
  c: AppContext,
  begun: Promise<ChatStart>,
  message: string,
  signal: AbortSignal,
): Embedding {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const headStart = new Promise((resolve) => timer = setTimeout(resolve, HEAD_START_MS));
  const isTaken = begun.then(({ replay }) => !replay, () => false);
  await Promise.race([headStart, isTaken.then((taken) => taken || signal.aborted)]);
  clearTimeout(timer);
  return await timed(c, "ai", () => embedQuery(message, signal));
}

/**
 * Answers a message that was taken: the memories that match, one answer of the model, everything
 * stored in one call. The reply goes to `onDelta` while it grows.
 *
 * @throws {Problem} when the model gives no answer; the message stays, and a retry continues
 */
export async function finishExchange(
  c: AppContext,
  exchange: Exclude<Exchange, { replay: Answer }>,
  onDelta?: (delta: string) => void,
): Promise<Answer> {
  const { start, question } = exchange;
  const timings = new Timings();
  const done = new AbortController();
  try {
    if (exchange.help) {
      onDelta?.(exchange.help.reply);
      return await store(c, exchange, { ...withoutModel(exchange.help), timings });
    }
    const vector = await timings.of("embedding_ms", exchange.embedding);
    const matches = await timings.of(
      "match_ms",
      callDatabase<Match[]>(c, "match_memories", {
        query_embedding: vector && JSON.stringify(vector),
        query_text: question.message,
      }),
    );
    const memories = mergeMemories(start.context.constraints, matches);
    const prompt = buildPrompt(start.context, memories, start.history, question.message);
    const signal = AbortSignal.any([done.signal, AbortSignal.timeout(config().gemini.timeoutMs)]);
    const system = systemInstruction(start.context.affinity.level.rank);
    const asked = await timings.of(
      "model_ms",
      timed(
        c,
        "ai",
        () => askModel({ system, prompt, signal, onDelta: onDelta && timings.first(onDelta) }),
      ),
    );
    return await store(c, exchange, { asked, memories, matches, prompt, timings });
  } catch (problem) {
    // The message stays, and a retry need not wait for this attempt.
    await callDatabase(c, "fail_chat", { target: start.user_message_id })
      .catch((error) => logError("attempt not ended, a retry waits", error));
    throw problem;
  } finally {
    // Leaving a stream does not stop the model.
    done.abort();
  }
}

interface Outcome {
  asked: Asked;
  memories: { id: string }[];
  matches: Match[];
  prompt: Turn[];
  timings: Timings;
}

async function store(
  c: AppContext,
  { start, message_id }: Exclude<Exchange, { replay: Answer }>,
  { asked, memories, matches, prompt, timings }: Outcome,
): Promise<Answer> {
  const shown = memories.map(({ id }) => id);
  const { usable, dropped } = usableActions(asked.status === "blocked" ? [] : asked.answer.actions);
  const said = asked.status === "blocked" ? blockedAnswer() : {
    ...asked.answer,
    status: asked.status,
    memory_operations: usableOperations(asked.answer.memory_operations, shown),
    memories_used: shown,
  };
  const { answer, pending_embeddings } = await callDatabase<
    { answer: Answer; pending_embeddings: PendingMemory[] }
  >(c, "finish_chat", {
    payload: {
      conversation_id: start.conversation_id,
      user_message_id: start.user_message_id,
      message_id,
      ...said,
      actions: usable,
      trace: traceOf({
        asked,
        matches,
        shown,
        level: start.context.affinity.level,
        timings,
        dropped,
        figures: findUnsupportedFigures(
          said.reply,
          prompt.map(({ parts }) => parts[0].text).join("\n"),
        ),
      }),
    },
  });
  if (pending_embeddings.length > 0) {
    inBackground("embed memories", embedPending(c, pending_embeddings));
  }
  return answer;
}

function withoutModel({ reply, resources }: Help): Omit<Outcome, "timings"> {
  return {
    asked: {
      status: "complete",
      answer: { ...replyAlone(reply), mood: "concerned", resources },
      model: "none",
      tokens: { prompt: null, output: null, thoughts: null, cached: null },
      attempts: 0,
    },
    memories: [],
    matches: [],
    prompt: [],
  };
}

function blockedAnswer() {
  return {
    reply: BLOCKED_REPLY,
    status: "blocked",
    mood: "concerned",
    suggestions: [],
    resources: [],
    memories_used: [],
    memory_operations: [],
  };
}
