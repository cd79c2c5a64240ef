import type { Tokens } from "../_shared/gemini/generate.ts";
import { Problem } from "../_shared/http/problem.ts";
import { log } from "../_shared/log.ts";
import type { Completion, CompletionRequest } from "./completion.ts";
import { type Figure, findUnsupportedFigures } from "./figures.ts";
import type { DoneLookup, Round } from "../_shared/lookups/look_up.ts";
import { type Lookup, MAX_LOOKUPS, MAX_ROUNDS } from "../_shared/lookups/registry.ts";
import type { Turn } from "./prompt/build_prompt.ts";

/** What is asked, and how what the model wants to know is found. */
export interface ConversationRequest extends Omit<CompletionRequest, "mayLookUp"> {
  /** Asks the model. */
  complete(request: CompletionRequest): Promise<Completion>;
  /** Does a round of lookups. */
  lookUp(lookups: Lookup[]): Promise<Round>;
  /** Hears of each lookup as it begins. */
  onLookup?: ((lookup: Pick<Lookup, "tool" | "summary">) => void) | undefined;
}

/** What a message came to, lookups included. */
export interface Conversation {
  /** Of the last call; tokens and attempts are those of all. */
  completion: Completion;
  lookups: DoneLookup[];
  /** Stated in the reply, and supported by neither prompt nor lookups. */
  figures: Figure[];
}

/**
 * Asks the model, and looks up what it wants to know first: up to two rounds of six lookups in all,
 * then it has to answer. A figure that nothing supports is given back to it once, unless the reply
 * has been shown.
 *
 * @throws {Problem} what asking or looking up fails with
 */
export async function converse(request: ConversationRequest): Promise<Conversation> {
  const lookups: DoneLookup[] = [];
  let prompt = request.prompt;
  let completion = await request.complete({ ...request, prompt, mayLookUp: true });
  for (let round = 1;; round++) {
    const asked = lookupsOf(completion).slice(0, MAX_LOOKUPS - lookups.length);
    if (asked.length === 0) break;
    asked.forEach(({ tool, summary }) => request.onLookup?.({ tool, summary }));
    const found = await request.lookUp(asked);
    lookups.push(...found.lookups);
    prompt = [...prompt, ...lookupTurns(asked, found.results)];
    const mayLookUp = round < MAX_ROUNDS && lookups.length < MAX_LOOKUPS;
    completion = together(
      completion,
      await request.complete({ ...request, prompt, mayLookUp }),
    );
  }
  const figures = unsupported(completion, prompt);
  if (figures.length === 0 || request.onDelta) return { completion, lookups, figures };
  completion = await withoutFigures({ ...request, prompt }, completion, figures);
  return { completion, lookups, figures: unsupported(completion, prompt) };
}

function lookupsOf(completion: Completion): Lookup[] {
  return completion.status === "blocked" ? [] : completion.output.lookups;
}

// Newer models refuse a last turn of their own: what was found is the person's turn.
function lookupTurns(asked: Lookup[], results: string): Turn[] {
  const lookups = asked.map(({ tool, arguments: given }) => ({ tool, ...given }));
  return [
    { role: "model", parts: [{ text: JSON.stringify({ lookups }) }] },
    { role: "user", parts: [{ text: results }] },
  ];
}

function unsupported(completion: Completion, prompt: Turn[]): Figure[] {
  if (completion.status === "blocked") return [];
  const told = prompt.map(({ parts }) => parts[0].text).join("\n");
  return findUnsupportedFigures(completion.output.reply, told);
}

/** The reply as the model gives it once it hears which figures are its own invention. */
async function withoutFigures(
  request: ConversationRequest,
  completion: Completion,
  figures: Figure[],
): Promise<Completion> {
  if (completion.status !== "complete") return completion;
  const named = figures.map(({ text }) => JSON.stringify(text)).join(", ");
  const prompt: Turn[] = [
    ...request.prompt,
    { role: "model", parts: [{ text: JSON.stringify({ reply: completion.output.reply }) }] },
    {
      role: "user",
      parts: [{
        text: `Nothing you were told supports ${named}. Give the same answer again without what ` +
          "you do not know, and say that you could not find it where it was asked for.",
      }],
    },
  ];
  try {
    const second = await request.complete({ ...request, prompt, mayLookUp: false });
    const both = together(completion, second);
    if (second.status === "complete") return both;
    const { tokens, attempts } = both;
    return { ...completion, tokens, attempts };
  } catch (error) {
    // There is a reply, and the trace names what is wrong with it.
    if (!(error instanceof Problem)) throw error;
    log("warn", "unsupported figures stand, no second answer", { code: error.code });
    return completion;
  }
}

/** A completion with what those before it cost. */
function together(before: Completion, last: Completion): Completion {
  const sum = (name: keyof Tokens) => {
    const [a, b] = [before.tokens[name], last.tokens[name]];
    return a === null && b === null ? null : (a ?? 0) + (b ?? 0);
  };
  return {
    ...last,
    attempts: before.attempts + last.attempts,
    tokens: {
      prompt: sum("prompt"),
      output: sum("output"),
      thoughts: sum("thoughts"),
      cached: sum("cached"),
    },
  };
}
