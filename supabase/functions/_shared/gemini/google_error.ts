/** What Google says of a failure, as far as the body says it. */
export interface GoogleError {
  /** Google's name for it, such as `RESOURCE_EXHAUSTED`. */
  status: string | undefined;
  message: string;
  /** From `RetryInfo`, in seconds. */
  retryDelay: number | undefined;
}

interface Body {
  error?: { message?: unknown; status?: unknown; details?: unknown };
}

const MAX_NESTING = 3;

/**
 * Reads the body of a failed call out of an `ApiError`'s message. Of a stream the SDK wraps the body
 * once more: its message then is the whole body as a text.
 */
export function readGoogleError(text: string): GoogleError {
  let message = text;
  let status: string | undefined;
  let retryDelay: number | undefined;
  for (let depth = 0; depth < MAX_NESTING; depth++) {
    const error = parsed(message);
    if (!error) break;
    if (typeof error.status === "string" && /^[A-Z_]+$/.test(error.status)) status = error.status;
    retryDelay ??= delayIn(error.details);
    if (typeof error.message !== "string") break;
    message = error.message;
  }
  return { status, message, retryDelay };
}

/** The error of a body, also where that came as a server-sent event. */
function parsed(text: string): Body["error"] {
  const start = text.indexOf("{");
  if (start < 0) return undefined;
  try {
    const body = JSON.parse(text.slice(start)) as Body | Body[];
    return (Array.isArray(body) ? body[0] : body)?.error;
  } catch {
    return undefined;
  }
}

function delayIn(details: unknown): number | undefined {
  if (!Array.isArray(details)) return undefined;
  for (const detail of details as { retryDelay?: unknown }[]) {
    const seconds = /^(\d{1,9}(?:\.\d{1,9})?)s$/.exec(String(detail?.retryDelay ?? ""))?.[1];
    if (seconds !== undefined) return Number(seconds);
  }
  return undefined;
}
