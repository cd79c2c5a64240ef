import { GoogleGenAI } from "@google/genai/web";
import { config } from "../config.ts";
import { Problem } from "../http/problem.ts";
import { aiProblem, retryDelayMs } from "./errors.ts";

const MAX_ATTEMPTS = 3;

let shared: { key: string; client: GoogleGenAI } | undefined;

/**
 * The client of the model.
 *
 * @throws {Problem} `ai_unavailable` without a key
 */
export function client(): GoogleGenAI {
  const { apiKey, baseUrl } = config().gemini;
  if (!apiKey) {
    throw new Problem("ai_unavailable", { cause: new Error("GEMINI_API_KEY is not set") });
  }
  const key = `${apiKey} ${baseUrl}`;
  if (shared?.key !== key) {
    const httpOptions = baseUrl ? { baseUrl, apiVersion: "v1beta" } : { apiVersion: "v1beta" };
    shared = { key, client: new GoogleGenAI({ apiKey, httpOptions }) };
  }
  return shared.client;
}

/**
 * Calls the model, and again after a pause while a failure looks as if it would pass.
 *
 * @throws {Problem} `ai_unavailable`, `ai_timeout`
 */
export async function withRetries<T>(signal: AbortSignal, call: () => Promise<T>): Promise<T> {
  for (let attempt = 1;; attempt++) {
    try {
      return await call();
    } catch (error) {
      const delay = attempt < MAX_ATTEMPTS ? retryDelayMs(error, attempt) : undefined;
      if (delay === undefined || signal.aborted) throw aiProblem(error, signal);
      await pause(delay, signal);
      if (signal.aborted) throw aiProblem(error, signal);
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });
}
