/** Everything that a model API does wrong, as the emulator imitates it; 5 % of the calls each. */
export const FAULTS: Record<string, unknown>[] = [
  { status: 429, retry_delay_s: 0.05 },
  { status: 500 },
  { status: 503 },
  { status: 504 },
  { delay_ms: 4000 },
  { drop: true },
  { drop: true, after_chunks: 4, method: "streamGenerateContent" },
  { cut: 4, method: "streamGenerateContent" },
  { block: "prompt" },
  { block: "SAFETY" },
  { finish: "MAX_TOKENS" },
  { finish: "RECITATION" },
  { bad_json: true },
  { wrong_schema: true },
  { empty: true },
].map((fault) => ({ times: 1_000_000, probability: 0.05, ...fault }));

/** Below every fault's delay, so that a slow model is given up. */
export const MODEL_TIMEOUT_MS = 1500;

/** What a message may be answered with instead of a reply. */
export const DOCUMENTED = new Set([
  "ai_error",
  "ai_unavailable",
  "ai_timeout",
  "in_progress",
  "database_unavailable",
]);
