import type { Fault } from "./faults.ts";
import { fill, type Schema } from "./fill.ts";
import { type GenerateBody, readPrompt, turnText } from "./prompt.ts";
import { compose } from "./talk.ts";

/** What the model says to a request, before it is put on the wire. */
export interface Answer {
  text: string;
  finishReason: string;
  /** The input was refused: there is no candidate. */
  blockReason?: string;
  promptTokens: number;
}

/** How many tokens a text counts: a quarter of its characters. */
export const countTokens = (text: string) => Math.ceil(text.length / 4);

/** The schema that a request asks its answer to follow. */
export function schemaOf(body: GenerateBody): Schema | undefined {
  const config = body.generationConfig ?? {};
  return (config.responseJsonSchema ?? config.responseSchema) as Schema | undefined;
}

function say(body: GenerateBody): string {
  const schema = schemaOf(body);
  const draft = compose(readPrompt(body), schema?.properties?.lookups !== undefined);
  if (schema !== undefined) return JSON.stringify(fill(draft, schema));
  const isJson = body.generationConfig?.responseMimeType === "application/json";
  return isJson ? JSON.stringify({ reply: draft.reply }) : draft.reply;
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

/** Answers a checked request: the text that was written for it if there is one, then the fault. */
export function answer(body: GenerateBody, written: string | null, fault: Fault | null): Answer {
  const asked = [body.systemInstruction, ...[body.contents ?? []].flat()].map(turnText).join("\n");
  const full = written ?? say(body);
  const limit = Number(body.generationConfig?.maxOutputTokens ?? Infinity);
  const isCut = countTokens(full) > limit;
  return {
    text: isCut ? full.slice(0, limit * 4) : full,
    finishReason: isCut ? "MAX_TOKENS" : "STOP",
    promptTokens: countTokens(asked),
    ...(fault ? misbehave(full, fault) : {}),
  };
}
