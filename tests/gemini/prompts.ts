import type { Content } from "@google/genai/web";
import { generate, type Generated } from "../../supabase/functions/_shared/gemini/generate.ts";
import { parseConfig, setConfig } from "../../supabase/functions/_shared/config.ts";
import type { ChatContext, PastMessage } from "../../supabase/functions/chat/context.ts";
import type { KnownMemory } from "../../supabase/functions/_shared/lookups/memory_lines.ts";
import { outputSchema } from "../../supabase/functions/chat/output/output_schema.ts";
import { buildPrompt } from "../../supabase/functions/chat/prompt/build_prompt.ts";
import { memoryLines } from "../../supabase/functions/_shared/lookups/memory_lines.ts";
import { systemInstruction } from "../../supabase/functions/chat/prompt/persona.ts";
import { estimated, type Run } from "./check.ts";

/** What the chat asks for at most. */
const MAX_OUTPUT_TOKENS = 8192;
const TIMEOUT_MS = 90_000;
/** Makes the functions' own client talk to what is tested, and to one model alone. */
export function useModel(run: Run, model: string, key = run.key): void {
  setConfig(parseConfig({
    SUPABASE_URL: "http://127.0.0.1",
    SUPABASE_PUBLISHABLE_KEYS: '{"default":"unused"}',
    SUPABASE_SECRET_KEYS: '{"default":"unused"}',
    SUPABASE_JWKS: '{"keys":[]}',
    GEMINI_API_KEY: key,
    GEMINI_BASE_URL: run.url,
    GEMINI_MODEL: model,
    // The same, so that nothing answers in its place.
    GEMINI_FALLBACK_MODEL: model,
    GEMINI_EMBEDDING_MODEL: run.embedding,
    GEMINI_TIMEOUT_MS: String(TIMEOUT_MS),
    LOG_LEVEL: "error",
  }));
}

/** What an invented person is known by. */
export interface Situation {
  memories?: Pick<KnownMemory, "kind" | "content">[];
  history?: PastMessage[];
  context?: Partial<ChatContext>;
}

/** A request as the chat makes it: its own system instruction, prompt and schema. */
export function chatRequest(message: string, situation: Situation = {}) {
  const { memories = [], history = [], context = {} } = situation;
  const known = memories.map((memory, i) => ({
    id: `00000000-0000-4000-8000-${String(i).padStart(12, "0")}`,
    created_at: "2026-11-01T10:00:00Z",
    ...memory,
  }));
  return {
    system: systemInstruction(context.affinity?.level.rank ?? 0),
    contents: buildPrompt(
      { context: { ...NEWCOMER, ...context }, history, refused: [] },
      memoryLines(known).text,
      message,
    ) as Content[],
    schema: outputSchema(),
    maxOutputTokens: MAX_OUTPUT_TOKENS,
  };
}

/** Asks the model as the chat does. */
export function ask(
  request: ReturnType<typeof chatRequest>,
  onText?: (text: string) => void,
): Promise<Generated> {
  return generate({ ...request, signal: AbortSignal.timeout(TIMEOUT_MS), onText });
}

/** Tokens that a request sends, estimated: instruction, prompt and schema. */
export function inputOf({ system, contents, schema }: ReturnType<typeof chatRequest>): number {
  return estimated(system + JSON.stringify(contents) + JSON.stringify(schema));
}

/** On a Thursday. */
const NEWCOMER: ChatContext = {
  now: "2026-11-26T18:05:00",
  companion_name: "Ember",
  user: {
    display_name: "Ada",
    unit_system: "metric",
    time_zone: "Europe/Paris",
    training_goal: null,
    pause: null,
    last_pause: null,
  },
  affinity: { score: 0, level: { rank: 0, name: "newcomer" } },
  streak_weeks: 0,
  active_plan: null,
  last_workouts: [],
  records: [],
  training: {
    week: { starts_on: "2026-11-16", done: { workouts: 0, titles: [] } },
    volume: [],
    planned: null,
    plan: null,
    next: null,
  },
  last_message_on: null,
};
