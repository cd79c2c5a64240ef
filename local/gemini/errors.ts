const STATUS_NAMES: Record<number, string> = {
  400: "INVALID_ARGUMENT",
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  409: "ABORTED",
  429: "RESOURCE_EXHAUSTED",
  499: "CANCELLED",
  500: "INTERNAL",
  501: "UNIMPLEMENTED",
  503: "UNAVAILABLE",
  504: "DEADLINE_EXCEEDED",
};

const MESSAGES: Record<number, string> = {
  400: "Request contains an invalid argument.",
  401: "Request had invalid authentication credentials.",
  403: "The caller does not have permission",
  500: "An internal error has occurred. Please retry or report in " +
    "https://developers.generativeai.google/guide/troubleshooting",
  503: "The model is overloaded. Please try again later.",
  504: "Deadline expired before operation could complete.",
};

const RPC = "type.googleapis.com/google.rpc";

/** A failure in the shape that Google's APIs give it. */
export class GoogleError extends Error {
  constructor(readonly status: number, message?: string, readonly details: unknown[] = []) {
    super(message ?? MESSAGES[status] ?? "The request failed.");
  }

  /** The JSON body. */
  body() {
    return {
      error: {
        code: this.status,
        message: this.message,
        status: STATUS_NAMES[this.status] ?? "UNKNOWN",
        ...(this.details.length > 0 ? { details: this.details } : {}),
      },
    };
  }
}

/** How a client asked to be answered, which is also how it is told about errors. */
export type Channel = "json" | "array" | "events";

const CONTENT_TYPES: Record<Channel, string> = {
  json: "application/json; charset=UTF-8",
  array: "application/json; charset=UTF-8",
  events: "text/event-stream",
};

/**
 * An error as it leaves: indented JSON. A call that asked for events gets the same body under
 * `text/event-stream`, without an event around it, and one that streams JSON a list of one.
 */
export function failure(error: GoogleError, channel: Channel, headers: HeadersInit): Response {
  const body = channel === "array" ? [error.body()] : error.body();
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status: error.status,
    headers: { ...headers, "content-type": CONTENT_TYPES[channel] },
  });
}

/** A place in a request and what is wrong with it. */
export interface Violation {
  field: string;
  description: string;
}

/** What the gateway answers to a body that does not fit the API's messages. */
export function misfit(violations: Violation[]): GoogleError {
  const fieldViolations = violations.map(({ field, description }) => ({
    ...(field === "" ? {} : { field }),
    description,
  }));
  return new GoogleError(400, violations.map(({ description }) => description).join("\n"), [
    { "@type": `${RPC}.BadRequest`, fieldViolations },
  ]);
}

/** A 400 of the service itself, which has no details. */
export function invalid(message: string): GoogleError {
  return new GoogleError(400, message);
}

/** A 400 that lists problems of a request, each `path: what is wrong`. */
export function invalidRequest(problems: string[]): GoogleError {
  return invalid(problems.map((problem) => `* ${problem}\n`).join(""));
}

/** What Google answers to a request without a key. */
export function missingKey(): GoogleError {
  return new GoogleError(
    403,
    "Method doesn't allow unregistered callers (callers without established identity). Please use " +
      "API Key or other form of API consumer identity to call this API.",
  );
}

/** What Google answers to a wrong key. */
export function invalidKey(): GoogleError {
  const message = "API key not valid. Please pass a valid API key.";
  return new GoogleError(400, message, [
    {
      "@type": `${RPC}.ErrorInfo`,
      reason: "API_KEY_INVALID",
      domain: "googleapis.com",
      metadata: { service: "generativelanguage.googleapis.com" },
    },
    { "@type": `${RPC}.LocalizedMessage`, locale: "en-US", message },
  ]);
}

function retryInfo(seconds: number) {
  return { "@type": `${RPC}.RetryInfo`, retryDelay: `${seconds}s` };
}

/** A quota that is used up: which one, and when to come back. */
export function quotaExhausted(model: string, limit: number, retryDelay: number): GoogleError {
  const help = "https://ai.google.dev/gemini-api/docs/rate-limits";
  const quotaMetric = "generativelanguage.googleapis.com/generate_content_free_tier_requests";
  return new GoogleError(
    429,
    "You exceeded your current quota, please check your plan and billing details. For more " +
      `information on this error, head to: ${help}.\n* Quota exceeded for metric: ${quotaMetric}, ` +
      `limit: ${limit}, model: ${model}\nPlease retry in ${retryDelay}s.`,
    [
      {
        "@type": `${RPC}.Help`,
        links: [{ description: "Learn more about Gemini API quotas", url: help }],
      },
      {
        "@type": `${RPC}.QuotaFailure`,
        violations: [{
          quotaMetric,
          quotaId: "GenerateRequestsPerMinutePerProjectPerModel-FreeTier",
          quotaDimensions: { location: "global", model },
          quotaValue: String(limit),
        }],
      },
      retryInfo(retryDelay),
    ],
  );
}

/** The status that a fault asks for; 429 always says when to come back. */
export function faultError(
  status: number,
  model: string,
  retryDelay?: number,
  message?: string,
): GoogleError {
  if (status === 429) return quotaExhausted(model, 15, retryDelay ?? 2);
  return new GoogleError(
    status,
    message,
    retryDelay === undefined ? [] : [retryInfo(retryDelay)],
  );
}
