import type { Recording } from "./recorder.ts";

/** An answer, redacted as recordings are. */
export type Answer = Recording["response"];

/** What the functions read of an answer: where Google sends it, the emulator must. */
const READ = [
  /candidates\[\]\.content\.parts\[\]\.text$/,
  /candidates\[\]\.finishReason$/,
  /promptFeedback\.blockReason$/,
  /usageMetadata\.(promptTokenCount|candidatesTokenCount)$/,
  /embeddings?(\[\])?\.values\[\]$/,
];

/**
 * How an answer of the emulator differs from a recorded one, in plain words; nothing where it is
 * the same to a client: status, type, framing, fields and their types, and the words of an error.
 */
export function differences(recorded: Answer, emulated: Answer): string[] {
  const found: string[] = [];
  const differs = (what: string, a: unknown, b: unknown) => {
    const [google, ours] = [JSON.stringify(a), JSON.stringify(b)];
    if (google !== ours) found.push(`${what}: recorded ${google}, emulated ${ours}`);
  };
  differs("status", recorded.status, emulated.status);
  // What was published rarely says.
  if (recorded.content_type) differs("content type", typeOf(recorded), typeOf(emulated));
  if (recorded.status !== 200) {
    differs("error", errorOf(recorded.body), errorOf(emulated.body));
    return found;
  }
  if (typeOf(recorded).startsWith("text/event-stream")) {
    differs("framing", framingOf(recorded.body), framingOf(emulated.body));
  }
  const [google, ours] = [fieldsOf(recorded.body), fieldsOf(emulated.body)];
  for (const [path, type] of ours) {
    if (!google.has(path)) found.push(`${path}: emulated, not recorded`);
    else differs(path, google.get(path), type);
  }
  for (const path of google.keys()) {
    if (!ours.has(path) && READ.some((pattern) => pattern.test(path))) {
      found.push(`${path}: recorded and read by the functions, not emulated`);
    }
  }
  return found;
}

function typeOf({ content_type }: Answer): string {
  return content_type.toLowerCase().replaceAll(" ", "");
}

/** The JSON values of a body: one, or one for each event. */
export function valuesOf(body: string): unknown[] {
  if (!/^data:/.test(body)) return [parsed(body)];
  return body.split(/\r\n\r\n|\n\n|\r\r/).filter((event) => event.startsWith("data:"))
    .map((event) => parsed(event.slice("data:".length)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How the events of a stream are set apart, and how it ends. */
export function framingOf(body: string) {
  const last = valuesOf(body).at(-1) as { candidates?: { finishReason?: unknown }[] } | undefined;
  return {
    between: /\r\n\r\n|\n\n|\r\r/.exec(body)?.[0] ?? null,
    saysDone: body.includes("[DONE]"),
    lastSaysHowItEnded: last?.candidates?.[0]?.finishReason !== undefined,
  };
}

/** Every field of a body with its JSON type; of lists, `[]` for all entries; how many vectors. */
function fieldsOf(body: string): Map<string, string> {
  const fields = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (Array.isArray(value)) {
      if (path === "embeddings") fields.set(path, `${value.length} vectors`);
      value.forEach((entry) => walk(entry, `${path}[]`));
    } else if (typeof value === "object" && value !== null) {
      for (const [name, part] of Object.entries(value)) walk(part, path ? `${path}.${name}` : name);
    } else fields.set(path, typeIn(value));
  };
  for (const value of valuesOf(body)) walk(value, "");
  return fields;
}

function typeIn(value: unknown): string {
  if (value === null) return "null";
  // A redacted vector tells its size.
  return typeof value === "string" && /^\d+ numbers$/.test(value) ? value : typeof value;
}

interface GoogleError {
  code?: unknown;
  status?: unknown;
  message?: unknown;
  details?: Record<string, unknown>[];
}

/** What a client can tell by: counts and waits vary, so every number is the same. */
function errorOf(body: string) {
  const value = parsed(body) as { error?: GoogleError } | { error?: GoogleError }[] | undefined;
  const isList = Array.isArray(value);
  const error = (isList ? value[0] : value)?.error;
  if (!error) return isList ? "a list without an error" : "no error";
  return {
    isList,
    code: error.code,
    status: error.status,
    message: String(error.message).replace(/\d+(\.\d+)?/g, "0"),
    details: (error.details ?? []).map((detail) =>
      [detail["@type"], detail["reason"]].filter(Boolean).join(" ")
    ).sort(),
  };
}
