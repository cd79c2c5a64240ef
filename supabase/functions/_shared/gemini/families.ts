import { type GenerateContentConfig, ThinkingLevel } from "@google/genai/web";

/** What a family of models takes; each refuses, or may come to refuse, what others need. */
export interface Family {
  names: RegExp;
  /** How little it may think: answering a chat needs no long thought. */
  thinking: NonNullable<GenerateContentConfig["thinkingConfig"]>;
  /** Undefined where it is ignored, and may become an error. */
  temperature: number | undefined;
  /** Whether the last turn may be the model's own; our prompts never end so. */
  takesLastModelTurn: boolean;
}

/** The first that fits counts. */
export const FAMILIES: readonly Family[] = [
  {
    names: /^gemini-2\.5-pro/,
    thinking: { thinkingBudget: 128 },
    temperature: 0.8,
    takesLastModelTurn: true,
  },
  {
    names: /^gemini-2\.5-/,
    thinking: { thinkingBudget: 0 },
    temperature: 0.8,
    takesLastModelTurn: true,
  },
  {
    names: /flash-lite/,
    thinking: { thinkingLevel: ThinkingLevel.MINIMAL },
    temperature: undefined,
    takesLastModelTurn: false,
  },
  {
    names: /./,
    thinking: { thinkingLevel: ThinkingLevel.LOW },
    temperature: undefined,
    takesLastModelTurn: false,
  },
];

/** The part of a request's configuration that depends on the model. */
export function settingsOf(model: string, { thinking }: { thinking: boolean }): Settings {
  const family = FAMILIES.find(({ names }) => names.test(model))!;
  return {
    ...(thinking && { thinkingConfig: family.thinking }),
    ...(family.temperature !== undefined && { temperature: family.temperature }),
  };
}

type Settings = Pick<GenerateContentConfig, "thinkingConfig" | "temperature">;

/** How a model of embeddings is told what a text is for. */
export interface EmbeddingFamily {
  names: RegExp;
  /** By a field of the request, or by words in front of the text. */
  purpose: "task_type" | { query: string; document: string };
}

export const EMBEDDING_FAMILIES: readonly EmbeddingFamily[] = [
  {
    names: /^gemini-embedding-2/,
    purpose: { query: "task: search result | query: ", document: "title: none | text: " },
  },
  { names: /./, purpose: "task_type" },
];

/** What texts are embedded for: to search with, or to be found. */
export type Purpose = "query" | "document";

/** The texts as the model takes them, and the task type where it goes by that. */
export function forEmbedding(model: string, texts: string[], purpose: Purpose) {
  const family = EMBEDDING_FAMILIES.find(({ names }) => names.test(model))!;
  if (family.purpose === "task_type") {
    return { texts, taskType: purpose === "query" ? "RETRIEVAL_QUERY" : "RETRIEVAL_DOCUMENT" };
  }
  const prefix = family.purpose[purpose];
  return { texts: texts.map((text) => prefix + text), taskType: undefined };
}
