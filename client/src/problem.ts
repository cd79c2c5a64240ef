import type { FieldError, ProblemCode } from "./schemas.ts";

/**
 * What went wrong, for a program: a code of the API, `network_error` (no answer came), or
 * `unexpected_answer` (one that is not of the API, of a proxy for instance).
 */
export type SlowBurnCode = ProblemCode | "network_error" | "unexpected_answer";

/** A problem as plain data, as the queue keeps it. */
export interface ProblemDetails {
  code: SlowBurnCode;
  /** The HTTP status; 0 where no answer came. */
  status: number;
  /** One sentence that says what would be right. */
  message: string;
  /** The wrong fields of a `validation_failed`; else empty. */
  errors: FieldError[];
  /** What to quote when asking for help; null where no answer came. */
  requestId: string | null;
  /** Seconds after which another attempt makes sense, where the server said so. */
  retryAfter: number | null;
}

/** Every failure of a call. `message` is written for people; branch on `code`. */
export class SlowBurnProblem extends Error implements ProblemDetails {
  override readonly name: string = "SlowBurnProblem";
  readonly code: SlowBurnCode;
  readonly status: number;
  readonly errors: FieldError[];
  readonly requestId: string | null;
  readonly retryAfter: number | null;

  constructor(
    details: Partial<ProblemDetails> & Pick<ProblemDetails, "code" | "message">,
    options?: {
      cause?: unknown;
    },
  ) {
    super(details.message, options);
    this.code = details.code;
    this.status = details.status ?? 0;
    this.errors = details.errors ?? [];
    this.requestId = details.requestId ?? null;
    this.retryAfter = details.retryAfter ?? null;
  }

  /** As plain data. */
  toJSON(): ProblemDetails {
    const { code, status, message, errors, requestId, retryAfter } = this;
    return { code, status, message, errors, requestId, retryAfter };
  }
}

/** The problem of a failed answer; its body is read. */
export async function problemOf(response: Response): Promise<SlowBurnProblem> {
  const text = await response.text().catch(() => "");
  return problemFromBody(parsed(text), {
    status: response.status,
    requestId: response.headers.get("X-Request-Id"),
    retryAfter: retryAfterOf(response.headers.get("Retry-After")),
  });
}

/** The problem that a body of `application/problem+json`, or an `error` event, tells. */
export function problemFromBody(
  body: unknown,
  { status = 0, requestId = null, retryAfter = null }: Partial<ProblemDetails> = {},
): SlowBurnProblem {
  if (!isProblem(body)) {
    return new SlowBurnProblem({
      code: "unexpected_answer",
      status,
      message: `The server answered ${status} without saying why`,
      requestId,
      retryAfter,
    });
  }
  return new SlowBurnProblem({
    code: body.code,
    status: body.status,
    message: body.detail,
    errors: body.errors ?? [],
    requestId: body.request_id ?? requestId,
    retryAfter,
  });
}

interface ProblemBody {
  code: ProblemCode;
  status: number;
  detail: string;
  errors?: FieldError[];
  request_id?: string;
}

function isProblem(body: unknown): body is ProblemBody {
  const { code, status, detail } = (body ?? {}) as Partial<ProblemBody>;
  return typeof code === "string" && typeof status === "number" &&
    typeof detail === "string";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Seconds, of either form of the header. */
function retryAfterOf(header: string | null): number | null {
  if (header === null || header.trim() === "") return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, (date - Date.now()) / 1000);
}
