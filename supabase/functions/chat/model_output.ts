import { z } from "zod";
import { MEMORY_LENGTH, memoryKind } from "../_shared/vocabulary/memory.ts";
import { repairText } from "../_shared/vocabulary/text.ts";
import { actionType, mood } from "../_shared/resources/exchange.ts";

const MAX_REPLY = 8000;
const MAX_SUGGESTION = 200;
const MAX_RESOURCE = 200;
const MAX_ITEMS = 10;

const modelAction = z.object({ type: actionType, payload_json: z.string() });

// Flat, since models follow it better than a union; what does not fit its `op` is dropped later.
const memoryOperation = z.object({
  op: z.enum(["add", "update", "forget"]),
  id: z.string().optional(),
  kind: memoryKind.optional(),
  content: z.string().optional(),
  importance: z.number().optional(),
});

const modelResource = z.object({
  label: z.string(),
  url: z.string().optional(),
  phone: z.string().optional(),
});

// The reply comes first, so that it can be read while the rest is still being written.
const modelOutput = z.object({
  reply: z.string().trim().min(1).max(MAX_REPLY),
  mood,
  suggestions: z.array(z.string()).default([]),
  actions: z.array(modelAction).default([]),
  resources: z.array(modelResource).default([]),
  memory_operations: z.array(memoryOperation).default([]),
});

/** The model's output, as far as it is in order. */
export type ModelOutput = z.output<typeof modelOutput>;

type Operation = ModelOutput["memory_operations"][number];

const KNOWN_KEYWORDS = new Set([
  "type",
  "properties",
  "required",
  "enum",
  "const",
  "items",
  "description",
  "anyOf",
]);

// Gemini refuses keywords it does not know, such as bounds and defaults.
function forGemini(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forGemini);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => KNOWN_KEYWORDS.has(key));
  return Object.fromEntries(kept.map(([key, value]) => {
    if (key === "properties") {
      const properties = Object.entries(value as Record<string, unknown>);
      return [key, Object.fromEntries(properties.map(([name, part]) => [name, forGemini(part)]))];
    }
    return key === "const" ? ["enum", [value]] : [key, forGemini(value)];
  }));
}

let schema: unknown;

/** The JSON Schema that the model is asked to follow. */
export function outputSchema(): unknown {
  return schema ??= {
    ...forGemini(z.toJSONSchema(modelOutput, { io: "output", reused: "inline" })) as object,
    propertyOrdering: Object.keys(modelOutput.shape),
  };
}

/** Why a text is no output to use, for the repair attempt; it holds paths and rules, no values. */
export class UnusableOutput extends Error {
  override name = "UnusableOutput";
}

/**
 * Reads the model's text. What is too much is cut: suggestions beyond three, anything else beyond
 * ten, memories that are too long, links that a browser would not open as a page.
 *
 * @throws {UnusableOutput}
 */
export function parseOutput(text: string): ModelOutput {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnusableOutput("The answer was not JSON");
  }
  const parsed = modelOutput.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) =>
      `${path.join(".")}: ${message}`
    );
    throw new UnusableOutput(problems.slice(0, 10).join("; "));
  }
  const output = parsed.data;
  return {
    ...output,
    reply: repairText(output.reply),
    suggestions: texts(output.suggestions, MAX_SUGGESTION).slice(0, 3),
    actions: output.actions.slice(0, MAX_ITEMS),
    resources: output.resources.slice(0, MAX_ITEMS).flatMap(usableResource),
    memory_operations: output.memory_operations.slice(0, MAX_ITEMS).map(usableOperation),
  };
}

/** An output of which nothing but the reply is known. */
export function replyAlone(reply: string): ModelOutput {
  const output = modelOutput.parse({ reply: "…", mood: "neutral" });
  return { ...output, reply: reply.slice(0, MAX_REPLY).trimEnd().toWellFormed() };
}

function usableOperation({ content = "", importance, ...operation }: Operation): Operation {
  const [usable] = texts([content], MEMORY_LENGTH);
  return {
    ...operation,
    ...(usable && { content: usable }),
    ...(importance !== undefined && { importance: Math.min(1, Math.max(0, importance)) }),
  };
}

function usableResource({ label, url = "", phone = "" }: ModelOutput["resources"][number]) {
  const [name] = texts([label], MAX_RESOURCE);
  const [number] = texts([phone], MAX_RESOURCE);
  if (!name) return [];
  const link = URL.parse(url);
  return [{
    label: name,
    ...(link && /^https?:$/.test(link.protocol) && { url: link.href }),
    ...(number && { phone: number }),
  }];
}

function texts(list: string[], max: number): string[] {
  return list.map(repairText).filter((text) => text.length > 0 && [...text].length <= max);
}
