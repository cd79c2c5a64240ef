import { type Answer, countTokens } from "./answer.ts";
import type { Fault } from "./faults.ts";
import { faultError } from "./errors.ts";

/** Uneven on purpose: clients must not rely on where a chunk ends. */
const CHUNK_SIZES = [7, 13, 1, 29, 3, 41, 17, 5];

function usage(answer: Answer, said: string) {
  const output = countTokens(said);
  return {
    promptTokenCount: answer.promptTokens,
    candidatesTokenCount: output,
    totalTokenCount: answer.promptTokens + output,
    promptTokensDetails: [{ modality: "TEXT", tokenCount: answer.promptTokens }],
  };
}

function candidate(text: string, finishReason?: string) {
  return {
    content: text === "" ? { role: "model" } : { parts: [{ text }], role: "model" },
    ...(finishReason === undefined ? {} : { finishReason }),
    index: 0,
  };
}

/** The response of `generateContent`. */
export function whole(answer: Answer, model: string, responseId: string, fault: Fault | null) {
  const { text, finishReason, blockReason } = answer;
  if (blockReason !== undefined) {
    const { promptTokenCount } = usage(answer, "");
    return {
      promptFeedback: { blockReason },
      usageMetadata: { promptTokenCount, totalTokenCount: promptTokenCount },
      modelVersion: model,
      responseId,
    };
  }
  const unfinished = fault?.cut !== undefined;
  return {
    candidates: [candidate(text, unfinished ? undefined : finishReason)],
    usageMetadata: usage(answer, text),
    modelVersion: model,
    responseId,
  };
}

/** Cuts a text at uneven places, and right behind each backslash; never inside a character. */
export function pieces(text: string): string[] {
  const result: string[] = [];
  let piece = "";
  for (const character of text) {
    piece += character;
    const size = CHUNK_SIZES[result.length % CHUNK_SIZES.length] ?? 1;
    if (piece.length < size && character !== "\\") continue;
    result.push(piece);
    piece = "";
  }
  return piece === "" ? result : [...result, piece];
}

/** The responses of `streamGenerateContent`, in order; with a fault they may end too early. */
export function chunks(answer: Answer, model: string, responseId: string, fault: Fault | null) {
  if (answer.blockReason !== undefined) return [whole(answer, model, responseId, null)];
  const texts = pieces(answer.text);
  if (texts.length === 0) texts.push("");
  let said = "";
  const all = texts.map((text, index) => {
    said += text;
    return {
      candidates: [candidate(text, index === texts.length - 1 ? answer.finishReason : undefined)],
      usageMetadata: usage(answer, said),
      modelVersion: model,
      responseId,
    };
  });
  if (fault?.cut !== undefined) return all.slice(0, Math.min(fault.cut, all.length - 1));
  if (fault?.after_chunks === undefined || all.length <= fault.after_chunks) return all;
  const sent = all.slice(0, fault.after_chunks);
  if (fault.drop) return sent;
  if (fault.block !== undefined) {
    return [...sent, {
      candidates: [candidate("", fault.block)],
      usageMetadata: usage(answer, said),
      modelVersion: model,
      responseId,
    }];
  }
  return fault.status === undefined
    ? all
    : [...sent, faultError(fault.status, model, fault.retry_delay_s, fault.message).body()];
}
