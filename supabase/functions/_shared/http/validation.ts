import { z } from "zod";
import { FIELD_ERROR_CODES, type FieldError, type FieldErrorCode } from "./problem.ts";
import { plainMessage } from "./validation_messages.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What one part of a request came to. */
export type Checked<T> = { data: T; errors?: never } | { data?: never; errors: FieldError[] };

/** Validates a value; wrong fields come back with the contract's codes and dotted paths. */
export function check<T extends z.ZodType>(schema: T, value: unknown): Checked<z.output<T>> {
  const parsed = schema.safeParse(value, { reportInput: true, error: plainMessage });
  if (parsed.success) return { data: parsed.data };
  return { errors: parsed.error.issues.flatMap((issue) => fieldErrors(issue, [])) };
}

/**
 * Adds an error with a code of the contract, from inside `.check()` of a schema.
 *
 * @example
 * z.strictObject({ from: localDate, to: localDate }).check((ctx) => {
 *   if (ctx.value.to < ctx.value.from) refuse(ctx, "out_of_range", "Must not be before `from`", ["to"]);
 * });
 */
export function refuse<T>(
  ctx: z.core.ParsePayload<T>,
  code: FieldErrorCode,
  message: string,
  path: PropertyKey[] = [],
): void {
  ctx.issues.push({ code: "custom", input: ctx.value, message, path, params: { code } });
}

function fieldErrors(issue: Issue, prefix: Path): FieldError[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: dotted([...path, key]),
      code: "unknown_field",
      message: issue.message,
    }));
  }
  if (issue.code === "invalid_union") {
    const branch = likeliestBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => fieldErrors(inner, path));
  }
  return [{ path: dotted(path), code: codeOf(issue), message: messageOf(issue) }];
}

/** The branch of a union that the value was meant for: the only one right at the top level. */
function likeliestBranch(branches: Issue[][]): Issue[] | undefined {
  const candidates = branches.filter((issues) => issues.every((issue) => issue.path.length > 0));
  return candidates.length === 1 ? candidates[0] : undefined;
}

function codeOf(issue: Issue): FieldErrorCode {
  if (isAbsent(issue)) return "required";
  switch (issue.code) {
    case "too_big":
      return isSized(issue.origin) ? "too_long" : "out_of_range";
    case "too_small":
      if (isSized(issue.origin)) return issue.minimum === 1 ? "required" : "invalid";
      return "out_of_range";
    case "custom": {
      const code = issue.params?.["code"];
      return FIELD_ERROR_CODES.find((known) => known === code) ?? "invalid";
    }
    default:
      return "invalid";
  }
}

function isSized(origin: string): boolean {
  return origin === "string" || origin === "array" || origin === "set";
}

function isAbsent(issue: Issue): boolean {
  return issue.code !== "custom" && "input" in issue &&
    (issue.input === undefined || issue.input === null);
}

function messageOf(issue: Issue): string {
  return isAbsent(issue) ? "This field is required" : issue.message;
}

function dotted(path: Path): string {
  return path.map(String).join(".");
}
