import { config } from "../_shared/config.ts";
import { callDatabase } from "../_shared/database/call.ts";
import { type AppContext, timed } from "../_shared/http/context.ts";
import { logError } from "../_shared/log.ts";
import { usableActions } from "./actions.ts";
import { inBackground } from "../_shared/http/background.ts";
import { type Completion, requestCompletion } from "./completion.ts";
import type { Match } from "./context.ts";
import { embedPending, type PendingMemory } from "../_shared/gemini/embed_pending.ts";
import type { ChatResponse, TakenExchange } from "./exchange.ts";
import { findUnsupportedFigures } from "./figures.ts";
import type { Help } from "./help/help.ts";
import { asSaid, usableOperations } from "./memory_operations.ts";
import { replyAlone } from "./model_output.ts";
import { systemInstruction } from "./persona.ts";
import { buildPrompt, mergeMemories, type Turn } from "./prompt.ts";
import { Timings, traceOf } from "./trace.ts";

const BLOCKED_REPLY =
  "I would rather not go into that one. Is there something about your training, or how you are " +
  "doing, that I can help with?";

/**
 * Finishes an exchange that was taken: the memories that match, one completion, everything stored
 * in one call. The reply goes to `onDelta` while it grows.
 *
 * @throws {Problem} when the model gives none; the message stays, and a retry continues
 */
export async function finishExchange(
  c: AppContext,
  exchange: TakenExchange,
  onDelta?: (delta: string) => void,
): Promise<ChatResponse> {
  const { start, message } = exchange;
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
        query_text: message.message,
      }),
    );
    const memories = mergeMemories(
      start.memories.filter(({ kind }) => kind === "constraint"),
      matches,
    );
    const prompt = buildPrompt(start.context, memories, start.history, message.message);
    const signal = AbortSignal.any([done.signal, AbortSignal.timeout(config().gemini.timeoutMs)]);
    const system = systemInstruction(start.context.affinity.level.rank);
    const completion = await timings.of(
      "model_ms",
      timed(
        c,
        "ai",
        () =>
          requestCompletion({
            system,
            prompt,
            signal,
            onDelta: onDelta && timings.first(onDelta),
          }),
      ),
    );
    return await store(c, exchange, { completion, memories, matches, prompt, timings });
  } catch (problem) {
    // The message stays, and a retry need not wait for this one.
    await callDatabase(c, "fail_chat", { target: start.user_message_id })
      .catch((error) => logError("exchange not ended, a retry waits", error));
    throw problem;
  } finally {
    // Leaving a stream does not stop the model.
    done.abort();
  }
}

interface Outcome {
  completion: Completion;
  memories: { id: string }[];
  matches: Match[];
  prompt: Turn[];
  timings: Timings;
}

async function store(
  c: AppContext,
  { start, message, message_id }: TakenExchange,
  { completion, memories, matches, prompt, timings }: Outcome,
): Promise<ChatResponse> {
  const shown = memories.map(({ id }) => id);
  const { usable, dropped } = usableActions(
    completion.status === "blocked" ? [] : completion.output.actions,
  );
  const said = completion.status === "blocked" ? blocked() : {
    ...completion.output,
    status: completion.status,
    memory_operations: asSaid(
      usableOperations(completion.output.memory_operations, shown),
      message.message,
    ),
    memories_used: shown,
  };
  const { answer: response, pending_embeddings } = await callDatabase<
    { answer: ChatResponse; pending_embeddings: PendingMemory[] }
  >(c, "finish_chat", {
    payload: {
      conversation_id: start.conversation_id,
      user_message_id: start.user_message_id,
      message_id,
      ...said,
      actions: usable,
      trace: traceOf({
        completion,
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
  return response;
}

/** What a message that needs help comes to: ours alone, whatever the model would have said. */
function withoutModel({ reply, resources }: Help): Omit<Outcome, "timings"> {
  return {
    completion: {
      status: "complete",
      output: { ...replyAlone(reply), mood: "concerned", resources },
      model: "none",
      tokens: { prompt: null, output: null, thoughts: null, cached: null },
      attempts: 0,
    },
    memories: [],
    matches: [],
    prompt: [],
  };
}

/** What is said in place of an output that the model's filters kept back. */
function blocked() {
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
