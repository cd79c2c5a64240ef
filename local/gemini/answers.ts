import type { Fault } from "./faults.ts";
import { type GenerateBody, readPrompt, turnText } from "./prompt.ts";
import { compose } from "./replies.ts";
import { conform, type Schema } from "./schema.ts";

/** What the model says to a request, before it is put on the wire. */
export interface Answer {
  text: string;
  finishReason: string;
  /** The input was refused: there is no candidate. */
  blockReason?: string;
  promptTokens: number;
}

const tokens = (text: string) => Math.ceil(text.length / 4);

/** How many tokens a text counts: a quarter of its characters. */
export { tokens as countTokens };

function say(body: GenerateBody): string {
  const config = body.generationConfig ?? {};
  const draft = compose(readPrompt(body));
  const schema = (config.responseJsonSchema ?? config.responseSchema) as Schema | undefined;
  if (schema !== undefined) return JSON.stringify(conform(draft, schema));
  if (config.responseMimeType !== "application/json") return draft.reply;
  const { title: _title, summary: _summary, ...said } = draft;
  return JSON.stringify(said);
}

function misbehave(text: string, fault: Fault): Partial<Answer> {
  if (fault.block === "prompt") return { text: "", blockReason: "PROHIBITED_CONTENT" };
  if (fault.block !== undefined) {
    return { text: fault.after_chunks ? text : "", finishReason: fault.block };
  }
  if (fault.empty) return { text: "" };
  if (fault.bad_json) return { text: `${text.slice(0, Math.ceil(text.length * 0.6))} … oops }` };
  if (fault.wrong_schema) return { text: JSON.stringify({ answer: 42, unexpected: [true] }) };
  if (fault.finish === "MAX_TOKENS") {
    return { text: text.slice(0, Math.ceil(text.length / 2)), finishReason: "MAX_TOKENS" };
  }
  if (fault.finish !== undefined) return { text: "", finishReason: fault.finish };
  return {};
}

/** Answers a checked request: the scripted text if there is one, else the companion's, then the fault. */
export function answer(body: GenerateBody, scripted: string | null, fault: Fault | null): Answer {
  const asked = [body.systemInstruction, ...(body.contents ?? [])].map(turnText).join("\n");
  const full = scripted ?? say(body);
  const limit = Number(body.generationConfig?.maxOutputTokens ?? Infinity);
  const cut = tokens(full) > limit;
  return {
    text: cut ? full.slice(0, limit * 4) : full,
    finishReason: cut ? "MAX_TOKENS" : "STOP",
    promptTokens: tokens(asked),
    ...(fault ? misbehave(full, fault) : {}),
  };
}
