import { z } from "zod";
import { memoryKind } from "../memories/schema.ts";
import { normalizeText } from "../_shared/schemas.ts";
import { partialReply } from "./partial_reply.ts";
import { actionType, mood } from "./schema.ts";

const MAX_REPLY = 8000;
const MAX_SUGGESTION = 200;
const MAX_MEMORY = 400;
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
const modelAnswer = z.object({
  reply: z.string().trim().min(1).max(MAX_REPLY),
  mood,
  suggestions: z.array(z.string()).default([]),
  actions: z.array(modelAction).default([]),
  resources: z.array(modelResource).default([]),
  memory_operations: z.array(memoryOperation).default([]),
});

/** The model's answer, as far as it is in order. */
export type ModelAnswer = z.output<typeof modelAnswer>;

type Operation = ModelAnswer["memory_operations"][number];

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
export function answerSchema(): unknown {
  return schema ??= {
    // With zod's own registry a schema that has an id there becomes a reference.
    ...forGemini(
      z.toJSONSchema(modelAnswer, { io: "output", metadata: z.registry() }),
    ) as object,
    propertyOrdering: Object.keys(modelAnswer.shape),
  };
}

/** Why a text is no answer, for the repair attempt; it holds paths and rules, no values. */
export class UnusableAnswer extends Error {
  override name = "UnusableAnswer";
}

/**
 * Reads the model's text. What is too much is cut: suggestions beyond three, anything else beyond
 * ten, memories that are too long, links that a browser would not open as a page.
 *
 * @throws {UnusableAnswer}
 */
export function parseAnswer(text: string): ModelAnswer {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnusableAnswer("The answer was not JSON");
  }
  const parsed = modelAnswer.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) =>
      `${path.join(".")}: ${message}`
    );
    throw new UnusableAnswer(problems.slice(0, 10).join("; "));
  }
  const answer = parsed.data;
  return {
    ...answer,
    reply: printable(answer.reply),
    suggestions: texts(answer.suggestions, MAX_SUGGESTION).slice(0, 3),
    actions: answer.actions.slice(0, MAX_ITEMS),
    resources: answer.resources.slice(0, MAX_ITEMS).flatMap(usableResource),
    memory_operations: answer.memory_operations.slice(0, MAX_ITEMS).map(usableOperation),
  };
}

/** The answer that a text which broke off still gives; undefined when there is no reply in it. */
export function cutAnswer(text: string): ModelAnswer | undefined {
  const reply = printable(partialReply(text));
  return reply === "" ? undefined : replyAlone(reply);
}

/** An answer of which nothing but the reply is known. */
export function replyAlone(reply: string): ModelAnswer {
  const answer = modelAnswer.parse({ reply: "…", mood: "neutral" });
  return { ...answer, reply: reply.slice(0, MAX_REPLY).trimEnd().toWellFormed() };
}

function usableOperation({ content = "", importance, ...operation }: Operation): Operation {
  const [usable] = texts([content], MAX_MEMORY);
  return {
    ...operation,
    ...(usable && { content: usable }),
    ...(importance !== undefined && { importance: Math.min(1, Math.max(0, importance)) }),
  };
}

function usableResource({ label, url = "", phone = "" }: ModelAnswer["resources"][number]) {
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
  return list.map(printable).filter((text) => text.length > 0 && [...text].length <= max);
}

// PostgreSQL stores no NUL, and nobody reads control characters.
function printable(text: string): string {
  // deno-lint-ignore no-control-regex
  return normalizeText(text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ""));
}
