import { Problem } from "../_shared/http/problem.ts";
import { generate, type Generated, type Tokens } from "../_shared/gemini/generate.ts";
import { log } from "../_shared/log.ts";
import {
  answerSchema,
  cutAnswer,
  type ModelAnswer,
  parseAnswer,
  replyAlone,
  UnusableAnswer,
} from "./model_answer.ts";
import type { Turn } from "./prompt.ts";
import { ReplyDecoder } from "./reply_decoder.ts";

/** What came back from the model: an answer, the beginning of one, or a refusal by its filters. */
export type Asked =
  & { model: string; tokens: Tokens; attempts: number }
  & ({ status: "complete" | "cut"; answer: ModelAnswer } | { status: "blocked" });

/** What to ask. */
export interface Asking {
  system: string;
  prompt: Turn[];
  signal: AbortSignal;
  /** Given, the reply goes here piece by piece. */
  onDelta?: ((delta: string) => void) | undefined;
}

type Read = { status: "complete"; answer: ModelAnswer } | { status: "blocked" } | UnusableAnswer;

/**
 * Asks the model, and once more when its answer cannot be used and nothing of it has been shown.
 * What has been shown stands: without the rest its reply is complete when it came to its end, cut
 * otherwise, and nothing follows from it.
 *
 * @throws {Problem} `ai_error` after the second attempt; `ai_unavailable`, `ai_timeout`
 */
export async function askModel(asking: Asking): Promise<Asked> {
  const first = await attempt(asking, asking.prompt);
  if (!(first.read instanceof UnusableAnswer)) return asked(first, first.read, 1);
  const shown = salvaged(first);
  if (shown) return asked(first, shown, 1);
  if (asking.signal.aborted) throw first.generated.problem ?? timedOut();
  const { message } = first.read;
  log("warn", "answer unusable, asking again", { reason: message, model: first.generated.model });

  const second = await attempt(asking, repair(asking.prompt, first.generated, first.read));
  if (!(second.read instanceof UnusableAnswer)) return asked(second, second.read, 2);
  const rest = salvaged(second) ?? beginningOf(second.generated);
  if (rest) return asked(second, rest, 2);
  throw second.generated.problem ?? new Problem("ai_error", { cause: second.read });
}

interface Attempt {
  generated: Generated;
  read: Read;
  decoder: ReplyDecoder;
}

async function attempt({ system, signal, onDelta }: Asking, contents: Turn[]): Promise<Attempt> {
  const decoder = new ReplyDecoder();
  const onText = onDelta && ((text: string) => {
    const delta = decoder.push(text);
    if (delta) onDelta(delta);
  });
  const generated = await generate({ system, contents, schema: answerSchema(), signal, onText });
  const read = readAnswer(generated);
  // A reply that did not come first was not shown while it grew.
  if (onDelta && decoder.text === "" && "answer" in read) onDelta(read.answer.reply);
  return { generated, read, decoder };
}

function readAnswer(generated: Generated): Read {
  if (generated.kind === "blocked") return { status: "blocked" };
  if (generated.kind === "unusable") return new UnusableAnswer(`finished by ${generated.reason}`);
  try {
    return { status: "complete", answer: parseAnswer(generated.text) };
  } catch (error) {
    if (error instanceof UnusableAnswer) return error;
    throw error;
  }
}

function asked(
  { generated: { model, tokens } }: Attempt,
  outcome: { status: "complete" | "cut"; answer: ModelAnswer } | { status: "blocked" },
  attempts: number,
): Asked {
  return { model, tokens, attempts, ...outcome };
}

function salvaged({ decoder }: Attempt) {
  if (decoder.text === "") return undefined;
  const status = decoder.isClosed ? "complete" as const : "cut" as const;
  return { status, answer: replyAlone(decoder.text) };
}

/** What a whole answer that was too long twice still begins with. */
function beginningOf({ reason, text }: Generated) {
  const answer = reason === "MAX_TOKENS" ? cutAnswer(text) : undefined;
  return answer && { status: "cut" as const, answer };
}

function timedOut(): Problem {
  return new Problem("ai_timeout");
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
