import { generate, type Generated, type Tokens } from "../_shared/gemini/generate.ts";
import { Problem } from "../_shared/http/problem.ts";
import { log } from "../_shared/log.ts";
import { type Asking, outputSchema } from "./output/output_schema.ts";
import { UnusableOutput } from "../_shared/gemini/read_json.ts";
import { parseOutput, type ReadOutput, replyAlone } from "./output/parse_output.ts";
import { ReplyReader } from "./output/reply_reader.ts";
import type { Turn } from "./prompt/build_prompt.ts";

/** A plan of six days fits, with what is said beside it. */
const MAX_OUTPUT_TOKENS = 8192;

/** What asking came to: an output, the beginning of one, or a refusal by the model's filters. */
export type Completion = { model: string; tokens: Tokens; attempts: number } & Ending;

type Ending = { status: "complete" | "cut"; output: ReadOutput } | { status: "blocked" };

/** What to ask. */
export interface CompletionRequest extends Asking {
  system: string;
  prompt: Turn[];
  signal: AbortSignal;
  /** Given, the reply goes here piece by piece. */
  onDelta?: ((delta: string) => void) | undefined;
}

/**
 * Asks the model, and once more when its output cannot be used and nothing of it has been shown.
 * What has been shown stands: without the rest its reply is complete when it came to its end, cut
 * otherwise, and nothing follows from it.
 *
 * @throws {Problem} `ai_error` after the second attempt; `ai_unavailable`, `ai_timeout`
 */
export async function requestCompletion(request: CompletionRequest): Promise<Completion> {
  const first = await attempt(request, request.prompt);
  if (!(first.read instanceof UnusableOutput)) return completion(first, first.read, 1);
  const shown = request.onDelta && !first.reply.isHeld && salvaged(first);
  if (shown) return completion(first, shown, 1);
  if (request.signal.aborted) throw first.generated.problem ?? new Problem("ai_timeout");
  const { message } = first.read;
  log("warn", "output unusable, asking again", { reason: message, model: first.generated.model });

  const second = await attempt(request, repair(request.prompt, first.generated, first.read));
  if (!(second.read instanceof UnusableOutput)) return completion(second, second.read, 2);
  const rest = request.onDelta ? salvaged(second) : beginningOf(second);
  if (rest) {
    if (second.reply.isHeld && "output" in rest) request.onDelta?.(rest.output.reply);
    return completion(second, rest, 2);
  }
  throw second.generated.problem ?? new Problem("ai_error", { cause: second.read });
}

interface Attempt {
  generated: Generated;
  read: Ending | UnusableOutput;
  reply: ReplyReader;
}

async function attempt(
  { system, signal, onDelta, mayLookUp }: CompletionRequest,
  contents: Turn[],
): Promise<Attempt> {
  const reply = new ReplyReader();
  const onText = onDelta && ((text: string) => {
    const delta = reply.push(text);
    if (delta && !reply.isHeld) onDelta(delta);
  });
  const generated = await generate({
    system,
    contents,
    schema: outputSchema({ mayLookUp }),
    maxOutputTokens: MAX_OUTPUT_TOKENS,
    signal,
    onText,
  });
  const read = await readOutput(generated, { mayLookUp });
  if (!onDelta) reply.push(generated.text);
  else if ("output" in read) {
    const isShown = reply.text !== "" && !reply.isHeld;
    // What the person has read stands; it cannot be looked up any more.
    if (isShown) read.output.lookups = [];
    // A reply that did not come first was not shown while it grew.
    else if (read.output.lookups.length === 0) onDelta(read.output.reply);
  }
  return { generated, read, reply };
}

async function readOutput(
  generated: Generated,
  asking: Asking,
): Promise<Ending | UnusableOutput> {
  if (generated.kind === "blocked") return { status: "blocked" };
  if (generated.kind === "unusable") return new UnusableOutput(`finished by ${generated.reason}`);
  try {
    return { status: "complete", output: await parseOutput(generated.text, asking) };
  } catch (error) {
    if (error instanceof UnusableOutput) return error;
    throw error;
  }
}

function completion(
  { generated: { model, tokens } }: Attempt,
  ending: Ending,
  attempts: number,
): Completion {
  return { model, tokens, attempts, ...ending };
}

/** What of the reply can be read in an output that is of no use otherwise. */
function salvaged({ reply }: Attempt) {
  if (reply.text === "") return undefined;
  const status = reply.isClosed ? "complete" as const : "cut" as const;
  const dropped = [{ path: "", why: "everything but the reply: the rest could not be read" }];
  return { status, output: replyAlone(reply.text, dropped) };
}

/** What an output that was too long twice still begins with. */
function beginningOf(second: Attempt): Ending | undefined {
  const rest = second.generated.reason === "MAX_TOKENS" ? salvaged(second) : undefined;
  return rest && { ...rest, status: "cut" };
}

// Newer models refuse a last turn of their own, so the correction is the person's turn; an output
// that was cut off is not shown again.
function repair(prompt: Turn[], { text, kind }: Generated, { message }: UnusableOutput): Turn[] {
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
