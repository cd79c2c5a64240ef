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
  401: "Request had invalid authentication credentials.",
  403: "The caller does not have permission.",
  429: "You exceeded your current quota, please check your plan and billing details.",
  500: "An internal error has occurred. Please retry.",
  503: "The model is overloaded. Please try again later.",
  504: "The request timed out. Please try again.",
};

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

/** A 400 that names the offending field. */
export function invalid(message: string, field?: string): GoogleError {
  return new GoogleError(
    400,
    message,
    field === undefined ? [] : [{
      "@type": "type.googleapis.com/google.rpc.BadRequest",
      fieldViolations: [{ field, description: message }],
    }],
  );
}

/** What Google answers to a missing or wrong key. */
export function invalidKey(): GoogleError {
  const message = "API key not valid. Please pass a valid API key.";
  return new GoogleError(400, message, [
    {
      "@type": "type.googleapis.com/google.rpc.ErrorInfo",
      reason: "API_KEY_INVALID",
      domain: "googleapis.com",
      metadata: { service: "generativelanguage.googleapis.com" },
    },
    { "@type": "type.googleapis.com/google.rpc.LocalizedMessage", locale: "en-US", message },
  ]);
}

/** The status that a fault asks for; 429 always says when to come back. */
export function faultError(status: number, retryDelay?: number): GoogleError {
  const delay = retryDelay ?? (status === 429 ? 2 : undefined);
  return new GoogleError(
    status,
    undefined,
    delay === undefined ? [] : [
      { "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: `${delay}s` },
    ],
  );
}
