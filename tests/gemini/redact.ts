const LONGEST_TEXT = 300;
const MOST_NUMBERS = 16;
const REDACTED = "redacted";
/** What tells who asked, and when. */
const PRIVATE = new Set(["responseId", "thoughtSignature", "createTime", "consumer"]);

/**
 * A body as it may be committed: without the key, ids and signatures, vectors as their size, and
 * long texts cut. Its framing, events and the space between them, stays as it came.
 */
export function redacted(body: string, key: string): string {
  return body.split(/(\r\n\r\n|\n\n|\r\r)/).map((part) => {
    const [, prefix = "", json = ""] = /^(data: ?)?([\s\S]*)$/.exec(part)!;
    try {
      const value = redactedJson(JSON.parse(json), key);
      return prefix + JSON.stringify(value, null, json.startsWith("{\n") ? 2 : 0) +
        (json.endsWith("\n") ? "\n" : "");
    } catch {
      return withoutSecrets(part, key);
    }
  }).join("");
}

/** The same for JSON that was read; texts of requests are ours, and stay whole. */
export function redactedJson(value: unknown, key: string): unknown {
  return walk(value, key, "");
}

function walk(value: unknown, key: string, name: string): unknown {
  if (PRIVATE.has(name)) return REDACTED;
  if (typeof value === "string") return withoutSecrets(value, key);
  if (Array.isArray(value)) {
    return value.length > MOST_NUMBERS && value.every((entry) => typeof entry === "number")
      ? [`${value.length} numbers`]
      : value.map((entry) => walk(entry, key, ""));
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([field, part]) => [field, walk(part, key, field)]);
  const written = Object.fromEntries(fields);
  // The model's words are told by their beginning.
  if (isModelTurn(written)) written.parts = written.parts.map(cut);
  return written;
}

interface Part {
  text?: unknown;
}

function isModelTurn(value: Record<string, unknown>): value is { parts: Part[] } {
  return value.role === "model" && Array.isArray(value.parts);
}

function cut(part: Part): Part {
  return typeof part.text === "string" && part.text.length > LONGEST_TEXT
    ? { ...part, text: `${part.text.slice(0, LONGEST_TEXT)}…` }
    : part;
}

function withoutSecrets(text: string, key: string): string {
  const open = key === "" ? text : text.replaceAll(key, REDACTED);
  return open.replace(/AIza[\w-]{20,}/g, REDACTED).replace(/\bprojects?[/:]\d+/g, "projects/0");
}
