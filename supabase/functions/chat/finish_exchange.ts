import { config } from "../_shared/config.ts";
import { callDatabase } from "../_shared/database/call.ts";
import { type AppContext, timed } from "../_shared/http/context.ts";
import { logError } from "../_shared/log.ts";
import { judgeActions } from "./actions/judge.ts";
import { resolveActions } from "../_shared/actions/resolved.ts";
import { inBackground } from "../_shared/http/background.ts";
import { requestCompletion } from "./completion.ts";
import { type Conversation, converse } from "./converse.ts";
import type { Match } from "./context.ts";
import type { KnownMemory } from "../_shared/lookups/memory_lines.ts";
import { embedPending, type PendingMemory } from "../_shared/gemini/embed_pending.ts";
import type { ChatResponse, TakenExchange } from "./exchange.ts";
import type { Help } from "./help/help.ts";
import { lookUp } from "../_shared/lookups/look_up.ts";
import type { Lookup } from "../_shared/lookups/registry.ts";
import { withIds } from "./memory_operations.ts";
import { replyAlone } from "./output/parse_output.ts";
import { buildPrompt } from "./prompt/build_prompt.ts";
import { memoryLines } from "../_shared/lookups/memory_lines.ts";
import { systemInstruction } from "./prompt/persona.ts";
import { recall } from "./recall.ts";
import { Timings, traceOf } from "./trace.ts";

const BLOCKED_REPLY =
  "I would rather not go into that one. Is there something about your training, or how you are " +
  "doing, that I can help with?";

/** What the person sees while an exchange is being finished. */
export interface Shown {
  /** Each piece of the reply, as it grows. */
  onDelta(delta: string): void;
  /** Each lookup, as it begins. */
  onLookup(lookup: Pick<Lookup, "tool" | "summary">): void;
}

/**
 * Finishes an exchange that was taken: one conversation with the model, everything stored in one
 * call.
 *
 * @throws {Problem} when the model gives none; the message stays, and a retry continues
 */
export async function finishExchange(
  c: AppContext,
  exchange: TakenExchange,
  shown?: Shown,
): Promise<ChatResponse> {
  const { start, message } = exchange;
  const timings = new Timings();
  const done = new AbortController();
  try {
    if (exchange.help) {
      shown?.onDelta(exchange.help.reply);
      return await store(c, exchange, { ...withoutModel(exchange.help), timings });
    }
    const signal = AbortSignal.any([done.signal, AbortSignal.timeout(config().gemini.timeoutMs)]);
    const recalled = recall(c, message.message, timings, signal);
    // Awaited below; until then its failure is nobody's yet.
    recalled.catch(() => {});
    const memories = [...start.memories];
    if (start.memories_total > memories.length) memories.push(...missing(memories, await recalled));
    const { text, ids } = memoryLines(memories);
    const prompt = buildPrompt(start, text, message.message);
    const system = systemInstruction(start.context.affinity.level.rank);
    const conversation = await converse({
      system,
      prompt,
      signal,
      onDelta: shown && timings.first(shown.onDelta),
      onLookup: shown?.onLookup,
      complete: (request) =>
        timings.of("model_ms", timed(c, "ai", () => requestCompletion(request))),
      lookUp: (lookups) =>
        timings.of("lookup_ms", lookUp(c, lookups, start.context.user.unit_system)),
    });
    const matches = await recalled;
    return await store(c, exchange, { ...conversation, ids, matches, timings });
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

/** What the message brings to mind beyond what is listed. */
function missing(listed: KnownMemory[], matches: Match[]): Match[] {
  const known = new Set(listed.map(({ id }) => id));
  return matches.filter(({ id }) => !known.has(id));
}

interface Outcome extends Conversation {
  /** By handle, of the memories in the prompt. */
  ids: ReadonlyMap<string, string>;
  matches: Match[];
  timings: Timings;
}

async function store(
  c: AppContext,
  { start, message_id }: TakenExchange,
  { completion, lookups, figures, ids, matches, timings }: Outcome,
): Promise<ChatResponse> {
  const { now, user } = start.context;
  const proposed = completion.status === "blocked" ? [] : completion.output.actions;
  const { usable, dropped } = judgeActions(proposed, await resolveActions(c, proposed, now), {
    unit: user.unit_system === "imperial" ? "lb" : "kg",
    time_zone: user.time_zone,
    localNow: now,
  });
  const { dropped: dropped_parts, ...said } = completion.status === "blocked" ? blocked() : {
    ...completion.output,
    status: completion.status,
    memory_operations: withIds(completion.output.memory_operations, ids),
  };
  const used = usedOf(start.memories, matches, ids);
  const { answer: response, pending_embeddings } = await callDatabase<
    { answer: ChatResponse; pending_embeddings: PendingMemory[] }
  >(c, "finish_chat", {
    payload: {
      conversation_id: start.conversation_id,
      user_message_id: start.user_message_id,
      message_id,
      ...said,
      lookups: lookups.map(({ tool, summary }) => ({ tool, summary })),
      memories_used: used,
      actions: usable,
      trace: traceOf({
        completion,
        matches,
        used,
        level: start.context.affinity.level,
        timings,
        dropped_actions: dropped,
        dropped: dropped_parts,
        lookups,
        figures,
      }),
    },
  });
  if (pending_embeddings.length > 0) {
    inBackground("embed memories", embedPending(c, pending_embeddings));
  }
  return response;
}

/** What the reply rests on: standing constraints, and what the message brought to mind. */
function usedOf(
  listed: KnownMemory[],
  matches: Match[],
  ids: ReadonlyMap<string, string>,
): string[] {
  const told = new Set(ids.values());
  const constraints = listed.filter(({ kind, proposes }) => kind === "constraint" && !proposes);
  const used = [...constraints, ...matches].map(({ id }) => id).filter((id) => told.has(id));
  return [...new Set(used)];
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
    ids: new Map(),
    matches: [],
    lookups: [],
    figures: [],
  };
}

/** What is said in place of an output that the model's filters kept back. */
function blocked() {
  return {
    reply: BLOCKED_REPLY,
    status: "blocked" as const,
    mood: "concerned" as const,
    suggestions: [],
    resources: [],
    memory_operations: [],
    dropped: [],
  };
}
