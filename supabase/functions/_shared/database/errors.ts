import {
  FIELD_ERROR_CODES,
  type FieldErrorCode,
  Problem,
  type ProblemCode,
  PROBLEMS,
  validationProblem,
} from "../http/problem.ts";
import { withoutValues } from "../log.ts";
import { rateLimitHeaders, type RateWindowState } from "../http/rate_limit.ts";

/** What a failed call to the Data API left: PostgREST's error body, or less. */
export interface DatabaseError {
  code?: string | null;
  message?: string | null;
  details?: string | null;
  hint?: string | null;
}

/** PostgreSQL's or PostgREST's own words, for the log; values are hidden. */
class DataApiError extends Error {
  override name = "DataApiError";
  constructor(readonly code: string, readonly status: number, message: string) {
    super(withoutValues(message));
  }
}

// Connection trouble, shutdown, no resources, statement or lock timeout, deadlock, serialisation.
const UNAVAILABLE = /^(08...|53...|57...|58...|40001|40P01|55P03|PGRST00[0-3])$/;
const BAD_TOKEN = /^PGRST30[0-3]$/;

/**
 * Turns a failed Data API call into a problem. The SQL functions raise `PTnnn` with a code of the
 * contract as message; what else goes wrong is trouble (503) or our mistake (500).
 */
export function databaseProblem(error: DatabaseError, status: number): Problem {
  const code = error.code ?? "";
  const cause = new DataApiError(code, status, error.message ?? "");
  if (/^PT\d{3}$/.test(code)) return raisedProblem(error, cause);
  if (BAD_TOKEN.test(code)) return new Problem("unauthorized", { cause });
  const isAnswerOfDatabase = /^([0-9A-Z]{5}|PGRST...)$/.test(code);
  if (UNAVAILABLE.test(code) || (!isAnswerOfDatabase && (status < 400 || status >= 429))) {
    return new Problem("database_unavailable", { cause, retryAfter: 2 });
  }
  return new Problem("internal_error", { cause });
}

/** The detail of `in_progress`, `rate_limited` and `limit_reached`. */
interface RaisedDetails {
  retry_after?: number;
  /** The most that a user may have, of which table. */
  limit?: number;
  of?: string;
  rate_limits?: RateWindowState[];
}

function raisedProblem(error: DatabaseError, cause: DataApiError): Problem {
  const code = error.message ?? "";
  if (!Object.hasOwn(PROBLEMS, code)) return new Problem("internal_error", { cause });
  const details = parse(error.details);
  if (code === "validation_failed") {
    const raised = Array.isArray(details) ? details : [];
    return validationProblem(raised.map(fieldError), cause);
  }
  const { retry_after, rate_limits, limit, of } = (details ?? {}) as RaisedDetails;
  return new Problem(code as ProblemCode, {
    cause,
    retryAfter: retry_after,
    ...(limit && of && {
      detail: `There is room for ${limit} ${of}: delete some that are not needed, then try again`,
    }),
    headers: rateLimitHeaders(rate_limits ?? []),
  });
}

const MESSAGES: Record<FieldErrorCode, string> = {
  required: "This field is required",
  unknown_field: "Is not known here: leave it out",
  invalid: "This value is not valid",
  out_of_range: "Must be a value within its range",
  too_long: "Must be shorter",
  not_found: "There is no such thing, or it is not yours",
  in_future: "Must not lie in the future",
};

/** What only the database can judge, by field and code. */
const MESSAGES_OF_FIELDS: Record<string, string> = {
  "time_zone invalid": "Must be an IANA name that is known, such as Europe/Paris",
  "plan_day_id invalid": "Must be a day of the plan that `plan_id` names",
  "pause.from out_of_range": "Must be a day from 30 days ago to a year from now",
  "pause.until out_of_range": "Must be a day from today and from `from` on, within a year of it",
};

function fieldError(raised: { path?: unknown; code?: unknown; message?: unknown }) {
  const code = FIELD_ERROR_CODES.find((known) => known === raised?.code) ?? "invalid";
  const path = String(raised?.path ?? "");
  const message = typeof raised?.message === "string"
    ? raised.message
    : MESSAGES_OF_FIELDS[`${path} ${raised?.code}`] ?? MESSAGES[code];
  return { path, code, message };
}

function parse(details: string | null | undefined): unknown {
  try {
    return details ? JSON.parse(details) : undefined;
  } catch {
    return undefined;
  }
}
