import { Problem } from "../_shared/errors.ts";
import { generate, type Generated } from "../_shared/gemini.ts";
import { log } from "../_shared/log.ts";
import {
  answerSchema,
  cutAnswer,
  type ModelAnswer,
  parseAnswer,
  UnusableAnswer,
} from "./model_answer.ts";
import type { Turn } from "./prompt.ts";

/** What came back from the model: an answer, the beginning of one, or a refusal by its filters. */
export type Asked =
  | { status: "complete" | "cut"; answer: ModelAnswer }
  | { status: "blocked" };

/**
 * Asks the model, and once more when its answer cannot be used. One that is too long twice is cut:
 * its reply stands as far as it goes, and nothing follows from it.
 *
 * @throws {Problem} `ai_error` after the second attempt; `ai_unavailable`, `ai_timeout`
 */
export async function askModel(
  system: string,
  prompt: Turn[],
  signal: AbortSignal,
): Promise<Asked> {
  const first = await generate({ ...request(system, prompt), signal });
  const asked = read(first);
  if (!(asked instanceof UnusableAnswer)) return asked;
  log("warn", "answer unusable, asking again", { reason: asked.message, model: first.model });

  const second = await generate({ ...request(system, repair(prompt, first, asked)), signal });
  const repaired = read(second);
  if (!(repaired instanceof UnusableAnswer)) return repaired;
  const answer = second.reason === "MAX_TOKENS" ? cutAnswer(second.text) : undefined;
  if (answer) return { status: "cut", answer };
  throw new Problem("ai_error", { cause: repaired });
}

function request(system: string, contents: Turn[]) {
  return { system, contents, schema: answerSchema() };
}

function read(generated: Generated): Asked | UnusableAnswer {
  if (generated.kind === "blocked") return { status: "blocked" };
  if (generated.kind === "unusable") return new UnusableAnswer(`finished by ${generated.reason}`);
  try {
    return { status: "complete", answer: parseAnswer(generated.text) };
  } catch (error) {
    if (error instanceof UnusableAnswer) return error;
    throw error;
  }
}

// Newer models refuse a last turn of their own, so the correction is the person's turn; an answer
// that was cut off is not shown again.
function repair(prompt: Turn[], { text, kind }: Generated, { message }: UnusableAnswer): Turn[] {
  if (kind !== "text") return prompt;
  return [
    ...prompt,
    { role: "model", parts: [{ text }] },
    {
      role: "user",
      parts: [{
        text: `${message}. Give the same answer again as JSON by the schema.\n${lastText(prompt)}`,
      }],
    },
  ];
}

function lastText(prompt: Turn[]): string {
  return prompt.at(-1)!.parts[0].text;
}
