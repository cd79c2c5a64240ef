/** One wrong field of a request; `path` is dotted, e.g. `sets.0.reps`. */
export interface FieldError {
  path: string;
  code: FieldErrorCode;
  message: string;
}

/** Every `errors[].code` of the contract. */
export const FIELD_ERROR_CODES = [
  "required",
  "unknown_field",
  "invalid",
  "out_of_range",
  "too_long",
  "not_found",
  "in_future",
] as const;
export type FieldErrorCode = typeof FIELD_ERROR_CODES[number];

/** code → status, title (the status's reason phrase) and the default detail. */
export const PROBLEMS = {
  malformed_json: [400, "Bad Request", "The body must be valid JSON in UTF-8"],
  unauthorized: [401, "Unauthorized", "A valid access token of an existing account is needed"],
  consent_required: [
    403,
    "Forbidden",
    "The companion is asked at a provider outside: agree first, by PATCH /profile with ai_consent",
  ],
  not_found: [404, "Not Found", "There is nothing here"],
  method_not_allowed: [405, "Method Not Allowed", "This path does not support this method"],
  id_taken: [409, "Conflict", "This id is used already: take another one"],
  name_taken: [409, "Conflict", "This name is used already: choose another one"],
  in_progress: [409, "Conflict", "The first attempt is still running: try again a little later"],
  limit_reached: [
    409,
    "Conflict",
    "There is no room for more of these: delete some that are not needed, then try again",
  ],
  gone: [410, "Gone", "This was deleted: to have it again, create it with another id"],
  precondition_failed: [
    412,
    "Precondition Failed",
    "It has changed since you read it: read it again, and change that",
  ],
  payload_too_large: [413, "Content Too Large", "The body is too large"],
  unsupported_media_type: [415, "Unsupported Media Type", "The body must be application/json"],
  validation_failed: [422, "Unprocessable Content", "The request is invalid"],
  rate_limited: [429, "Too Many Requests", "Too many requests, try again later"],
  internal_error: [500, "Internal Server Error", "Something went wrong on our side"],
  ai_error: [502, "Bad Gateway", "The companion could not find an answer"],
  ai_unavailable: [503, "Service Unavailable", "The companion cannot be reached at the moment"],
  database_unavailable: [503, "Service Unavailable", "The database cannot be reached"],
  ai_timeout: [504, "Gateway Timeout", "The companion took too long to answer"],
} as const satisfies Record<string, readonly [number, string, string]>;

/** Every `code` of a problem response. */
export type ProblemCode = keyof typeof PROBLEMS;

/** What else a problem says. `cause` goes to the log only. */
export interface ProblemOptions {
  detail?: string;
  errors?: FieldError[];
  /** Seconds, sent as `Retry-After`. */
  retryAfter?: number | undefined;
  headers?: Record<string, string>;
  cause?: unknown;
}

/**
 * The one error that routes and helpers throw; the base turns it into
 * `application/problem+json` (RFC 9457).
 *
 * @example throw new Problem("not_found");
 */
export class Problem extends Error {
  override name = "Problem";
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors: FieldError[] | undefined;
  readonly headers: Record<string, string>;

  constructor(readonly code: ProblemCode, options: ProblemOptions = {}) {
    super(code, { cause: options.cause });
    const [status, title, detail] = PROBLEMS[code];
    this.status = status;
    this.title = title;
    this.detail = options.detail ?? detail;
    this.errors = options.errors;
    this.headers = { ...options.headers };
    if (code === "unauthorized") this.headers["WWW-Authenticate"] = "Bearer";
    if (options.retryAfter !== undefined) {
      this.headers["Retry-After"] = String(Math.max(1, Math.ceil(options.retryAfter)));
    }
  }

  /** The body, also used as the data of an `error` event in a stream. */
  toJSON(requestId: string) {
    return {
      type: "about:blank",
      title: this.title,
      status: this.status,
      code: this.code,
      detail: this.detail,
      ...(this.errors && { errors: this.errors }),
      request_id: requestId,
    };
  }

  toResponse(requestId: string): Response {
    return new Response(JSON.stringify(this.toJSON(requestId)), {
      status: this.status,
      headers: { "Content-Type": "application/problem+json", ...this.headers },
    });
  }
}

// A body of 256 KiB can hold tens of thousands of wrong fields; the answer stays readable.
const MAX_ERRORS = 100;
const MAX_PATH = 200;
const MAX_MESSAGE = 500;

/** The 422 problem for these fields; `detail` counts them all, the list stops at 100. */
export function validationProblem(errors: FieldError[], cause?: unknown): Problem {
  return new Problem("validation_failed", {
    detail: errors.length === 1 ? "1 field is invalid" : `${errors.length} fields are invalid`,
    errors: errors.slice(0, MAX_ERRORS).map((error) => ({
      ...error,
      path: error.path.slice(0, MAX_PATH).toWellFormed(),
      message: error.message.slice(0, MAX_MESSAGE).toWellFormed(),
    })),
    cause,
  });
}
